import { changeAgreementState, findAgreement } from "../../db/queries/agreement.ts";
import { findMeeting } from "../../db/queries/meeting/meeting.ts";
import type { Agreement, AgreementState } from "../../src/domain/agreement/agreement.ts";
import { runsMeeting } from "../../src/domain/meeting/meeting.ts";
import type { Outcome } from "../../src/engine/command.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { announceHere } from "../../src/engine/posting/posting.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { type AgreementEvent, agreementChanged } from "../../src/posts/agreement.ts";
import { agreementCard } from "../../src/view/agreement/agreement-cards.ts";
import { readerOf } from "./reader.ts";

/**
 * The agreement, for someone who may change it: the coordinator, or the chair of the meeting it was made in.
 * @throws Refusal `not-found`, `not-allowed`, or `conflict` when another has taken its place
 */
export async function changeable(ctx: Context, actor: Actor, ref: string): Promise<Agreement> {
  const { t } = ctx;
  const agreement = orNotFound(ctx, ref, await findAgreement(ctx, ref));
  const meeting = agreement.meeting ? await findMeeting(ctx, agreement.meeting) : undefined;
  if (!runsMeeting(actor, { chair: meeting?.chair ?? null, scribe: null })) {
    throw new Refusal("not-allowed", t.agreement.mayNot(ref));
  }
  if (agreement.supersededBy === null) return agreement;
  throw new Refusal("conflict", t.agreement.revised(ref, agreement.supersededBy));
}

/** @throws Refusal `conflict` when somebody else was first */
export async function change(
  ctx: Context,
  actor: Actor,
  agreement: Agreement,
  to: { state: AgreementState; supersededBy?: string },
  note?: string,
): Promise<Outcome> {
  const { t } = ctx;
  const { ref, item } = agreement;
  if (!(await changeAgreementState(ctx, ref, agreement.state, to, ctx.now()))) {
    throw new Refusal("conflict", t.refusal.stale);
  }
  // The clock of a demo may stand still: the moment does not tell two changes apart.
  const period = crypto.randomUUID();
  const about: AgreementEvent = { ...to, by: actor.email, note: note || undefined };
  return {
    ref,
    card: agreementCard(readerOf(ctx), { ...agreement, ...to }, note),
    answers: announceHere(agreementChanged, { subject: ref, period, about }),
    changed: [item, to.supersededBy].filter((changed) => typeof changed === "string"),
  };
}
