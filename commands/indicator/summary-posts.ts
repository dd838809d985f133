import { lastImportIn } from "../../db/queries/figures/figure-import.ts";
import { findMeeting } from "../../db/queries/meeting/meeting.ts";
import { allDone } from "../../src/domain/all-done.ts";
import { type Day, dayOf } from "../../src/domain/calendar/day.ts";
import type { Period } from "../../src/domain/calendar/period.ts";
import { periodsEndingIn } from "../../src/domain/figures/summary-period.ts";
import type { Context } from "../../src/engine/context.ts";
import { type PostedCard, shownAs } from "../../src/engine/posting/posting.ts";
import { readCatalogue, summaryOf } from "../../src/figures/summary-of.ts";
import { indicatorSummary } from "../../src/posts/indicator.ts";
import { summaryCard } from "../../src/view/figures/summary-card.ts";

/**
 * How the figures of a period look in a room. They are renewed by later figures, and then say so; what a meeting had
 * before it when it was closed stays as it was.
 */
export const summaryPostings: readonly PostedCard[] = [
  shownAs(indicatorSummary, async (ctx, { period, about }) => {
    const { meeting, earlier } = about;
    if (meeting !== undefined && (await isClosed(ctx, meeting))) return undefined;
    const [catalogue, updatedOn] = await allDone([
      readCatalogue(ctx),
      updatedSince(ctx, period, about.import),
    ]);
    const summary = await summaryOf(ctx, period, catalogue);
    if (summary.lines.length === 0) return undefined;
    return summaryCard(ctx.t, summary, { meeting, earlier, updatedOn });
  }),
];

/** The day of the last import in a period, when it is later than the one that was posted first. */
async function updatedSince(
  ctx: Context,
  period: Period,
  first: number | undefined,
): Promise<Day | undefined> {
  const last = await lastImportIn(ctx, periodsEndingIn(period));
  return last !== undefined && first !== undefined && last.id > first ? dayOf(last.at) : undefined;
}

async function isClosed(ctx: Context, ref: string): Promise<boolean> {
  const state = (await findMeeting(ctx, ref))?.state;
  return state === undefined || state === "closed" || state === "cancelled";
}
