import { foldText } from "../../domain/folded-text.ts";

/** A line of a pasted list or of a file, with its cells; lines count from 1. */
export interface Row {
  line: number;
  cells: string[];
}

/** The lines of a list that say something; cells are parted by tabs, semicolons or commas, as in its first line. */
export function readRows(text: string): Row[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  const first = lines.find((line) => line.trim() !== "") ?? "";
  const separator = separatorOf(first);
  return lines
    .map((line, at) => ({ line: at + 1, cells: cellsOf(line, separator) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
}

/** A tab, which nobody types in a cell, else what stands more often outside quotes. */
function separatorOf(line: string): string {
  const bare = line.replace(/"(?:[^"]|"")*"/g, "");
  const times = (one: string) => bare.split(one).length;
  if (bare.includes("\t")) return "\t";
  return times(",") > times(";") ? "," : ";";
}

/** A cell may stand between quotes, in which the separator is text and two quotes are one. */
function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line.charAt(at);
    if (quoted && letter === '"' && line.charAt(at + 1) === '"') {
      cell += letter;
      at += 1;
    } else if (letter === '"' && (quoted || cell.trim() === "")) {
      quoted = !quoted;
    } else if (letter === separator && !quoted) {
      cells.push(cell.trim());
      cell = "";
    } else cell += letter;
  }
  return [...cells, cell.trim()];
}

/** What the columns of a list are, and its rows without the names of the columns. */
export interface Columns<C extends string> {
  columns: (C | undefined)[];
  rows: Row[];
}

/**
 * Reads the names of the columns off the first line; where it has none the columns are those of the usual order.
 * @param words how each column may be called, in the usual order
 */
export function readColumns<C extends string>(rows: Row[], words: readonly [C, string[]][]): Columns<C> {
  const usual = words.map(([column]) => column);
  const [first, ...rest] = rows;
  if (!first) return { columns: usual, rows };
  const named = first.cells.map((cell) => words.find(([, known]) => known.includes(foldText(cell)))?.[0]);
  const known = named.filter((column) => column !== undefined).length;
  return known * 2 > first.cells.length ? { columns: named, rows: rest } : { columns: usual, rows };
}

/** The cells of a row by their columns; the first of two of one name counts. */
export function cellsByColumn<C extends string>({ cells }: Row, columns: (C | undefined)[]): Map<C, string> {
  const found = new Map<C, string>();
  columns.forEach((column, at) => {
    if (column !== undefined && !found.has(column)) found.set(column, cells[at] ?? "");
  });
  return found;
}
