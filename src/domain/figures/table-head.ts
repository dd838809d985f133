import type { Delimiter } from "./delimiter.ts";

/** What is known of a table of figures before its rows are read. */
export interface TableHead {
  header: string[];
  delimiter: Delimiter;
  /** The number of the line after the header. */
  line: number;
  /** Whether its numbers stood in cells of their own, so that every point in them is a decimal point. */
  workbook: boolean;
}
