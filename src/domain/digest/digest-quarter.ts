import { addWorkingDays, type CalendarRules } from "../calendar/calendar.ts";
import type { Day } from "../calendar/day.ts";
import {
  firstDay,
  kindOfPeriod,
  lastDay,
  nextPeriod,
  type Period,
  periodOf,
  previousPeriod,
} from "../calendar/period.ts";
import type { IndicatorDefinition } from "../organisation/cooperation.ts";

/** The quarter of which a digest is drafted on a day: the last one that has ended. */
export const endedQuarter = (today: Day): Period => previousPeriod(periodOf(today, "quarter"));

/** The fifth working day after a quarter, on which its digest is drafted. */
export const draftDay = (quarter: Period, rules: CalendarRules): Day =>
  addWorkingDays(lastDay(quarter), 5, rules);

/** How old figures of a rhythm may be at the end of a quarter to be told in its digest, in quarters. */
const TOLD_FOR = { month: 1, quarter: 1, half: 4, year: 8 } as const;

/**
 * The period of which an indicator is told in a quarter: the newest with figures that ended in it, of longer rhythms not too
 * long before it; where there is none, the one that should have figures.
 * @param known the periods with figures, in any order
 */
export function figuresPeriod(
  { rhythm }: Pick<IndicatorDefinition, "rhythm">,
  quarter: Period,
  known: readonly Period[],
): Period {
  const end = lastDay(quarter);
  let oldest = quarter;
  for (let back = 1; back < TOLD_FOR[rhythm]; back += 1) oldest = previousPeriod(oldest);
  const told = known
    .filter((period) => kindOfPeriod(period) === rhythm)
    .filter((period) => lastDay(period) <= end && lastDay(period) >= firstDay(oldest));
  const newest = told.toSorted((a, b) => lastDay(a).localeCompare(lastDay(b))).at(-1);
  return newest ?? periodOf(end, rhythm);
}

/** The quarter whose draft comes next. */
export function nextDrafted(today: Day, rules: CalendarRules): Period {
  const ended = endedQuarter(today);
  return draftDay(ended, rules) >= today ? ended : nextPeriod(ended);
}
