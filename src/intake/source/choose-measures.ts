import { tidyName } from "../../domain/figures/area.ts";
import { sourceName } from "../../domain/figures/source.ts";
import { SourceFault } from "../../domain/figures/source-fault.ts";
import type { IndicatorDefinition } from "../../domain/organisation/cooperation.ts";
import type { Question } from "./question.ts";
import type { Measure } from "./shapes.ts";

/** By code of a measure: the indicator that it is, and the unit in which it is given. */
export type Chosen = Map<string, { indicator: IndicatorDefinition; unit: string }>;

/**
 * Which measures of a table are which indicators: those that the source names by code or title, else all indicators of
 * this table by their column in an export, where the unit stands behind the title.
 * @throws SourceFault when a measure is not there, is there twice, or is given in another unit than before
 */
export function chooseMeasures(
  { source, catalogue, units }: Pick<Question, "source" | "catalogue" | "units">,
  list: readonly Measure[],
): Chosen {
  const named = Object.entries(source.measures);
  const own = catalogue.filter((one) => one.source === sourceName(source) && one.sourceColumn !== null);
  const asked =
    named.length > 0 ? named : own.map(({ sourceColumn, code }) => [sourceColumn ?? "", code] as const);
  if (asked.length === 0) throw new SourceFault("no-indicator", sourceName(source));
  const chosen: Chosen = new Map();
  for (const [name, code] of asked) {
    const indicator = catalogue.find((one) => one.code === code);
    if (!indicator) throw new SourceFault("no-indicator", code);
    const measure = measureCalled(name, list);
    const unit = measure.Unit?.trim() ?? "";
    const before = units[measure.Identifier];
    if (before !== undefined && before !== unit)
      throw new SourceFault("unit", `${measure.Title}: ${before} → ${unit}`);
    chosen.set(measure.Identifier, { indicator, unit });
  }
  return chosen;
}

function measureCalled(name: string, list: readonly Measure[]): Measure {
  const coded = list.find(({ Identifier }) => Identifier === name);
  if (coded) return coded;
  const wanted = tidyName(name);
  const titled = list.filter(({ Title, Unit }) =>
    [Title, `${Title} (${Unit ?? ""})`].some((title) => tidyName(title) === wanted),
  );
  const [only] = titled;
  if (!only) throw new SourceFault("no-measure", name);
  if (titled.length > 1) throw new SourceFault("several-measures", name);
  return only;
}
