/** What a source may cost at most. Beyond it is given up, and told. */
export interface FetchLimits {
  /** Bytes of one answer, unpacked. */
  pageBytes: number;
  /** Bytes of all answers of one table. */
  allBytes: number;
  pages: number;
  /** Figures that are kept of a table. */
  cells: number;
  /** Until an answer begins, and between two parts of it. */
  silenceMs: number;
  /** For one table from the first question to the last answer. */
  tableMs: number;
}

/** A page of Statistics Netherlands holds at most 100,000 cells, some 17 MB. */
export const FETCH_LIMITS: FetchLimits = {
  pageBytes: 32 * 1024 * 1024,
  allBytes: 256 * 1024 * 1024,
  pages: 200,
  cells: 200_000,
  silenceMs: 30_000,
  tableMs: 600_000,
};
