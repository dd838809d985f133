const MONTH =
  "(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|mar(?:ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|aug(?:ustus|ust)?|" +
  "sep(?:t|tember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\\p{L})\\.?";
const DATE = [
  "(?<![0-9])[0-9]{1,2} ?[./\\- ] ?[0-9]{1,2} ?[./\\- ] ?(?:[0-9]{4}|'?[0-9]{2})(?![0-9])",
  "(?<![0-9])(?:19|20)[0-9]{2} ?[./\\- ] ?[0-9]{1,2} ?[./\\- ] ?[0-9]{1,2}(?![0-9])",
  `(?<![0-9])[0-9]{1,2}(?:e|ste|de|st|nd|rd|th)?[ .\\-/]{1,2}(?:of )?${MONTH}`,
  `(?<!\\p{L})${MONTH} ?[0-9]{1,2}(?:st|nd|rd|th)?(?![0-9])`,
  "(?<![0-9])(?:(?:19|20)[0-9]{6}|[0-3][0-9][01][0-9](?:19|20)[0-9]{2})(?![0-9])",
].join("|");
const WORD =
  /(?<![\p{L}0-9-])(?:geboren|geboortedatum|geboortedag|geb\.? ?dat(?:um|\.)?|geb|g\.d\.|d\.?o\.?b|date of birth|birth ?date|birthday|born|verjaardag|jarig)(?![\p{L}0-9])/giu;
const FIRST = new RegExp(DATE, "iu");
const LAST = new RegExp(`(?:${DATE})(?: ?'?[0-9]{2,4})?[ ,(]{0,3}$`, "iu");
/** A group of people has limits, somebody has a date: `geboren voor 1 januari 2010`. */
const OF_A_GROUP =
  /(?<!\p{L})(?:voor|vóór|na|vanaf|sinds|tot|tussen|uit|per|before|after|since|until|from|between|out)(?!\p{L})/iu;
/** How far from the word a date may stand. */
const NEAR = 48;

/** Whether a text made by `normalText` has the date of somebody's birth: a day next to a word for being born. */
export function hasBirthDate(text: string): boolean {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (LAST.test(text.slice(Math.max(0, index - NEAR), index))) return true;
    const behind = text.slice(index + word.length, index + word.length + NEAR);
    const date = FIRST.exec(behind);
    if (!date) continue;
    // The point of `geb.` ends no sentence.
    const between = behind.slice(0, date.index).replace(/^\./, "");
    if (!/[.!?;\n]/.test(between) && !OF_A_GROUP.test(between)) return true;
  }
  return false;
}
