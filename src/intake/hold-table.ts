import type { Rejection } from "../domain/figures/import-report.ts";
import type { TableHead } from "../domain/figures/table-head.ts";
import { FigureLexicon } from "./figure-lexicon.ts";
import { cellFault } from "./guard-cell.ts";
import type { Known } from "./known.ts";
import type { OpenTable } from "./open-table.ts";
import { Rejections } from "./rejections.ts";
import { type RowFault, RowScanner, type RowTaker } from "./row-scanner.ts";

/** A table that was read into memory, with what stands in the way of keeping it as it is. */
export interface HeldTable {
  head: TableHead;
  rows: Buffer;
  /** Cells that look like they are about a person. */
  personal: Rejection[];
  /** Whether every cell of it was looked at: rows that are no rows of it were not. */
  isWhole: boolean;
}

const decoder = new TextDecoder();

/** Reads a table to its end and looks at every cell, whatever its column means: what waits is kept as it was given. */
export async function holdTable(table: OpenTable, known: Known): Promise<HeldTable> {
  const { header, delimiter, line, workbook } = table;
  const guard = new Guard(header, known);
  const scanner = new RowScanner(guard.lexicons, delimiter, line, guard);
  const parts: Buffer[] = [];
  for await (const part of table.rows) {
    // The part may be written over by the next.
    parts.push(Buffer.from(part));
    scanner.push(part);
  }
  scanner.end();
  return {
    head: { header, delimiter, line, workbook },
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
  readonly #faults: string[][];

  constructor(header: readonly string[], known: Known) {
    this.#header = header;
    this.#known = known;
    this.#faults = header.map(() => []);
    this.lexicons = header.map(
      (name, at) => new FigureLexicon(ignore, (bytes, id) => this.#learn(bytes, id, at, name)),
    );
  }

  row(ids: Int32Array, line: number): void {
    for (let at = 0; at < this.#faults.length; at += 1) {
      const problem = this.#faults[at]?.[ids[at] as number];
      if (problem) this.personal.add(line, this.#header[at] ?? "", problem);
    }
  }

  fault({ kind, ...fault }: RowFault, line: number): void {
    this.isWhole = false;
    if (kind !== "cells" || !("text" in fault)) return;
    const outcome = cellFault(fault.text, "", this.#known);
    if (outcome) this.personal.add(line, this.#header[0] ?? "", this.#known.t.indicator.stopped[outcome]);
  }

  #learn(bytes: Uint8Array, id: number, at: number, header: string): void {
    const fault = cellFault(decoder.decode(bytes).trim(), header, this.#known);
    const faults = this.#faults[at] as string[];
    // A number may be given to another text later on.
    if (fault !== undefined) faults[id] = this.#known.t.indicator.stopped[fault];
    else if (faults[id]) faults[id] = "";
  }
}

const ignore = (): void => undefined;
