import { type Period, parsePeriod } from "../calendar/period.ts";
import { type Mark, withoutMark } from "./figure-text.ts";

const MONTHS = [
  ["januari", "jan", "january"],
  ["februari", "feb", "february"],
  ["maart", "mrt", "mar", "march"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "jun", "june"],
  ["juli", "jul", "july"],
  ["augustus", "aug", "august"],
  ["september", "sep", "sept"],
  ["oktober", "okt", "october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];
/** `2022JJ00`, `2022KW03`, `2022MM07`, `2022HJ01`: keys of StatLine's open data; `2023M03` as others write them. */
const KEY = /^([12]\d{3})(JJ|KW|MM|M|HJ)(\d{2})$/i;
const ORDINAL =
  "(?:([1-4])\\s?(?:e|de|ste|st|nd|rd|th)?|(eerste|tweede|derde|vierde|first|second|third|fourth))";
const PART = "(kwartaal|kwart|kw|q|quarter|halfjaar|half jaar|half|half year)\\.?";
const YEAR_FIRST = new RegExp(`^([12]\\d{3})\\s*[-,]?\\s*${ORDINAL}\\s*${PART}$`);
const YEAR_LAST = new RegExp(`^${ORDINAL}\\s*${PART}\\s*,?\\s*(?:van\\s+|of\\s+)?([12]\\d{3})$`);
const PART_FIRST = new RegExp(
  `^(?:([12]\\d{3})\\s*[-,]?\\s*)?${PART}\\s?([1-4])(?:\\s*[-,]?\\s*([12]\\d{3}))?$`,
);
/** `jan t/m jun 2023`, `juli tot en met december 2022`: how providers are asked for their half-years. */
const SPAN = /^([a-z]{3,9})\.?\s*(?:t\/m|tot en met|to|-|–)\s*([a-z]{3,9})\.?,?\s+([12]\d{3})$/;
/** Behind a period that is delivered again. */
const AGAIN = /\s*\((?:her-?levering|redelivery)\)$/i;
const MONTH = /^(?:([12]\d{3})[\s,-]+)?([a-z]{3,9})\.?(?:[\s,'-]+([12]\d{3}))?$/;
const NTH: Record<string, string> = {
  eerste: "1",
  tweede: "2",
  derde: "3",
  vierde: "4",
  first: "1",
  second: "2",
  third: "3",
  fourth: "4",
};

/**
 * Reads a period as files have it: `2022*`, `2022JJ00`, `1e halfjaar 2023`, `eerste kwartaal 2023`, `2022 3e kwartaal**`,
 * `mrt 2023`, `2023M03`, and all that people type. Undefined when it is none.
 */
export function readPeriod(written: string): ReadPeriod | undefined {
  if (written.length > LONGEST * 2) return undefined;
  const whole = written.replace(/\u00a0/g, " ").trim();
  const { text, mark } = withoutMark(whole.replace(AGAIN, ""));
  if (text.length > LONGEST) return undefined;
  const period = parsePeriod(text) ?? fromKey(text) ?? fromWords(text.toLowerCase().replace(/\s+/g, " "));
  if (period === undefined) return undefined;
  return AGAIN.test(whole) ? { period, mark, isAgain: true } : { period, mark };
}

export interface ReadPeriod {
  period: Period;
  mark: Mark;
  /** It says that it is delivered again. */
  isAgain?: true;
}

/** No period is written longer. */
const LONGEST = 40;

function fromKey(text: string): Period | undefined {
  const [, year, kind, nth] = KEY.exec(text) ?? [];
  if (!year || !kind || !nth) return undefined;
  const letters = kind.toUpperCase();
  if (letters === "JJ") return nth === "00" ? year : undefined;
  if (letters.startsWith("M")) return parsePeriod(`${year}-${nth}`);
  return parsePeriod(`${year}-${letters === "KW" ? "Q" : "H"}${Number(nth)}`);
}

function fromWords(text: string): Period | undefined {
  const first = YEAR_FIRST.exec(text);
  if (first) return partOf(first[1], first[2] ?? NTH[first[3] ?? ""], first[4]);
  const last = YEAR_LAST.exec(text);
  if (last) return partOf(last[4], last[1] ?? NTH[last[2] ?? ""], last[3]);
  const named = PART_FIRST.exec(text);
  if (named) return named[1] && named[4] ? undefined : partOf(named[1] ?? named[4], named[3], named[2]);
  const span = SPAN.exec(text);
  if (span) return fromMonths(monthOf(span[1]), monthOf(span[2]), span[3]);
  const [, before, month = "", behind] = MONTH.exec(text) ?? [];
  const index = monthOf(month);
  const year = before ?? behind;
  return index < 0 || !year || (before && behind) ? undefined : parsePeriod(`${year}-${index + 1}`);
}

const monthOf = (word = ""): number => MONTHS.findIndex((names) => names.includes(word));

/** The year, half or quarter from one month to another. */
function fromMonths(from: number, to: number, year = ""): Period | undefined {
  const months = to - from + 1;
  if (from < 0 || to < 0 || ![3, 6, 12].includes(months) || from % months !== 0) return undefined;
  if (months === 12) return parsePeriod(year);
  return parsePeriod(`${year}-${months === 6 ? "H" : "Q"}${from / months + 1}`);
}

const partOf = (year?: string, nth?: string, word?: string): Period | undefined =>
  year && nth && word ? parsePeriod(`${year}-${word.startsWith("h") ? "H" : "Q"}${nth}`) : undefined;
