import { Temporal } from "temporal-polyfill";
import { addWorkingDays, type CalendarRules } from "../calendar/calendar.ts";
import { addDays, type Day, dayOf, instantAt, isoInZone, wallClock, weekdayOf } from "../calendar/day.ts";
import type { Meeting } from "./meeting.ts";
import type { SeriesMoments } from "./series.ts";

/** Jobs that lose their use once a meeting begins. */
export const JOBS_BEFORE = [
  "propose-day",
  "open-agenda",
  "publish-agenda",
  "warn-quorum",
  "remind-participants",
  "start-meeting",
] as const;

/** Every job that a meeting waits for until it is closed or cancelled. */
export const MEETING_JOBS = [...JOBS_BEFORE, "settle-meeting"] as const;

export interface MeetingMoment {
  job: (typeof MEETING_JOBS)[number];
  /** The meeting. */
  subject: string;
  /** `1`, or the start for what must happen again when the meeting moves. */
  occurrence: string;
  payload?: { start: string; isLast?: boolean };
  dueAt: Temporal.Instant;
}

/** A proposal of another day comes this long before the agenda is opened, so that few have the old day by then. */
const PROPOSE_DAYS = 14;
/** Working days before a meeting on which a quorum that is not met yet is said: in time to ask people. */
const QUORUM_WORKING_DAYS = 2;

/** Everything that must happen around a meeting. Whole days before it keep the wall clock of its start. */
export function momentsOf(
  meeting: Pick<Meeting, "ref" | "startAt" | "endAt" | "proposal">,
  moments: SeriesMoments,
  calendar: CalendarRules,
): MeetingMoment[] {
  const { ref: subject, startAt } = meeting;
  const start = isoInZone(startAt);
  const before = (days: number) => instantAt(addDays(dayOf(startAt), -days), wallClock(startAt));
  const planned: MeetingMoment[] = [
    { job: "open-agenda", subject, occurrence: "1", dueAt: before(moments.openDays) },
    { job: "publish-agenda", subject, occurrence: "1", dueAt: before(moments.publishDays) },
    {
      job: "warn-quorum",
      subject,
      occurrence: start,
      payload: { start },
      dueAt: instantAt(addWorkingDays(dayOf(startAt), -QUORUM_WORKING_DAYS, calendar), "09:00"),
    },
    {
      job: "remind-participants",
      subject,
      occurrence: start,
      payload: { start },
      dueAt: before(moments.remindDays),
    },
    {
      job: "start-meeting",
      subject,
      occurrence: start,
      payload: { start },
      dueAt: startAt.subtract({ minutes: moments.startMinutes }),
    },
    {
      job: "settle-meeting",
      subject,
      occurrence: start,
      payload: { start, isLast: false },
      dueAt: instantAt(weekdayAfter(dayOf(meeting.endAt)), "09:00"),
    },
  ];
  if (meeting.proposal !== null) {
    const dueAt = before(moments.openDays + PROPOSE_DAYS);
    planned.unshift({ job: "propose-day", subject, occurrence: "1", dueAt });
  }
  return planned;
}

/** A public holiday is skipped by the job itself, which waits for a working morning. */
function weekdayAfter(day: Day): Day {
  const next = addDays(day, 1);
  return weekdayOf(next) <= 5 ? next : weekdayAfter(next);
}

/** The proposed day at the hour of the meeting; undefined without a proposal or when it has passed. */
export function proposedStart(
  meeting: Pick<Meeting, "startAt" | "proposal">,
  now: Temporal.Instant,
): Temporal.Instant | undefined {
  if (meeting.proposal === null) return undefined;
  const start = instantAt(meeting.proposal, wallClock(meeting.startAt));
  return Temporal.Instant.compare(start, now) > 0 ? start : undefined;
}
