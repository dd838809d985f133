import { delimiterOf } from "../domain/figures/delimiter.ts";
import type { TableHead } from "../domain/figures/table-head.ts";
import { Refusal } from "../engine/refusal.ts";
import type { Text } from "../view/text.ts";
import { LIMITS } from "./limits.ts";
import { csvOf, readSheets } from "./workbook.ts";

/** A file of which the header was read, and the rows not yet. */
export interface OpenTable extends TableHead {
  /** Some rows, to look at. */
  sample: string[];
  rows: AsyncIterable<Uint8Array>;
}

const MOST_PREAMBLE = 10;
const SAMPLE = 20;
export const megabytes = (bytes: number): number => bytes / 1024 / 1024;
const startsWith = (bytes: Uint8Array, ...signs: number[]) => signs.every((sign, at) => bytes[at] === sign);

/**
 * Opens a file of figures: CSV with any usual delimiter, in UTF-8 with or without a mark at its beginning, or a workbook.
 * @throws Refusal `invalid` when it is not a table or not in UTF-8, `too-large`
 */
export async function openTable(file: AsyncIterable<Uint8Array>, t: Text): Promise<OpenTable> {
  const parts = file[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  let ended = false;
  const more = async (): Promise<void> => {
    const { value, done } = await parts.next();
    if (done) ended = true;
    else head = head.length === 0 ? Buffer.from(value) : Buffer.concat([head, value]);
  };
  while (!ended && head.length < LIMITS.headerBytes) await more();
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04)) return await openWorkbook(head, parts, t);
  if (head.length === 0) throw new Refusal("invalid", t.indicator.empty);
  if (startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff))
    throw new Refusal("invalid", t.indicator.utf16);
  const marked = startsWith(head, 0xef, 0xbb, 0xbf) ? 3 : 0;
  const rest = async function* (from: number): AsyncGenerator<Uint8Array> {
    yield head.subarray(from);
    head = Buffer.alloc(0);
    const message = t.indicator.tooLarge(megabytes(LIMITS.csvBytes));
    if (!ended) yield* limited({ [Symbol.asyncIterator]: () => parts }, LIMITS.csvBytes - from, message);
  };
  const { end, ...found } = findHeader(head, marked, ended, t);
  return { ...found, workbook: false, rows: rest(end) };
}

async function openWorkbook(head: Buffer, parts: AsyncIterator<Uint8Array>, t: Text): Promise<OpenTable> {
  const all = [head];
  const message = t.indicator.tooLarge(megabytes(LIMITS.workbookBytes));
  const rest = limited({ [Symbol.asyncIterator]: () => parts }, LIMITS.workbookBytes - head.length, message);
  for await (const part of rest) all.push(Buffer.from(part));
  const read = await readSheets(Buffer.concat(all));
  if ("fault" in read) {
    if (read.fault === "too-large") throw new Refusal("too-large", t.indicator.workbookTooLarge);
    throw new Refusal("invalid", t.indicator.notATable);
  }
  const [first, ...others] = read.sheets;
  if (!first) throw new Refusal("invalid", t.indicator.empty);
  if (others.length > 0) throw new Refusal("invalid", t.indicator.sheets(read.sheets.length));
  const header = (first[0] ?? []).map((cell) => String(cell ?? "").trim());
  const bytes = csvOf(first.slice(1));
  const rows = (async function* () {
    yield* bytes;
  })();
  return { header, delimiter: ";", line: 2, workbook: true, sample: [], rows };
}

/** @throws Refusal `too-large` as soon as more comes than is left */
export async function* limited(
  parts: AsyncIterable<Uint8Array>,
  left: number,
  message: string,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const part of parts) {
    size += part.length;
    if (size > left) throw new Refusal("too-large", message);
    yield part;
  }
}

type FoundHeader = Pick<OpenTable, "header" | "delimiter" | "line" | "sample"> & { end: number };

/** Titles without a delimiter may stand above the header. */
function findHeader(head: Buffer, from: number, ended: boolean, t: Text): FoundHeader {
  const last = ended ? head.length : head.lastIndexOf(10);
  if (last < 0) throw new Refusal("invalid", t.indicator.notATable);
  const lines = textOf(head.subarray(from, last), t).split(/\r?\n/);
  const first = lines.find((line) => line.trim() !== "") ?? "";
  if (/^\s*[<{[%]/.test(first)) throw new Refusal("invalid", t.indicator.notATable);
  const at = lines.slice(0, MOST_PREAMBLE).findIndex((line) => delimiterOf(line) !== undefined);
  const delimiter = delimiterOf(lines[at] ?? "");
  if (at < 0 || !delimiter) throw new Refusal("invalid", t.indicator.notATable);
  let end = from;
  for (let line = 0; line <= at; line += 1) {
    const next = head.indexOf(10, end);
    end = next < 0 ? head.length : next + 1;
  }
  const sample = lines.slice(at + 1, at + 1 + SAMPLE);
  return { header: splitCells(lines[at] ?? "", delimiter), delimiter, line: at + 2, sample, end };
}

/** The text of the first part of a file; the byte at its end may stand in the middle of a letter. */
function textOf(bytes: Uint8Array, t: Text): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no table has them
  if (/[\u0000-\u0008\u000e-\u001a]/.test(Buffer.from(bytes).toString("latin1"))) {
    throw new Refusal("invalid", t.indicator.notATable);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const before = Buffer.from(bytes).toString("utf8").split("\ufffd", 1)[0] ?? "";
    const lines = before.split("\n");
    const message = t.indicator.encodingAt(lines.length, (lines.at(-1) ?? "").length + 1);
    throw new Refusal("invalid", message);
  }
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
