import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFigure } from "../../../src/domain/figures/figure-text.ts";

const figureOf = (text: string) => {
  const read = readFigure(text);
  return read.kind === "figure" ? read.value : read.kind;
};

describe("a figure as files write it", () => {
  it.each([
    ["12", 12],
    ["14,7", 14.7],
    ["14.7", 14.7],
    ["0,6", 0.6],
    ["0.125", 0.125],
    ["-3,5", -3.5],
    ["−3,5", -3.5],
    ["    1.2", 1.2],
    ["1 234", 1234],
    ["1\u00a0234,5", 1234.5],
    ["1.234.567", 1234567],
    ["1.234,56", 1234.56],
    ["1,234.56", 1234.56],
    ["€ 1.234,50", 1234.5],
    ["47 %", 47],
    ["0012", 12],
  ])("%s is %d", (text, value) => expect(figureOf(text)).toBe(value));

  it.each(["", "   ", ".", "      .", "x", "X", "·"])("“%s” is not published", (text) =>
    expect(readFigure(text)).toEqual({ kind: "empty" }),
  );

  it.each(["-", "–"])("%s says nothing for certain", (text) =>
    expect(readFigure(text)).toEqual({ kind: "dash" }),
  );

  it.each([
    "twaalf",
    "12a",
    "1,2,3",
    "12.34.56",
    "1.23,4.5",
    "=1+1",
    "1e5",
    "NaN",
    "--3",
    "12 34",
    "1234567890123456",
  ])("%s is no figure", (text) => expect(readFigure(text)).toEqual({ kind: "wrong" }));

  it("1.234 and 1,234 can be read two ways", () => {
    expect(readFigure("1.234")).toMatchObject({ kind: "either", decimal: 1.234, whole: 1234, sign: "." });
    expect(readFigure("-1,234")).toMatchObject({ kind: "either", decimal: -1.234, whole: -1234, sign: "," });
  });

  it("has the marks of Statistics Netherlands behind it", () => {
    expect(readFigure("13,2*")).toMatchObject({ value: 13.2, mark: 1 });
    expect(readFigure("13,2**")).toMatchObject({ value: 13.2, mark: 2 });
    expect(readFigure("13,2***")).toEqual({ kind: "wrong" });
  });

  it("is the same number written the Dutch and the English way", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.integer({ min: 0, max: 99 }),
        (whole, cents) => {
          const value = Number(`${whole}.${String(cents).padStart(2, "0")}`);
          const write = (language: string) =>
            value.toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
          expect(figureOf(write("nl"))).toBe(value);
          expect(figureOf(write("en"))).toBe(value);
        },
      ),
    );
  });
});
