import { aggregate } from "../domain/figures/aggregate.ts";
import type { Area } from "../domain/figures/area.ts";
import type { AddedUp } from "../domain/figures/import-report.ts";
import type { Brought } from "../domain/figures/slice.ts";
import { areaOfCell, cellOf, type FigureColumns, providerOfCell } from "./figure-store.ts";
import type { Known } from "./known.ts";
import type { Slice } from "./slices.ts";
import type { TableIntake } from "./table/table-intake.ts";

/** The figures of one slice, by numbers of the file; what could not be taken is told to the intake. */
export type Bundle = Slice & {
  figures: Int32Array<ArrayBuffer>;
  summed: Brought[] | undefined;
  isAgain: boolean;
};

/** Puts the figures of a file together by indicator and period, and tells which stand twice. */
export function bundle(intake: TableIntake, known: Known): Bundle[] {
  const lists = intake.figures.bySlice(intake.slices.all.length);
  return intake.slices.all.map((slice, at) => {
    const figures = lists[at] ?? new Int32Array();
    tellDoubles(intake, slice, figures, known);
    const adds = intake.adds && !slice.indicator.dimensions.includes("municipality");
    const summed = adds ? sumByRegion(intake, slice, figures, known) : undefined;
    return { ...slice, figures, summed, isAgain: intake.mirror.isAgain(slice.period) };
  });
}

/** Undefined when none was added up. */
export function addedUpIn(bundles: readonly Bundle[]): AddedUp | undefined {
  const added = bundles.flatMap(({ figures, summed }) =>
    summed ? [{ from: figures.length, to: summed.length }] : [],
  );
  return added.reduce<AddedUp | undefined>(
    (all, { from, to }) => ({ from: (all?.from ?? 0) + from, to: (all?.to ?? 0) + to }),
    undefined,
  );
}

function tellDoubles(
  { figures: store, rejections }: TableIntake,
  slice: Slice,
  list: Int32Array,
  { t }: Known,
): void {
  for (let i = 1; i < list.length; i += 1) {
    const [before, here] = [list[i - 1] ?? 0, list[i] ?? 0];
    if (store.cells[before] !== store.cells[here]) continue;
    const line = store.lines[here] ?? 0;
    rejections.add(line, slice.column, t.indicator.twice(store.lines[before] ?? 0));
  }
}

/** Figures of municipalities of an indicator that is kept by region, added up; undefined when there are none. */
function sumByRegion(
  { figures: store, rejections, mirror }: TableIntake,
  slice: Slice,
  list: Int32Array,
  { areas, t }: Known,
): Brought[] | undefined {
  const areaAt = (at: number): Area | undefined => areas.all[areaOfCell(store.cells[at] ?? 0) - 1];
  const parts = [...list].filter((at) => areaAt(at)?.kind === "municipality");
  if (parts.length === 0) return undefined;
  const numberOf = new Map(areas.all.map((area, index) => [area.key, index + 1]));
  const whole = [...list].filter((at) => !parts.includes(at));
  const there = new Set(whole.map((at) => store.cells[at] ?? 0));
  const brought = whole.map((at) => broughtAt(store, at));
  const groups = Map.groupBy(parts, (at) => {
    const region = areaAt(at)?.region ?? "";
    return cellOf(numberOf.get(region) ?? 0, providerOfCell(store.cells[at] ?? 0));
  });
  for (const [cell, group] of groups) {
    const region = areas.all[areaOfCell(cell) - 1];
    const [first = 0] = group;
    const line = store.lines[first] ?? 0;
    const towns = areas.all.filter((area) => area.kind === "municipality" && area.region === region?.key);
    const figures = group.map((at) => ({
      municipality: areaAt(at)?.key ?? "",
      value: store.values[at] ?? 0,
    }));
    // Of a mirror report only the figures that it names without giving them can be missing.
    const empty = mirror.isWhole ? mirror.emptyIn(slice, providerOfCell(cell)) : undefined;
    const expected = towns.map(({ key }) => key).filter((key) => !empty || empty.has(key));
    const sum = aggregate(slice.indicator.measure, expected, figures);
    if (there.has(cell)) rejections.add(line, slice.column, t.indicator.partAndWhole(region?.name ?? ""));
    else if ("value" in sum) {
      const mark = Math.max(...group.map((at) => store.marks[at] ?? 0));
      const place = { area: areaOfCell(cell), provider: providerOfCell(cell) };
      brought.push({ ...place, value: sum.value, mark, note: undefined });
    } else if (sum.refused === "incomplete") {
      const names = towns.filter(({ key }) => sum.missing.includes(key)).map(({ name }) => name);
      rejections.add(line, slice.column, t.indicator.incomplete(region?.name ?? "", names));
    }
  }
  return brought;
}

/** One figure of the file. */
export function broughtAt(store: FigureColumns, at: number): Brought {
  const cell = store.cells[at] ?? 0;
  return {
    area: areaOfCell(cell),
    provider: providerOfCell(cell),
    value: store.values[at] ?? 0,
    mark: store.marks[at] ?? 0,
    note: store.notes.get(at),
  };
}
