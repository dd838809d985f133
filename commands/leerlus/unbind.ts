import { z } from "zod";
import { unbindPlace } from "../../db/queries/chat/room-channel.ts";
import { listChannels } from "../../db/queries/posting/channel.ts";
import { command, coordinator } from "../../src/engine/command.ts";
import { mailAddress, room } from "../../src/engine/input/field.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { channelsCard } from "../../src/view/leerlus/leerlus-cards.ts";
import { asMailbox } from "./as-mailbox.ts";
import { roomOf } from "./room/room-of.ts";

/** `leerlus ontkoppel`: the channel of a chat in which it is typed, or a mailbox, no longer belongs to a room. */
export const unbind = command({
  name: ["leerlus", "ontkoppel"],
  alias: ["leerlus", "unbind"],
  summary: (t) => t.leerlus.unbindSummary,
  input: z.object({ room: room("room"), address: mailAddress("address").optional() }),
  allow: coordinator,
  changes: true,
  run: async (ctx, actor, input) => {
    const { key, name } = await roomOf(ctx, actor, input.room);
    const { db, cooperation, place, t } = asMailbox(ctx, input.address);
    const words = t.leerlus;
    if (place === undefined) throw new Refusal("invalid", words.channelHere);
    const isGone = await unbindPlace({ db, cooperation }, key, place);
    const channels = await listChannels({ db, cooperation }, [key]);
    const news = isGone ? words.channelGone(name) : words.channelNever(name);
    return { card: channelsCard(t, name, channels, news), subject: key, unchanged: !isGone };
  },
});
