import { z } from "zod";
import { unbindPlace } from "../../db/queries/chat/room-channel.ts";
import { listChannels } from "../../db/queries/posting/post.ts";
import { command, coordinator } from "../../src/engine/command.ts";
import { room } from "../../src/engine/input/field.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { channelsCard } from "../../src/view/leerlus-cards.ts";
import { roomOf } from "./room/room-of.ts";

/** `leerlus ontkoppel`: the channel of a chat in which it is typed no longer belongs to a room. */
export const unbind = command({
  name: ["leerlus", "ontkoppel"],
  alias: ["leerlus", "unbind"],
  summary: (t) => t.leerlus.unbindSummary,
  input: z.object({ room: room("room") }),
  allow: coordinator,
  changes: true,
  run: async (ctx, actor, input) => {
    const { key, name } = await roomOf(ctx, actor, input.room);
    const { db, cooperation, place, t } = ctx;
    const words = t.leerlus;
    if (place === undefined) throw new Refusal("invalid", words.channelHere);
    const isGone = await unbindPlace(db, cooperation.slug, key, place);
    const channels = await listChannels(db, cooperation.slug, [key]);
    const news = isGone ? words.channelGone(name) : words.channelNever(name);
    return { card: channelsCard(t, name, channels, news), subject: key, unchanged: !isGone };
  },
});
