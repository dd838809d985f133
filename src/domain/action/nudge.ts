import { Temporal } from "temporal-polyfill";
import { type CalendarRules, isWorkingDay, nextWorkingDay } from "../calendar/calendar.ts";
import { addDays, type Day, dayOf, instantAt, weekdayOf } from "../calendar/day.ts";
import { type Action, isFinished } from "./action.ts";

/** Wall clock of nudges, escalations and what puts itself on an agenda. */
export const NUDGE_TIME = "09:00";

/** What the rules look at. */
export type Nudged = Pick<Action, "state" | "due" | "snoozedUntil" | "updatedAt">;

const DAYS_BEFORE = 7;
const QUIET_DAYS = 7;
const ESCALATION_DAYS = 7;
const AGENDA_DAYS = 14;
const MONDAY = 1;

/** Seven days before, the day itself, and every Monday after it. */
function isNudgeDay(due: Day, day: Day): boolean {
  return day === addDays(due, -DAYS_BEFORE) || day === due || (day > due && weekdayOf(day) === MONDAY);
}

/**
 * Whether the holders are asked about an action on this day: unfinished, one of its days, not snoozed, and nobody
 * reported in the seven days before that morning, nor since.
 */
export function needsNudge(action: Nudged, day: Day): boolean {
  if (isFinished(action.state) || !isNudgeDay(action.due, day)) return false;
  if (action.snoozedUntil !== null && day < action.snoozedUntil) return false;
  if (action.updatedAt === null) return true;
  return Temporal.Instant.compare(action.updatedAt, instantAt(addDays(day, -QUIET_DAYS), NUDGE_TIME)) < 0;
}

const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** Whether two days are in the same week, which begins on Monday: somebody is asked once in it. */
export const isSameWeek = (one: Day, other: Day): boolean => mondayOf(one) === mondayOf(other);

/**
 * Whether an action is asked about now rather than on a later day of the same week: whoever is asked about one hears of the
 * others then, and not again. A day whose question waits for the week after is left for that week.
 */
export function isNudgedLaterThisWeek(action: Nudged, today: Day, rules: CalendarRules): boolean {
  if (action.snoozedUntil !== null && action.snoozedUntil > today) return false;
  for (let day = addDays(today, 1); isSameWeek(day, today); day = addDays(day, 1)) {
    const asked = isWorkingDay(day, rules) ? day : nextWorkingDay(day, rules);
    if (isSameWeek(asked, today) && needsNudge(action, day)) return true;
  }
  return false;
}

/** Whether somebody who was asked about an action on a day has answered, by a report, by finishing it or by putting it off. */
export function isAnsweredSince({ state, updatedAt, snoozedUntil }: Nudged, day: Day): boolean {
  if (isFinished(state) || (snoozedUntil !== null && snoozedUntil > day)) return true;
  return updatedAt !== null && Temporal.Instant.compare(updatedAt, instantAt(day, "00:00")) >= 0;
}

/** The first day from `from` on (that day included) on which a nudge may be needed. */
export function nextNudgeDay({ due, snoozedUntil }: Pick<Nudged, "due" | "snoozedUntil">, from: Day): Day {
  const start = snoozedUntil !== null && snoozedUntil > from ? snoozedUntil : from;
  const before = addDays(due, -DAYS_BEFORE);
  if (start <= before) return before;
  if (start <= due) return due;
  return addDays(start, (8 - weekdayOf(start)) % 7);
}

/** The day whose nudges are still to come: today until nine, tomorrow after it. */
export function nudgesFrom(now: Temporal.Instant): Day {
  const today = dayOf(now);
  return Temporal.Instant.compare(now, instantAt(today, NUDGE_TIME)) < 0 ? today : addDays(today, 1);
}

/** The day since which nobody was heard although something was due. */
export function silentSince({ due, snoozedUntil, updatedAt }: Nudged): Day {
  const days = [due, snoozedUntil ?? due, updatedAt === null ? due : dayOf(updatedAt)];
  return days.reduce((latest, day) => (day > latest ? day : latest));
}

/** The day on which a silent action is told to the contact of the holder's organisation. */
export const escalatesOn = (action: Nudged): Day => addDays(silentSince(action), ESCALATION_DAYS);

/** The day on which a silent action puts itself on the agenda. */
export const goesOnAgendaOn = (action: Nudged): Day => addDays(silentSince(action), AGENDA_DAYS);
