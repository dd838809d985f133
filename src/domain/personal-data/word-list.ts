import firstNames from "./words/first-names.json" with { type: "json" };
import lastNames from "./words/last-names.json" with { type: "json" };
import ordinaryWords from "./words/ordinary-words.json" with { type: "json" };
import places from "./words/places.json" with { type: "json" };

interface WordList {
  /** Whether a word stands in it, in small letters and without accents. */
  has(word: string): boolean;
}

/** Of the hash of FNV-1a. */
const [BASIS, PRIME] = [0x811c9dc5 | 0, 0x01000193];

/**
 * Each list is one string of a JSON file, which Node reads some eight times as fast as code. It stays that string: where
 * each word begins in it is noted when the first word is looked up. As texts of their own in a set they took many times as
 * much memory, in each thread that reads texts.
 */
function listOf(text: string, between: string): WordList {
  const parting = between.charCodeAt(0);
  let begins: Int32Array | undefined;
  return {
    has(word) {
      begins ??= beginsOf(text, parting);
      let hash = BASIS;
      for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
      const mask = begins.length - 1;
      for (let slot = slotOf(hash) & mask; ; slot = (slot + 1) & mask) {
        const begin = begins[slot] ?? -1;
        if (begin < 0) return false;
        if (standsAt(text, begin, word, parting)) return true;
      }
    },
  };
}

const slotOf = (hash: number): number => hash ^ (hash >>> 15);

/** By the hash of each word: where it begins in the text. */
function beginsOf(text: string, parting: number): Int32Array {
  let words = 1;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) === parting) words += 1;
  const begins = new Int32Array(2 ** Math.ceil(Math.log2(words * 2))).fill(-1);
  const mask = begins.length - 1;
  let [begin, hash] = [0, BASIS];
  for (let at = 0; at <= text.length; at += 1) {
    const sign = at < text.length ? text.charCodeAt(at) : parting;
    if (sign !== parting) {
      hash = Math.imul(hash ^ sign, PRIME);
      continue;
    }
    let slot = slotOf(hash) & mask;
    while ((begins[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    begins[slot] = begin;
    [begin, hash] = [at + 1, BASIS];
  }
  return begins;
}

function standsAt(text: string, begin: number, word: string, parting: number): boolean {
  const end = begin + word.length;
  if (end < text.length && text.charCodeAt(end) !== parting) return false;
  for (let at = 0; at < word.length; at += 1) {
    const sign = word.charCodeAt(at);
    // What holds what parts them is two words.
    if (sign === parting || text.charCodeAt(begin + at) !== sign) return false;
  }
  return true;
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
