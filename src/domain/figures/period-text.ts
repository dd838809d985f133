import { type Period, parsePeriod } from "../period.ts";
import { type Mark, withoutMark } from "./figure-text.ts";

const MONTHS = [
  ...["januari", "februari", "maart", "april", "mei", "juni"],
  ...["juli", "augustus", "september", "oktober", "november", "december"],
];
/** `2022JJ00`, `2022KW03`, `2022MM07`, `2022HJ01`: keys of StatLine's open data. */
const KEY = /^([12]\d{3})(JJ|KW|MM|HJ)(\d{2})$/;
const ORDINAL = "([1-4])\\s?(?:e|de|ste|st|nd|rd|th)?";
const PART = "(kwartaal|kw|quarter|halfjaar|half)";
const YEAR_FIRST = new RegExp(`^([12]\\d{3})\\s*[-,]?\\s*${ORDINAL}\\s*${PART}$`);
const YEAR_LAST = new RegExp(`^${ORDINAL}\\s*${PART}\\s*(?:van\\s+|of\\s+)?([12]\\d{3})$`);
const PART_FIRST = new RegExp(`^(?:([12]\\d{3})\\s+)?${PART}\\s?([1-4])(?:\\s+([12]\\d{3}))?$`);

/**
 * Reads a period as files have it: `2022*`, `2022JJ00`, `1e halfjaar 2023`, `2022 3e kwartaal**`, `2022 januari`, and all
 * that people type. Undefined when it is none.
 */
export function readPeriod(written: string): { period: Period; mark: Mark } | undefined {
  const { text, mark } = withoutMark(written.replace(/\u00a0/g, " "));
  const period = parsePeriod(text) ?? fromKey(text) ?? fromWords(text.toLowerCase());
  return period === undefined ? undefined : { period, mark };
}

function fromKey(text: string): Period | undefined {
  const [, year, kind, nth] = KEY.exec(text) ?? [];
  if (!year || !kind || !nth) return undefined;
  if (kind === "JJ") return nth === "00" ? year : undefined;
  if (kind === "MM") return parsePeriod(`${year}-${nth}`);
  return parsePeriod(`${year}-${kind === "KW" ? "Q" : "H"}${Number(nth)}`);
}

function fromWords(text: string): Period | undefined {
  const part = (year?: string, nth?: string, word?: string) =>
    year && nth && word ? parsePeriod(`${year}-${/^h/.test(word) ? "H" : "Q"}${nth}`) : undefined;
  const first = YEAR_FIRST.exec(text);
  if (first) return part(first[1], first[2], first[3]);
  const last = YEAR_LAST.exec(text);
  if (last) return part(last[3], last[1], last[2]);
  const named = PART_FIRST.exec(text);
  if (named) return part(named[1] ?? named[4], named[3], named[2]);
  const [year, month] = /^\d/.test(text) ? text.split(/\s+/) : text.split(/\s+/).reverse();
  const index = MONTHS.indexOf(month ?? "");
  const known = index >= 0 && /^[12]\d{3}$/.test(year ?? "") && text.split(/\s+/).length === 2;
  return known ? parsePeriod(`${year}-${index + 1}`) : undefined;
}
