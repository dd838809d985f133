import { passesElevenTest } from "./citizen-number.ts";
import type { Token } from "./tokens.ts";

const DIGITS: ReadonlyMap<string, string> = new Map(
  [
    "nul zero",
    "een één one",
    "twee two",
    "drie three",
    "vier four",
    "vijf five",
    "zes six",
    "zeven seven",
    "acht eight",
  ]
    .concat("negen nine")
    .flatMap((words, digit) => words.split(" ").map((word): [string, string] => [word, String(digit)])),
);
const NAMES_IT = new Set(["bsn", "bsn-nummer", "burgerservicenummer", "sofinummer"]);
/** How far behind the word it may begin. */
const NEAR = 6;
/** Nine words for digits with hyphens between them. */
const LONGEST = 60;
const BETWEEN = new Set(["en", "dan", "and", "then", "is", "keer", "maal"]);

/**
 * A citizen service number of which digits are written as words: `bsn een een een twee …`. Where the text says what it
 * is, most of its digits are enough.
 */
export function spelledNumber(tokens: readonly Token[]): "named" | "possible" | undefined {
  let named = -NEAR - 1;
  let digits = "";
  let spelled = 0;
  let isNamed = false;
  for (const [at, { low, text }] of tokens.entries()) {
    if (NAMES_IT.has(low)) named = at;
    const words = low.length > LONGEST ? [""] : low.split("-");
    const parts = words.map((word) => DIGITS.get(word) ?? (/^[0-9]{1,8}$/.test(word) ? word : undefined));
    if (parts.includes(undefined)) {
      if (digits !== "" && BETWEEN.has(text)) continue;
      digits = "";
      spelled = 0;
      continue;
    }
    if (digits === "") isNamed = at - named <= NEAR;
    digits = (digits + parts.join("")).slice(-9);
    spelled += words.filter((word) => DIGITS.has(word)).length;
    if (isNamed && spelled > 0 && digits.length >= 6) return "named";
    if (spelled >= 6 && digits.length === 9 && passesElevenTest(digits)) return "possible";
  }
  return undefined;
}
