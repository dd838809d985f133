import { Temporal } from "temporal-polyfill";
import type { Day } from "../domain/day.ts";
import { addDays, instantAt, isDay, weekdayOf } from "../domain/day.ts";
import type { Period, PeriodKind } from "../domain/period.ts";
import { lastDay, nextPeriod, parsePeriod, periodOf, previousPeriod } from "../domain/period.ts";
import { readWithChrono } from "./chrono-day.ts";
import { monthOfWord, smallNumberOfWord, weekdayOfWord } from "./day-words.ts";

// What people write as a day or a time is short; this keeps a pasted page away from the grammars.
const longest = 60;

function tidy(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, " ");
}

/**
 * The day a person means, seen from `today`, in Dutch or English: `2026-12-15`, `15-12`, `15 dec`, `vrijdag`,
 * `over 2 weken`, `eind van dit kwartaal`. A day without a year is the next one to come (today counts), a
 * weekday the next one (today does not). Undefined when the day is impossible or any word is not understood.
 */
export function understandDay(text: string, today: Day): Day | undefined {
  const said = tidy(text).replace(/\.$/, "");
  if (said === "" || said.length > longest) return undefined;
  return (
    readDate(said, today) ??
    readWeekday(said, today) ??
    readEnd(said, today) ??
    readMonthsAway(said, today) ??
    (/\p{L}/u.test(said) ? readSpoken(said, today) : undefined)
  );
}

function readDate(said: string, today: Day): Day | undefined {
  if (/^\d{4}-/.test(said)) return isSensible(said) ? said : undefined;
  const numbers = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(said);
  if (numbers) return compose(numbers[4], Number(numbers[3]), Number(numbers[1]), today);
  const words = /^(?:(\p{L}+)\.? )?(\d{1,2}) (\p{L}+)\.?(?: (\d{4}))?$/u.exec(said);
  const month = monthOfWord(words?.[3] ?? "");
  if (!words || !month) return undefined;
  const weekday = words[1] === undefined ? undefined : weekdayOfWord(words[1]);
  if (words[1] !== undefined && !weekday) return undefined;
  return onWeekday(compose(words[4], month, Number(words[2]), today), weekday);
}

function compose(year: string | number | undefined, month: number, day: number, today: Day): Day | undefined {
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

function isSensible(day: string): boolean {
  return isDay(day) && day >= "1900" && day < "2200";
}

function onWeekday(day: Day | undefined, weekday: number | undefined): Day | undefined {
  return day !== undefined && weekday !== undefined && weekdayOf(day) !== weekday ? undefined : day;
}

function readWeekday(said: string, today: Day): Day | undefined {
  const inNextWeek = /^(?:volgende|next) (?:week )?(\p{L}+)$|^(\p{L}+) (?:volgende|next) week$/u.exec(said);
  const later = weekdayOfWord(inNextWeek?.[1] ?? inNextWeek?.[2] ?? "");
  if (later) return addDays(today, 7 - weekdayOf(today) + later);
  const plain = /^(?:(?:komende|aanstaande|coming) )?(\p{L}+)$/u.exec(said);
  const coming = weekdayOfWord(plain?.[1] ?? "");
  return coming ? addDays(today, ((coming - weekdayOf(today) + 6) % 7) + 1) : undefined;
}

function readEnd(said: string, today: Day): Day | undefined {
  const named = /^(?:het )?eind(?:e)?(?: van)? (.+)$|^(?:the )?end of (.+)$/.exec(said);
  const which = (named?.[1] ?? named?.[2] ?? "").replace(/^(de|het|the) /, "this ");
  const period = understandPeriod(which, today);
  if (period === undefined) return undefined;
  const isYearless = /^([qkh]\d|\p{L}+)$/u.test(which);
  const end = lastDay(period);
  return isYearless && end < today ? lastDay(`${Number(period.slice(0, 4)) + 1}${period.slice(4)}`) : end;
}

// chrono makes 1 October of a month after 31 August; people mean the last day of September.
const monthsAway =
  /^(?:over|binnen|in|within) (\d{1,2}|\p{L}+) (?:(maand(?:en)?|months?)|jaar|jaren|years?)$/u;

function readMonthsAway(said: string, today: Day): Day | undefined {
  const found = monthsAway.exec(said);
  if (!found) return undefined;
  const [, written = "", inMonths] = found;
  const count = /^\d/.test(written) ? Number(written) : smallNumberOfWord(written);
  if (count < 1) return undefined;
  const distance = inMonths === undefined ? { years: count } : { months: count };
  return Temporal.PlainDate.from(today).add(distance).toString();
}

function readSpoken(said: string, today: Day): Day | undefined {
  if (said === "overmorgen" || said === "day after tomorrow") return addDays(today, 2);
  const read = readWithChrono(said, today);
  if (!read) return undefined;
  return onWeekday(compose(read.year, read.month, read.day, today), read.weekday);
}

const isoWithOffset = /^\d{4}-\d{2}-\d{2}[t ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(z|[+-]\d{2}:\d{2})$/;

/**
 * The instant a person or program means: ISO 8601 with an offset, or a day as in `understandDay` followed by a
 * time on the clocks of the zone (`2026-12-01T09:30`, `vrijdag 10:00`, `15 december om 14u`). Undefined when
 * either half is missing or not understood.
 */
export function understandInstant(text: string, today: Day): Temporal.Instant | undefined {
  const said = tidy(text);
  if (said.length > longest) return undefined;
  if (isoWithOffset.test(said)) return isSensible(said.slice(0, 10)) ? instantFrom(said) : undefined;
  const words = said
    .replace(/^(\d{4}-\d{2}-\d{2})t/, "$1 ")
    .replace(/^(.{10} \d{2}:\d{2}):00$/, "$1")
    .split(" ");
  for (let at = 1; at < words.length; at += 1) {
    const link = /^(om|at|@|vanaf|from)$/.test(words[at - 1] ?? "");
    const clock = words.slice(at).join(" ");
    const time = understandTime(link && /^\d{1,2}$/.test(clock) ? `${clock}u` : clock);
    const before = words.slice(0, link ? at - 1 : at).join(" ");
    const day = time === undefined ? undefined : understandDay(before.replace(/,$/, ""), today);
    if (day !== undefined && time !== undefined) return instantAt(day, time);
  }
  return undefined;
}

function instantFrom(iso: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(iso.toUpperCase());
  } catch {
    return undefined;
  }
}

/** A time on the clock as "HH:MM": `9:30`, `09.30`, `9u30`, `14u`, `14 uur`, `9.30 uur`, `2pm`. */
export function understandTime(text: string): string | undefined {
  const found = /^(\d{1,2})(?:[:.](\d{2})| ?[uh](\d{2}))? ?(uur|u|h|am|pm)?$/.exec(tidy(text));
  if (!found) return undefined;
  const [, hours, afterColon, afterHour, unit] = found;
  const minutes = afterColon ?? afterHour;
  if (minutes === undefined && unit === undefined) return undefined;
  const isHalfDay = unit === "am" || unit === "pm";
  if (isHalfDay && (Number(hours) < 1 || Number(hours) > 12)) return undefined;
  const hour = isHalfDay ? (Number(hours) % 12) + (unit === "pm" ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes ?? 0) > 59) return undefined;
  return `${String(hour).padStart(2, "0")}:${minutes ?? "00"}`;
}

const spokenMinutes: Record<string, number> = {
  kwartier: 15,
  "een kwartier": 15,
  "half uur": 30,
  "een half uur": 30,
  "half an hour": 30,
  "drie kwartier": 45,
  uur: 60,
  "een uur": 60,
  "an hour": 60,
  "anderhalf uur": 90,
};

/** Whole minutes, 1 up to a day: `90`, `90m`, `90 min`, `1:30`, `1u30`, `1,5u`, `1.5h`, `2 uur`, `anderhalf uur`. */
export function understandDuration(text: string): number | undefined {
  const said = tidy(text);
  const spoken = Object.hasOwn(spokenMinutes, said) ? spokenMinutes[said] : undefined;
  const minutes = spoken ?? countedMinutes(said);
  return minutes !== undefined && minutes > 0 && minutes <= 24 * 60 ? minutes : undefined;
}

function countedMinutes(said: string): number | undefined {
  const plain = /^(\d{1,4}) ?(?:m|min|minuten|minuut|minutes|minute)?\.?$/.exec(said);
  if (plain) return Number(plain[1]);
  const both = /^(\d{1,2})(?::| ?(?:u|h|uur) ?)([0-5]\d)(?: ?(?:m|min|minuten|minutes))?$/.exec(said);
  if (both) return Number(both[1]) * 60 + Number(both[2]);
  const hours = /^(\d{1,2}(?:[.,]\d{1,2})?) ?(?:u|h|uur|uren|hours?)$/.exec(said);
  const minutes = hours ? Number(hours[1]?.replace(",", ".")) * 60 : Number.NaN;
  return Number.isInteger(minutes) ? minutes : undefined;
}

const kinds: Record<string, PeriodKind> = {
  maand: "month",
  month: "month",
  kwartaal: "quarter",
  quarter: "quarter",
  halfjaar: "half",
  "half jaar": "half",
  "half year": "half",
  jaar: "year",
  year: "year",
};

/** A period as in `parsePeriod`, or from today: `dit kwartaal`, `vorige maand`, `Q3`, `september 2026`. */
export function understandPeriod(text: string, today: Day): Period | undefined {
  const said = tidy(text);
  if (said.length > longest) return undefined;
  const relative =
    /^(?:(deze|dit|this)|(vorige?|afgelopen|last|previous)|(?:volgende?|komende?|next)) (.+)$/.exec(said);
  if (relative) {
    const kind = Object.hasOwn(kinds, relative[3] ?? "") ? kinds[relative[3] ?? ""] : undefined;
    if (kind === undefined) return undefined;
    const current = periodOf(today, kind);
    return relative[1] ? current : relative[2] ? previousPeriod(current) : nextPeriod(current);
  }
  const named = /^(\p{L}+)\.?(?: (\d{4}))?$/u.exec(said);
  const month = monthOfWord(named?.[1] ?? "");
  const year = today.slice(0, 4);
  if (month) return parsePeriod(`${named?.[2] ?? year}-${month}`);
  return parsePeriod(/^[qkh]\d$/.test(said) ? `${year}-${said}` : said);
}
