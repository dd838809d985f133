import type { Day } from "../../../domain/calendar/day.ts";
import { isDay, weekdayOf } from "../../../domain/calendar/day.ts";
import { monthOfWord, weekdayOfWord } from "./day-words.ts";

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
/** `15 dec`, `1e maart`, `12-mrt-2026`, `dinsdag 15 december`, `12 mrt '26`. */
const IN_WORDS =
  /^(?:(\p{L}+)\.?,? )?(\d{1,2})(?:(?:e|ste|de|st|nd|rd|th)(?: of| van)?[ -]|[ -]?)(\p{L}+)\.?,?(?:[ -](?:(\d{4})|'?(\d{2})))?$/u;

/** A date in figures or with the name of its month; without a year the next one to come, and today counts. */
export function readDate(said: string, today: Day): Day | undefined {
  const yearFirst = YEAR_FIRST.exec(said);
  if (yearFirst) return composeDay(yearFirst[1], Number(yearFirst[3]), Number(yearFirst[4]), today);
  const dayFirst = DAY_FIRST.exec(said);
  if (dayFirst) return composeDay(dayFirst[4], Number(dayFirst[3]), Number(dayFirst[1]), today);
  const words = IN_WORDS.exec(said);
  const month = monthOfWord(words?.[3] ?? "");
  if (!words || !month) return undefined;
  const weekday = words[1] === undefined ? undefined : weekdayOfWord(words[1]);
  if (words[1] !== undefined && !weekday) return undefined;
  return onWeekday(composeDay(words[4] ?? words[5], month, Number(words[2]), today), weekday);
}

/** A day that exists; without a year the next one from today on. A year of two figures is of this century. */
export function composeDay(
  year: string | number | undefined,
  month: number,
  day: number,
  today: Day,
): Day | undefined {
  const rest = `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  if (year !== undefined) {
    const written = `${String(year).length === 2 ? "20" : ""}${year}-${rest}`;
    return isSensible(written) ? written : undefined;
  }
  // 29 February may be eight years away (around 2100).
  const thisYear = Number(today.slice(0, 4));
  for (let candidate = thisYear; candidate <= thisYear + 8; candidate += 1) {
    const written = `${candidate}-${rest}`;
    if (isDay(written) && written >= today) return written;
  }
  return undefined;
}

export function isSensible(day: string): boolean {
  return isDay(day) && day >= "1900" && day < "2200";
}

/** The day, when it is on the weekday that was named with it. */
export function onWeekday(day: Day | undefined, weekday: number | undefined): Day | undefined {
  return day !== undefined && weekday !== undefined && weekdayOf(day) !== weekday ? undefined : day;
}
