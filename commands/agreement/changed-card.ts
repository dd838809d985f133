import { z } from "zod";
import { findAgreement } from "../../db/queries/agreement.ts";
import { AGREEMENT_STATES } from "../../src/domain/agreement/agreement.ts";
import type { Context } from "../../src/engine/context.ts";
import type { PostKey } from "../../src/engine/posting/posting.ts";
import { eventCard } from "../../src/view/action/action-event-card.ts";
import type { Card, Inline } from "../../src/view/card.ts";
import { readerOf } from "./reader.ts";

const agreementEvent = z.object({
  by: z.string(),
  state: z.enum(AGREEMENT_STATES),
  supersededBy: z.string().optional(),
  note: z.string().optional(),
});

/** What a post about a change keeps of it, so that it goes on saying what happened then. */
export type AgreementEvent = z.infer<typeof agreementEvent>;

/** The line that says what happened to an agreement. */
export async function changedCard(ctx: Context, { subject, about }: PostKey): Promise<Card | undefined> {
  const { t } = ctx;
  const { data: event } = agreementEvent.safeParse(about);
  const agreement = event && (await findAgreement(ctx.db, ctx.cooperation.slug, subject));
  if (!agreement) return undefined;
  const { by, state, supersededBy, note } = event;
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
