import type { AddedUp, Rejection } from "../domain/figures/import-report.ts";
import type { Mapping } from "../domain/figures/mapping.ts";
import type { Text } from "../view/text.ts";
import type { Bundle } from "./bring-figures.ts";
import type { FigureColumns } from "./figure-store.ts";
import type { Known } from "./known.ts";

/** A table that was read to its end: its figures, ready to be compared with what is kept. */
export interface ReadTable extends FiguresRead {
  /** By whose numbers the figures are told apart. */
  known: Known<Text>;
}

/** The same as it goes from one thread to another. */
export interface FiguresRead {
  figures: FigureColumns;
  bundles: Bundle[];
  rejections: { list: Rejection[]; count: number };
  skippedEmpty: number;
  emptyRows: string[];
  /** Municipalities of a mirror report that are outside the cooperation. */
  leftOut: string[];
  addedUp: AddedUp | undefined;
  /** Fingerprint of the header. */
  header: string;
  /** What was read by. */
  mapping: Mapping;
}
