import type { Period } from "../calendar/period.ts";
import type { IndicatorMeasure } from "../organisation/cooperation.ts";
import type { Area } from "./area.ts";

/** One figure of a source. */
export interface SourceCell {
  indicator: string;
  period: Period;
  /** `NL01`, `PV25` or `GM0202`. */
  area: string;
  value: number;
  /** 0 definitive, 1 provisional, 2 further provisional. */
  mark: number;
  /** The former municipalities that were added up in it. */
  with?: string[];
}

export interface Mapped {
  cells: SourceCell[];
  /** Municipalities of which something was left out, because it cannot be said what it would be today. */
  leftOut: string[];
}

/** What the mapping must know besides the figures. */
export interface Known {
  areas: readonly Area[];
  /** By code: the years in which it was there: the table has a figure of it, or does not give it. */
  years: ReadonlyMap<string, ReadonlySet<number>>;
  measureOf: (indicator: string) => IndicatorMeasure;
}

const yearOf = (period: Period): number => Number(period.slice(0, 4));

/**
 * Brings figures of municipalities that are no more to what they became, for the years in which they were there: counts
 * and amounts are added up, and only when each part is known. What was merely given another code keeps its figure,
 * whatever it measures. Shares and scores of several cannot be added, and stay under their own code. What was split over
 * several nobody can divide. A table that its source made anew for the municipalities of today is left as it is.
 */
export function mapFormerAreas(cells: readonly SourceCell[], known: Known): Mapped {
  const tree = treeOf(known);
  const kept: SourceCell[] = [];
  const leftOut = new Set<string>();
  const touched: SourceCell[] = [];
  // Most municipalities were never merged with another.
  for (const cell of cells) (tree.isTouched(cell.area) ? touched : kept).push(cell);
  const groups = Map.groupBy(touched, (cell) => {
    const into = tree.finalOf(cell.area);
    return `${cell.indicator} ${cell.period} ${into ?? cell.area}`;
  });
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    const add = known.measureOf(first.indicator);
    const isAdded = add === "count" || add === "amount";
    const target = tree.finalOf(first.area);
    if (target === undefined) {
      // Split over several: a count of it would stand beside theirs.
      if (isAdded) leftOut.add(tree.nameOf(first.area));
      else kept.push(...group);
      continue;
    }
    const year = yearOf(first.period);
    const parts = tree.partsOf(target, year);
    const isOfToday = parts.every((part) => part === target || !known.years.get(part)?.has(year));
    if (parts.length === 1 && group.length === 1 && parts[0] === first.area)
      kept.push({ ...first, area: target });
    else if (parts.length < 2 || !isAdded || isOfToday) kept.push(...group);
    else if (parts.every((part) => group.some(({ area }) => area === part)) && group.length === parts.length)
      kept.push(sumOf(target, group, tree.nameOf));
    else for (const { area } of group) leftOut.add(tree.nameOf(area));
  }
  return { cells: kept, leftOut: [...leftOut].toSorted() };
}

function sumOf(target: string, group: readonly SourceCell[], nameOf: (code: string) => string): SourceCell {
  const [first] = group;
  const value = group.reduce((sum, one) => sum + one.value, 0);
  return {
    indicator: first?.indicator ?? "",
    period: first?.period ?? "",
    area: target,
    // Amounts have decimals, and a sum of them has more than any of them.
    value: Math.round(value * 1e6) / 1e6,
    mark: Math.max(...group.map(({ mark }) => mark)),
    with: group.flatMap(({ area }) => (area === target ? [] : [nameOf(area)])).toSorted(),
  };
}

function treeOf({ areas, years }: Known) {
  const byCode = new Map(areas.map((area) => [area.key, area]));
  const before = new Map<string, Area[]>();
  for (const area of areas)
    for (const into of area.former?.into ?? []) before.set(into, [...(before.get(into) ?? []), area]);
  /** What an area is today; undefined when it was split. */
  const finalOf = (code: string, depth = 0): string | undefined => {
    const { into = [] } = byCode.get(code)?.former ?? {};
    const [next] = into;
    if (next === undefined || depth > MOST_STEPS) return code;
    return into.length > 1 ? undefined : finalOf(next, depth + 1);
  };
  const isThere = (code: string, year: number): boolean => {
    const { until } = byCode.get(code)?.former ?? {};
    if (until !== undefined && year >= Number(until)) return false;
    // Nothing became of others in it: it is older than any table. Else the table tells since when it is there.
    return !before.has(code) || [...(years.get(code) ?? [])].some((one) => one <= year);
  };
  /** The areas that in a year were what an area is today. */
  const partsOf = (code: string, year: number, depth = 0): string[] => {
    const earlier = depth > MOST_STEPS ? [] : (before.get(code) ?? []);
    const parts = earlier
      .filter(({ former }) => former?.into.length === 1)
      .flatMap(({ key }) => partsOf(key, year, depth + 1));
    return isThere(code, year) ? [code, ...parts] : parts;
  };
  const isTouched = (code: string): boolean => before.has(code) || byCode.get(code)?.former !== undefined;
  return { isTouched, finalOf, partsOf, nameOf: (code: string) => byCode.get(code)?.name ?? code };
}

/** No municipality was merged more often; a list that goes round in circles ends here. */
const MOST_STEPS = 10;

/** The codes of municipalities and of all that became one of them. */
export function withFormer(codes: ReadonlySet<string>, areas: readonly Area[]): Set<string> {
  const all = new Set(codes);
  for (let step = 0; step <= MOST_STEPS; step += 1)
    for (const { key, former } of areas) if (former?.into.some((into) => all.has(into))) all.add(key);
  return all;
}
