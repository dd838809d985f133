import type { Day } from "../../../domain/calendar/day.ts";
import { addDays, weekdayOf } from "../../../domain/calendar/day.ts";
import { smallNumberOfWord, weekdayOfWord } from "./day-words.ts";

/** Which day of a week or a month is meant by it alone: a deadline is its end, a beginning its start. */
export type Edge = "first" | "last";

const MONDAY = 1;
const WEDNESDAY = 3;
/** A week ends on Friday for who works in it. */
const FRIDAY = 5;

const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** A weekday, alone or of a week: `vrijdag`, `deze vrijdag`, `vrijdag volgende week`, `vrijdag over 2 weken`. */
export function readWeekday(said: string, today: Day): Day | undefined {
  const inNextWeek = /^(?:volgende|next) week,? (\p{L}+)$|^(\p{L}+),? (?:volgende|next) week$/u.exec(said);
  const later = weekdayOfWord(inNextWeek?.[1] ?? inNextWeek?.[2] ?? "");
  if (later) return addDays(mondayOf(today), 6 + later);
  const inThisWeek = /^(?:deze|this) (\p{L}+)$/u.exec(said);
  const thisWeek = weekdayOfWord(inThisWeek?.[1] ?? "");
  // On a Saturday nobody knows which Friday “this Friday” is.
  if (inThisWeek) return thisWeek > weekdayOf(today) ? addDays(mondayOf(today), thisWeek - 1) : undefined;
  const following = weekdayOfWord(/^(?:volgende|next) (\p{L}+)$/u.exec(said)?.[1] ?? "");
  if (following) {
    const [coming, ofNextWeek] = followingDays(following, today);
    return coming === ofNextWeek ? coming : undefined;
  }
  const away = /^(\p{L}+) (?:over|in) (\d|\p{L}+) (?:week|weken|weeks)$/u.exec(said);
  const weeks = Number(away?.[2]) || smallNumberOfWord(away?.[2] ?? "");
  const plain = weekdayOfWord((away?.[1] ?? said).replace(/\.$/, ""));
  if (!plain || (away && weeks < 1)) return undefined;
  return addDays(comingWeekday(plain, today), away ? 7 * weeks : 0);
}

const comingWeekday = (weekday: number, today: Day): Day =>
  addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);

/** What `volgende vrijdag` can be: the Friday to come, and that of next week. On a Saturday both are the same. */
export const followingDays = (weekday: number, today: Day): [coming: Day, ofNextWeek: Day] => [
  comingWeekday(weekday, today),
  addDays(mondayOf(today), 6 + weekday),
];

const IN_WEEK =
  /^(?:(.+?) )??(?:(?:in|van|of|uit) )?(?:week|wk)\.? ?(\d{1,2})(?:,? (?:van |of |in )?(\d{4}))?$/;
const NEAR_WEEK =
  /^(.+?) (?:van |of )?(?:(?:de |the )|(?:de |the )?(?:(deze|this)|(volgende|komende|next)) )week$/;

/** A day of a week: `week 12` (its Friday, or its Monday at the first edge), `maandag in week 12`, `eind volgende week`. */
export function readWeek(said: string, today: Day, edge: Edge): Day | undefined {
  const near = NEAR_WEEK.exec(said);
  const part = near ? partOfWeek(near[1] ?? "") : undefined;
  if (near && part) {
    const day = addDays(mondayOf(today), part - 1 + (near[3] ? 7 : 0));
    return day >= today ? day : undefined;
  }
  const numbered = IN_WEEK.exec(said);
  if (!numbered) return undefined;
  const [, before, number, year] = numbered;
  const weekday = before === undefined ? (edge === "last" ? FRIDAY : MONDAY) : weekdayIn(before);
  if (weekday === undefined) return undefined;
  if (year !== undefined) return dayOfWeek(Number(year), Number(number), weekday);
  const thisYear = Number(addDays(mondayOf(today), 3).slice(0, 4));
  const sunday = dayOfWeek(thisYear, Number(number), 7);
  const isOver = sunday === undefined || sunday < today;
  const day = dayOfWeek(isOver ? thisYear + 1 : thisYear, Number(number), weekday);
  // Of the running week a day that has been is not the one of next year: that is asked.
  return day !== undefined && day >= today ? day : undefined;
}

const weekdayIn = (before: string): number | undefined =>
  partOfWeek(before) ?? (weekdayOfWord(before) || undefined);

function partOfWeek(word: string): number | undefined {
  if (/^(?:begin(?: van)?|(?:the )?(?:start|beginning)(?: of)?)$/.test(word)) return MONDAY;
  if (/^(?:midden|half|halverwege|mid)$/.test(word)) return WEDNESDAY;
  return /^(?:(?:het )?einde?(?: van)?|(?:the )?end(?: of)?)$/.test(word) ? FRIDAY : undefined;
}

/** A day of an ISO week; undefined where the year has no such week. */
function dayOfWeek(year: number, week: number, weekday: number): Day | undefined {
  const monday = addDays(mondayOf(`${year}-01-04`), 7 * (week - 1));
  // A week is of the year in which its Thursday lies.
  if (week < 1 || Number(addDays(monday, 3).slice(0, 4)) !== year) return undefined;
  return addDays(monday, weekday - 1);
}
