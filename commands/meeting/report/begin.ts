import type { Meeting } from "../../../db/queries/meeting/meeting.ts";
import { replan } from "../../../db/queries/time/moment.ts";
import { instantAt } from "../../../src/domain/calendar/day.ts";
import { MEETING_JOBS } from "../../../src/domain/meeting/meeting-moments.ts";
import type { Context } from "../../../src/engine/context.ts";
import { makeReport } from "../../../src/figures/report/report-of.ts";

/**
 * Makes the report of a meeting that was just closed, and plans what follows in place of what had to come around it: who was there gets the draft, who brought
 * points hears what became of them, and the report is adopted on its day.
 */
export async function beginReport(ctx: Context, meeting: Meeting): Promise<void> {
  const adoptsOn = await makeReport(ctx, meeting);
  const subject = meeting.ref;
  const dueAt = ctx.now();
  await replan(ctx, { subject, jobs: MEETING_JOBS }, [
    { job: "tell-report", subject, occurrence: "draft", payload: { what: "draft" }, dueAt },
    { job: "tell-bringers", subject, occurrence: "close", payload: { what: "meeting" }, dueAt },
    { job: "adopt-report", subject, occurrence: "1", dueAt: instantAt(adoptsOn, "09:00") },
  ]);
}
