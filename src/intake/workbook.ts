import readWorkbook from "read-excel-file/node";
import { zipFault } from "./zip-guard.ts";

type Cell = unknown;

/** The rows of a sheet as CSV with `;`, one row a line, so that they are taken like any other. */
export type Sheets = { sheets: Cell[][][] } | { fault: "not-a-workbook" | "too-large" };

/**
 * Reads the sheets of a workbook (XLSX). Formulas are never evaluated: what the program that wrote it last showed stands
 * beside each, and that is read. What is larger than the limits is not unpacked.
 */
export async function readSheets(bytes: Buffer): Promise<Sheets> {
  const fault = await zipFault(bytes);
  if (fault) return { fault };
  try {
    const sheets = await readWorkbook(bytes);
    return { sheets: sheets.map(({ data }) => data as Cell[][]).filter((rows) => rows.length > 0) };
  } catch {
    return { fault: "not-a-workbook" };
  }
}

/** A sheet as CSV, in parts. */
export function* csvOf(rows: readonly (readonly Cell[])[]): Generator<Buffer> {
  const STEP = 500;
  for (let from = 0; from < rows.length; from += STEP) {
    const lines = rows.slice(from, from + STEP).map((row) => `${row.map(shown).join(";")}\n`);
    yield Buffer.from(lines.join(""));
  }
}

function shown(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return number(cell);
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  const text = String(cell).replace(/\r?\n/g, " ");
  return /[";]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** 15 digits are what a workbook keeps; three decimals would look like thousands. */
function number(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}
