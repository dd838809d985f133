import { Temporal } from "temporal-polyfill";
import type { CalendarRules, SchoolHoliday } from "../calendar/calendar.ts";
import { type Day, dayOf, instantAt } from "../calendar/day.ts";
import type { Period } from "../calendar/period.ts";
import {
  isPeriodOf,
  isWeekRule,
  periodsBetween,
  planDay,
  recentFrom,
  ruleDay,
  type SchoolHolidayPolicy,
  type SeriesRule,
  turnOf,
} from "../calendar/recurrence.ts";
import type { Meeting, MeetingKind } from "./meeting.ts";

/**
 * When a meeting's moments fall, counted from its start. Whole days keep the wall clock of the start; `startMinutes` is
 * subtracted from the start itself; `reportWorkingDays` is counted from the close.
 */
export interface SeriesMoments {
  openDays: number;
  publishDays: number;
  remindDays: number;
  startMinutes: number;
  reportWorkingDays: number;
}

/** PRODUCT's defaults: T−21 d, T−7 d, T−1 d, T−15 min, +5 working days. */
export const DEFAULT_MOMENTS: SeriesMoments = {
  openDays: 21,
  publishDays: 7,
  remindDays: 1,
  startMinutes: 15,
  reportWorkingDays: 5,
};

/** The moments of a series for which nobody chose any: of one that meets often the agenda opens when the last is over. */
export function usualMoments(rule: SeriesRule): SeriesMoments {
  if (!isWeekRule(rule) || rule.weeks === 6) return DEFAULT_MOMENTS;
  const days = rule.weeks === 1 ? { openDays: 6, publishDays: 2 } : { openDays: 13, publishDays: 5 };
  return { ...DEFAULT_MOMENTS, ...days };
}

/** Meetings that return by a rule. */
export interface Series {
  key: string;
  kind: MeetingKind;
  rule: SeriesRule;
  /** Wall clock, `HH:MM`. */
  startsAt: string;
  minutes: number;
  /** The first day a meeting may fall on by the rule. */
  from: Day;
  location: string | null;
  room: string;
  schoolHoliday: SchoolHolidayPolicy;
  moments: SeriesMoments;
  /** E-mails, taken in turn meeting by meeting. */
  chairs: string[];
  scribes: string[];
}

/** What a meeting only gets once it stands in the calendar. */
type NotPlanned =
  | "ref"
  | "state"
  | "title"
  | "sequence"
  | "changedAt"
  | "startedAt"
  | "present"
  | "seenOnline";

/** A meeting that a series asks for; `on` is the day by the rule, after which it is named. */
export interface PlannedMeeting extends Omit<Meeting, NotPlanned> {
  on: Day;
}

const MONTHS_AHEAD = 15;

/**
 * Every meeting that must stand in the calendar now: those of the series that start after `now` and whose day by the
 * rule lies within fifteen months. A period that the school holiday policy skips has none.
 */
export function meetingsDue(
  series: Series,
  calendar: CalendarRules,
  now: Temporal.Instant,
): PlannedMeeting[] {
  const today = dayOf(now);
  // A holiday may have put the meeting of an earlier period after today.
  const recent = recentFrom(series.rule, today);
  const until = Temporal.PlainDate.from(today).add({ months: MONTHS_AHEAD }).toString();
  return periodsBetween(series.rule, recent, until).flatMap((period) => {
    const meeting = meetingIn(series, period, calendar);
    const isDue = meeting && meeting.on >= series.from && Temporal.Instant.compare(meeting.startAt, now) > 0;
    return isDue ? [meeting] : [];
  });
}

/** Whether a series has a meeting in a period; that its day has passed is no reason to have none. */
export function meetsIn(series: Series, period: Period, calendar: CalendarRules): boolean {
  const { rule, from, schoolHoliday } = series;
  if (!isPeriodOf(rule, period) || ruleDay(rule, period) < from) return false;
  return planDay(rule, period, calendar, schoolHoliday).day !== undefined;
}

function meetingIn(series: Series, period: Period, calendar: CalendarRules): PlannedMeeting | undefined {
  const planned = planDay(series.rule, period, calendar, series.schoolHoliday);
  const { day, original, holiday, proposal } = planned;
  if (day === undefined) return undefined;
  const school = planned.schoolHoliday && nameSchoolHoliday(planned.schoolHoliday);
  const isWarned = series.schoolHoliday === "keep-and-warn";
  const turn = turnOf(series.rule, series.from, period);
  const startAt = instantAt(day, series.startsAt);
  return {
    on: original,
    kind: series.kind,
    series: series.key,
    period,
    startAt,
    endAt: startAt.add({ minutes: series.minutes }),
    room: series.room,
    location: series.location,
    chair: series.chairs[turn % series.chairs.length] ?? null,
    scribe: series.scribes[turn % series.scribes.length] ?? null,
    movedFrom: day === original ? null : original,
    reason: day === original ? null : (holiday ?? school ?? null),
    schoolHoliday: isWarned ? (school ?? null) : null,
    proposal: proposal ?? null,
  };
}

/** A school holiday and where it is one, as it is stored and shown: `Zomervakantie (midden, zuid)`. */
export function nameSchoolHoliday({ name, regions }: SchoolHoliday): string {
  return `${name} (${regions.join(", ")})`;
}
