import { describe, expect, it } from "vitest";
import { mapFormerAreas, type SourceCell, withFormer } from "../../../src/domain/figures/former-areas.ts";
import type { IndicatorMeasure } from "../../../src/domain/organisation/cooperation.ts";
import { areasFor } from "../../../src/engine/input/areas.ts";

const { all: areas } = areasFor({ organisations: [], people: [] });

const cell = (area: string, period: string, value: number, more: Partial<SourceCell> = {}): SourceCell => ({
  indicator: "trajecten",
  period,
  area,
  value,
  mark: 0,
  ...more,
});

/** The figures of a table that also has these rows without a value. */
function mapped(cells: SourceCell[], measure: IndicatorMeasure = "count", empty: [string, number][] = []) {
  const years = new Map<string, Set<number>>();
  const see = (area: string, year: number) => years.set(area, (years.get(area) ?? new Set()).add(year));
  for (const { area, period } of cells) see(area, Number(period.slice(0, 4)));
  for (const [area, year] of empty) see(area, year);
  const { cells: kept, leftOut } = mapFormerAreas(cells, { areas, years, measureOf: () => measure });
  const shown = kept.map(({ area, period, value, with: parts }) => [
    area,
    period,
    value,
    ...(parts ? [parts.join("+")] : []),
  ]);
  return { kept: shown, leftOut };
}

describe("municipalities that are no more", () => {
  it("are added to the one that took them in: Rijnwaarden to Zevenaar, until 2018", () => {
    const cells = [cell("GM0196", "2017", 30), cell("GM0299", "2017", 200), cell("GM0299", "2018", 231)];
    expect(mapped(cells)).toEqual({
      kept: [
        ["GM0299", "2017", 230, "Rijnwaarden"],
        ["GM0299", "2018", 231],
      ],
      leftOut: [],
    });
  });

  it("make up one that is new: West Betuwe, of three", () => {
    const cells = [
      ...["GM0236", "GM0304", "GM0733"].map((area) => cell(area, "2018", 10)),
      cell("GM1960", "2019", 33),
    ];
    expect(mapped(cells).kept).toEqual([
      ["GM1960", "2018", 30, "Geldermalsen+Lingewaal+Neerijnen"],
      ["GM1960", "2019", 33],
    ]);
  });

  it("are left out, and named, when a part of the sum is not published", () => {
    const cells = [cell("GM0236", "2018", 10), cell("GM0304", "2018", 10), cell("GM1960", "2019", 33)];
    expect(mapped(cells, "count", [["GM0733", 2018]])).toEqual({
      kept: [["GM1960", "2019", 33]],
      leftOut: ["Geldermalsen", "Neerijnen"],
    });
    // Zevenaar was there: that its own figure is secret makes the sum unknown.
    const secret = [cell("GM0196", "2017", 30)];
    expect(mapped(secret, "count", [["GM0299", 2017]])).toEqual({ kept: [], leftOut: ["Rijnwaarden"] });
  });

  it("keep their figure, whatever it measures, when only their code changed: Groesbeek", () => {
    expect(mapped([cell("GM0241", "2015", 12.3)], "share").kept).toEqual([["GM1945", "2015", 12.3]]);
    // A year before it was three municipalities, of which a share cannot be made.
    const before = ["GM0241", "GM0265", "GM0282"].map((area) => cell(area, "2014", 12));
    expect(mapped(before, "count").kept).toEqual([
      ["GM1945", "2014", 36, "Groesbeek+Millingen aan de Rijn+Ubbergen"],
    ]);
    expect(mapped(before, "share").kept.map(([area]) => area)).toEqual(["GM0241", "GM0265", "GM0282"]);
  });

  it("that were split over several are left out of counts, and stay as they were in shares", () => {
    expect(mapped([cell("GM0788", "2020", 40)])).toEqual({ kept: [], leftOut: ["Haaren"] });
    expect(mapped([cell("GM0788", "2020", 4.5)], "share").kept).toEqual([["GM0788", "2020", 4.5]]);
  });

  it("take the less certain mark of their parts, and keep amounts to the cent", () => {
    const cells = [cell("GM0196", "2017", 0.1, { mark: 2 }), cell("GM0299", "2017", 0.2)];
    const { cells: kept } = mapFormerAreas(cells, {
      areas,
      years: new Map(["GM0196", "GM0299"].map((area) => [area, new Set([2017])])),
      measureOf: () => "amount",
    });
    expect(kept).toMatchObject([{ area: "GM0299", value: 0.3, mark: 2 }]);
  });

  it("change nothing in a table that was made anew for the municipalities of today", () => {
    const cells = ["2015", "2024"].flatMap((year) => [cell("GM1960", year, 30), cell("GM0299", year, 40)]);
    expect(mapped(cells).kept).toEqual([
      ["GM1960", "2015", 30],
      ["GM0299", "2015", 40],
      ["GM1960", "2024", 30],
      ["GM0299", "2024", 40],
    ]);
  });

  it("leave the figures of all others, and of other years, as they are", () => {
    const cells = [cell("NL01", "2017", 5), cell("GM0202", "2017", 6), cell("GM9999", "2017", 7)];
    expect(mapped(cells).kept.map(([area]) => area)).toEqual(["NL01", "GM0202", "GM9999"]);
  });

  it("are among those that are asked for", () => {
    const asked = withFormer(new Set(["GM1945"]), areas);
    expect([...asked].toSorted()).toEqual(["GM0241", "GM0265", "GM0282", "GM1945"]);
  });
});
