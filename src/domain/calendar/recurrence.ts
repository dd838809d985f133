import { elementAt } from "../element-at.ts";
import type { CalendarRules, SchoolHoliday } from "./calendar.ts";
import { publicHoliday, schoolHoliday } from "./calendar.ts";
import type { Day } from "./day.ts";
import { addDays, weekdayOf } from "./day.ts";
import type { Period } from "./period.ts";
import { contains, firstDay, kindOfPeriod, lastDay, nextPeriod, periodOf } from "./period.ts";

/** The days of the week as files and forms name them. */
export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** Their numbers in a rule. */
export const WEEKDAY_NUMBER: Record<(typeof WEEKDAYS)[number], SeriesRule["weekday"]> = {
  mon: 1,
  tue: 2,
  wed: 3,
  thu: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};

/** "The second Thursday of each month", "the last Tuesday of the second month of each quarter". */
export interface SeriesRule {
  /** Which one in the month; -1 is the last. */
  nth: 1 | 2 | 3 | 4 | -1;
  /** 1 is Monday, 7 is Sunday. */
  weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** In months. */
  every: 1 | 3;
  /** Which month of the quarter, the first unless said; only with `every: 3`. */
  monthOfQuarter?: 1 | 2 | 3;
}

/** What a series does when its day falls in a school holiday. */
export type SchoolHolidayPolicy = "keep-and-warn" | "move" | "skip";

export interface PlannedDay {
  /** Undefined when the meeting of this period is skipped. */
  day: Day | undefined;
  /** The day by the rule alone. */
  original: Day;
  /** The public holiday that moved it. */
  holiday?: string;
  /** The school holiday that is warned for (it is on `day`), or that moved or skipped the meeting. */
  schoolHoliday?: SchoolHoliday;
  /** With a warning: the nearest same weekday free of any holiday, where the policy `move` would put it. */
  proposal?: Day;
}

// A configured list could call whole years a holiday; half a year away is no longer this meeting.
const weeksToLook = 26;

/** The kind of period that holds one meeting of the series. */
export function periodKind(rule: SeriesRule): "month" | "quarter" {
  return rule.every === 1 ? "month" : "quarter";
}

/** The day by the rule alone. RangeError when the period is not of the rule's kind. */
export function ruleDay(rule: SeriesRule, period: Period): Day {
  if (kindOfPeriod(period) !== periodKind(rule)) throw new RangeError("period does not fit the rule");
  const month = rule.every === 1 ? period : elementAt(monthsOf(period), (rule.monthOfQuarter ?? 1) - 1);
  if (rule.nth === -1) {
    const last = lastDay(month);
    return addDays(last, -((weekdayOf(last) - rule.weekday + 7) % 7));
  }
  const first = firstDay(month);
  return addDays(first, ((rule.weekday - weekdayOf(first) + 7) % 7) + 7 * (rule.nth - 1));
}

function monthsOf(quarter: Period): Period[] {
  const first = periodOf(firstDay(quarter), "month");
  const second = nextPeriod(first);
  return [first, second, nextPeriod(second)];
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
  const why = { ...(holiday !== undefined && { holiday }), ...(school && { schoolHoliday: school }) };
  if (policy !== "move" && !school) return { day: open, original, ...why };
  if (policy === "skip") return { day: undefined, original, ...why };
  const proposal = nearest(isQuiet);
  if (policy === "move") return { day: proposal ?? open, original, ...why };
  return { day: open, original, ...why, ...(proposal !== undefined && { proposal }) };
}

/** The free day nearest to the rule's own, the later of two: inside the period, or else just outside it. */
function nearestFree(rule: SeriesRule, period: Period, isFree: (day: Day) => boolean): Day | undefined {
  const from = ruleDay(rule, period);
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
  const periods: Period[] = [];
  let period = periodOf(from, periodKind(rule));
  while (firstDay(period) <= until) {
    const day = ruleDay(rule, period);
    if (from <= day && day <= until) periods.push(period);
    period = nextPeriod(period);
  }
  return periods;
}
