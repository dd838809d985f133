import { tidyName } from "../../domain/figures/area.ts";
import type { Question } from "../../domain/figures/import-report.ts";
import type { Mapping } from "../../domain/figures/mapping.ts";
import type { SheetHead, TableHead } from "../../domain/figures/table-head.ts";
import type { OpenTable } from "../table/table.ts";
import type { OpenSheet } from "../workbook/open-workbook.ts";

const byName = <Sheet extends { name: string }>(sheets: readonly Sheet[], name: string | null | undefined) =>
  name ? sheets.find((one) => tidyName(one.name) === tidyName(name)) : undefined;

/** The table of the sheet that was chosen, or the question which it is. */
export function chooseSheet(
  sheets: readonly OpenSheet[],
  name: string | null | undefined,
): OpenTable | { question: Question } {
  return byName(sheets, name)?.open() ?? whichSheet(sheets.map((one) => one.name));
}

const whichSheet = (unmapped: string[]): { question: Question } => ({
  question: { mapping: { columns: {}, sheet: null }, unmapped, guessed: [] },
});

/** Of a table that is held: the part that was chosen, with its rows, or the question which it is. */
export function chooseHeld(
  head: TableHead,
  mapping: Pick<Mapping, "sheet"> | null | undefined,
): { head: TableHead; from: number; to: number | undefined } | { question: Question } {
  if (!head.sheets) return { head, from: 0, to: undefined };
  const chosen: SheetHead | undefined = byName(head.sheets, mapping?.sheet);
  if (!chosen) return whichSheet(head.sheets.map((one) => one.name));
  const { name: _, from, to, ...rest } = chosen;
  return { head: rest, from, to };
}

const SAMPLE_BYTES = 8192;

/** A held table whose rows come in parts; the first of them are its sample. */
export async function tableOfHead(head: TableHead, parts: AsyncGenerator<Uint8Array>): Promise<OpenTable> {
  const first = await parts.next();
  const start: Uint8Array = first.done ? new Uint8Array() : first.value;
  const lines = Buffer.from(start.subarray(0, SAMPLE_BYTES)).toString("utf8").split(/\r?\n/);
  // The last may be cut.
  const sample = start.length > SAMPLE_BYTES ? lines.slice(0, -1) : lines;
  const rows = async function* () {
    yield start;
    yield* parts;
  };
  return { ...head, sample, rows: rows() };
}
