import { z } from "zod";
import { resumeDigests } from "../../../db/queries/chat/mailbox.ts";
import { channelsAt } from "../../../db/queries/chat/room-channel.ts";
import { reachOf, setReach } from "../../../db/queries/cooperation/membership.ts";
import { unparkChannel } from "../../../db/queries/posting/delivery.ts";
import { mailChannel } from "../../../src/domain/organisation/mail-address.ts";
import { personOf } from "../../../src/domain/organisation/organisation.ts";
import { roomOfPerson } from "../../../src/domain/organisation/room.ts";
import { MAIL, SURFACES } from "../../../src/domain/surface.ts";
import { anyone, command } from "../../../src/engine/command.ts";
import type { Actor, Context } from "../../../src/engine/context.ts";
import { choice, time } from "../../../src/engine/input/field.ts";
import { knownPerson } from "../../../src/engine/known-person.ts";
import { Refusal } from "../../../src/engine/refusal.ts";
import { messagesCard } from "../../../src/view/leerlus/messages-card.ts";
import { chooseSummary, SUMMARIES } from "./choose-summary.ts";

/**
 * `leerlus berichten`: on which platform the asker gets their private messages, each in one place, and whether what can wait
 * comes in a summary: `leerlus berichten samenvatting maandag; om 9:00`. With nothing chosen it says how that stands.
 */
export const messages = command({
  name: ["leerlus", "berichten"],
  alias: ["leerlus", "messages"],
  summary: (t) => t.messages.commandSummary,
  input: z.object({
    reach: choice("reach", "reach", ["last", ...SURFACES]).optional(),
    summary: choice("summary", "summary", SUMMARIES).optional(),
    at: time("at").optional(),
  }),
  allow: anyone,
  changes: true,
  changesWith: ["reach", "summary", "at"],
  run: async (ctx, actor, { reach, summary, at }) => {
    const { t } = ctx;
    if (reach === undefined && summary === undefined && at === undefined)
      return { card: messagesCard(t, await standingOf(ctx, actor)), unchanged: true };
    knownPerson(ctx, actor);
    if (reach === MAIL) await openMailbox(ctx, actor);
    if (reach !== undefined) await setReach(ctx, actor.email, reach === "last" ? null : reach);
    const chosen = await chooseSummary(ctx, actor, { summary, at });
    const said = [...(reach === undefined ? [] : [t.messages.reached[reach]]), ...chosen.said];
    const standing = { ...(await standingOf(ctx, actor)), summary: chosen.moment };
    return { card: messagesCard(t, standing, said), subject: actor.email };
  },
});

async function standingOf(ctx: Context, { email }: Actor) {
  const { directory } = ctx;
  const summary = personOf(directory, email)?.summary;
  return { reach: (await reachOf(ctx, email)) ?? ("last" as const), summary };
}

/** Whoever asks for e-mail gets all of it again: also after a refusal of their mailbox, or when they had ended digests. */
async function openMailbox(ctx: Context, { email }: Actor): Promise<void> {
  const { mails, realNow, t } = ctx;
  if (!mails) throw new Refusal("conflict", t.leerlus.noMail);
  const address = mailChannel(email);
  await resumeDigests(ctx, address);
  for (const { id, room } of await channelsAt(ctx, MAIL, address))
    if (room === roomOfPerson(email)) await unparkChannel(ctx, id, realNow());
}
