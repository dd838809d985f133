import type { CalendarRules, SchoolHoliday } from "./calendar.ts";
import { publicHoliday, schoolHoliday } from "./calendar.ts";
import type { Day } from "./day.ts";
import { addDays, weekdayOf } from "./day.ts";
import type { Period } from "./period.ts";
import {
  contains,
  firstDay,
  kindOfPeriod,
  lastDay,
  monthOfPeriod,
  nextPeriod,
  parsePeriod,
  periodOf,
  periodsApart,
  previousPeriod,
} from "./period.ts";
import { daysAround, fallsOn, type WeekRule, weekDaysBetween } from "./week-rhythm.ts";

/** The days of the week as files and forms name them. */
export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** Their numbers in a rule. */
export const WEEKDAY_NUMBER: Record<(typeof WEEKDAYS)[number], WeekRule["weekday"]> = {
  mon: 1,
  tue: 2,
  wed: 3,
  thu: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};

/** "The second Thursday of each month", "the last Tuesday of the second month of each quarter". */
export interface MonthRule {
  /** Which one in the month; -1 is the last. */
  nth: 1 | 2 | 3 | 4 | -1;
  /** 1 is Monday, 7 is Sunday. */
  weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** In months. */
  every: 1 | 3 | 6;
  /** Which month of the quarter, the first unless said; only with `every: 3`. */
  monthOfQuarter?: 1 | 2 | 3;
  /** Which month of the half-year, the first unless said; only with `every: 6`. */
  monthOfHalf?: 1 | 2 | 3 | 4 | 5 | 6;
}

export type SeriesRule = MonthRule | WeekRule;

export const isWeekRule = (rule: SeriesRule): rule is WeekRule => "weeks" in rule;

/** What a series does when its day falls in a school holiday. */
export type SchoolHolidayPolicy = "keep-and-warn" | "move" | "skip";

export interface PlannedDay {
  /** Undefined when the meeting of this period is skipped. */
  day: Day | undefined;
  /** The day by the rule alone. */
  original: Day;
  /** The public holiday that moved it. */
  holiday?: string | undefined;
  /** The school holiday that is warned for (it is on `day`), or that moved or skipped the meeting. */
  schoolHoliday?: SchoolHoliday | undefined;
  /** With a warning: the nearest same weekday free of any holiday, where the policy `move` would put it. */
  proposal?: Day | undefined;
}

// A configured list could call whole years a holiday; half a year away is no longer this meeting.
const weeksToLook = 26;

/** The kind of period that holds one meeting of the series. */
export function periodKind({ every }: MonthRule): "month" | "quarter" | "half" {
  return every === 1 ? "month" : every === 3 ? "quarter" : "half";
}

/** Whether a meeting of the series may belong to the period. A meeting that is counted in weeks belongs to its own day. */
export function isPeriodOf(rule: SeriesRule, period: Period): boolean {
  if (isWeekRule(rule)) return fallsOn(rule, period);
  return parsePeriod(period) === period && kindOfPeriod(period) === periodKind(rule);
}

/** The day by the rule alone. RangeError when the period is not of the rule's kind. */
export function ruleDay(rule: SeriesRule, period: Period): Day {
  if (!isPeriodOf(rule, period)) throw new RangeError("period does not fit the rule");
  if (isWeekRule(rule)) return period;
  const month = monthOfPeriod(period, monthIn(rule));
  if (rule.nth === -1) {
    const last = lastDay(month);
    return addDays(last, -((weekdayOf(last) - rule.weekday + 7) % 7));
  }
  const first = firstDay(month);
  return addDays(first, ((rule.weekday - weekdayOf(first) + 7) % 7) + 7 * (rule.nth - 1));
}

/** Which month of its period holds the day, from 1. */
function monthIn({ every, monthOfQuarter = 1, monthOfHalf = 1 }: MonthRule): number {
  return every === 1 ? 1 : every === 3 ? monthOfQuarter : monthOfHalf;
}

/** The day on which this period's meeting is planned, and why it is not, or should not be, the rule's own. */
export function planDay(
  rule: SeriesRule,
  period: Period,
  calendar: CalendarRules,
  policy: SchoolHolidayPolicy,
): PlannedDay {
  const original = ruleDay(rule, period);
  const isOpen = (day: Day) => publicHoliday(day, calendar) === undefined;
  const isQuiet = (day: Day) => isOpen(day) && schoolHoliday(day, calendar) === undefined;
  const nearest = (isFree: (day: Day) => boolean) => nearestFree(rule, period, isFree);

  const holiday = publicHoliday(original, calendar);
  const open = holiday === undefined ? original : (nearest(isOpen) ?? original);
  const school = schoolHoliday(policy === "move" ? original : open, calendar);
  const why = { holiday, schoolHoliday: school };
  if (policy !== "move" && !school) return { day: open, original, ...why };
  if (policy === "skip") return { day: undefined, original, ...why };
  const proposal = nearest(isQuiet);
  if (policy === "move") return { day: proposal ?? open, original, ...why };
  return { day: open, original, ...why, proposal };
}

/** The free day nearest to the rule's own, the later of two: inside the period, or else just outside it. */
function nearestFree(rule: SeriesRule, period: Period, isFree: (day: Day) => boolean): Day | undefined {
  const from = ruleDay(rule, period);
  if (isWeekRule(rule)) return daysAround(rule, from).find(isFree);
  const days = [from];
  for (let weeks = 1; weeks <= weeksToLook; weeks += 1) {
    days.push(addDays(from, 7 * weeks), addDays(from, -7 * weeks));
  }
  const isNeighboursOwn = (day: Day) => ruleDay(rule, periodOf(day, periodKind(rule))) === day;
  return (
    days.find((day) => contains(period, day) && isFree(day)) ??
    days.find((day) => !contains(period, day) && isFree(day) && !isNeighboursOwn(day))
  );
}

/** The periods whose day by the rule lies within the range, both ends included, in order. */
export function periodsBetween(rule: SeriesRule, from: Day, until: Day): Period[] {
  if (isWeekRule(rule)) return weekDaysBetween(rule, from, until);
  const periods: Period[] = [];
  let period = periodOf(from, periodKind(rule));
  while (firstDay(period) <= until) {
    const day = ruleDay(rule, period);
    if (from <= day && day <= until) periods.push(period);
    period = nextPeriod(period);
  }
  return periods;
}

/** How many days the rule has from a day on before the one of this period. */
export function turnOf(rule: SeriesRule, from: Day, period: Period): number {
  const day = ruleDay(rule, period);
  if (day < from) return 0;
  if (isWeekRule(rule)) return weekDaysBetween(rule, from, day).length - 1;
  const first = periodOf(from, periodKind(rule));
  return periodsApart(first, period) - (ruleDay(rule, first) < from ? 1 : 0);
}

/** A meeting of a period that began before this day takes place before today, wherever a holiday put it. */
export function recentFrom(rule: SeriesRule, today: Day): Day {
  if (isWeekRule(rule)) return addDays(today, -7 * rule.weeks);
  return firstDay(previousPeriod(periodOf(today, periodKind(rule))));
}
