import type { Understood } from "../domain/figures/header.ts";
import type { Question } from "../domain/figures/import-report.ts";
import type { Mapping } from "../domain/figures/mapping.ts";
import { readPeriod } from "../domain/figures/period-text.ts";
import { Refusal } from "../engine/refusal.ts";
import type { Known } from "./known.ts";
import { LIMITS } from "./limits.ts";
import type { Progress } from "./reading/progress.ts";
import { RowScanner } from "./table/row-scanner.ts";
import type { OpenTable } from "./table/table.ts";
import { TableIntake } from "./table/table-intake.ts";
import { addressOf } from "./workbook/address.ts";

const PROGRESS_ROWS = 100_000;

/**
 * Reads a table whose header was understood, row by row: memory does not grow with the file but with its figures, by 21
 * bytes each.
 * @throws Refusal when it is not in UTF-8 or beyond a limit
 */
export async function readFigures(
  table: OpenTable,
  { columns, mapping }: Understood,
  known: Known,
  progress: Progress,
): Promise<TableIntake | Question> {
  const { indicator, period, provider } = mapping.fixed ?? {};
  const meanings = columns.flatMap((one) => (one ? [one] : []));
  const of = {
    indicator: indicator ?? undefined,
    period: period ? readPeriod(period) : undefined,
    provider: provider ?? undefined,
    mirror: table.mirror,
  };
  const { header, delimiter, line, merges = [] } = table;
  const intake = new TableIntake({ header, columns: meanings, delimiter, merges, ...of }, known);
  const isIgnored = (at: number) => {
    const meaning = meanings[at];
    return header[at] !== "" && meaning !== undefined && "role" in meaning && meaning.role === "ignore";
  };
  const lexicons = intake.readers.map(({ lexicon }, at) => (isIgnored(at) ? undefined : lexicon));
  const scanner = new RowScanner(lexicons, delimiter, line, intake);
  let told = 0;
  for await (const part of table.rows) {
    scanner.push(part);
    if (intake.rejections.count > LIMITS.wrong) break;
    if (intake.rows - told < PROGRESS_ROWS) continue;
    told = intake.rows;
    progress(told);
  }
  if (intake.rejections.count <= LIMITS.wrong) scanner.end();
  for (const fault of table.faults ?? []) {
    const at = (addressOf(`${fault.column}1`)?.column ?? 0) - 1;
    if (isIgnored(at)) continue;
    const message = known.t.indicator.sheetFaults[fault.kind](fault.detail);
    intake.rejections.add(fault.line, header[at] || fault.column || String(fault.line), message);
  }
  if (intake.rows === 0 && intake.rejections.count === 0)
    throw new Refusal("invalid", known.t.indicator.empty);
  return questionIn(intake, mapping) ?? settleSigns(intake, mapping, table.workbook, known);
}

function questionIn(intake: TableIntake, mapping: Mapping): Question | undefined {
  if (intake.asked.size === 0) return undefined;
  const names = Object.fromEntries([...intake.asked].map((name) => [name, null]));
  const open = { ...mapping, names: { ...mapping.names, ...names } };
  return { mapping: open, unmapped: [...intake.asked], guessed: [] };
}

/** Decides what `1.234` means in this file: one sign stands before decimals, the other parts thousands. */
function settleSigns(
  intake: TableIntake,
  mapping: Mapping,
  workbook: boolean,
  { t }: Known,
): TableIntake | Question {
  const { signs, figures, rejections } = intake;
  const [comma, point] = [signs[","], signs["."]];
  if (comma && point && !workbook) {
    const [first, second] = comma.line <= point.line ? [comma, point] : [point, comma];
    rejections.add(second.line, second.column, t.indicator.bothSigns(first.line));
  }
  // The numbers of a workbook have a point and never look like thousands; what does stands in texts.
  const sign = mapping.decimal ?? (comma ? "," : point && !workbook ? "." : undefined);
  const open = figures.eithers[","].length + figures.eithers["."].length;
  if (open > 0 && sign === undefined) {
    const unsure = new Set(
      [...figures.eithers[","], ...figures.eithers["."]].map((at) => figures.slices[at]),
    );
    const unmapped = [...new Set([...unsure].map((slice) => intake.slices.all[slice ?? 0]?.column ?? ""))];
    return { mapping: { ...mapping, decimal: null }, unmapped, guessed: [] };
  }
  for (const either of [",", "."] as const) {
    if (either === sign) continue;
    for (const at of figures.eithers[either])
      figures.values[at] = Math.round((figures.values[at] ?? 0) * 1000);
  }
  return intake;
}
