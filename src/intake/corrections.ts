import type { Correction } from "../domain/figures/import-report.ts";
import type { Bundle } from "./bring-figures.ts";
import type { Change, Numbers } from "./change.ts";
import type { Known } from "./known.ts";

/** Corrections that are told one by one. */
export const MOST_CORRECTIONS = 12;

/**
 * What a file corrects of one indicator in one period, in the words of people. Only of an indicator that its source
 * published: of any other nobody is shown a figure that did not pass the gate.
 */
export function correctionsIn(
  { indicator, period }: Pick<Bundle, "indicator" | "period">,
  { earlier, slice }: Change,
  numbers: Numbers,
  { areas, providers }: Known,
): Correction[] {
  if (!indicator.public || !slice) return [];
  const { title, unit } = indicator;
  const areasThere = Array.from(slice.areas);
  return earlier.slice(0, MOST_CORRECTIONS).flatMap(({ area, provider, value, mark }) => {
    const at = areasThere.findIndex((one, index) => one === area && slice.providers[index] === provider);
    const is = slice.figures[at];
    if (is === undefined) return [];
    const isMark = slice.marks[slice.marks.length === 1 ? 0 : at] ?? 0;
    const place = [
      areas.all[numbers.areas.indexOf(area) - 1]?.name ?? "",
      providers[numbers.providers.indexOf(provider) - 1]?.name ?? "",
    ].filter((name) => name !== "");
    return [{ title, unit, period, place, was: value, is, wasMark: mark, isMark }];
  });
}
