import type { DecimalSign } from "../domain/figures/figure-text.ts";

const FIRST_SIZE = 16_384;
const PROVIDERS = 4096;

/** Which figure it is within its indicator and period: 0 is the whole. */
export const cellOf = (area: number, provider: number): number => area * PROVIDERS + provider;
export const areaOfCell = (cell: number): number => Math.floor(cell / PROVIDERS);
export const providerOfCell = (cell: number): number => cell % PROVIDERS;

type Column = Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/** The figures of one file as plain lists, so that they can go from one thread to another; their lines do not. */
export type FigureColumns = Pick<FigureStore, "length" | "cells" | "values" | "marks" | "notes">;

/**
 * Gives the memory of figures back at once, with the lists of which belong together. They are nothing to the collector,
 * which does not know how large they are: those of several files would pile up.
 */
export function letGo(
  { cells, values, marks }: FigureColumns,
  lists: readonly Int32Array<ArrayBuffer>[],
): void {
  const buffers = new Set([cells, values, marks, ...lists].map(({ buffer }) => buffer));
  for (const buffer of buffers) buffer.transfer(0);
}

/**
 * The figures of one file, as numbers in columns: a million take some 22 MB, whatever their file looked like. Within its
 * length a typed array has a number everywhere: `?? 0` is for the compiler, and costs nothing.
 */
export class FigureStore {
  length = 0;
  /** The number of the indicator and period that each belongs to. */
  slices = new Int32Array(FIRST_SIZE);
  cells = new Int32Array(FIRST_SIZE);
  values = new Float64Array(FIRST_SIZE);
  marks = new Uint8Array(FIRST_SIZE);
  lines = new Int32Array(FIRST_SIZE);
  /** By figure: what stands beside it. */
  readonly notes = new Map<number, string>();
  /** Figures written like `1,234` and like `1.234`: a thousand times larger if that sign parts thousands in this file. */
  readonly eithers: Record<DecimalSign, number[]> = { ",": [], ".": [] };

  #keys = new Float64Array(0);

  get columns(): FigureColumns {
    const { length, cells, values, marks, notes } = this;
    return { length, cells, values, marks, notes };
  }

  add(slice: number, cell: number, value: number, mark: number, line: number): void {
    const at = this.length;
    if (at === this.slices.length) this.#grow();
    this.slices[at] = slice;
    this.cells[at] = cell;
    this.values[at] = value;
    this.marks[at] = mark;
    this.lines[at] = line;
    this.length = at + 1;
  }

  /** The figures of each slice, by their cell; those of one cell in the order of the file. */
  bySlice(count: number): Int32Array<ArrayBuffer>[] {
    const sizes = new Int32Array(count);
    for (let at = 0; at < this.length; at += 1) {
      const slice = this.slices[at] ?? 0;
      sizes[slice] = (sizes[slice] ?? 0) + 1;
    }
    const all = new Int32Array(this.length);
    const ends = new Int32Array(count);
    let total = 0;
    const lists = Array.from(sizes, (size, slice) => {
      ends[slice] = total;
      total += size;
      return all.subarray(total - size, total);
    });
    for (let at = 0; at < this.length; at += 1) {
      const slice = this.slices[at] ?? 0;
      const end = ends[slice] ?? 0;
      all[end] = at;
      ends[slice] = end + 1;
    }
    for (const list of lists) this.#sort(list);
    return lists;
  }

  /** In place, by cell; a number of both sorts much faster than a comparison. */
  #sort(list: Int32Array): void {
    if (this.#isSorted(list)) return;
    const { cells } = this;
    const most = 2 ** 22;
    if (this.#keys.length < list.length) this.#keys = new Float64Array(list.length);
    const keys = this.#keys.subarray(0, list.length);
    for (let i = 0; i < keys.length; i += 1) {
      const at = list[i] ?? 0;
      keys[i] = (cells[at] ?? 0) * most + at;
    }
    keys.sort();
    for (let i = 0; i < keys.length; i += 1) list[i] = (keys[i] ?? 0) % most;
  }

  #isSorted(list: Int32Array): boolean {
    let before = 0;
    for (let i = 0; i < list.length; i += 1) {
      const cell = this.cells[list[i] ?? 0] ?? 0;
      if (cell < before) return false;
      before = cell;
    }
    return true;
  }

  #grow(): void {
    const size = this.slices.length * 2;
    // Each lets go of its old memory before the next takes more: to the collector these are nothing, and would pile up.
    const larger = ({ buffer, BYTES_PER_ELEMENT }: Column) => buffer.transfer(size * BYTES_PER_ELEMENT);
    this.slices = new Int32Array(larger(this.slices));
    this.cells = new Int32Array(larger(this.cells));
    this.values = new Float64Array(larger(this.values));
    this.marks = new Uint8Array(larger(this.marks));
    this.lines = new Int32Array(larger(this.lines));
  }
}
