import type { IndicatorDefinition } from "../domain/cooperation.ts";
import type { Area } from "../domain/figures/area.ts";
import type { Text } from "../view/text.ts";
import type { Known } from "./known.ts";

/** Whether figures of an indicator may be about this area and a provider; undefined is yes, else why not. */
function placeProblem(
  { code, dimensions, measure }: IndicatorDefinition,
  area: Area | undefined,
  provider: boolean,
  t: Text,
): string | undefined {
  if (provider && !dimensions.includes("provider")) return t.indicator.notByProvider(code);
  if (area?.kind === "municipality" && !dimensions.includes("municipality")) {
    if (!dimensions.includes("region")) return t.indicator.notByMunicipality(code);
    if (measure === "share" || measure === "score") return t.indicator.sharesDoNotAdd(code);
    if (area.region === null) return t.indicator.outsideRegions(area.name);
  }
  return undefined;
}

/** What is wrong with a value for this indicator; undefined when nothing is. */
export function valueProblem(
  { measure, unit }: IndicatorDefinition,
  value: number,
  t: Text,
): string | undefined {
  if (measure === "count" && (!Number.isInteger(value) || value < 0))
    return t.indicator.notACount(shown(value));
  if (measure === "share" && unit === "%" && (value < 0 || value > 100))
    return t.indicator.notAShare(shown(value));
  return undefined;
}

const shown = (value: number): string => String(value).replace(".", ",");

/** Which places are right for which indicators, looked at once each. */
export class Places {
  /** Whether there were municipalities of an indicator that is kept by region. */
  adds = false;
  readonly #known: Known;
  readonly #problems = new Map<number, string>();
  #lastRight = -1;

  constructor(known: Known) {
    this.#known = known;
  }

  /** By numbers of the file; empty when the place is right. */
  problemOf(indicator: number, area: number, provider: boolean): string {
    const key = (indicator * 65_536 + area) * 2 + (provider ? 1 : 0);
    if (key === this.#lastRight) return "";
    const problem = this.#problems.get(key) ?? this.#look(key, indicator, area, provider);
    if (problem === "") this.#lastRight = key;
    return problem;
  }

  #look(key: number, indicator: number, area: number, provider: boolean): string {
    const { areas, catalogue, t } = this.#known;
    const definition = catalogue[indicator] as IndicatorDefinition;
    const place = area > 0 ? areas.all[area - 1] : undefined;
    const problem = placeProblem(definition, place, provider, t) ?? "";
    this.#problems.set(key, problem);
    if (place?.kind === "municipality" && !definition.dimensions.includes("municipality")) this.adds = true;
    return problem;
  }
}
