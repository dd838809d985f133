import { z } from "zod";
import { newestDecisions } from "../../db/queries/decision.ts";
import { anyone, command } from "../../src/engine/command.ts";
import { text } from "../../src/engine/input/field.ts";
import { viewerFor } from "../../src/engine/reading/viewer-for.ts";
import { decisionsCard } from "../../src/view/agreement/decision-cards.ts";

const MOST = 50;

/** `besluit zoek wachtlijst`: the decisions with these words in their text, in any case. */
export const searchDecision = command({
  name: ["besluit", "zoek"],
  alias: ["decision", "search"],
  summary: (t) => t.decision.searchSummary,
  input: z.object({ query: text("query", { min: 2, max: 100 }) }),
  allow: anyone,
  changes: false,
  run: async (ctx, actor, { query }) => {
    const { t } = ctx;
    const viewer = viewerFor(ctx, actor);
    const { newest, all } = await newestDecisions(ctx, { words: query }, MOST, viewer);
    const shown = { empty: t.decision.notFound, all };
    return { card: decisionsCard(t, t.decision.searchTitle(query), newest, shown) };
  },
});
