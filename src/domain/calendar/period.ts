import { Temporal } from "temporal-polyfill";
import type { Day } from "./day.ts";
import { addDays } from "./day.ts";

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

/** The period of this kind that holds the day. */
export function periodOf(day: Day, kind: PeriodKind): Period {
  const { year, month } = Temporal.PlainDate.from(day);
  const nth = Math.ceil(month / monthsIn[kind]);
  const shown = String(year).padStart(4, "0");
  if (kind === "year") return shown;
  if (kind === "month") return `${shown}-${String(month).padStart(2, "0")}`;
  return `${shown}-${kind === "quarter" ? "Q" : "H"}${nth}`;
}

/** The first day of the period. */
export function firstDay(period: Period): Day {
  const kind = kindOfPeriod(period);
  const nth = kind === "year" ? 1 : Number(period.slice(kind === "month" ? 5 : 6));
  const month = (nth - 1) * monthsIn[kind] + 1;
  return `${period.slice(0, 4)}-${String(month).padStart(2, "0")}-01`;
}

/** The last day of the period, itself included. */
export function lastDay(period: Period): Day {
  const start = Temporal.PlainDate.from(firstDay(period));
  return addDays(start.add({ months: monthsIn[kindOfPeriod(period)] }).toString(), -1);
}

/** The period of the same kind that follows. */
export function nextPeriod(period: Period): Period {
  return periodOf(addDays(lastDay(period), 1), kindOfPeriod(period));
}

/** The period of the same kind that comes before. */
export function previousPeriod(period: Period): Period {
  return periodOf(addDays(firstDay(period), -1), kindOfPeriod(period));
}

/** Whether the day falls within the period. */
export function contains(period: Period, day: Day): boolean {
  return firstDay(period) <= day && day <= lastDay(period);
}
