import { FIRST_NAMES_TEXT } from "./words/first-names.ts";
import { LAST_NAMES_TEXT } from "./words/last-names.ts";
import { ORDINARY_WORDS_TEXT } from "./words/ordinary-words.ts";
import { PLACES_TEXT } from "./words/places.ts";

interface WordList {
  /** Whether a word stands in it, in small letters and without accents. */
  has(word: string): boolean;
}

/** A list is split when the first word is looked up: a start waits for none, and some processes never read one. */
function listOf(text: string, between: string): WordList {
  let words: ReadonlySet<string> | undefined;
  return {
    has(word) {
      words ??= new Set(text.replaceAll("\n", between).split(between));
      return words.has(word);
    },
  };
}

export const FIRST_NAMES = listOf(FIRST_NAMES_TEXT, " ");
export const LAST_NAMES = listOf(LAST_NAMES_TEXT, " ");
export const PLACES = listOf(PLACES_TEXT, "|");
export const STEMS = listOf(ORDINARY_WORDS_TEXT, " ");

const ASCII = /^[ -~]*$/;
const LETTERS: Readonly<Record<string, string>> = {
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "ss",
  æ: "ae",
  ə: "a",
};

/** A word in small letters as the lists have it: `gülşen` is `gulsen`. */
export function withoutAccents(low: string): string {
  if (ASCII.test(low)) return low;
  const bare = low.normalize("NFD").replace(/\p{M}/gu, "");
  return bare.replace(/[ıłøđßæə]/g, (letter) => LETTERS[letter] ?? letter);
}
