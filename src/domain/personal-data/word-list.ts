import firstNames from "./words/first-names.json" with { type: "json" };
import lastNames from "./words/last-names.json" with { type: "json" };
import ordinaryWords from "./words/ordinary-words.json" with { type: "json" };
import places from "./words/places.json" with { type: "json" };

interface WordList {
  /** Whether a word stands in it, in small letters and without accents. */
  has(word: string): boolean;
}

/**
 * Each list is one string of a JSON file, which Node reads some eight times as fast as code. It is split when the first
 * word is looked up: a start does not wait for it.
 */
function listOf(text: string, between: string): WordList {
  let words: ReadonlySet<string> | undefined;
  return {
    has(word) {
      words ??= new Set(text.split(between));
      return words.has(word);
    },
  };
}

export const FIRST_NAMES = listOf(firstNames, " ");
export const LAST_NAMES = listOf(lastNames, " ");
export const PLACES = listOf(places, "|");
export const STEMS = listOf(ordinaryWords, " ");

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
