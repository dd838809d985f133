import { elementAt } from "../domain/element-at.ts";
import type { SheetHead } from "../domain/figures/table-head.ts";
import { cellFault } from "./guard-cell.ts";
import type { Known } from "./known.ts";
import { LIMITS } from "./limits.ts";
import type { HeldTable } from "./reading/protocol.ts";
import { FigureLexicon } from "./table/figure-lexicon.ts";
import { limited, megabytes, openTable } from "./table/open-table.ts";
import { checkHeader } from "./table/read-table.ts";
import { Rejections } from "./table/rejections.ts";
import { type RowFault, RowScanner, type RowTaker } from "./table/row-scanner.ts";
import type { OpenTable } from "./table/table.ts";

const decoder = new TextDecoder();

/**
 * Reads a file to its end and looks at every cell, whatever its column means: what waits is kept as it was given. Of a
 * workbook the tables of all sheets are kept, until one is chosen.
 * @throws Refusal as `openTable`, and `too-large` when it is more than may wait
 */
export async function holdFile(file: AsyncIterable<Uint8Array>, known: Known): Promise<HeldTable> {
  const opened = await openTable(file, known);
  if (!("several" in opened)) return await holdTable(opened, known, LIMITS.uploadBytes);
  const all: { name: string; held: HeldTable }[] = [];
  const sheets: SheetHead[] = [];
  let size = 0;
  for (const { name, open } of opened.several) {
    const held = await holdTable(open(), known, LIMITS.uploadBytes - size);
    const { sheets: _, ...head } = held.head;
    sheets.push({ ...head, name, from: size, to: size + held.rows.length });
    size += held.rows.length;
    all.push({ name, held });
  }
  const first = elementAt(all, 0).held.head;
  return {
    head: { ...first, sheets },
    rows: Buffer.concat(all.map(({ held }) => held.rows)),
    // Lines count anew in each sheet, so its name belongs to them.
    personal: all.flatMap(({ name, held }) =>
      held.personal.map((one) => ({ ...one, column: `${one.column} (${name})` })),
    ),
    isWhole: all.every(({ held }) => held.isWhole),
  };
}

async function holdTable(table: OpenTable, known: Known, most: number): Promise<HeldTable> {
  checkHeader(table, known);
  const { header, delimiter, line, workbook, merges, faults, mirror } = table;
  const guard = new Guard(header, known);
  const scanner = new RowScanner(guard.lexicons, delimiter, line, guard);
  const parts: Buffer[] = [];
  const message = known.t.indicator.upload.tooLarge(megabytes(LIMITS.uploadBytes));
  for await (const part of limited(table.rows, most, message)) {
    // The part may be written over by the next.
    parts.push(Buffer.from(part));
    scanner.push(part);
  }
  scanner.end();
  return {
    head: {
      header,
      delimiter,
      line,
      workbook,
      mirror,
      merges: merges && merges.length > 0 ? merges : undefined,
      faults: faults && faults.length > 0 ? faults : undefined,
    },
    rows: Buffer.concat(parts),
    personal: guard.personal.list,
    isWhole: guard.isWhole,
  };
}

class Guard implements RowTaker {
  readonly lexicons: FigureLexicon[];
  readonly personal = new Rejections();
  isWhole = true;
  readonly #header: readonly string[];
  readonly #known: Known;
  /** By column and number of a text: why it is stopped; most are not. */
  readonly #faults: string[][] = [];

  constructor(header: readonly string[], known: Known) {
    this.#header = header;
    this.#known = known;
    this.lexicons = header.map((name) => {
      const faults: string[] = [];
      this.#faults.push(faults);
      const learn = (bytes: Uint8Array, id: number) => this.#learn(bytes, id, name, faults);
      return new FigureLexicon(ignore, learn, header.length);
    });
  }

  row(ids: Int32Array, line: number): void {
    for (let at = 0; at < this.#faults.length; at += 1) {
      const problem = this.#faults[at]?.[ids[at] ?? 0];
      if (problem) this.personal.add(line, this.#header[at] ?? "", problem);
    }
  }

  fault({ kind, ...fault }: RowFault, line: number): void {
    this.isWhole = false;
    if (kind !== "cells" || !("text" in fault)) return;
    const outcome = cellFault(fault.text, "", this.#known);
    if (outcome) this.personal.add(line, this.#header[0] ?? "", this.#known.t.indicator.stopped[outcome]);
  }

  #learn(bytes: Uint8Array, id: number, header: string, faults: string[]): void {
    const fault = cellFault(decoder.decode(bytes).trim(), header, this.#known);
    // A number may be given to another text later on.
    if (fault !== undefined) faults[id] = this.#known.t.indicator.stopped[fault];
    else if (faults[id]) faults[id] = "";
  }
}

const ignore = (): void => undefined;
