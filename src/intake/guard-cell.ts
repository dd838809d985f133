import { tidyName } from "../domain/figures/area.ts";
import { readPeriod } from "../domain/figures/period-text.ts";
import { findInCell } from "../domain/personal-data.ts";
import type { Known } from "./known.ts";

/**
 * Why a cell is stopped: it looks like it is about one person; or it is nothing but a figure that merely passes the test
 * of citizen service numbers, of which somebody may say that it is nobody's.
 */
export type CellFault = "personal" | "number";

const FIGURE = /^[-€\s]*\d[\d.,' ]*\s*%?\*{0,2}$/;

/**
 * Looks whether a cell may hold personal data, before anything of it is kept or quoted. It is asked once for each
 * different text of a column.
 * @param header of its column, which may say what the cell does not
 */
export function cellFault(text: string, header: string, known: Known): CellFault | undefined {
  const found = findInCell(text, header, known.people);
  if (found.length === 0) return undefined;
  // Below `kind en gezin` a municipality is no child.
  if (found.every(({ kind }) => kind === "name") && isKnownName(text, known)) return undefined;
  if (!found.every(({ figure }) => figure !== undefined) || !FIGURE.test(text)) return "personal";
  return known.noPerson ? undefined : "number";
}

function isKnownName(text: string, { areas, providerNumbers, indicatorNumbers }: Known): boolean {
  const name = tidyName(text);
  if (providerNumbers.has(name) || indicatorNumbers.has(name) || readPeriod(text)) return true;
  return areas.find(text, ["municipality", "region", "province", "country"]) !== undefined;
}
