import type { Period } from "../../domain/calendar/period.ts";
import { readPeriod } from "../../domain/figures/period-text.ts";
import { SourceFault } from "../../domain/figures/source-fault.ts";
import type { PeriodCode } from "./shapes.ts";

const MARKS: Readonly<Record<string, number>> = { definitief: 0, voorlopig: 1, nadervoorlopig: 2 };

/** By code: the period, and how definitive its figures are, as Statistics Netherlands marks it. */
export type MarkedPeriods = ReadonlyMap<string, { period: Period; mark: number }>;

/**
 * The periods of a table. What is no year, half, quarter or month of ours (a school year, five years) is left out.
 * @throws SourceFault `status` for a word that nobody knows: it may say that a figure is not to be relied on
 */
export function markedPeriods(codes: readonly PeriodCode[]): MarkedPeriods {
  return new Map(
    codes.flatMap(({ Identifier, Title, Status }) => {
      const code = Identifier.trim();
      const found = readPeriod(code);
      if (!found) return [];
      const word = Status?.trim().toLowerCase().replace(/\s/g, "") ?? "";
      // Some tables have no word for it, and a sign behind the title as StatLine shows it.
      const mark = word === "" ? (readPeriod(Title)?.mark ?? 0) : MARKS[word];
      if (mark === undefined) throw new SourceFault("status", Status ?? "");
      return [[code, { period: found.period, mark }] as const];
    }),
  );
}
