import { describe, expect, test } from "vitest";
import {
  isDueIn,
  latestOf,
  reportedPeriod,
  summaryQuarter,
} from "../../../src/domain/figures/summary-period.ts";

describe("the summary of a period", () => {
  test("holds what ends in it: of a month, a half year or a year as well", () => {
    expect(summaryQuarter("2026-09")).toBe("2026-Q3");
    expect(summaryQuarter("2026-H1")).toBe("2026-Q2");
    expect(summaryQuarter("2022")).toBe("2022-Q4");
    expect(summaryQuarter("2026-Q3")).toBe("2026-Q3");
  });

  test("tells the last of an indicator's periods that ended in it", () => {
    expect(reportedPeriod("2026-Q3", ["2026-06", "2026-07", "2026-09", "2026-10"])).toBe("2026-09");
    expect(reportedPeriod("2026-Q2", ["2025-H2", "2026-H1"])).toBe("2026-H1");
    expect(reportedPeriod("2026-Q1", ["2025-H2", "2026-H1"])).toBeUndefined();
    expect(reportedPeriod("2026", ["2026-Q1", "2026-Q2", "2025-Q4"])).toBe("2026-Q2");
    expect(reportedPeriod("2026-09", ["2026-Q3"])).toBe("2026-Q3");
  });

  test("expects figures of an indicator only where a period of its kind ends", () => {
    expect(isDueIn("2026-Q1", "half")).toBe(false);
    expect(isDueIn("2026-Q2", "half")).toBe(true);
    expect(isDueIn("2026-Q3", "year")).toBe(false);
    expect(isDueIn("2026-Q4", "year")).toBe(true);
    expect(isDueIn("2026-Q3", "month")).toBe(true);
    expect(isDueIn("2026", "quarter")).toBe(true);
  });

  test("is by default about what ended last", () => {
    expect(latestOf(["2026-Q1", "2025", "2026-01"])).toBe("2026-Q1");
    expect(latestOf(["2025-Q4", "2025"])).toBe("2025");
    expect(latestOf([])).toBeUndefined();
  });
});
