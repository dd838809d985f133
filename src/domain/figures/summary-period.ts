import {
  contains,
  firstDay,
  lastDay,
  nextPeriod,
  type Period,
  type PeriodKind,
  periodOf,
  previousPeriod,
} from "../calendar/period.ts";

/** The quarter whose summary a figure belongs in: the one in which its own period ends. */
export const summaryQuarter = (period: Period): Period => periodOf(lastDay(period), "quarter");

/** The last of an indicator's periods that ends in this one: what there is to say of it in a summary. */
export function reportedPeriod(period: Period, there: readonly Period[]): Period | undefined {
  return latestOf(there.filter((one) => contains(period, lastDay(one))));
}

/** The period that ends last; of several the longest. */
export function latestOf(periods: readonly Period[]): Period | undefined {
  return periods
    .toSorted((a, b) => lastDay(a).localeCompare(lastDay(b)) || firstDay(b).localeCompare(firstDay(a)))
    .at(-1);
}

/** Whether a period of this kind ends in that one, so that its figures can be expected there. */
export function isDueIn(period: Period, kind: PeriodKind): boolean {
  const last = periodOf(lastDay(period), kind);
  return contains(period, lastDay(last)) || contains(period, lastDay(previousPeriod(last)));
}

const KINDS = ["month", "quarter", "half", "year"] as const;

/** Every period, of whatever kind, that ends in this one: what its summary is made of. */
export function periodsEndingIn(period: Period): Period[] {
  return KINDS.flatMap((kind) => {
    const found: Period[] = [];
    let one = periodOf(firstDay(period), kind);
    while (lastDay(one) <= lastDay(period)) {
      found.push(one);
      one = nextPeriod(one);
    }
    return found;
  });
}
