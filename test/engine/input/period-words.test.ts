import { describe, expect, it } from "vitest";
import { aroundPeriod, understandFiguresPeriod } from "../../../src/engine/input/date/period-words.ts";
import { showPeriod } from "../../../src/view/format.ts";
import { textIn } from "../../../src/view/text.ts";

describe("a period of figures, typed on 15 February 2026", () => {
  it.each([
    ["2026", "2026"],
    ["2026-h1", "2026-H1"],
    ["2026-Q3", "2026-Q3"],
    ["q3 2026", "2026-Q3"],
    ["3e kwartaal 2026", "2026-Q3"],
    ["het derde kwartaal van 2025", "2025-Q3"],
    ["third quarter of 2025", "2025-Q3"],
    ["eerste halfjaar 2025", "2025-H1"],
    ["vorig kwartaal", "2025-Q4"],
    ["dit kwartaal", "2026-Q1"],
    ["last month", "2026-01"],
    ["2026-09", "2026-09"],
    ["september 2025", "2025-09"],
  ])("%s", (typed, period) => {
    expect(understandFiguresPeriod(typed, "2026-02-15")).toBe(period);
  });

  it.each([
    ["Q1", "2026-Q1"],
    ["q4", "2025-Q4"],
    ["4e kwartaal", "2025-Q4"],
    ["januari", "2026-01"],
    ["september", "2025-09"],
  ])("without a year is the last that has begun: %s", (typed, period) => {
    expect(understandFiguresPeriod(typed, "2026-02-15")).toBe(period);
  });

  it.each(["", "2026-Q5", "2026-13", "5e kwartaal 2026", "straks", "x".repeat(5000)])(
    "is not made of what is none: %.20s",
    (typed) => {
      expect(understandFiguresPeriod(typed, "2026-02-15")).toBeUndefined();
    },
  );

  it("is shown in full, in the reader's language", () => {
    const shown = (language: "nl" | "en") =>
      ["2026", "2026-H2", "2026-Q3", "2026-09"].map((period) => showPeriod(textIn(language), period));
    expect(shown("nl")).toEqual(["2026", "2e halfjaar 2026", "3e kwartaal 2026", "september 2026"]);
    expect(shown("en")).toEqual(["2026", "second half of 2026", "third quarter of 2026", "September 2026"]);
  });

  it("is found within a line, and words that may be something else are left", () => {
    expect(aroundPeriod("doorplaatsingen 3e kwartaal 2026 Minder dan eerst")).toEqual({
      before: "doorplaatsingen",
      period: "3e kwartaal 2026",
      after: "Minder dan eerst",
    });
    expect(aroundPeriod("ouders en kinderen vorig kwartaal")).toEqual({
      before: "ouders en kinderen",
      period: "vorig kwartaal",
      after: "",
    });
    expect(aroundPeriod("doorplaatsingen In maart bleven kinderen langer")).toBeUndefined();
    expect(aroundPeriod("2026-Q3")).toBeUndefined();
  });
});
