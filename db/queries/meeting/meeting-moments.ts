import type { CalendarRules } from "../../../src/domain/calendar/calendar.ts";
import { MEETING_JOBS, momentsOf } from "../../../src/domain/meeting/meeting-moments.ts";
import type { SeriesMoments } from "../../../src/domain/meeting/series.ts";
import type { Scope } from "../../client.ts";
import { replan, unschedule } from "../time/moment.ts";
import type { Meeting } from "./meeting.ts";

/** Plans what must happen around a meeting, anew when it was moved; what was done already is not done again. */
export async function planMoments(
  scope: Scope,
  meeting: Meeting,
  moments: SeriesMoments,
  calendar: CalendarRules,
): Promise<void> {
  const planned = momentsOf(meeting, moments, calendar);
  await replan(scope, { subject: meeting.ref, jobs: MEETING_JOBS }, planned);
}

/** Takes away what still had to come for a meeting that is closed or cancelled; for one that begins give `JOBS_BEFORE`. */
export async function dropMoments(
  scope: Scope,
  ref: string,
  jobs: readonly string[] = MEETING_JOBS,
): Promise<void> {
  await unschedule(scope, ref, [...jobs]);
}
