import { codeIn, isLost } from "../lost.ts";

/**
 * Why the database did not do what was asked, where that is nobody's mistake and will pass.
 * - `away`: it cannot be reached, or takes nothing that changes it.
 * - `unsure`: it went away while something was being kept; nobody knows whether it was.
 * - `full`: its disk is full.
 * - `busy`: somebody else held for too long what was needed, or it took too long.
 */
export type Unavailable = "away" | "unsure" | "full" | "busy";

/** SQLSTATE, https://www.postgresql.org/docs/current/errcodes-appendix.html; of a file system `ENOSPC` and `EDQUOT`. */
const CODES: Record<string, Unavailable> = {
  "08007": "unsure",
  "53100": "full",
  ENOSPC: "full",
  EDQUOT: "full",
  // Too many connections; a standby that has not taken over yet.
  "53300": "away",
  "25006": "away",
  // Waited too long for a lock; took too long; ended while it stood still; two that waited for each other.
  "55P03": "busy",
  "57014": "busy",
  "25P03": "busy",
  "40001": "busy",
  "40P01": "busy",
};

/** Undefined for every error that is about what was asked. */
export function whyUnavailable(error: unknown): Unavailable | undefined {
  const code = codeIn(error);
  const known = code === undefined ? undefined : CODES[code];
  return known ?? (isLost(error) ? "away" : undefined);
}

/** Whether PostgreSQL ended this transaction so that another could go on: nothing of it was kept, and it can be tried again. */
export function gaveWay(error: unknown): boolean {
  const code = codeIn(error);
  return code === "40001" || code === "40P01";
}
