import { type Delimiter, delimiterIn, delimiterOf, isDelimiter } from "../../domain/figures/delimiter.ts";
import { namesColumns } from "../../domain/figures/header.ts";
import { columnNames, HEAD_ROWS, headerRow, isStatLineLayout } from "../../domain/figures/header-row.ts";
import type { IndicatorDefinition } from "../../domain/organisation/cooperation.ts";

/** The beginning of a CSV file as it was understood. */
export interface CsvHead {
  header: string[];
  delimiter: Delimiter;
  /** The number of the line after the header. */
  line: number;
  sample: string[];
  /** The cells above it. */
  titles: string[];
  /** How many letters stand before the first row. */
  end: number;
}

interface Line {
  text: string;
  /** How many lines of the file it takes. */
  lines: number;
  end: number;
}

const SAMPLE = 20;

/**
 * Finds the row with the names of the columns: titles may stand above it, and before them `sep=;`.
 * @returns undefined when there is none
 */
export function findCsvHead(
  text: string,
  catalogue: readonly IndicatorDefinition[],
): CsvHead | "statline-layout" | undefined {
  const all = linesOf(text, HEAD_ROWS + SAMPLE);
  const sign = /^sep=(.)$/i.exec(all[0]?.text.trimEnd() ?? "")?.[1];
  const from = sign === undefined ? 0 : 1;
  const lines = all.slice(from);
  const delimiter = sign !== undefined && isDelimiter(sign) ? sign : delimiterFor(lines, catalogue);
  if (!delimiter) return undefined;
  const rows = lines.map((line) => splitCells(line.text, delimiter));
  if (isStatLineLayout(rows)) return "statline-layout";
  const at = headerRow(rows, (cells) => namesColumns(cells, catalogue));
  const found = lines[at];
  if (at < 0 || !found) return undefined;
  const above = all.slice(0, from + at + 1).reduce((sum, { lines: count }) => sum + count, 0);
  return {
    header: columnNames(rows[at] ?? []),
    delimiter,
    line: above + 1,
    titles: rows.slice(0, at).flat(),
    sample: lines.slice(at + 1, at + 1 + SAMPLE).map((line) => line.text),
    end: found.end,
  };
}

/** That of the row which names columns; where none does, the one that stands most: a title may have a comma. */
function delimiterFor(
  lines: readonly Line[],
  catalogue: readonly IndicatorDefinition[],
): Delimiter | undefined {
  const looked = lines.slice(0, HEAD_ROWS).map(({ text }) => text);
  for (const text of looked) {
    const own = delimiterOf(text);
    if (own && namesColumns(splitCells(text, own), catalogue)) return own;
  }
  return delimiterIn(looked);
}

/** The first lines; within quotes a line goes on behind its end. */
function linesOf(text: string, most: number): Line[] {
  const found: Line[] = [];
  let from = 0;
  while (from < text.length && found.length < most) {
    const end = lineEnd(text, from);
    const line = text.slice(from, end);
    const next = end < text.length ? end + 1 : end;
    found.push({ text: line.replace(/\r$/, ""), lines: line.split("\n").length, end: next });
    from = next;
  }
  return found;
}

/** Cells of a header that go on further were begun by a quote that nothing closes. */
const LONGEST_CELL = 5000;

function lineEnd(text: string, from: number): number {
  let isStart = true;
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === "\n") return at;
    if (sign === '"' && isStart) {
      const close = closing(text, at);
      if (close >= 0) at = close;
    }
    isStart = isDelimiter(sign);
  }
  return text.length;
}

/** Where the quote that is opened here closes; -1 when it does not. */
function closing(text: string, open: number): number {
  const most = Math.min(text.length, open + LONGEST_CELL);
  for (let at = open + 1; at < most; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] !== '"') return at;
    at += 1;
  }
  return -1;
}

/** The cells of one line. */
export function splitCells(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (line[at] === '"') {
      let end = at + 1;
      while (end < line.length && (line[end] !== '"' || line[end + 1] === '"'))
        end += line[end] === '"' ? 2 : 1;
      cells.push(
        line
          .slice(at + 1, end)
          .replaceAll('""', '"')
          .trim(),
      );
      const next = line.indexOf(delimiter, end + 1);
      at = next < 0 ? line.length + 1 : next + 1;
    } else {
      const next = line.indexOf(delimiter, at);
      cells.push(line.slice(at, next < 0 ? undefined : next).trim());
      at = next < 0 ? line.length + 1 : next + 1;
    }
    if (at > line.length) return cells;
  }
}
