const KIND =
  "straat|weg|laan|plein|dreef|hof|kade|singel|gracht|dijk|pad|steeg|plantsoen|markt|ring|baan|allee|park|veld|kamp|akker|Straat|Markt|Street|Road";
const STREET = new RegExp(
  `(?<![\\p{L}'-])\\p{Lu}[\\p{L}'-]{0,30}(?: [\\p{L}'-]{1,30}){0,2}?(?<=${KIND}) [0-9]{1,4}(?: ?[a-zA-Z]{1,2}(?!\\p{L})| bis(?!\\p{L}))?(?![0-9./:-])`,
  "u",
);
const POSTCODE = /(?<![\p{L}\p{N}])[1-9][0-9]{3} ?[A-Z]{2}(?![\p{L}\p{N}])/u;
/** Year and an abbreviation: `2026 NL`. */
const YEAR = /^(?:19|20)[0-9]{2}/;

export interface Address {
  hasStreet: boolean;
  hasPostcode: boolean;
}

/** A street with a number, or a postcode, in a text made by `normalText`. */
export function addressIn(text: string): Address | undefined {
  const hasStreet = STREET.test(text);
  const postcode = POSTCODE.exec(text)?.[0];
  const hasPostcode = postcode !== undefined && (hasStreet || !YEAR.test(postcode));
  return hasStreet || hasPostcode ? { hasStreet, hasPostcode } : undefined;
}
