import { STEMS } from "./word-list.ts";

const ENDINGS = "en e s t d te de ten den je jes er ers ste nde ing ingen".split(" ");
const BEGINNINGS = "ge be ver ont her af aan op uit in om on over door voor na mee bij toe weg terug".split(
  " ",
);
/** Names are hardly ever longer. */
const LONGEST_NAME = 12;
const SHORTEST_PART = 3;

/** Whether a word is one of Dutch, or made of some of them; what is none may be somebody's name. */
export function isOrdinaryWord(word: string): boolean {
  if (word.length > LONGEST_NAME || isForm(word)) return true;
  return hasBeginning(word) || (word.length >= 7 && isCompound(word));
}

/** A stem with or without an ending: `kamers`, `lopen`, `wachtte`. */
function isForm(word: string): boolean {
  if (STEMS.has(word)) return true;
  return ENDINGS.some((ending) => {
    const stem = word.slice(0, -ending.length);
    if (stem.length < SHORTEST_PART || !word.endsWith(ending)) return false;
    if (STEMS.has(stem) || (ending !== "en" && STEMS.has(`${stem}en`))) return true;
    const last = stem.at(-1) ?? "";
    // `bakken` of `bak`, `lopen` of `loop`.
    if (last === stem.at(-2)) return STEMS.has(stem.slice(0, -1));
    return (
      /^(?:e|en|er|ers|ing|ingen)$/.test(ending) &&
      /[aeou][bcdfgklmnprst]$/.test(stem) &&
      STEMS.has(`${stem.slice(0, -1)}${stem.at(-2)}${last}`)
    );
  });
}

/** `afgemeld`, `verhuisd`. */
const hasBeginning = (word: string): boolean =>
  BEGINNINGS.some((beginning) => {
    const rest = word.slice(beginning.length);
    if (rest.length < 4 || !word.startsWith(beginning)) return false;
    return isForm(rest) || (rest.length >= 6 && rest.startsWith("ge") && isForm(rest.slice(2)));
  });

/** `wachttijd`, `verlengingsoptie`. */
function isCompound(word: string): boolean {
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const first = word.slice(0, at);
    const isFirst =
      isForm(first) || (at > SHORTEST_PART && first.endsWith("s") && isForm(first.slice(0, -1)));
    if (!isFirst) continue;
    const second = word.slice(at);
    if (isForm(second) || (second.length >= 5 && hasBeginning(second))) return true;
  }
  return false;
}
