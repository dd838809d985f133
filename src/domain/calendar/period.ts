import { type Day, isDay } from "./real-day.ts";

/** A stretch of the calendar: `2026`, `2026-H1`, `2026-Q3` or `2026-09`. */
export type Period = string;

export type PeriodKind = "month" | "quarter" | "half" | "year";

const monthsIn: Record<PeriodKind, number> = { month: 1, quarter: 3, half: 6, year: 12 };

const yearFirst = /^([12]\d{3})(?:[-\s]?([QKH])([1-4])|-(\d{1,2}))?$/i;
const yearLast = /^(?:([QKH])([1-4])|(\d{1,2}))[-\s]([12]\d{3})$/i;

/** Reads a period as people write it: any case, `Q3 2026`, `2026 q3`, `2026K3` (kwartaal), `9-2026`. */
export function parsePeriod(text: string): Period | undefined {
  const written = text.trim();
  const first = yearFirst.exec(written);
  if (first) return compose(first[1], first[2], first[3], first[4]);
  const last = yearLast.exec(written);
  return last ? compose(last[4], last[1], last[2], last[3]) : undefined;
}

function compose(year?: string, letter?: string, part?: string, month?: string): Period | undefined {
  if (letter) {
    const half = letter.toUpperCase() === "H";
    return half && Number(part) > 2 ? undefined : `${year}-${half ? "H" : "Q"}${part}`;
  }
  if (!month) return year;
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, "0")}` : undefined;
}

/** The kind of a period. RangeError on text that is no period. */
export function kindOfPeriod(period: Period): PeriodKind {
  if (parsePeriod(period) !== period) throw new RangeError("not a period");
  const mark = period[5];
  if (mark === undefined) return "year";
  return mark === "Q" ? "quarter" : mark === "H" ? "half" : "month";
}

/** The period of this kind that holds the day. RangeError on a day that does not exist. */
export function periodOf(day: Day, kind: PeriodKind): Period {
  if (!isDay(day)) throw new RangeError("not a day");
  return periodAt(kind, Number(day.slice(0, 4)), Number(day.slice(5, 7)));
}

/** The period that holds a month, counted from 1; a month after the twelfth is one of a later year. */
function periodAt(kind: PeriodKind, year: number, month: number): Period {
  const index = Math.floor((year * 12 + month - 1) / monthsIn[kind]);
  const perYear = 12 / monthsIn[kind];
  const shown = String(Math.floor(index / perYear)).padStart(4, "0");
  const nth = (index % perYear) + 1;
  if (kind === "year") return shown;
  if (kind === "month") return `${shown}-${String(nth).padStart(2, "0")}`;
  return `${shown}-${kind === "quarter" ? "Q" : "H"}${nth}`;
}

/** Its year and its first month, from 1. */
function beginOf(period: Period): { year: number; month: number; kind: PeriodKind } {
  const kind = kindOfPeriod(period);
  const nth = kind === "year" ? 1 : Number(period.slice(kind === "month" ? 5 : 6));
  return { year: Number(period.slice(0, 4)), month: (nth - 1) * monthsIn[kind] + 1, kind };
}

/** How many periods of their kind the second comes after the first; negative when it comes before. */
export function periodsApart(from: Period, to: Period): number {
  const [first, second] = [beginOf(from), beginOf(to)];
  const months = (second.year - first.year) * 12 + second.month - first.month;
  return Math.floor(months / monthsIn[first.kind]);
}

/** The period of the same kind so many further on. */
function periodAfter(period: Period, count: number): Period {
  const { year, month, kind } = beginOf(period);
  return periodAt(kind, year, month + count * monthsIn[kind]);
}

/** The first day of the period. */
export function firstDay(period: Period): Day {
  const { year, month } = beginOf(period);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
}

/** A month of the period, counted from 1. */
export function monthOfPeriod(period: Period, nth: number): Period {
  const { year, month } = beginOf(period);
  return periodAt("month", year, month + nth - 1);
}

/** The last day of the period, itself included. */
export function lastDay(period: Period): Day {
  const { year, month, kind } = beginOf(period);
  const last = month + monthsIn[kind] - 1;
  // The day before the first of the month after it: that month may lie beyond the periods there are.
  return new Date(Date.UTC(year, last, 0)).toISOString().slice(0, 10);
}

/** The period of the same kind that follows. */
export const nextPeriod = (period: Period): Period => periodAfter(period, 1);

/** The period of the same kind that comes before. */
export const previousPeriod = (period: Period): Period => periodAfter(period, -1);

/** Whether the day falls within the period. */
export function contains(period: Period, day: Day): boolean {
  return firstDay(period) <= day && day <= lastDay(period);
}
