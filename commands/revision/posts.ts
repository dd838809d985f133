import { findRevision } from "../../db/queries/revision/revision.ts";
import { type PostedCard, shownAs } from "../../src/engine/posting/posting.ts";
import {
  revisionAdvice,
  revisionAtTable,
  revisionLate,
  revisionOutcome,
  revisionProposed,
  revisionReaction,
  revisionRefused,
  revisionReminder,
} from "../../src/posts/revision.ts";
import { revisionCard } from "../../src/view/revision/revision-card.ts";
import {
  adviceCard,
  atTableCard,
  outcomeCard,
  reactionCard,
  refusedCard,
} from "../../src/view/revision/revision-event-cards.ts";
import { lateCard, reminderCard } from "../../src/view/revision/revision-private-cards.ts";
import { readerOf } from "./reader.ts";

/** How what is said in rooms about revisions looks. */
export const revisionPostings: readonly PostedCard[] = [
  shownAs(revisionProposed, async (ctx, { subject }) => {
    const revision = await findRevision(ctx, subject);
    return revision && revisionCard(readerOf(ctx), revision);
  }),
  shownAs(revisionReaction, async (ctx, { subject, about }) =>
    reactionCard(readerOf(ctx), { ref: subject, ...about }),
  ),
  shownAs(revisionAtTable, async (ctx, { subject, about }) =>
    atTableCard(readerOf(ctx), { ref: subject, ...about }),
  ),
  shownAs(revisionAdvice, async (ctx, { subject, about }) =>
    adviceCard(readerOf(ctx), { ref: subject, ...about }),
  ),
  shownAs(revisionRefused, async (ctx, { subject, about }) =>
    refusedCard(readerOf(ctx), { ref: subject, ...about }),
  ),
  shownAs(revisionOutcome, async (ctx, { subject, about }) =>
    outcomeCard(readerOf(ctx), { ref: subject, ...about }),
  ),
  shownAs(revisionReminder, async (ctx, { about }) => reminderCard(readerOf(ctx), about.asks)),
  shownAs(revisionLate, async (ctx, { subject, about }) =>
    lateCard(readerOf(ctx), { ref: subject, ...about }),
  ),
];
