import type { MergedColumn, SheetFault } from "../../domain/figures/table-head.ts";
import { isFooter } from "../table/footer.ts";
import { lettersOf } from "./address.ts";
import { mergesOf, type SheetNotes, type SheetRow } from "./sheet-rows.ts";

/** Where the table stands in its sheet. */
export interface SheetFrame {
  /** How many columns have a name, or stand before one that has. */
  width: number;
  /** The first line below the names. */
  line: number;
}

type Merge = ReturnType<typeof mergesOf>[number];

/** The merged cells of a table that say the same in each of their rows. */
export function mergedColumns(notes: SheetNotes, { width, line }: SheetFrame): MergedColumn[] {
  return mergesOf(notes)
    .filter(({ from, to }) => isDownwards(from, to) && from.column <= width && from.row >= line)
    .map(({ ref, from, to }) => ({ ref, column: from.column - 1, from: from.row, to: to.row }));
}

const isDownwards = (from: Merge["from"], to: Merge["to"]): boolean =>
  from.column === to.column && to.row > from.row;

/**
 * The rows of a sheet below its header as CSV with `;`, each on the line that it has in the sheet, so that they are taken
 * like those of any file. What is seen outside the table, in hidden rows or columns, or in cells that were merged
 * sideways is put with the faults.
 */
export class SheetCsv {
  readonly #frame: SheetFrame;
  readonly #hidden: Uint8Array;
  readonly #faults: SheetFault[];
  /** By their first line. */
  readonly #merges: Map<number, Merge[]>;
  /** By column: what is read there until a line. */
  readonly #repeated = new Map<number, { text: string; to: number }>();
  #line: number;

  constructor(frame: SheetFrame, notes: SheetNotes, faults: SheetFault[]) {
    this.#frame = frame;
    this.#faults = faults;
    this.#line = frame.line;
    this.#hidden = new Uint8Array(frame.width + 1);
    for (const { from, to } of notes.hidden) this.#hidden.fill(1, from, Math.min(to, frame.width) + 1);
    this.#merges = Map.groupBy(mergesOf(notes), ({ from }) => Math.max(from.row, frame.line));
  }

  /** The bytes of some rows that follow each other. */
  encode(rows: readonly SheetRow[]): Buffer {
    const lines: string[] = [];
    for (const row of rows) {
      if (row.line < this.#frame.line || isFooter(row.texts)) continue;
      lines.push("\n".repeat(row.line - this.#line), this.#encodeRow(row), "\n");
      this.#line = row.line + 1;
    }
    return Buffer.from(lines.join(""));
  }

  #encodeRow(row: SheetRow): string {
    const { width } = this.#frame;
    if (row.isHidden) {
      this.#fault(row.line, "", "hidden-row", String(row.line));
      return "";
    }
    const cells = new Array<string>(width).fill("");
    row.columns.forEach((column, at) => {
      if (column <= width) cells[column - 1] = row.texts[at] ?? "";
      if (this.#hidden[column] === 1) {
        this.#hidden[column] = 2;
        this.#fault(row.line, lettersOf(column), "hidden-column", lettersOf(column));
      }
    });
    const stray = row.columns.find((column) => column > width);
    if (stray !== undefined)
      this.#fault(row.line, lettersOf(stray), "outside", `${lettersOf(stray)}${row.line}`);
    this.#repeat(row.line, cells);
    return cells.map(quoted).join(";");
  }

  #repeat(line: number, cells: string[]): void {
    for (const { ref, from, to } of this.#takeMerges(line)) {
      const text = cells[from.column - 1] ?? "";
      if (text === "" && from.row >= this.#frame.line) continue;
      if (isDownwards(from, to) && from.row === line) this.#repeated.set(from.column, { text, to: to.row });
      else if (from.column <= cells.length && to.row >= line)
        this.#fault(line, lettersOf(from.column), "merged", ref);
    }
    for (const [column, { text, to }] of this.#repeated) {
      if (line > to) this.#repeated.delete(column);
      else cells[column - 1] = text;
    }
  }

  /** Those that begin in this line; above it there may have been lines in which nothing was seen. */
  #takeMerges(line: number): Merge[] {
    const found = this.#merges.get(line) ?? [];
    this.#merges.delete(line);
    return found;
  }

  #fault(line: number, column: string, kind: SheetFault["kind"], detail: string): void {
    this.#faults.push({ line, column, kind, detail });
  }
}

function quoted(text: string): string {
  const line = text.replace(/[\r\n]+/g, " ");
  return /[";]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
