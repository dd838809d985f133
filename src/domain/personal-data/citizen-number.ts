import { type DigitChain, type DigitGroup, digitChains, digitsOf, runsFrom } from "./digit-chain.ts";

export interface CitizenNumber {
  /** Nine digits. */
  figure: string;
  /** The text itself says that it is one. */
  isNamed: boolean;
}

/**
 * Whether nine digits can be a citizen service number: the last of nine weighs -1, and the whole divides by eleven.
 * https://www.rvig.nl/bsn
 */
export function passesElevenTest(figure: string): boolean {
  if (!/^[0-9]{9}$/.test(figure) || figure === "000000000") return false;
  const sum = [...figure].reduce((total, digit, n) => total + Number(digit) * (n === 8 ? -1 : 9 - n), 0);
  return sum % 11 === 0;
}

const YEAR = "(?:19|20)[0-9]{2}";
const DAY = "(?:0?[1-9]|[12][0-9]|3[01])";
const MONTH = "(?:0?[1-9]|1[0-2])";
const TIME = "(?:[01]?[0-9]|2[0-3])[.:][0-5][0-9]";
/** Not within a longer row of digits. */
const [FROM, UPTO] = ["(?<![0-9][./_-]?)", "(?![./_-]?[0-9])"];
/** What is no figure at all: days, school years and 0800 numbers; and then, from a time until a time. */
const DAYS = new RegExp(
  [
    `${FROM}${DAY}([-./])${MONTH}\\1${YEAR}${UPTO}`,
    `${FROM}${YEAR}([-./])${MONTH}\\2${DAY}${UPTO}`,
    `${FROM}${YEAR} ?[-/] ?${YEAR}${UPTO}`,
    `${FROM}0[89]00[ -]?[0-9]{4}${UPTO}`,
  ].join("|"),
  "g",
);
const TIMES = new RegExp(`(?<![0-9][ ./_-]{0,3})${TIME} ?- ?${TIME}(?![ ./_-]{0,3}[0-9])`, "g");
const NAMES_IT =
  /(?:^|[^\p{L}])(?:bsn|bsn-?nummer|bsn-?nr|burgerservicenummer|sofi-?nummer|citizen service number)[^\p{L}]{0,12}(?:(?:is|van|of|nr|nummer|number)[^\p{L}]{0,4}){0,2}$/iu;
/** Registers of organisations and care professionals that number in eight digits. */
const NAMES_REGISTER = /(?:^|[^\p{L}])(?:kvk|agb)[^0-9]{0,15}$/iu;
const MONEY_BEFORE = /[€$£] ?$/;
const MONEY_BEHIND = /^(?:,[0-9]{2}(?![0-9])|,-| ?(?:€|%|euro|miljoen))/i;

/**
 * Figures in a text made by `normalText` that pass the 11-test, whatever separates their digits: nine digits, or eight
 * with the leading zero left out. In eight digits a day, a span of years, an amount or a number of another register is
 * no such figure.
 */
export function citizenNumbers(text: string): CitizenNumber[] {
  const rest = text
    .replace(/(?<![0-9,])([0-9]{3}),([0-9]{3}),([0-9]{3})(?![0-9,])/g, "$1.$2.$3")
    .replace(DAYS, (day) => "#".repeat(day.length))
    .replace(TIMES, (times) => "#".repeat(times.length));
  const found = new Map<string, CitizenNumber>();
  for (const chain of digitChains(rest)) {
    const isNamed = NAMES_IT.test(rest.slice(Math.max(0, chain.start - 48), chain.start));
    let longEnd = -1;
    for (const run of runsOf(chain, isNamed)) {
      const digits = digitsOf(run);
      const figure = digits.padStart(9, "0");
      if (!passesElevenTest(figure)) continue;
      // Eight of nine digits that are one figure are not another.
      if (digits.length === 9) longEnd = run.at(-1)?.end ?? 0;
      else if ((run[0]?.start ?? 0) < longEnd || (!isNamed && !mayBeShort(rest, run))) continue;
      found.set(figure, { figure, isNamed: isNamed || found.get(figure)?.isNamed === true });
    }
  }
  return [...found.values()];
}

/** Ways in which nine digits are usually grouped. */
const USUAL = new Set(["3-3-3", "4-2-3", "4-3-2", "2-3-4", "3-2-4", "3-4-2", "2-4-3", "1-1-1-1-1-1-1-1-1"]);

/** Which groups may be one figure: the whole chain, what stands between spaces, and usual groupings within it. */
function runsOf({ groups }: DigitChain, isNamed: boolean): DigitGroup[][] {
  return groups.flatMap((_, first) =>
    runsFrom(groups, first, 9, 8)
      .reverse()
      .filter((run) => {
        if (isNamed || run.length === 1 || run.length === groups.length) return true;
        const next = groups[first + run.length];
        const inner = run.slice(1);
        const isApart =
          (first === 0 || run[0]?.gap.includes(" ") === true) &&
          (!next || next.gap.includes(" ")) &&
          inner.every(({ gap }) => !gap.includes(" "));
        if (isApart) return true;
        const isUniform = new Set(inner.map(({ gap }) => gap)).size === 1;
        return (
          digitsOf(run).length === 9 &&
          isUniform &&
          USUAL.has(run.map(({ digits }) => digits.length).join("-"))
        );
      }),
  );
}

function mayBeShort(text: string, run: DigitGroup[]): boolean {
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? 0;
  const before = text.slice(Math.max(0, start - 24), start);
  const behind = text.slice(end, end + 12);
  if (/[\p{L}]$|[0-9],$/u.test(before) || /^\p{L}/u.test(behind)) return false;
  if (NAMES_REGISTER.test(before) || MONEY_BEFORE.test(before) || MONEY_BEHIND.test(behind)) return false;
  if (isRound(run)) return false;
  return !isPeriod(run) && run.slice(1).every(({ gap }) => gap.length === 1);
}

const ofDay = new RegExp(`^(?:${DAY} ${MONTH} ${YEAR}|${YEAR} ${MONTH} ${DAY})$`);
const ofWeeks = new RegExp(`^(?:[0-4]?[0-9]|5[0-3]) (?:[0-4]?[0-9]|5[0-3]) ${YEAR}$`);
const ofYears = new RegExp(`^${YEAR} ${YEAR}$`);
const compact = new RegExp(`^(?:${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]))$`);

/** `12.500.000` is an amount. */
const isRound = (run: DigitGroup[]): boolean =>
  run.length === 3 && run[2]?.digits === "000" && run.slice(1).every(({ gap }) => gap === ".");

function isPeriod(run: DigitGroup[]): boolean {
  const words = run.map(({ digits }) => digits).join(" ");
  return ofDay.test(words) || ofWeeks.test(words) || ofYears.test(words) || compact.test(words);
}
