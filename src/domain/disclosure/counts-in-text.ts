import { normalText } from "../personal-data/normal-text.ts";
import { FILLERS, isPeopleWord, LABELS, NUMBER_WORDS, OTHER_UNITS } from "./count-words.ts";

/** A number in a text that may count something. */
export interface CountInText {
  value: number;
  /** It stands with words for the children of whom is counted, or for the unit of the indicator. */
  ofPeople: boolean;
}

interface Word {
  /** In small letters and without accents; a number as its digits. */
  text: string;
  value?: number;
}

/** Words, numbers with what is written on to them, and the ends of sentences. */
const WORDS = /\p{L}[\p{L}\p{M}\d'-]*|[€$]?\d+(?:[.,]\d+)*(?:-?\p{L}[\p{L}\d]*)?%?|[.!?](?=\s)/gu;
/** How many words of no meaning may stand between a number and whom it counts. */
const MOST_BETWEEN = 3;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/**
 * The counts in a free text, in digits and in Dutch and English words. Years, shares, amounts, ages, ordinals and what
 * counts something else than children are none. Takes time in proportion to the length of the text.
 * @param units words that stand for what an indicator counts besides the usual ones
 */
export function countsInText(text: string, units: readonly string[] = []): CountInText[] {
  const also = new Set(units.flatMap((unit) => wordsOf(unit).map((word) => word.text)));
  const words = wordsOf(text);
  return words.flatMap(({ value }, at) => {
    if (value === undefined || LABELS.has(words[at - 1]?.text ?? "")) return [];
    // `geen kind tussen wal en schip`: of one child nothing is counted.
    if (value === 0 && /^(kind|child)$/.test(words[at + 1]?.text ?? "")) return [];
    const people = peopleAfter(words, at, also);
    if (people === "other") return [];
    const ofPeople = people === "people" || isBehindPeople(words, at, also);
    // A word such as `geen` or `beide` counts whom it stands beside, and mostly nothing else.
    const isWord = !/^\d/.test(words[at]?.text ?? "");
    return ofPeople || !isWord ? [{ value, ofPeople }] : [];
  });
}

/** Reads on from a number: whom it counts, something else, or nothing that is known. */
function peopleAfter(
  words: readonly Word[],
  at: number,
  also: ReadonlySet<string>,
): "people" | "other" | undefined {
  for (let next = at + 1; next <= at + 1 + MOST_BETWEEN; next += 1) {
    const word = words[next];
    if (!word) return undefined;
    if (isPeopleWord(word.text, also)) return "people";
    if (OTHER_UNITS.has(word.text)) return "other";
    // `3 meisjes en 2 jongens`, `twee of drie kinderen`: another number in between counts the same.
    const isList =
      word.value !== undefined ||
      word.text === "en" ||
      word.text === "and" ||
      word.text === "or" ||
      word.text === "tot" ||
      word.text === "a";
    if (!isList && !FILLERS.has(word.text) && !word.text.endsWith("e")) return undefined;
  }
  return undefined;
}

/** `meisjes: 3`, `kinderen (5)`. */
const isBehindPeople = (words: readonly Word[], at: number, also: ReadonlySet<string>): boolean =>
  isPeopleWord(words[at - 1]?.text ?? "", also) && /^\d/.test(words[at]?.text ?? "");

function wordsOf(text: string): Word[] {
  return [...normalText(text).toLowerCase().matchAll(WORDS)].map(([word]) => wordOf(word));
}

function wordOf(written: string): Word {
  if (/^\d/.test(written)) {
    // `1.200` is a count, `3,5` and `12%` and `3e` are none.
    const whole = /^\d{1,3}(\.\d{3})+$/.test(written) ? written.replaceAll(".", "") : written;
    const value = /^\d{1,7}$/.test(whole) ? Number(whole) : undefined;
    const isYear = value !== undefined && value >= FIRST_YEAR && value <= LAST_YEAR;
    return value === undefined || isYear ? { text: written } : { text: written, value };
  }
  const value = NUMBER_WORDS.get(written);
  const text = written.normalize("NFD").replace(/[\p{M}']/gu, "");
  const folded = value ?? NUMBER_WORDS.get(text);
  return folded === undefined ? { text } : { text, value: folded };
}
