import { tidyName } from "../domain/figures/area.ts";
import { readPeriod } from "../domain/figures/period-text.ts";
import { findInCell, outcomeOf, type PersonalOutcome } from "../domain/personal-data/personal-data.ts";
import type { Known } from "./known.ts";

/**
 * Looks whether a cell may be about somebody, before anything of it is kept or quoted. It is asked once for each
 * different text of a column.
 * @param header of its column, which may say what the cell does not
 * @returns why it is not taken; undefined when it is
 */
export function cellFault(text: string, header: string, known: Known): PersonalOutcome | undefined {
  const found = findInCell(text, header, known.people);
  if (found.length === 0) return undefined;
  // Below `kind en gezin` a municipality is no child.
  if (found.every(({ kind }) => kind === "name") && isKnownName(text, known)) return undefined;
  const outcome = outcomeOf(found);
  return outcome === "ask" && known.noPerson ? undefined : outcome;
}

function isKnownName(text: string, { areas, providerNumbers, indicatorNumbers }: Known): boolean {
  const name = tidyName(text);
  if (providerNumbers.has(name) || indicatorNumbers.has(name) || readPeriod(text)) return true;
  return areas.find(text, ["municipality", "region", "province", "country"]) !== undefined;
}
