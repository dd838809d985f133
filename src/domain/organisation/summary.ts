import type { Temporal } from "temporal-polyfill";
import { type CalendarRules, isWorkingDay, nextWorkingMoment } from "../calendar/calendar.ts";
import { addDays, type Day, dayOf, instantAt, weekdayOf } from "../calendar/day.ts";

/** On which days somebody wants a summary. */
export const SUMMARY_DAYS = ["every-day", "mon", "tue", "wed", "thu", "fri"] as const;
export type SummaryDay = (typeof SUMMARY_DAYS)[number];

/** When somebody wants one message with everything that can wait: on which days, and at what time on the clock, `HH:MM`. */
export interface SummaryMoment {
  on: SummaryDay;
  at: string;
}

/**
 * The first moment of a summary after an instant. On a public holiday that one of every day falls away; one of a week is
 * not skipped: it waits for the next working morning, as everything does.
 */
export function nextSummary(
  { on, at }: SummaryMoment,
  after: Temporal.Instant,
  rules: CalendarRules,
): Temporal.Instant {
  const isDay = (day: Day): boolean =>
    on === "every-day" ? isWorkingDay(day, rules) : weekdayOf(day) === SUMMARY_DAYS.indexOf(on);
  for (let day = dayOf(after); ; day = addDays(day, 1)) {
    if (!isDay(day)) continue;
    const moment = instantAt(day, at);
    if (moment.epochMilliseconds > after.epochMilliseconds) return moment;
  }
}

/** When that summary is told: Leerlus says nothing of itself outside working hours. */
export const summaryAfter = (
  moment: SummaryMoment,
  after: Temporal.Instant,
  rules: CalendarRules,
): Temporal.Instant => nextWorkingMoment(nextSummary(moment, after, rules), rules);
