import { addDays, type Day, daysBetween, isDay, weekdayOf } from "./day.ts";

/** "Every second Wednesday": its weeks are counted from its first day. */
export interface WeekRule {
  /** 1 is Monday, 7 is Sunday. */
  weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  weeks: 1 | 2 | 6;
  /** The first day on which it falls. */
  first: Day;
}

/** The rule of a series that begins on the first such weekday from a day on. */
export function weekRule(weeks: WeekRule["weeks"], weekday: WeekRule["weekday"], from: Day): WeekRule {
  return { weekday, weeks, first: addDays(from, (weekday - weekdayOf(from) + 7) % 7) };
}

/** Whether the rule falls on a day. */
export function fallsOn({ weeks, first }: WeekRule, day: string): boolean {
  return isDay(day) && day >= first && daysBetween(first, day) % (7 * weeks) === 0;
}

/** The days by the rule within the range, both ends included, in order. */
export function weekDaysBetween({ weeks, first }: WeekRule, from: Day, until: Day): Day[] {
  const span = 7 * weeks;
  const skipped = Math.max(0, Math.ceil(daysBetween(first, from) / span));
  const days: Day[] = [];
  for (let day = addDays(first, skipped * span); day <= until; day = addDays(day, span)) days.push(day);
  return days;
}

/** Where a meeting may go: the nearest other working day of its week, the later of two, then the same day of weeks near. */
export function daysAround({ weeks }: WeekRule, day: Day): Day[] {
  const steps = [1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6];
  const weekday = weekdayOf(day);
  const sameWeek = steps.filter((step) => weekday + step >= 1 && weekday + step <= 5);
  const otherWeeks = [7, -7, 14, -14].filter((step) => Math.abs(step) * 2 < 7 * weeks);
  return [0, ...sameWeek, ...otherWeeks].map((step) => addDays(day, step));
}
