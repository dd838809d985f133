import { z } from "zod";
import { unparkChannel } from "../../db/queries/delivery.ts";
import { bindChannel, listChannels } from "../../db/queries/post.ts";
import { command, coordinator } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
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
  changes: true,
  run: async (ctx, actor, input) => {
    const rooms = await knownRooms(ctx, actor);
    const found = rooms.find(({ key, name }) => key === input.room || name.toLowerCase() === input.room);
    if (!found) {
      const keys = rooms.map(({ key }) => key);
      const message = ctx.t.refusal.noRoom(input.room.slice(0, 60), keys);
      throw new Refusal("invalid", message, [{ field: "room", message }]);
    }
    const isNew = await bindHere(ctx, found.key);
    const channels = await listChannels(ctx.db, ctx.cooperation.slug, [found.key]);
    return {
      card: channelsCard(ctx.t, found.name, channels, isNew),
      subject: found.key,
      unchanged: isNew === undefined,
    };
  },
});

/**
 * Binds the channel of a chat in which it was typed, and opens it again when a refusal had closed it.
 * @returns whether the channel was not bound to the room before; undefined when there is no channel to bind
 */
async function bindHere(
  { db, cooperation, place, realNow }: Context,
  room: string,
): Promise<boolean | undefined> {
  if (place === undefined) return undefined;
  const { surface, address } = place;
  const isNew = await bindChannel(db, cooperation.slug, room, surface, address);
  const there = (await listChannels(db, cooperation.slug, [room])).find(
    (channel) => channel.surface === surface && channel.address === address,
  );
  if (there) await unparkChannel(db, cooperation.slug, there.id, realNow());
  return isNew;
}
