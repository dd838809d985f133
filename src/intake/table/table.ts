import type { TableHead } from "../../domain/figures/table-head.ts";

/** A file of which the header was read, and the rows not yet. What cannot be read of them is added to `faults`. */
export interface OpenTable extends Omit<TableHead, "sheets"> {
  /** Some rows, to look at. */
  sample: string[];
  rows: AsyncIterable<Uint8Array>;
}
