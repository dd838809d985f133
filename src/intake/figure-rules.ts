import { elementAt } from "../domain/element-at.ts";
import type { Area } from "../domain/figures/area.ts";
import type { UnitSign } from "../domain/figures/figure-text.ts";
import type { IndicatorDefinition } from "../domain/organisation/cooperation.ts";
import type { FileText } from "../view/file-text.ts";
import type { Known } from "./known.ts";

/** Whether figures of an indicator may be about this area and a provider; undefined is yes, else why not. */
function placeProblem(
  { code, dimensions, measure }: IndicatorDefinition,
  area: Area | undefined,
  provider: boolean,
  { areas, t }: Pick<Known, "areas" | "t">,
): string | undefined {
  if (provider && !dimensions.includes("provider")) return t.indicator.notByProvider(code);
  if (area?.kind === "municipality" && !dimensions.includes("municipality")) {
    if (!dimensions.includes("region")) return t.indicator.notByMunicipality(code);
    if (measure === "share" || measure === "score") return t.indicator.sharesDoNotAdd(code);
    if (area.region === null) return outside(area, areas, t);
  }
  return undefined;
}

/** A municipality that is no more is in no region: its figures cannot be added to those of what it became. */
function outside({ name, former }: Area, areas: Known["areas"], t: FileText): string {
  if (!former) return t.indicator.outsideRegions(name);
  const names = former.into.map((key) => areas.all.find((one) => one.key === key)?.name ?? key);
  return t.indicator.formerOutside(name, former.until, names);
}

/** What is wrong with the sign that stands beside a figure of this indicator; undefined when nothing is. */
export function unitProblem(
  { unit }: IndicatorDefinition,
  sign: UnitSign | undefined,
  t: FileText,
): string | undefined {
  if (sign === undefined) return undefined;
  const fits = sign === "%" ? /%|procent|percent/i.test(unit) : /€|euro/i.test(unit);
  return fits ? undefined : t.indicator.otherUnit(sign, unit);
}

/** What is wrong with a value for this indicator; undefined when nothing is. */
export function valueProblem(
  { measure, unit }: IndicatorDefinition,
  value: number,
  t: FileText,
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
    const { areas, catalogue } = this.#known;
    const definition = elementAt(catalogue, indicator);
    const place = area > 0 ? areas.all[area - 1] : undefined;
    const problem = placeProblem(definition, place, provider, this.#known) ?? "";
    this.#problems.set(key, problem);
    if (place?.kind === "municipality" && !definition.dimensions.includes("municipality")) this.adds = true;
    return problem;
  }
}
