import { z } from "zod";
import { conversationNames } from "../../db/queries/chat/conversation.ts";
import { resumeDigests } from "../../db/queries/chat/mailbox.ts";
import { bindPlace } from "../../db/queries/chat/room-channel.ts";
import { listChannels } from "../../db/queries/posting/channel.ts";
import { unparkChannel } from "../../db/queries/posting/delivery.ts";
import { chatsWith, MAIL } from "../../src/domain/surface.ts";
import { command, coordinator } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import { mailAddress, room } from "../../src/engine/input/field.ts";
import { channelsCard } from "../../src/view/leerlus/leerlus-cards.ts";
import type { Text } from "../../src/view/text.ts";
import { asMailbox } from "./as-mailbox.ts";
import { roomOf } from "./room/room-of.ts";

/**
 * `leerlus kanaal`: the channels of a room. In the browser and over the API every room is a channel already; a chat
 * surface binds the channel it is typed in; with an address it binds that mailbox, which several people may read.
 */
export const channel = command({
  name: ["leerlus", "kanaal"],
  alias: ["leerlus", "channel"],
  summary: (t) => t.leerlus.channelSummary,
  input: z.object({ room: room("room"), address: mailAddress("address").optional() }),
  allow: coordinator,
  changes: true,
  run: async (ctx, actor, input) => {
    const found = await roomOf(ctx, actor, input.room);
    const isNew = await bindHere(asMailbox(ctx, input.address), found.key);
    const channels = await listChannels(ctx, [found.key]);
    const names = new Map<string, string>();
    for (const chat of chatsWith("keepsNames")) {
      const addresses = channels.filter(({ surface }) => surface === chat).map(({ address }) => address);
      for (const [address, name] of await conversationNames(ctx.db, chat, addresses))
        names.set(address, name);
    }
    const shown = channels.map((one) => ({ ...one, address: names.get(one.address) ?? one.address }));
    return {
      card: channelsCard(ctx.t, found.name, shown, newsOf(ctx.t, found.name, isNew)),
      subject: found.key,
      unchanged: isNew === undefined,
    };
  },
});

const newsOf = ({ leerlus }: Text, name: string, isNew: boolean | undefined): string | undefined =>
  isNew === undefined ? undefined : isNew ? leerlus.channelBound(name) : leerlus.channelAlready(name);

/**
 * Binds the channel of a chat in which it was typed, or a mailbox. It is opened again when a refusal had closed it, and gets
 * digests again when they had been ended for it.
 * @returns whether the channel was not bound to the room before; undefined when there is no channel to bind
 */
async function bindHere(ctx: Context, room: string): Promise<boolean | undefined> {
  const { place, realNow } = ctx;
  if (place === undefined) return undefined;
  const { channel, isNew } = await bindPlace(ctx, room, place);
  await unparkChannel(ctx, channel, realNow());
  if (place.surface === MAIL) await resumeDigests(ctx, place.address);
  return isNew;
}
