import { z } from "zod";
import { listDeliveries } from "../../../db/queries/posting/list-deliveries.ts";
import { collection } from "../../../src/engine/reading/collection.ts";
import { forCoordinators } from "./for-coordinators.ts";

/** What became of each post in each channel. */
export const deliveries = collection({
  name: "deliveries",
  key: "id",
  item: z.object({
    id: z.number(),
    /** The number of the post. */
    post: z.number(),
    room: z.string(),
    surface: z.string(),
    channel: z.string(),
    state: z.enum(["pending", "sending", "unknown", "sent", "parked"]),
    attempts: z.number(),
    messageRef: z.string().nullable(),
    error: z.string().nullable(),
    /** Whether its channel takes nothing, so that it waits for that to be mended. */
    isClosed: z.boolean(),
  }),
  filters: ["id", "post", "room", "surface", "channel", "state"],
  list: async (ctx, actor, filter, page) => {
    forCoordinators(ctx, actor);
    const found = await listDeliveries(ctx, filter, page);
    const items = found.items.map(
      ({ id, post, room, surface, address, state, attempts, messageRef, error, isClosed }) => ({
        id,
        post,
        room,
        surface,
        channel: address,
        state,
        attempts,
        messageRef,
        error,
        isClosed,
      }),
    );
    return { items, next: found.next };
  },
});
