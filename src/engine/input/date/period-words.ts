import type { Day } from "../../../domain/calendar/day.ts";
import { firstDay, type kindOfPeriod, type Period } from "../../../domain/calendar/period.ts";
import { readPeriod } from "../../../domain/figures/period-text.ts";
import { foldText } from "../../../domain/folded-text.ts";
import { understandPeriod } from "./parse-period.ts";

const LONGEST = 60;
/** The most words that name a period: “het 3e kwartaal van 2026”. */
const MOST_WORDS = 5;
/** No indicator has a longer title: after as many words there is no period to look for. */
const MOST_BEFORE = 30;

/**
 * The period of figures a person means, seen from `today`: `2026-Q3`, `q3 2026`, `3e kwartaal 2026`, `het derde kwartaal`,
 * `vorig kwartaal`, `september`. Figures are of what has been: without a year it is the last one that has begun.
 */
export function understandFiguresPeriod(text: string, today: Day): Period | undefined {
  if (text.length > LONGEST) return undefined;
  const said = foldText(text)
    .replace(/^(?:het|de|the) (?!end|eind)/, "")
    .replace(/^(?:over|van|for|of) /, "");
  if (said === "") return undefined;
  const counted = said.replace(/^(\p{L}+)(?= (?:kwartaal|quarter|halfjaar|half)\b)/u, (word) => nth(word));
  const known = understandPeriod(counted, today) ?? readPeriod(counted)?.period;
  const year = today.slice(0, 4);
  const period = known ?? readPeriod(`${counted} ${year}`)?.period;
  if (period === undefined || /\d{4}/.test(said) || isRelative(said)) return period;
  return firstDay(period) <= today ? period : `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
}

const ORDINALS = [
  ["eerste", "first"],
  ["tweede", "second"],
  ["derde", "third"],
  ["vierde", "fourth"],
];

function nth(word: string): string {
  const index = ORDINALS.findIndex((words) => words.includes(word));
  return index < 0 ? word : `${index + 1}e`;
}

const isRelative = (said: string): boolean =>
  /^(?:deze|dit|this|vorige?|afgelopen|last|previous|volgende?|komende?|next) /.test(said);

/**
 * A line of words in which a period stands, after at least one word: what is before it, the period as it was typed, and what
 * follows. Only what cannot be anything else counts: a period with a figure in it, or one like `vorig kwartaal`.
 */
export function aroundPeriod(line: string): { before: string; period: string; after: string } | undefined {
  const words = [...line.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  for (let from = 1; from < Math.min(words.length, MOST_BEFORE); from += 1) {
    for (let count = Math.min(MOST_WORDS, words.length - from); count > 0; count -= 1) {
      const [first, last] = [words[from], words[from + count - 1]];
      if (!first || !last) continue;
      const period = line.slice(first.start, last.end);
      const isMeant = /\d/.test(period) || isRelative(period.toLowerCase());
      if (!isMeant || understandFiguresPeriod(period, ANY_DAY) === undefined) continue;
      return { before: line.slice(0, first.start).trim(), period, after: line.slice(last.end).trim() };
    }
  }
  return undefined;
}

/** Which period it is does not matter here, only that it is one. */
const ANY_DAY = "2000-01-01";

/** Whether a text names a period, whichever that is. */
export const isPeriodText = (text: string): boolean => understandFiguresPeriod(text, ANY_DAY) !== undefined;

/** What a period of this one's kind looks like, for who wrote another. */
export function periodLike(kind: ReturnType<typeof kindOfPeriod>, year: string): string {
  return { year, half: `${year}-H1`, quarter: `${year}-Q3`, month: `${year}-09` }[kind];
}
