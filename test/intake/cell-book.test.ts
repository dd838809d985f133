import { describe, expect, it } from "vitest";
import type { Period } from "../../src/domain/calendar/period.ts";
import { mapFormerAreas } from "../../src/domain/figures/former-areas.ts";
import { areasFor } from "../../src/engine/input/areas.ts";
import { CellBook } from "../../src/intake/source/cell-book.ts";
import { anIndicator } from "../indicator-builder.ts";

const { all: areas } = areasFor({ organisations: [], people: [] });

type Row = [area: string, year: string, value: number | null, attribute?: string | null];

/** A table of a count, with rows as Statistics Netherlands gives them, brought to the municipalities of today. */
function read(rows: Row[], measure: "count" | "share" = "count") {
  const indicator = anIndicator({ code: "trajecten", measure, rhythm: "year" });
  const years = [...new Set(rows.map(([, year]) => year))];
  const book = new CellBook({
    chosen: new Map([["M1", { indicator, unit: "" }]]),
    split: { time: "Perioden", region: "RegioS" },
    periods: new Map(
      years.map((year): [string, { period: Period; mark: number }] => [
        `${year}JJ00`,
        { period: year, mark: 0 },
      ]),
    ),
    wanted: undefined,
    most: 100,
  });
  book.take(
    rows.map(([area, year, Value, ValueAttribute]) => ({
      ...{ Measure: "M1", RegioS: area, Perioden: `${year}JJ00`, Value },
      ...(ValueAttribute === undefined ? {} : { ValueAttribute }),
    })),
  );
  const { cells, years: there } = book.close();
  const mapped = mapFormerAreas(cells, { areas, years: there, measureOf: () => measure });
  return {
    kept: mapped.cells.map(({ area, period, value }) => [area, period, value]),
    leftOut: mapped.leftOut,
  };
}

const OLD: Row[] = ["GM0236", "GM0304", "GM0733"].map((area): Row => [area, "2018", 10, "None"]);

describe("a municipality before it was there", () => {
  it("is impossible in a table that has a row of it, and its parts are added up", () => {
    expect(read([...OLD, ["GM1960", "2018", null, "Impossible"], ["GM1960", "2019", 33, "None"]])).toEqual({
      kept: [
        ["GM1960", "2019", 33],
        ["GM1960", "2018", 30],
      ].toSorted((a, b) => Number(a[1]) - Number(b[1])),
      leftOut: [],
    });
  });

  it("does not keep a figure from its new code", () => {
    const rows: Row[] = [
      ["GM0241", "2015", 12.3],
      ["GM1945", "2015", null, "Impossible "],
    ];
    expect(read(rows, "share").kept).toEqual([["GM1945", "2015", 12.3]]);
  });
});

describe("a figure that is not given", () => {
  it.each(["Confidential", "Missing", "None", null, undefined])(
    "because of %s makes a sum unknown",
    (why) => {
      const rows: Row[] = [
        ["GM0196", "2017", 30],
        why === undefined ? ["GM0299", "2017", null] : ["GM0299", "2017", null, why],
      ];
      expect(read(rows)).toEqual({ kept: [], leftOut: ["Rijnwaarden"] });
    },
  );
});
