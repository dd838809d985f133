import { findAgreement } from "../../db/queries/agreement.ts";
import type { Context } from "../../src/engine/context.ts";
import type { PostKey } from "../../src/engine/posting/posting.ts";
import type { AgreementEvent } from "../../src/posts/agreement.ts";
import { eventCard } from "../../src/view/action/action-event-card.ts";
import type { Card, Inline } from "../../src/view/card.ts";
import { readerOf } from "./reader.ts";

/** The line that says what happened to an agreement. */
export async function changedCard(
  ctx: Context,
  { subject, about }: PostKey<AgreementEvent>,
): Promise<Card | undefined> {
  const { t } = ctx;
  const agreement = await findAgreement(ctx, subject);
  if (!agreement) return undefined;
  const { by, state, supersededBy, note } = about;
  const successor: Inline[] = supersededBy
    ? [`, ${t.agreement.supersededBy.toLowerCase()} `, { ref: supersededBy }]
    : [];
  return eventCard(readerOf(ctx), {
    subject: [{ ref: agreement.ref }, " ", agreement.title],
    what: [{ strong: t.choice.agreementState[state] }, ...successor],
    by,
    note: note ?? null,
  });
}
