import { z } from "zod";
import { lastImportIn } from "../../db/queries/figures/figure-import.ts";
import { listPosts } from "../../db/queries/posting/post.ts";
import { together } from "../../db/queries/reads/gather.ts";
import { periodOf } from "../../src/domain/calendar/period.ts";
import { periodsEndingIn } from "../../src/domain/figures/summary-period.ts";
import { anyone, command, coordinator } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import { period, room } from "../../src/engine/input/field.ts";
import { announce } from "../../src/engine/posting/posting.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { quartersWithFigures, readCatalogue, summaryOf } from "../../src/figures/summary-of.ts";
import { indicatorSummary } from "../../src/posts/indicator.ts";
import { periodWords } from "../../src/view/figures/figure-words.ts";
import { summaryCard } from "../../src/view/figures/summary-card.ts";
import { roomForSummary } from "./summary-room.ts";

/**
 * `indicator samenvatting 2025-Q4`: all figures of a period, by default of the last quarter that has any; with `ruimte`
 * it is posted there, once.
 */
export const summariseIndicators = command({
  name: ["indicator", "samenvatting"],
  alias: ["indicator", "summary"],
  summary: (t) => t.finding.summarySummary,
  input: z.object({ period: period("period").optional(), room: room("room").optional() }),
  allow: anyone,
  changes: true,
  changesWith: ["room"],
  run: async (ctx, actor, { period: asked, room: typed }) => {
    const { t } = ctx;
    const catalogue = await readCatalogue(ctx);
    const latest = quartersWithFigures(catalogue).at(-1);
    const meant = asked ?? latest ?? periodOf(ctx.today(), "quarter");
    const summary = await summaryOf(ctx, meant, catalogue);
    if (typed === undefined) return { card: summaryCard(t, summary), unchanged: true };
    if (!coordinator(actor)) throw new Refusal("not-allowed", t.finding.onlyCoordinator);
    const { key, name } = roomForSummary(ctx, typed);
    if (summary.lines.length === 0)
      throw new Refusal("conflict", t.finding.noFiguresIn(periodWords(t, meant)));
    const post = { subject: meant, period: meant, room: key };
    const [there, last] = await together(ctx, (at) => [
      isPosted(at, { ...post, purpose: indicatorSummary.purpose }),
      lastImportIn(at, periodsEndingIn(meant)),
    ]);
    const note = (there ? t.finding.renewedIn : t.finding.postedIn)(name);
    return {
      card: summaryCard(t, summary, { note }),
      subject: meant,
      posts: [announce(indicatorSummary, { ...post, about: { import: last?.id ?? 0 } })],
      changed: [meant],
    };
  },
});

async function isPosted(ctx: Context, filter: Record<string, string>): Promise<boolean> {
  const page = { after: undefined, limit: 1 };
  return (await listPosts(ctx, filter, page)).items.length > 0;
}
