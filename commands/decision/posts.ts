import { findDecision } from "../../db/queries/decision.ts";
import { type PostedCard, shownAs } from "../../src/engine/posting/posting.ts";
import { decisionAdded } from "../../src/posts/decision.ts";
import { decisionCard } from "../../src/view/agreement/decision-cards.ts";

/** How what is said in rooms about decisions looks. */
export const decisionPostings: readonly PostedCard[] = [
  shownAs(decisionAdded, async (ctx, { subject }) => {
    const decision = await findDecision(ctx, subject);
    return decision && decisionCard(ctx.t, ctx.directory, decision);
  }),
];
