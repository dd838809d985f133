import { findDecision } from "../../db/queries/decision.ts";
import { posting } from "../../src/engine/posting/posting.ts";
import { decisionCard } from "../../src/view/agreement/decision-cards.ts";

/** What is said in the room in which a decision was recorded. */
export const decisionAdded = posting({
  purpose: "decision-added",
  thread: ({ about }) => (typeof about.meeting === "string" ? about.meeting : undefined),
  card: async (ctx, { subject }) => {
    const decision = await findDecision(ctx.db, ctx.cooperation.slug, subject);
    return decision && decisionCard(ctx.t, ctx.directory, decision);
  },
});
