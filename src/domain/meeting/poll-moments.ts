import { Temporal } from "temporal-polyfill";
import { addWorkingDays, type CalendarRules, isWorkingDay } from "../calendar/calendar.ts";
import { addDays, dayOf, instantAt, wallClock } from "../calendar/day.ts";
import { type Poll, type PollOption, startOf } from "./poll.ts";

/** Jobs that lose their use once a date is picked. */
export const POLL_JOBS = ["remind-voters", "settle-poll"] as const;

export interface PollMoment {
  job: (typeof POLL_JOBS)[number];
  /** The poll. */
  subject: string;
  occurrence: string;
  dueAt: Temporal.Instant;
}

const DAYS_TO_ANSWER = 7;
const DAYS_BEFORE_FIRST = 2;
const DAY_HOURS = 24;

/**
 * Until when people can answer unless said otherwise: the end of a working day a week from now, at least two days before
 * the first date; halfway to the first date when that is too near.
 */
export function defaultDeadline(
  options: readonly PollOption[],
  now: Temporal.Instant,
  rules: CalendarRules,
): Temporal.Instant {
  const first = options.toSorted()[0];
  if (first === undefined) throw new RangeError("a poll without dates");
  const inAWeek = addDays(dayOf(now), DAYS_TO_ANSWER);
  const inTime = addDays(first.slice(0, 10), -DAYS_BEFORE_FIRST);
  const last = [inAWeek, inTime].toSorted()[0] ?? inTime;
  const day = isWorkingDay(last, rules) ? last : addWorkingDays(last, -1, rules);
  if (day > dayOf(now)) return instantAt(day, "17:00");
  const left = startOf(first).epochMilliseconds - now.epochMilliseconds;
  return now
    .add({ milliseconds: Math.floor(left / 2) })
    .round({ smallestUnit: "minute", roundingMode: "floor" });
}

/** What must happen around a poll; who answers within a day needs no reminder. */
export function pollMoments(
  { ref, deadline }: Pick<Poll, "ref" | "deadline">,
  now: Temporal.Instant,
  rules: CalendarRules,
): PollMoment[] {
  const settle: PollMoment = { job: "settle-poll", subject: ref, occurrence: "1", dueAt: deadline };
  const remindAt = reminderAt(deadline, rules);
  if (Temporal.Instant.compare(remindAt, now) <= 0) return [settle];
  return [{ job: "remind-voters", subject: ref, occurrence: "1", dueAt: remindAt }, settle];
}

/** A day before the deadline, and then in working hours: a job that waits for those would come too late. */
function reminderAt(deadline: Temporal.Instant, rules: CalendarRules): Temporal.Instant {
  const dayBefore = deadline.subtract({ hours: DAY_HOURS });
  const day = dayOf(dayBefore);
  const clock = wallClock(dayBefore);
  if (!isWorkingDay(day, rules) || clock < "08:00") return instantAt(addWorkingDays(day, -1, rules), "17:00");
  return clock > "17:00" ? instantAt(day, "17:00") : dayBefore;
}
