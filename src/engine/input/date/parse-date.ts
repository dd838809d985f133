import { Temporal } from "temporal-polyfill";
import type { Day } from "../../../domain/calendar/day.ts";
import { addDays, instantAt } from "../../../domain/calendar/day.ts";
import { foldText } from "../../../domain/folded-text.ts";
import { readWithChrono } from "./chrono-day.ts";
import { type Clock, readClock, takePartOfDay } from "./clock-words.ts";
import { readInPeriod, readMonthsAway } from "./month-words.ts";
import { type Edge, readWeek, readWeekday } from "./week-words.ts";
import { composeDay, isSensible, onWeekday, readDate } from "./written-date.ts";

// What people write as a day or a time is short; this keeps a pasted page away from the grammars.
const longest = 60;

/** `a.s.` and `e.k.` stand before or behind the day that is the next to come. */
const COMING = /(^| )(?:a\.?s\.?|e\.?k\.?|aanstaande|aanst\.|eerstkomende|komende|coming)(?= |$)/;

/**
 * The day a person means, seen from `today`, in Dutch or English: `2026-12-15`, `15-12`, `15 dec`, `vrijdag`,
 * `vrijdag a.s.`, `over 2 weken`, `week 12`, `half maart`, `eind van dit kwartaal`. A day without a year is the next one
 * to come (today counts), a weekday the next one (today does not). Undefined when the day is impossible, when it can be
 * more than one, or when any word is not understood.
 * @param edge which day a whole week or month stands for: its last working day or last day, as of a deadline, or its first
 */
export function parseDate(text: string, today: Day, edge: Edge = "last"): Day | undefined {
  if (text.length > longest) return undefined;
  const said = foldText(text)
    .replace(/^(?:op|on) /, "")
    .replace(/^(?:de|the) (?=\d)/, "");
  const bare = said.replace(COMING, "").trim();
  const coming = bare === said ? undefined : (readDate(bare, today) ?? readWeekday(bare, today));
  return coming ?? readDay(said.replace(/\.$/, ""), today, edge);
}

function readDay(said: string, today: Day, edge: Edge): Day | undefined {
  if (said === "") return undefined;
  return (
    readDate(said, today) ??
    readWeekday(said, today) ??
    readWeek(said, today, edge) ??
    readInPeriod(said, today, edge) ??
    readMonthsAway(said, today) ??
    (/\p{L}/u.test(said) ? readSpoken(said, today) : undefined)
  );
}

function readSpoken(said: string, today: Day): Day | undefined {
  if (said === "overmorgen" || said === "day after tomorrow") return addDays(today, 2);
  const read = readWithChrono(said, today);
  if (!read) return undefined;
  return onWeekday(composeDay(read.year, read.month, read.day, today), read.weekday);
}

const isoWithOffset = /^\d{4}-\d{2}-\d{2}[t ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(z|[+-]\d{2}:\d{2})$/;

/**
 * The instant a person or program means: ISO 8601 with an offset, or a day as in `understandDay` followed by a
 * time on the clocks of the zone (`2026-12-01T09:30`, `vrijdag 10:00`, `15 december om 14u`, `morgenochtend 9 uur`).
 * Undefined when either half is missing or not understood.
 */
export function parseInstant(text: string, today: Day): Temporal.Instant | undefined {
  if (text.length > longest) return undefined;
  const said = foldText(text);
  if (isoWithOffset.test(said)) return isSensible(said.slice(0, 10)) ? instantFrom(said) : undefined;
  const { rest, part } = takePartOfDay(said);
  const words = rest
    .replace(/^(\d{4}-\d{2}-\d{2})t/, "$1 ")
    .replace(/^(.{10} \d{2}:\d{2}):00$/, "$1")
    .split(" ");
  for (let at = 1; at < words.length; at += 1) {
    const isLinked = /^(om|at|@|vanaf|from)$/.test(words[at - 1] ?? "");
    const clock: Clock = { said: words.slice(at).join(" "), part, isLinked };
    const time = readClock(clock);
    const before = words.slice(0, isLinked ? at - 1 : at).join(" ");
    const day = time === undefined ? undefined : parseDate(before.replace(/,$/, ""), today);
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

/** A time on the clock as "HH:MM": `9:30`, `09.30`, `9u30`, `14u`, `14 uur`, `9.30 uur`, `2pm`, `2 uur 's middags`. */
export function parseTime(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const said = foldText(text);
  // “Half tien” alone may be in the evening.
  const { rest, part } = / '?s |[ap]m|in the /.test(said)
    ? takePartOfDay(said)
    : { rest: said, part: undefined };
  return readClock({ said: rest, part, isLinked: false });
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
export function parseDuration(text: string): number | undefined {
  if (text.length > longest) return undefined;
  const said = foldText(text);
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
