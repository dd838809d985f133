import { z } from "zod";
import { listChannels } from "../../db/queries/posting/channel.ts";
import { collection } from "../../src/engine/reading/collection.ts";
import { pageOfKeys } from "./page-of-keys.ts";
import { knownRooms } from "./room/known-rooms.ts";

/** The rooms that the reader may read, with the channels bound to them. */
export const rooms = collection({
  name: "rooms",
  key: "key",
  item: z.object({
    key: z.string(),
    name: z.string(),
    channels: z.array(z.object({ surface: z.string(), address: z.string() })),
  }),
  filters: ["key", "name"],
  list: async (ctx, actor, filter, page) => {
    const { items, next } = pageOfKeys(await knownRooms(ctx, actor), "key", filter, page);
    const keys = items.map((room) => room.key);
    const channels = await listChannels(ctx, keys);
    const withChannels = items.map((room) => ({
      ...room,
      channels: channels
        .filter((channel) => channel.room === room.key)
        .map(({ surface, address }) => ({ surface, address })),
    }));
    return { items: withChannels, next };
  },
});
