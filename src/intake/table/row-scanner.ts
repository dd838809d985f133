import { isFooter } from "./footer.ts";
import type { Lexicon } from "./lexicon.ts";

const [LF, CR, QUOTE, SPACE] = [10, 13, 34, 32];

/** Why a row is no row of this table. */
export type RowFault = { kind: "cells"; cells: number; text: string } | { kind: "quote"; column: number };

export interface RowTaker {
  /** A row in which something stands: the numbers of its cells by column (-1 for a column that nobody reads). */
  row(ids: Int32Array, line: number): void;
  fault(fault: RowFault, line: number): void;
}

/** A row that goes on longer than this was begun by a quote that nothing closes. */
const LONGEST_ROW = 1_000_000;

/**
 * Cuts bytes into rows and cells (RFC 4180, any delimiter), without making a text of any of them: cells are looked up in
 * the lexicon of their column as they stand. A quote opens only at the beginning of a cell. It reads within the bytes it
 * was given: `?? 0` is for the compiler, and costs nothing.
 */
export class RowScanner {
  readonly #lexicons: readonly (Lexicon | undefined)[];
  readonly #delimiter: number;
  readonly #taker: RowTaker;
  readonly #ids: Int32Array;
  /** By column: whether its last cell stood in quotes, so that the same bytes without them may mean something else. */
  readonly #quoted: Uint8Array;
  /** The beginning of a row of which the end has not come. */
  #buffer = new Uint8Array(0);
  #held = 0;
  #line: number;

  /** @param line the number of the first line that comes */
  constructor(lexicons: readonly (Lexicon | undefined)[], delimiter: string, line: number, taker: RowTaker) {
    this.#lexicons = lexicons;
    this.#delimiter = delimiter.charCodeAt(0);
    this.#line = line;
    this.#taker = taker;
    this.#ids = new Int32Array(lexicons.length);
    this.#quoted = new Uint8Array(lexicons.length);
  }

  get line(): number {
    return this.#line;
  }

  push(chunk: Uint8Array): void {
    const size = this.#held + chunk.length;
    if (size > this.#buffer.length) {
      const larger = new Uint8Array(Math.max(size, 2 * this.#buffer.length));
      larger.set(this.#buffer.subarray(0, this.#held));
      this.#buffer = larger;
    }
    this.#buffer.set(chunk, this.#held);
    const used = this.#scan(this.#buffer, size, false);
    this.#buffer.copyWithin(0, used, size);
    this.#held = size - used;
    if (this.#held > LONGEST_ROW) {
      this.#taker.fault({ kind: "quote", column: 0 }, this.#line);
      this.#held = 0;
    }
  }

  end(): void {
    if (this.#held > 0) this.#scan(this.#buffer, this.#held, true);
    this.#held = 0;
  }

  /** @returns how many bytes whole rows took */
  #scan(bytes: Uint8Array, length: number, last: boolean): number {
    const [lexicons, delimiter, ids] = [this.#lexicons, this.#delimiter, this.#ids];
    const columns = lexicons.length;
    let at = 0;
    for (;;) {
      const begin = at;
      if (begin >= length) return begin;
      let column = 0;
      let lines = 1;
      let wrongQuote = -1;
      let filled = 0;
      let beyond = false;
      for (;;) {
        const own = column < columns ? lexicons[column] : undefined;
        // Most columns say the same in many rows on end, and most figures are plain.
        const again = own && this.#quoted[column] === 0 ? own.recognised(bytes, at, length) : -1;
        if (own && again >= 0 && endsAt(bytes, again, length, delimiter)) {
          ids[column] = own.last;
          if (isSeen(bytes, at, again)) filled += 1;
          column += 1;
          at = again + 1;
          if (bytes[again] === delimiter) continue;
          if (bytes[again] === CR) at += 1;
          break;
        }
        let start = at;
        let end: number;
        let hash = 0x811c9dc5 | 0;
        let cell = bytes;
        const isQuoted = at < length && bytes[at] === QUOTE;
        if (isQuoted) {
          const quoted = closing(bytes, at, length);
          if (quoted < 0) {
            if (!last) return begin;
            this.#taker.fault({ kind: "quote", column }, this.#line);
            return length;
          }
          start += 1;
          end = quoted;
          at = quoted + 1;
          for (let i = start; i < end; i += 1) if (bytes[i] === LF) lines += 1;
          while (at < length && bytes[at] === SPACE) at += 1;
          if (at < length && bytes[at] !== delimiter && bytes[at] !== LF && bytes[at] !== CR) {
            if (wrongQuote < 0) wrongQuote = column;
            while (at < length && bytes[at] !== delimiter && bytes[at] !== LF) at += 1;
          }
          if (bytes.indexOf(QUOTE, start) < end) {
            cell = Buffer.from(
              Buffer.from(bytes.subarray(start, end)).toString("latin1").replaceAll('""', '"'),
              "latin1",
            );
            start = 0;
            end = cell.length;
          }
          for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ (cell[i] ?? 0), 0x01000193);
        } else {
          let byte = at < length ? (bytes[at] ?? LF) : LF;
          while (byte !== delimiter && byte !== LF) {
            hash = Math.imul(hash ^ byte, 0x01000193);
            at += 1;
            if (at >= length) break;
            byte = bytes[at] ?? LF;
          }
          end = at;
          if (end > start && bytes[end - 1] === CR && (at >= length || bytes[at] === LF)) {
            end -= 1;
            hash = 0x811c9dc5 | 0;
            for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
          }
        }
        if (at >= length && !last) return begin;
        if (bytes[at] === CR && at + 1 >= length && !last) return begin;
        if (end > start && isSeen(cell, start, end)) {
          filled += 1;
          if (column >= columns) beyond = true;
        }
        if (column < columns) this.#quoted[column] = isQuoted ? 1 : 0;
        if (column < columns) ids[column] = own ? own.idOf(cell, start, end, hash) : -1;
        column += 1;
        if (at < length && bytes[at] === delimiter) {
          at += 1;
          if (at < length || last) continue;
          return begin;
        }
        if (bytes[at] === CR) at += 1;
        at += 1;
        break;
      }
      const here = this.#line;
      this.#line += lines;
      if (wrongQuote >= 0) this.#taker.fault({ kind: "quote", column: wrongQuote }, here);
      else if (filled > 0) {
        const textOf = () => Buffer.from(bytes.subarray(begin, Math.min(at, begin + 300))).toString("utf8");
        // Separators alone, at the end of a line or of the file, are leftovers of a spreadsheet.
        const isWhole = column >= columns && !beyond;
        if (filled === 1 && isFooter([textOf()])) continue;
        if (isWhole) this.#taker.row(ids, here);
        else this.#taker.fault({ kind: "cells", cells: column, text: textOf() }, here);
      }
    }
  }
}

/** Whether anything but spaces stands in a cell. */
function isSeen(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if ((bytes[at] ?? 0) > SPACE) return true;
  return false;
}

/** Whether a cell ends here for certain, and something that is known follows. */
function endsAt(bytes: Uint8Array, at: number, length: number, delimiter: number): boolean {
  if (at + 1 >= length) return false;
  return bytes[at] === delimiter || bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] === LF);
}

/** Where the quote that was opened at `at` closes; -1 when it does not in these bytes. */
function closing(bytes: Uint8Array, at: number, length: number): number {
  let from = at + 1;
  for (;;) {
    const next = bytes.indexOf(QUOTE, from);
    if (next < 0 || next >= length) return -1;
    if (next + 1 >= length || bytes[next + 1] !== QUOTE) return next;
    from = next + 2;
  }
}
