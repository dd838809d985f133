import { z } from "zod";
import { listChannels } from "../../db/queries/post.ts";
import { command, coordinator } from "../../src/engine/command.ts";
import { room } from "../../src/engine/field.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { channelsCard } from "../../src/view/leerlus-cards.ts";
import { knownRooms } from "./known-rooms.ts";

/**
 * `leerlus kanaal`: the channels of a room. In the browser and over the API every room is a channel already; a chat
 * surface binds the channel it is typed in.
 */
export const channel = command({
  name: ["leerlus", "kanaal"],
  alias: ["leerlus", "channel"],
  summary: (t) => t.leerlus.channelSummary,
  input: z.object({ room: room("room") }),
  allow: coordinator,
  changes: false,
  run: async (ctx, actor, input) => {
    const rooms = await knownRooms(ctx, actor);
    const found = rooms.find(({ key, name }) => key === input.room || name.toLowerCase() === input.room);
    if (!found) {
      const keys = rooms.map(({ key }) => key);
      const message = ctx.t.refusal.noRoom(input.room.slice(0, 60), keys);
      throw new Refusal("invalid", message, [{ field: "room", message }]);
    }
    const channels = await listChannels(ctx.db, ctx.cooperation.slug, [found.key]);
    return { card: channelsCard(ctx.t, found.name, channels) };
  },
});
