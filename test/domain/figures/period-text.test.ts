import { describe, expect, it } from "vitest";
import { readPeriod } from "../../../src/domain/figures/period-text.ts";

it.each([
  ["2022", "2022", 0],
  ["2022*", "2022", 1],
  ["2022**", "2022", 2],
  ["2022JJ00", "2022", 0],
  ["2022KW03", "2022-Q3", 0],
  ["2022MM07", "2022-07", 0],
  ["2022HJ02", "2022-H2", 0],
  ["1e halfjaar 2023", "2023-H1", 0],
  ["2023 1e halfjaar*", "2023-H1", 1],
  ["2022-Q3", "2022-Q3", 0],
  ["3e kwartaal 2022**", "2022-Q3", 2],
  ["2022 3e kwartaal", "2022-Q3", 0],
  ["kwartaal 3 2022", "2022-Q3", 0],
  ["2022 kwartaal 3", "2022-Q3", 0],
  ["2022 september", "2022-09", 0],
  ["September 2022*", "2022-09", 1],
  ["  2022-Q3 ", "2022-Q3", 0],
  ["mrt 2023", "2023-03", 0],
  ["mrt. 2023*", "2023-03", 1],
  ["2023 mrt", "2023-03", 0],
  ["eerste kwartaal 2023", "2023-Q1", 0],
  ["Vierde kwartaal van 2023", "2023-Q4", 0],
  ["tweede halfjaar 2023", "2023-H2", 0],
  ["1e kwartaal 2023", "2023-Q1", 0],
  ["2023M03", "2023-03", 0],
  ["2023KW01", "2023-Q1", 0],
  ["2023 Q1", "2023-Q1", 0],
  ["Q1 2023", "2023-Q1", 0],
  ["Q1-2023", "2023-Q1", 0],
  ["first quarter 2023", "2023-Q1", 0],
  ["Dec 2022", "2022-12", 0],
] as const)("%s is %s", (text, period, mark) => expect(readPeriod(text)).toEqual({ period, mark }));

it.each([
  "",
  "22",
  "2022JJ01",
  "2022KW05",
  "2022MM13",
  "3e halfjaar 2023",
  "vorig jaar",
  "2022***",
  "mei",
  "2022 mei juni",
  "vijfde kwartaal 2023",
  "2023M13",
  "mrt 23",
  "2022 mrt 2023",
  "derde halfjaar 2023",
])("“%s” is no period", (text) => expect(readPeriod(text)).toBeUndefined());

describe("the periods of a mirror report", () => {
  it.each([
    ["jan t/m jun 2023", "2023-H1"],
    ["juli tot en met december 2022", "2022-H2"],
    ["Jan - mrt 2025", "2025-Q1"],
    ["januari t/m december 2024", "2024"],
    ["jan t/m mei 2023", undefined],
    ["feb t/m jul 2023", undefined],
  ])("%s", (written, period) => {
    expect(readPeriod(written)?.period).toBe(period);
  });

  it("tell that they are delivered again", () => {
    expect(readPeriod("jul t/m dec 2022 (herlevering)")).toEqual({
      period: "2022-H2",
      mark: 0,
      isAgain: true,
    });
    expect(readPeriod("2022-H2")).toEqual({ period: "2022-H2", mark: 0 });
    expect(readPeriod(`${"x ".repeat(50_000)}(herlevering)`)).toBeUndefined();
  });
});
