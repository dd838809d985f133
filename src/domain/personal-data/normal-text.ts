/** Characters that nobody sees: soft hyphens, zero-width spaces and joiners, marks of direction, variation selectors. */
const UNSEEN = /\p{Cf}|\p{Me}|\p{Variation_Selector}|\u034F|\u115F|\u1160|\u3164/gu;
/** Putting marks in their order takes the square of how many there are; no script has more than a few on a letter. */
const MANY_MARKS = /(\p{M}{8})\p{M}+/gu;
const PLAIN = /^[ -_a-~\n]*$/;
const DIGIT = /\p{Nd}/u;

/** The value of a digit of any script: each script has its ten in a row. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let steps = 0;
  while (steps < 50 && DIGIT.test(String.fromCodePoint(code - steps - 1))) steps += 1;
  return String(steps % 10);
}

/**
 * A text as it reads: without what is unseen, with the digits of every script as 0 to 9, one kind of space, hyphen,
 * apostrophe and line break. Takes time in proportion to its length.
 */
export function normalText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(MANY_MARKS, "$1")
    .normalize("NFKC")
    .replace(UNSEEN, "")
    .replace(/(?![0-9])\p{Nd}/gu, digitValue)
    .replace(/([0-9])\p{Mn}/gu, "$1")
    .replace(/[\p{Pd}\u2212\u2043]/gu, "-")
    .replace(/[\u2018\u2019\u02BC\u0060\u00B4]/g, "'")
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(/[\p{Zs}\t]/gu, " ");
}
