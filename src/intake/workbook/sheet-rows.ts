import type { SheetFault } from "../../domain/figures/table-head.ts";
import { LIMITS } from "../limits.ts";
import { addressOf, lettersOf, rangeOf } from "./address.ts";
import { type NumberFormat, shownNumber } from "./number-format.ts";
import { Damaged, readXml } from "./read-xml.ts";
import { type SharedTexts, textReader } from "./shared-texts.ts";
import { isTrue } from "./sheet-list.ts";
import type { Formats } from "./styles.ts";

/** A row of a sheet: only the cells in which something is seen. */
export interface SheetRow {
  line: number;
  isHidden: boolean;
  /** Numbers of columns, from 1, rising; beside each what is shown there. */
  columns: number[];
  texts: string[];
}

/** What the rows of a sheet do not say themselves; it is known once the sheet was read to its end. */
export interface SheetNotes {
  /** Numbers of columns that nobody sees, as ranges. */
  hidden: { from: number; to: number }[];
  merges: string[];
  /** Cells of which cannot be told for certain what they show. */
  faults: SheetFault[];
}

/** What the cells of all sheets need to be understood. */
export interface BookParts {
  texts: SharedTexts;
  formats: Formats;
  since1904: boolean;
}

/** How many merged ranges and unreadable cells are remembered of a sheet; with more merged it is refused. */
const MOST_NOTED = LIMITS.merges;

interface Cell {
  column: number;
  type: string;
  style: number;
  value: string | undefined;
  isFormula: boolean;
}

/**
 * Reads the rows of a sheet as a person sees them, while it streams: no grid is built, so that a cell far away costs no
 * more than one nearby. Formulas are never evaluated.
 * @param notes is filled on the way
 * @throws Damaged
 */
export async function* readSheetRows(
  bytes: AsyncIterable<Uint8Array>,
  book: BookParts,
  notes: SheetNotes,
): AsyncGenerator<SheetRow[]> {
  let rows: SheetRow[] = [];
  let row: SheetRow = { line: 0, isHidden: false, columns: [], texts: [] };
  let cell: Cell | undefined;
  let isValue = false;
  let written = "";
  const inline = textReader();
  const fault = (column: number, kind: SheetFault["kind"], detail: string): undefined => {
    if (notes.faults.length < MOST_NOTED)
      notes.faults.push({ line: row.line, column: lettersOf(column), kind, detail });
  };
  const shown = ({ column, type, style, value, isFormula }: Cell): string | undefined => {
    if (value === undefined || (value === "" && type === "n"))
      return isFormula ? fault(column, "formula", `${lettersOf(column)}${row.line}`) : undefined;
    if (type === "s") return book.texts.at(Number(value)) ?? damaged();
    if (type === "b") return value === "1" ? "waar" : "onwaar";
    if (type === "d") return value.slice(0, 10);
    if (type !== "n") return value;
    const format: NumberFormat | undefined = book.formats[style];
    const number = Number(value);
    if (!Number.isFinite(number)) return damaged();
    const text = format && shownNumber(number, format, book.since1904);
    return text ?? fault(column, "format", `${lettersOf(column)}${row.line}`);
  };
  const parts = readXml(bytes, {
    open(name, attributes) {
      if (name === "row") {
        const line = attributes.r === undefined ? row.line + 1 : Number(attributes.r);
        if (!addressOf(`A${line}`) || line <= row.line) throw new Damaged();
        row = { line, isHidden: isTrue(attributes.hidden), columns: [], texts: [] };
      } else if (name === "c") {
        const before = cell?.column ?? 0;
        const at =
          attributes.r === undefined ? { column: before + 1, row: row.line } : addressOf(attributes.r);
        if (at?.row !== row.line || at.column <= (row.columns.at(-1) ?? 0)) throw new Damaged();
        const type = attributes.t ?? "n";
        cell = {
          column: at.column,
          type,
          style: Number(attributes.s ?? 0),
          value: undefined,
          isFormula: false,
        };
        inline.start();
      } else if (name === "v") {
        isValue = true;
        written = "";
      } else if (name === "f" && cell) cell.isFormula = true;
      else if (name === "col" && isTrue(attributes.hidden) && notes.hidden.length < MOST_NOTED) {
        notes.hidden.push({ from: Number(attributes.min), to: Number(attributes.max) });
      } else if (name === "mergeCell" && notes.merges.length < MOST_NOTED)
        notes.merges.push(attributes.ref ?? "");
      else inline.open(name);
    },
    text(text) {
      if (isValue) written += text;
      else inline.text(text);
    },
    close(name) {
      inline.close(name);
      if (name === "v" && cell) {
        isValue = false;
        cell.value = written;
      } else if (name === "c" && cell) {
        if (cell.type === "inlineStr") cell.value = inline.take();
        const text = shown(cell)?.trim();
        if (!text) return;
        row.columns.push(cell.column);
        row.texts.push(text);
      } else if (name === "row") {
        cell = undefined;
        if (row.columns.length > 0) rows.push(row);
      }
    },
  });
  for await (const _ of parts) {
    if (rows.length === 0) continue;
    yield rows;
    rows = [];
  }
}

function damaged(): never {
  throw new Damaged();
}

/** The merged ranges of a sheet; those that are none are left out. */
export const mergesOf = ({ merges }: SheetNotes) =>
  merges.flatMap((ref) => {
    const range = rangeOf(ref);
    return range ? [{ ref, ...range }] : [];
  });
