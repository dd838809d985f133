import { mirrorReportIn } from "../../domain/figures/mirror-report.ts";
import { Refusal } from "../../engine/refusal.ts";
import type { FileText } from "../../view/file-text.ts";
import type { Known } from "../known.ts";
import { LIMITS } from "../limits.ts";
import type { OpenSheet } from "../workbook/open-workbook.ts";
import { findCsvHead } from "./csv-head.ts";
import type { OpenTable } from "./table.ts";
import { endsWithReturns, utf8Parts, withLineFeeds } from "./text-parts.ts";

export const megabytes = (bytes: number): number => bytes / 1024 / 1024;
const startsWith = (bytes: Uint8Array, ...signs: number[]) => signs.every((sign, at) => bytes[at] === sign);

/**
 * Opens a file of figures: CSV with any usual delimiter, in UTF-8 or UTF-16, or a workbook, which may have several tables.
 * @throws Refusal `invalid` when it is not a table or its text cannot be read, `too-large`
 */
export async function openTable(
  file: AsyncIterable<Uint8Array>,
  known: Known,
): Promise<OpenTable | { several: OpenSheet[] }> {
  const { t } = known;
  const { head, rest } = await headOf(file);
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04)) {
    const message = t.indicator.tooLarge(megabytes(LIMITS.workbookBytes));
    // Most files are none: what unpacks and reads one is loaded for the first.
    const { openWorkbook } = await import("../workbook/open-workbook.ts");
    const sheets = await openWorkbook(await gathered(limited(rest, LIMITS.workbookBytes, message)), known);
    const [only, ...others] = sheets;
    if (!only) throw new Refusal("invalid", t.indicator.empty);
    return others.length > 0 ? { several: sheets } : only.open();
  }
  const message = t.indicator.tooLarge(megabytes(LIMITS.csvBytes));
  return await openCsv(limited(rest, LIMITS.csvBytes, message), known);
}

/** The first part of a file, long enough to look at, and the whole of it. */
async function headOf(
  file: AsyncIterable<Uint8Array>,
): Promise<{ head: Buffer; isWhole: boolean; rest: AsyncIterable<Uint8Array> }> {
  const parts = file[Symbol.asyncIterator]();
  const taken: Buffer[] = [];
  let size = 0;
  let isWhole = false;
  while (size < LIMITS.headerBytes) {
    const { value, done } = await parts.next();
    isWhole = done === true;
    if (done) break;
    taken.push(Buffer.from(value));
    size += value.length;
  }
  const head = Buffer.concat(taken);
  const rest = async function* () {
    yield head;
    if (!isWhole) yield* { [Symbol.asyncIterator]: () => parts };
  };
  return { head, isWhole, rest: rest() };
}

async function gathered(parts: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const part of parts) all.push(Buffer.from(part));
  return Buffer.concat(all);
}

async function openCsv(
  file: AsyncIterable<Uint8Array>,
  { t, catalogue, providers }: Known,
): Promise<OpenTable> {
  const { head: all, isWhole: isAll, rest } = await headOf(readable(file));
  const head = all.subarray(0, LIMITS.headerBytes);
  const isWhole = isAll && head.length === all.length;
  if (head.length === 0) throw new Refusal("invalid", t.indicator.empty);
  const from = startsWith(head, 0xef, 0xbb, 0xbf) ? 3 : 0;
  const last = isWhole ? head.length : head.lastIndexOf(10) + 1;
  if (last === 0) throw new Refusal("invalid", t.indicator.notATable);
  const text = textOf(head.subarray(from, last), t);
  if (/^\s*[<{[%]/.test(text)) throw new Refusal("invalid", t.indicator.notATable);
  const found = findCsvHead(text, catalogue);
  if (found === "statline-layout") throw new Refusal("invalid", t.indicator.statLineLayout);
  if (!found) throw new Refusal("invalid", t.indicator.notATable);
  const { end, titles, ...about } = found;
  const mirror = mirrorReportIn(titles, providers);
  const rows = behind(rest, from + Buffer.byteLength(text.slice(0, end)));
  return { ...about, mirror, workbook: false, rows };
}

/** The text of a file in UTF-8 with line feeds, whatever it was saved as. */
async function* readable(file: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, rest } = await headOf(file);
  const encoding = startsWith(head, 0xff, 0xfe)
    ? "utf-16le"
    : startsWith(head, 0xfe, 0xff)
      ? "utf-16be"
      : undefined;
  if (encoding) {
    const { head: first, rest: text } = await headOf(utf8Parts(rest, encoding));
    yield* endsWithReturns(first) ? withLineFeeds(text) : text;
  } else yield* endsWithReturns(head) ? withLineFeeds(rest) : rest;
}

async function* behind(parts: AsyncIterable<Uint8Array>, skipped: number): AsyncGenerator<Uint8Array> {
  let left = skipped;
  for await (const part of parts) {
    if (left < part.length) yield left > 0 ? part.subarray(left) : part;
    left = Math.max(0, left - part.length);
  }
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

/** The text of the first part of a file; the byte at its end may stand in the middle of a letter. */
function textOf(bytes: Uint8Array, t: FileText): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no table has them
  if (/[\u0000-\u0008\u000e-\u001a]/.test(Buffer.from(bytes).toString("latin1"))) {
    throw new Refusal("invalid", t.indicator.notATable);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const before = Buffer.from(bytes).toString("utf8").split("\ufffd", 1)[0] ?? "";
    const lines = before.split("\n");
    const message = t.indicator.encodingAt(lines.length, (lines.at(-1) ?? "").length + 1);
    throw new Refusal("invalid", message);
  }
}
