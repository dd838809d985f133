import type { Period } from "../calendar/period.ts";
import { defined } from "../defined.ts";
import { isRecord } from "../record.ts";
import type { DecimalSign } from "./figure-text.ts";
import { readPeriod } from "./period-text.ts";

/** What a column of a file can be. `area` is a region, a municipality, a province or the country in one column. */
export const COLUMN_ROLES = [
  "indicator",
  "period",
  "region",
  "municipality",
  "area",
  "provider",
  "value",
  "provisional",
  "note",
  "ignore",
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** One column understood: a role, or (wide files) the figures of one indicator or of one period. */
export type ColumnMeaning =
  | { role: ColumnRole }
  | { indicator: string }
  | { period: Period; mark: 0 | 1 | 2; isAgain?: true };

/**
 * What a file means, as it is proposed, confirmed and remembered. A null is a question.
 */
export interface Mapping {
  /** By header: a role, the code of an indicator, or a period. */
  columns: Record<string, string | null>;
  /** What every row is about, when no column says so. */
  fixed?: { indicator?: string | null; period?: string | null; provider?: string | null };
  /** Names in the file that could be several things: which they are (a code, a slug, or `ignore`). */
  names?: Record<string, string | null>;
  /** The decimal sign, where `1.234` could be read two ways. */
  decimal?: DecimalSign | null;
  /** Which sheet of a workbook is meant, where several have a table; never remembered. */
  sheet?: string | null;
  /** The figures of this file that pass the test of citizen service numbers are nobody's; never remembered. */
  noPerson?: boolean;
}

/** What a column's answer means. Undefined when it is a question or nonsense. */
export function meaningOf(
  answer: string | null | undefined,
  codes: ReadonlySet<string>,
): ColumnMeaning | undefined {
  if (answer === null || answer === undefined) return undefined;
  const text = answer.trim();
  const role = COLUMN_ROLES.find((known) => known === text.toLowerCase());
  if (role) return { role };
  if (codes.has(text)) return { indicator: text };
  const found = readPeriod(text);
  return found ? { period: found.period, mark: found.mark } : undefined;
}

const isAnswer = (value: unknown): value is string | null => value === null || typeof value === "string";
const isAnswers = (part: unknown): part is Record<string, string | null> =>
  isRecord(part) && Object.values(part).every(isAnswer);

/**
 * A mapping as it was sent, checked; without `columns` the whole is taken for the columns.
 * @returns undefined when it is no mapping
 */
export function mappingFrom(sent: unknown): Mapping | undefined {
  if (!isRecord(sent)) return undefined;
  const isWhole = isRecord(sent.columns) || isRecord(sent.fixed) || sent.noPerson === true || isSheet(sent);
  const whole = isWhole ? sent : { columns: sent };
  const answers = (part: unknown): Record<string, string | null> | undefined => {
    if (part === undefined || part === null) return {};
    return isAnswers(part) ? part : undefined;
  };
  const [columns, fixed, names] = [answers(whole.columns), answers(whole.fixed), answers(whole.names)];
  const { decimal, noPerson, sheet } = whole;
  if (!columns || !fixed || !names) return undefined;
  if (decimal !== undefined && decimal !== null && decimal !== "," && decimal !== ".") return undefined;
  return defined({
    columns,
    fixed,
    names,
    decimal: decimal ?? undefined,
    sheet: typeof sheet === "string" ? sheet : undefined,
    noPerson: noPerson === true ? noPerson : undefined,
  });
}

/** `{"sheet": "Blad2"}` alone: any other single entry is about a column. */
const isSheet = (sent: Record<string, unknown>): boolean =>
  typeof sent.sheet === "string" && !Object.hasOwn(sent, "columns") && Object.keys(sent).length === 1;
