import type { MergedColumn } from "../../domain/figures/table-head.ts";

/** Tells which merged range a cell stands in, for lines that only go up. */
export class MergedColumns {
  /** By column, in the order of their lines. */
  readonly #ranges: MergedColumn[][];
  readonly #next: Int32Array;

  constructor(merges: readonly MergedColumn[], columns: number) {
    const sorted = merges.toSorted((a, b) => a.from - b.from);
    this.#ranges = Array.from({ length: columns }, (_, at) => sorted.filter(({ column }) => column === at));
    this.#next = new Int32Array(columns);
  }

  /** The range, such as `E2:E4`; undefined when the cell stands alone. */
  at(column: number, line: number): string | undefined {
    const ranges = this.#ranges[column] ?? [];
    let next = this.#next[column] ?? 0;
    while (next < ranges.length && (ranges[next]?.to ?? 0) < line) next += 1;
    this.#next[column] = next;
    const range = ranges[next];
    return range && range.from <= line ? range.ref : undefined;
  }
}
