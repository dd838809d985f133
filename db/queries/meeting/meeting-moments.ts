import type { CalendarRules } from "../../../src/domain/calendar/calendar.ts";
import { MEETING_JOBS, momentsOf } from "../../../src/domain/meeting/meeting-moments.ts";
import type { SeriesMoments } from "../../../src/domain/meeting/series.ts";
import type { Db } from "../../client.ts";
import { schedule, unschedule } from "../moment.ts";
import type { Meeting } from "./meeting.ts";

/** Plans what must happen around a meeting, anew when it was moved; what was done already is not done again. */
export async function planMoments(
  db: Db,
  cooperation: string,
  meeting: Meeting,
  moments: SeriesMoments,
  calendar: CalendarRules,
): Promise<void> {
  await dropMoments(db, cooperation, meeting.ref);
  await schedule(db, cooperation, momentsOf(meeting, moments, calendar));
}

/** Takes away what still had to come for a meeting that is closed or cancelled; for one that begins give `JOBS_BEFORE`. */
export async function dropMoments(
  db: Db,
  cooperation: string,
  ref: string,
  jobs: readonly string[] = MEETING_JOBS,
): Promise<void> {
  await unschedule(db, cooperation, ref, [...jobs]);
}
