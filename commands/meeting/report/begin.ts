import type { Meeting } from "../../../db/queries/meeting/meeting.ts";
import { schedule } from "../../../db/queries/time/moment.ts";
import { instantAt } from "../../../src/domain/calendar/day.ts";
import type { Context } from "../../../src/engine/context.ts";
import { type MeetingReport, makeReport, reportOf } from "../../../src/figures/report/report-of.ts";

/**
 * Makes the report of a meeting that was just closed, and plans what follows: who was there gets the draft, who brought
 * points hears what became of them, and the report is adopted on its day.
 */
export async function beginReport(ctx: Context, meeting: Meeting): Promise<MeetingReport> {
  const adoptsOn = await makeReport(ctx, meeting);
  const subject = meeting.ref;
  const dueAt = ctx.now();
  await schedule(ctx, [
    { job: "tell-report", subject, occurrence: "draft", payload: { what: "draft" }, dueAt },
    { job: "tell-bringers", subject, occurrence: "close", payload: { what: "meeting" }, dueAt },
    { job: "adopt-report", subject, occurrence: "1", dueAt: instantAt(adoptsOn, "09:00") },
  ]);
  const report = await reportOf(ctx, meeting);
  if (!report) throw new Error("a meeting that was closed has no report");
  return report;
}
