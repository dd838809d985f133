/** Sorting combining marks takes the square of how many there are; no script has more than a few on a letter. */
const MANY_MARKS = /(\p{M}{8})\p{M}+/gu;
const APOSTROPHES = /[\u2018\u2019\u201B\u02BC\u02B9\u2032\uFF07`´]/g;
const HYPHENS = /[\p{Pd}\u2212\u2043\u00AD]/gu;
const INVISIBLE = /\p{Cf}/gu;

/**
 * A text to compare names and words by: lower case, without accents, with one kind of apostrophe, hyphen and space. Phones
 * type curly apostrophes, Macs send letters and accents apart (NFD); both mean what a keyboard types. Takes linear time.
 */
export function foldText(text: string): string {
  return text
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, "-")
    .replace(MANY_MARKS, "$1")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(INVISIBLE, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether a folded name has this folded text at the start of one of its words: `jan` is in `anna jansen`, `mij` not in `willemijn`. */
export function startsAWord(name: string, text: string): boolean {
  for (let at = name.indexOf(text); at >= 0; at = name.indexOf(text, at + 1)) {
    if (at === 0 || /[^\p{L}\p{N}]/u.test(name.charAt(at - 1))) return true;
  }
  return false;
}
