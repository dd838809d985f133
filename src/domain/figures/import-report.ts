import type { Mapping } from "./mapping.ts";

/** Why a place in a file cannot be taken: lines count the header as 1. */
export interface Rejection {
  line: number;
  /** The header of the column; its number where it has none. */
  column: string;
  message: string;
}

/** CONTRACT §3: what a file brings, or would bring. */
export interface ImportReport {
  /** Figures that can be taken: new, revised and unchanged together. */
  accepted: number;
  new: number;
  revised: number;
  unchanged: number;
  skippedEmpty: number;
  /** The first ones; `rejectedCount` is of all. */
  rejected: Rejection[];
  rejectedCount: number;
  emptyRows: string[];
  /** Figures that do not fit the others; the first ones. */
  warnings: ImportWarning[];
}

/**
 * A total that no longer is the sum of its parts, or a part that is more than its whole: until that is mended nothing
 * of the indicator is shown for the period. Places as in CONTRACT §3, null for the whole.
 */
export interface ImportWarning {
  indicator: string;
  period: string;
  region: string | null;
  municipality: string | null;
  provider: string | null;
  message: string;
}

/** Something a file leaves open: it is asked, never guessed. */
export interface Question {
  mapping: Mapping;
  /** Columns, names, or `indicator` and `period` for the whole file. */
  unmapped: string[];
  /** Columns of which the meaning in the mapping is a guess, to be looked at. */
  guessed: string[];
}

/** A figure of a published indicator that a file corrects, as people read it. */
export interface Correction {
  title: string;
  unit: string;
  period: string;
  /** The names of the area and the provider; empty for the whole. */
  place: string[];
  was: number;
  is: number;
  /** 0 definitive, 1 provisional, 2 further provisional. */
  wasMark: number;
  isMark: number;
}

/**
 * How many figures of a file became how many, of indicators that are kept by region and came by municipality; a region
 * that came whole counts as one of both.
 */
export interface AddedUp {
  from: number;
  to: number;
}

/** What comes of reading a file: what it brings, or what must be asked first. */
export type ImportAnswer =
  | {
      report: ImportReport;
      /** The first ones, of indicators that their source published. */
      corrections?: Correction[];
      /** Municipalities that were passed over. */
      leftOut?: string[];
      addedUp?: AddedUp | undefined;
    }
  | { question: Question };
