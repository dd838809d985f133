import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { changedSlicesOf, lastImportIn } from "../db/queries/figures/figure-import.ts";
import { findMeeting, nextMeetingOf } from "../db/queries/meeting/meeting.ts";
import { addDays, dayOf } from "../src/domain/calendar/day.ts";
import { lastDay, type Period } from "../src/domain/calendar/period.ts";
import { latestOf, periodsEndingIn, summaryQuarter } from "../src/domain/figures/summary-period.ts";
import { COMING } from "../src/domain/meeting/meeting.ts";
import type { Context } from "../src/engine/context.ts";
import { type JobOutcome, job } from "../src/engine/job.ts";
import { announce } from "../src/engine/posting/posting.ts";
import { type Catalogued, quartersWithFigures, readCatalogue, summaryOf } from "../src/figures/summary-of.ts";
import { indicatorSummary } from "../src/posts/indicator.ts";
import { periodWords } from "../src/view/figures/figure-words.ts";
import { isAllWithheld } from "../src/view/figures/summary-card.ts";

/** Where the figures are talked about. */
const ROOM = "monitoring";
/** Older figures prepare no meeting. */
const RECENT_DAYS = 366;

/**
 * Puts the figures of a period in the room of the monitoring meeting: after an import, and before a meeting. Each is
 * said once; what stands there already is renewed.
 */
export const postSummaries = job({
  name: "post-summaries",
  quiet: true,
  payload: z.union([z.object({ import: z.number() }), z.object({ meeting: z.string() })]),
  run: async (ctx, { payload }) =>
    "import" in payload ? await afterImport(ctx, payload.import) : await beforeMeeting(ctx, payload.meeting),
});

/**
 * A file may hold years of quarters. The last one is posted, so that nobody is flooded; those that were posted
 * earlier are renewed.
 */
async function afterImport(ctx: Context, id: number): Promise<JobOutcome> {
  const { t } = ctx;
  const { settings } = ctx.cooperation;
  const codes = new Set(
    settings.indicators?.flatMap(({ code, parts }) => [code, ...Object.values(parts ?? {})]),
  );
  const changed = (await changedSlicesOf(ctx, id)).filter(({ indicator }) => codes.has(indicator));
  const quarters = [...new Set(changed.map(({ period }) => summaryQuarter(period)))];
  const quarter = latestOf(quarters);
  if (quarter === undefined) return {};
  const next = await nextMeetingOf(ctx, "monitoring", ctx.now());
  const shown = [...quarters, ...(next ? [next.ref] : [])];
  const nothing = await whyNothing(ctx, quarter, await readCatalogue(ctx));
  if (nothing !== undefined)
    return { dropped: t.finding.dropped[nothing](periodWords(t, quarter)), changed: shown };
  const last = await lastImportIn(ctx, periodsEndingIn(quarter));
  const about = { import: last?.id ?? id, earlier: quarters.length - 1 };
  return {
    posts: [announce(indicatorSummary, { subject: quarter, period: quarter, room: ROOM, about })],
    changed: shown,
  };
}

async function beforeMeeting(ctx: Context, ref: string): Promise<JobOutcome> {
  const { t } = ctx;
  const { dropped } = t.finding;
  const meeting = await findMeeting(ctx, ref);
  const isComing = meeting && COMING.includes(meeting.state);
  if (!isComing || Temporal.Instant.compare(meeting.startAt, ctx.now()) <= 0)
    return { dropped: dropped.gone(ref) };
  const day = dayOf(meeting.startAt);
  const catalogue = await readCatalogue(ctx);
  const ended = quartersWithFigures(catalogue).filter((one) => lastDay(one) < day);
  const quarter = ended.at(-1);
  if (quarter === undefined || lastDay(quarter) < addDays(day, -RECENT_DAYS))
    return { dropped: dropped.noRecent(ref) };
  const nothing = await whyNothing(ctx, quarter, catalogue);
  if (nothing !== undefined) return { dropped: dropped[nothing](periodWords(t, quarter)) };
  const last = await lastImportIn(ctx, periodsEndingIn(quarter));
  const about = { meeting: ref, import: last?.id ?? 0 };
  return {
    posts: [announce(indicatorSummary, { subject: ref, period: quarter, room: meeting.room, about })],
  };
}

/** Why a summary would say nothing: there are no figures, or all of them are withheld. */
async function whyNothing(
  ctx: Context,
  quarter: Period,
  catalogue: Catalogued,
): Promise<"nothing" | "withheld" | undefined> {
  const { lines } = await summaryOf(ctx, quarter, catalogue);
  if (lines.length === 0) return "nothing";
  return lines.every(isAllWithheld) ? "withheld" : undefined;
}
