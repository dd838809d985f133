import { describe, expect, it } from "vitest";
import { markedPeriods } from "../../src/intake/source/periods.ts";
import { periods, read } from "../../src/intake/source/shapes.ts";

const code = (Identifier: string, Title: string, Status = "Definitief") => ({
  ...{ Identifier, Title, Status, Index: 1, Description: "", DimensionGroupId: "0" },
});

describe("the periods of a table", () => {
  it("may be eight thousand days, of which none is a period of ours", () => {
    const value = Array.from({ length: 8000 }, (_, n) =>
      code(`2006${String(n).padStart(4, "0")}`, "een dag"),
    );
    const listed = read(periods, { value }, "PeriodenCodes").value;
    expect(listed).toHaveLength(8000);
    expect(markedPeriods(listed).size).toBe(0);
  });

  it("are years, halves, quarters and months, as definitive as they say", () => {
    const value = [
      ...[code("2024JJ00", "2024"), code("2025HJ01", "2025 1e halfjaar", "NaderVoorlopig")],
      ...[code("2025KW02", "2025 2e kwartaal", "Voorlopig"), code("2025MM07", "2025 juli", "Voorlopig")],
    ];
    const marked = markedPeriods(read(periods, { value }, "PeriodenCodes").value);
    expect([...marked.values()].map(({ mark }) => mark)).toEqual([0, 2, 1, 1]);
  });
});
