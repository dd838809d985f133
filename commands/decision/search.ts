import { z } from "zod";
import { searchDecisions } from "../../db/queries/decision.ts";
import { anyone, command } from "../../src/engine/command.ts";
import { text } from "../../src/engine/input/field.ts";
import { viewerFor } from "../../src/engine/reading/viewer-for.ts";
import { decisionsCard } from "../../src/view/agreement/decision-cards.ts";

const MOST = 50;

/** Finds decisions by words in their text, in any case. */
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
    const hits = await searchDecisions(ctx.db, ctx.cooperation.slug, query, MOST + 1, viewer);
    const shown = { empty: t.decision.notFound, more: hits.length > MOST };
    return { card: decisionsCard(t, t.decision.searchTitle(query), hits.slice(0, MOST), shown) };
  },
});
