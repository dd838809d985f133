import type { Delimiter } from "./delimiter.ts";
import type { MirrorReport } from "./mirror-report.ts";

/** What is known of a table of figures before its rows are read. */
export interface TableHead {
  /** The names of its columns; empty for a column without one, in which nothing may stand. */
  header: string[];
  delimiter: Delimiter;
  /** The number of the line after the header. */
  line: number;
  /** Whether its numbers stood in cells of their own, so that every point in them is a decimal point. */
  workbook: boolean;
  /** Cells of a sheet that were merged downwards: what stands in the first is read in each row. */
  merges?: MergedColumn[] | undefined;
  /** What stands above the table of a mirror report; undefined for any other table. */
  mirror?: MirrorReport | undefined;
  /** What of a sheet cannot be read for certain. */
  faults?: SheetFault[] | undefined;
  /** The tables of a workbook of which one is still to be chosen; then the rest of this is about the first. */
  sheets?: SheetHead[] | undefined;
}

/** One of several sheets: where its rows stand in those of the file. */
export interface SheetHead extends Omit<TableHead, "sheets"> {
  name: string;
  from: number;
  to: number;
}

/** Cells of one column, from one line to another; columns count from 0, lines as in the file. */
export interface MergedColumn {
  ref: string;
  column: number;
  from: number;
  to: number;
}

/** Why a place in a sheet cannot be read for certain. */
export interface SheetFault {
  line: number;
  /** The letters of the column; empty for the whole row. */
  column: string;
  kind: "outside" | "hidden-row" | "hidden-column" | "merged" | "format" | "formula";
  /** A cell, a range or a format. */
  detail: string;
}
