import type { Source } from "../../domain/figures/source.ts";
import type { IndicatorDefinition } from "../../domain/organisation/cooperation.ts";

/** What tells whether a table is the one that was read last. */
export interface Stamp {
  etag?: string | undefined;
  /** When its figures and its description changed, its version and its size. */
  version: string;
  /** Fingerprint of what was asked of it: a table that is asked otherwise is read again. */
  asked: string;
}

/** What is asked of one table. */
export interface Question {
  source: Source;
  /** Where tables are. */
  base: string;
  catalogue: readonly IndicatorDefinition[];
  /** The codes of areas that are taken; undefined: all. */
  wanted: ReadonlySet<string> | undefined;
  asked: string;
  /** What was read last; undefined: it is read whatever it is. */
  before: Stamp | undefined;
  /** By measure: the unit in which it was given before. */
  units: Readonly<Record<string, string>>;
}

/** The dimensions of a table by what they are. */
export interface Split {
  time: string;
  region: string;
}
