/** What a search finds. */
export const FOUND_KINDS = [
  "agreement",
  "decision",
  "action",
  "item",
  "theme",
  "lesson",
  "revision",
  "contract",
  "meeting",
  "report",
  "story",
  "interpretation",
] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/**
 * Words with which people ask what was agreed: "wat spraken we af over vervoer?" looks for "vervoer". Common words such
 * as "over" are left out by the database.
 */
const ASKING = new Set(
  [
    "af afgesproken besloten bespraken besproken geleerd gezegd hebben hoe leerden spraken spreken vonden waar waarom",
    "wanneer wat we welk welke wie wij zeiden ook weer alweer",
    "about agree agreed decide decided did discuss discussed do have how learn learned learnt on said say the we what",
    "when where which who why",
  ]
    .join(" ")
    .split(" "),
);

/** From here on also what begins with a word is found: "vervoersplan" for "vervoer". */
const LONG = 4;
/** The past of a verb has another stem than the noun: "vervoerde" also looks for "vervoer". */
const PAST = /^(.{5,})[dt]en?$/;

/**
 * The words to look for, in the language of `to_tsquery`: letters and digits only, so that nothing that was typed is an
 * operator. Empty when there is no word.
 */
export function searchQuery(typed: string): string {
  const said = typed.toLowerCase().replace(/['’`]s\b/g, "");
  const words = [...new Set(said.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [])];
  const meant = words.filter((word) => !ASKING.has(word));
  return (meant.length > 0 ? meant : words).map(termOf).join(" & ");
}

function termOf(word: string): string {
  if (word.length < LONG) return word;
  const stem = PAST.exec(word)?.[1];
  return stem === undefined ? `${word}:*` : `(${word}:* | ${stem})`;
}
