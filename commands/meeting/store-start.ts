import type { Temporal } from "temporal-polyfill";
import { type Meeting, updateMeeting } from "../../db/queries/meeting/meeting.ts";
import { planMoments } from "../../db/queries/meeting/meeting-moments.ts";
import { findSeries } from "../../db/queries/meeting/series.ts";
import { COMING } from "../../src/domain/meeting/meeting.ts";
import { DEFAULT_MOMENTS } from "../../src/domain/meeting/series.ts";
import type { Context } from "../../src/engine/context.ts";
import { Refusal } from "../../src/engine/refusal.ts";

type Start = Pick<Meeting, "schoolHoliday" | "movedFrom" | "reason" | "proposal"> & {
  startAt: Temporal.Instant;
};

/** Gives a meeting another start, its length staying, and plans anew what happens around it. */
export async function storeStart(ctx: Context, before: Meeting, start: Start): Promise<Meeting> {
  const { cooperation } = ctx;
  const length = before.startAt.until(before.endAt);
  const meeting = await updateMeeting(ctx, before.ref, COMING, {
    ...start,
    endAt: start.startAt.add(length),
    sequence: before.sequence + 1,
    changedAt: ctx.now(),
  });
  if (!meeting) throw new Refusal("conflict", ctx.t.refusal.stale);
  const series = meeting.series === null ? undefined : await findSeries(ctx, meeting.series);
  const { calendar } = cooperation.settings;
  await planMoments(ctx, meeting, series?.moments ?? DEFAULT_MOMENTS, calendar);
  return meeting;
}
