import { z } from "zod";
import { findDecision } from "../../db/queries/decision.ts";
import { wholeJourneyOf } from "../../db/queries/theme/theme-journey.ts";
import { anyone, command } from "../../src/engine/command.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { ref } from "../../src/engine/input/field.ts";
import { journeyBlocks } from "../../src/view/agenda/journey-blocks.ts";
import { decisionCard } from "../../src/view/agreement/decision-cards.ts";

/** `besluit toon B-1`: one decision and where it comes from. */
export const showDecision = command({
  name: ["besluit", "toon"],
  alias: ["decision", "show"],
  summary: (t) => t.decision.showSummary,
  input: z.object({ decision: ref("decision", "decision") }),
  allow: anyone,
  changes: false,
  run: async (ctx, _actor, input) => {
    const { t } = ctx;
    const decision = orNotFound(ctx, input.decision, await findDecision(ctx, input.decision));
    const journey = decision.item ? await wholeJourneyOf(ctx, decision.item) : [];
    const card = decisionCard(t, ctx.directory, decision);
    return { card: { ...card, body: [...card.body, ...journeyBlocks(t, decision.item, journey)] } };
  },
});
