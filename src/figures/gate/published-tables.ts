import { type Cell, type CountTable, countTable } from "../../domain/disclosure/count-table.ts";
import type { Dimension } from "../../domain/disclosure/dimension.ts";
import type { Publication } from "../../domain/disclosure/release.ts";
import { placeDimensions, type Used } from "../../domain/figures/place-dimensions.ts";
import type { Directory } from "../../domain/organisation/organisation.ts";
import type { DeliveredSlice } from "./published-slice.ts";

/** The slices of a family in a period. */
export interface FamilySlices {
  counts: DeliveredSlice | undefined;
  wholes: DeliveredSlice | undefined;
}

/** A figure that does not fit the others: while it does not, none of them is seen. It holds no value. */
export interface Misfit {
  indicator: string;
  period: string;
  /** Slug of a region or CBS code; empty for the whole, as is `provider`. */
  area: string;
  provider: string;
  /** A total that is not the sum of its parts, a part that is more than its whole, or what fits no table of counts. */
  fault: "sum" | "part" | "figure";
}

/** The figures of a family, and the dimensions by which they are laid out. */
export interface Laid extends FamilySlices {
  dimensions: readonly [area: Dimension, provider: Dimension];
  used: Used;
}

/** @param awaited who still has to deliver */
export function layOut(directory: Directory, slices: FamilySlices, awaited: readonly string[]): Laid {
  const used = usedIn([slices.counts, slices.wholes].filter((slice) => slice !== undefined));
  return { ...slices, used, dimensions: placeDimensions(directory, used, awaited) };
}

export function usedIn(slices: readonly DeliveredSlice[]): Used {
  const [areas, providers] = [new Set<string>(), new Set<string>()];
  for (const { figures } of slices) {
    for (const { area, provider } of figures) {
      areas.add(area);
      providers.add(provider);
    }
  }
  return { areas, providers };
}

/** The tables of a family, or what keeps them from being made. */
export function tablesOf({
  dimensions,
  ...slices
}: Laid): { publication: Publication; misfits: [] } | { publication: undefined; misfits: Misfit[] } {
  const own = new Set(["", ...dimensions[0].members.map(({ code }) => code)]);
  const misfits: Misfit[] = [];
  const isWrong = (
    slice: DeliveredSlice,
    [area = "", provider = ""]: readonly string[],
    fault: Misfit["fault"],
  ) => misfits.push({ indicator: slice.indicator, period: slice.period, area, provider, fault });
  const tableOf = (slice: DeliveredSlice | undefined): CountTable => {
    if (!slice) return NOTHING;
    // Totals over overlapping areas (a province, the country) are no part of it; they never leave.
    const figures = slice.figures.filter(({ area }) => own.has(area));
    const made = countTable(
      dimensions,
      figures.map(({ area, provider, value }) => ({ at: [area, provider], count: value })),
    );
    if ("table" in made) return made.table;
    for (const { at, fault } of made.problems) isWrong(slice, at, fault === "not-the-sum" ? "sum" : "figure");
    return NOTHING;
  };
  const [counts, wholes] = [tableOf(slices.counts), tableOf(slices.wholes)];
  const isPart = ([key, { count = 0 }]: [string, Cell]) => count <= (wholes.cells.get(key)?.count ?? count);
  for (const [key, cell] of counts.cells) {
    if (slices.counts && !isPart([key, cell])) isWrong(slices.counts, cell.at, "part");
  }
  if (misfits.length > 0) return { publication: undefined, misfits };
  return { publication: slices.wholes ? { counts, wholes } : { counts }, misfits: [] };
}

const NOTHING: CountTable = { cells: new Map(), sums: [] };
