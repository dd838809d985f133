import { z } from "zod";
import { resumeDigests } from "../../db/queries/chat/mailbox.ts";
import { channelsAt } from "../../db/queries/chat/room-channel.ts";
import { setReach } from "../../db/queries/cooperation/membership.ts";
import { unparkChannel } from "../../db/queries/posting/delivery.ts";
import { mailChannel } from "../../src/domain/organisation/mail-address.ts";
import { roomOfPerson } from "../../src/domain/organisation/room.ts";
import { MAIL, SURFACES } from "../../src/domain/surface.ts";
import { anyone, command } from "../../src/engine/command.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { choice } from "../../src/engine/input/field.ts";
import { knownPerson } from "../../src/engine/known-person.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { textCard } from "../../src/view/leerlus/leerlus-cards.ts";

/** `leerlus berichten`: on which platform the asker wants their private messages; each goes to one. */
export const messages = command({
  name: ["leerlus", "berichten"],
  alias: ["leerlus", "messages"],
  summary: (t) => t.leerlus.messagesSummary,
  input: z.object({ reach: choice("reach", "reach", ["last", ...SURFACES]) }),
  allow: anyone,
  changes: true,
  run: async (ctx, actor, { reach }) => {
    knownPerson(ctx, actor);
    if (reach === MAIL) await openMailbox(ctx, actor);
    await setReach(ctx.db, ctx.cooperation.slug, actor.email, reach === "last" ? null : reach);
    const words = ctx.t.leerlus;
    return { card: textCard(words.messagesTitle, words.messagesSet[reach]), subject: actor.email };
  },
});

/** Whoever asks for e-mail gets all of it again: also after a refusal of their mailbox, or when they had ended digests. */
async function openMailbox({ db, cooperation, mails, realNow, t }: Context, { email }: Actor): Promise<void> {
  if (!mails) throw new Refusal("conflict", t.leerlus.noMail);
  const { slug } = cooperation;
  const address = mailChannel(email);
  await resumeDigests(db, slug, address);
  for (const { id, room } of await channelsAt(db, slug, MAIL, address))
    if (room === roomOfPerson(email)) await unparkChannel(db, slug, id, realNow());
}
