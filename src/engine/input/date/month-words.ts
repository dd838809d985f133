import { Temporal } from "temporal-polyfill";
import type { Day } from "../../../domain/calendar/day.ts";
import { addDays, weekdayOf } from "../../../domain/calendar/day.ts";
import type { Period } from "../../../domain/calendar/period.ts";
import { firstDay, kindOfPeriod, lastDay } from "../../../domain/calendar/period.ts";
import { ordinalOfWord, smallNumberOfWord, weekdayOfWord } from "./day-words.ts";
import { understandPeriod } from "./parse-period.ts";
import type { Edge } from "./week-words.ts";

type DayIn = (period: Period) => Day | undefined;

/** `volgende maand`, `begin april`, `half maart`, `eind volgende maand`, `eerste maandag van maart`, `laatste dag van Q1`. */
export function readInPeriod(said: string, today: Day, edge: Edge): Day | undefined {
  if (
    /^(?:(?:in )?(?:de )?(?:volgende|komende|deze) maand|(?:in )?(?:the )?(?:next|this) month)$/.test(said)
  ) {
    const month = understandPeriod(said.replace(/^in /, "").replace(/^(?:de|the) /, ""), today);
    return month && (edge === "last" ? lastDay(month) : firstDay(month));
  }
  return readBegin(said, today) ?? readHalf(said, today) ?? readEnd(said, today) ?? readNth(said, today);
}

function readBegin(said: string, today: Day): Day | undefined {
  const named = /^(?:het )?begin(?: van)? (.+)$|^(?:the )?(?:start|beginning) of (.+)$|^early (.+)$/.exec(
    said,
  );
  return dayIn(named?.[1] ?? named?.[2] ?? named?.[3], today, firstDay);
}

function readHalf(said: string, today: Day): Day | undefined {
  const named =
    /^(?:half|medio|midden|halverwege)(?: in| van)? (.+)$|^(?:mid|middle of|the middle of)[ -](.+)$/.exec(
      said,
    );
  return dayIn(named?.[1] ?? named?.[2], today, (period) =>
    kindOfPeriod(period) === "month" ? `${period}-15` : undefined,
  );
}

function readEnd(said: string, today: Day): Day | undefined {
  const named = /^(?:het )?eind(?:e)?(?: van)? (.+)$|^ultimo (.+)$|^(?:the )?end of (.+)$/.exec(said);
  return dayIn(named?.[1] ?? named?.[2] ?? named?.[3], today, lastDay);
}

function readNth(said: string, today: Day): Day | undefined {
  const named = /^(?:de |the )?(\d?\p{L}+) (\p{L}+) (?:van|in|of|uit) (.+)$/u.exec(said);
  if (!named) return undefined;
  const nth = ordinalOfWord(named[1] ?? "");
  const weekday = weekdayOfWord(named[2] ?? "");
  if (nth === 0) return undefined;
  if (weekday) return dayIn(named[3], today, (period) => nthWeekday(period, nth, weekday));
  if (named[2] !== "dag" && named[2] !== "day") return undefined;
  if (nth === -1) return dayIn(named[3], today, lastDay);
  return dayIn(named[3], today, (period) => addDays(firstDay(period), nth - 1));
}

function nthWeekday(period: Period, nth: number, weekday: number): Day | undefined {
  if (nth === -1) return addDays(lastDay(period), -((weekdayOf(lastDay(period)) - weekday + 7) % 7));
  const first = firstDay(period);
  const day = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
  return day <= lastDay(period) ? day : undefined;
}

/** The day in a period; of one without a year, that of next year when this year's has been. */
function dayIn(words: string | undefined, today: Day, dayOf: DayIn): Day | undefined {
  if (words === undefined) return undefined;
  const which = words.replace(/^(?:de|het|the) (?=(?:volgende?|komende?|deze|dit|next|this) )/, "");
  const said = which.replace(/^(?:de|het|the) /, "this ");
  const period = understandPeriod(said, today);
  if (period === undefined) return undefined;
  const day = dayOf(period);
  const isYearless = /^(?:[qkh]\d|\p{L}+\.?)$/u.test(said);
  if (!isYearless || (day !== undefined && day >= today)) return day;
  return dayOf(`${Number(period.slice(0, 4)) + 1}${period.slice(4)}`);
}

// chrono makes 1 October of a month after 31 August; people mean the last day of September.
const MONTHS_AWAY =
  /^(?:over|binnen|in|within) (\d{1,2}|\p{L}+) (?:(maand(?:en)?|months?)|jaar|jaren|years?)(?:'s)?(?: time)?$/u;

/** `over een maand`, `in two months`, `over een jaar`. */
export function readMonthsAway(said: string, today: Day): Day | undefined {
  const found = MONTHS_AWAY.exec(said);
  if (!found) return undefined;
  const [, written = "", inMonths] = found;
  const count = /^\d/.test(written) ? Number(written) : smallNumberOfWord(written);
  if (count < 1) return undefined;
  const distance = inMonths === undefined ? { years: count } : { months: count };
  return Temporal.PlainDate.from(today).add(distance).toString();
}
