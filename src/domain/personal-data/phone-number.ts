import { type DigitChain, type DigitGroup, digitChains, digitsOf, runsFrom } from "./digit-chain.ts";

/** Part of a text: from the first character up to and not including the last. */
export interface Span {
  start: number;
  end: number;
}

const WORD = /(?:^|[^\p{L}])(?:tel|telefoon|telefoonnummer|telnr|mob|mobiel|gsm|phone|mobile)[ .:]{0,3}$/iu;
/** National numbers of organisations, such as the children's helpline: nobody's own. */
const SERVICE = /^0(?:800|900|906|909)/;

/**
 * Phone numbers in a text made by `normalText`: Dutch mobile and fixed ones, international ones with `+` or `00`, and
 * any number of six digits and more behind a word for telephone.
 */
export function phoneNumbers(text: string): Span[] {
  // Brackets are a separator in phone numbers only.
  const open = text.replace(/[()]/g, " ");
  return digitChains(open).flatMap((chain) => phoneIn(open, chain) ?? []);
}

function phoneIn(text: string, chain: DigitChain): Span | undefined {
  const { groups, start } = chain;
  const all = digitsOf(groups.slice(0, 16));
  if (text[start - 1] === "+" && !isAmount(groups)) {
    const run = runsFrom(groups, 0, 15).findLast((r) => digitsOf(r).length >= 8);
    if (run) return spanOf(run, start - 1);
  }
  const before = text.slice(Math.max(0, start - 24), start);
  if (WORD.test(before) && all.length >= 6 && all.length <= 15 && !SERVICE.test(all)) return chain;
  const isGlued = /\p{L}/u.test(text[start - 1] ?? "");
  for (const [first, { digits }] of groups.entries()) {
    if (!digits.startsWith("0") || (isGlued && first === 0 && !digits.startsWith("06"))) continue;
    const run = runsFrom(groups, first, 15).find(isPhone);
    if (run) return spanOf(run);
  }
  return undefined;
}

function isPhone(run: DigitGroup[]): boolean {
  const digits = digitsOf(run);
  if (/^00[1-9]/.test(digits)) return digits.length >= 12;
  if (digits.length !== 10 || !/^0[1-9]/.test(digits) || SERVICE.test(digits)) return false;
  const length = run[0]?.digits.length ?? 0;
  return digits.startsWith("06") || length === 3 || length === 4 || length === 10;
}

/** `+12.500.000` is growth. */
const isAmount = (groups: DigitGroup[]): boolean =>
  groups.length > 1 && groups.slice(1).every(({ gap, digits }) => gap === "." && digits.length === 3);

const spanOf = (run: DigitGroup[], start = run[0]?.start ?? 0): Span => ({
  start,
  end: run.at(-1)?.end ?? start,
});
