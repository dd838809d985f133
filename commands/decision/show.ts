import { z } from "zod";
import { findDecision } from "../../db/queries/decision.ts";
import { anyone, command } from "../../src/engine/command.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { ref } from "../../src/engine/input/field.ts";
import { decisionCard } from "../../src/view/agreement/decision-cards.ts";

/** `besluit toon B-1`: one decision. */
export const showDecision = command({
  name: ["besluit", "toon"],
  alias: ["decision", "show"],
  summary: (t) => t.decision.showSummary,
  input: z.object({ decision: ref("decision", "decision") }),
  allow: anyone,
  changes: false,
  run: async (ctx, _actor, input) => {
    const decision = await findDecision(ctx.db, ctx.cooperation.slug, input.decision);
    return { card: decisionCard(ctx.t, ctx.directory, orNotFound(ctx, input.decision, decision)) };
  },
});
