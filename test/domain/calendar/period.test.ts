import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { addDays } from "../../../src/domain/calendar/day.ts";
import type { PeriodKind } from "../../../src/domain/calendar/period.ts";
import {
  contains,
  firstDay,
  kindOfPeriod,
  lastDay,
  nextPeriod,
  parsePeriod,
  periodOf,
  previousPeriod,
} from "../../../src/domain/calendar/period.ts";

test.each([
  ["2026", "2026"],
  ["2026-Q3", "2026-Q3"],
  ["2026-q3", "2026-Q3"],
  ["2026 Q3", "2026-Q3"],
  ["q3 2026", "2026-Q3"],
  ["Q3-2026", "2026-Q3"],
  ["2026K3", "2026-Q3"],
  ["h2 2026", "2026-H2"],
  [" 2026-09 ", "2026-09"],
  ["2026-9", "2026-09"],
  ["9-2026", "2026-09"],
])("%s is read as %s", (text, period) => {
  expect(parsePeriod(text)).toBe(period);
});

test.each([
  "",
  "26",
  "2026-Q5",
  "2026-Q0",
  "2026-H3",
  "2026-13",
  "2026-00",
  "2026-",
  "Q3",
  "2026-09-01",
  "20266",
  "2026 9",
])("%s is no period", (text) => {
  expect(parsePeriod(text)).toBeUndefined();
});

test("a period has a first and a last day", () => {
  expect([firstDay("2026"), lastDay("2026")]).toEqual(["2026-01-01", "2026-12-31"]);
  expect([firstDay("2026-H2"), lastDay("2026-H2")]).toEqual(["2026-07-01", "2026-12-31"]);
  expect([firstDay("2026-Q1"), lastDay("2026-Q1")]).toEqual(["2026-01-01", "2026-03-31"]);
  expect([firstDay("2028-02"), lastDay("2028-02")]).toEqual(["2028-02-01", "2028-02-29"]);
});

test("after the last period of a year comes the first of the next", () => {
  expect(["2026", "2026-H2", "2026-Q4", "2026-12"].map(nextPeriod)).toEqual([
    "2027",
    "2027-H1",
    "2027-Q1",
    "2027-01",
  ]);
  expect(["2027", "2027-H1", "2027-Q1", "2027-01"].map(previousPeriod)).toEqual([
    "2026",
    "2026-H2",
    "2026-Q4",
    "2026-12",
  ]);
});

test("what is not written as a period is refused rather than calculated with", () => {
  for (const text of ["2026-q3", "2026-13", "Q3", ""]) {
    expect(() => kindOfPeriod(text)).toThrow(RangeError);
    expect(() => firstDay(text)).toThrow(RangeError);
  }
});

const anyKind = fc.constantFrom<PeriodKind>("month", "quarter", "half", "year");
const anyDay = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays("2000-01-01", count));

test("a day lies in its period, and in no neighbour of it", () => {
  fc.assert(
    fc.property(anyDay, anyKind, (day, kind) => {
      const period = periodOf(day, kind);
      expect(parsePeriod(period)).toBe(period);
      expect(kindOfPeriod(period)).toBe(kind);
      expect(contains(period, day)).toBe(true);
      expect(contains(nextPeriod(period), day) || contains(previousPeriod(period), day)).toBe(false);
      expect(nextPeriod(previousPeriod(period))).toBe(period);
      expect(addDays(lastDay(period), 1)).toBe(firstDay(nextPeriod(period)));
    }),
  );
});

test("the last day of a period is the day before the first of the next, up to the last year there is", () => {
  for (const year of ["1000", "1900", "2024", "2999"])
    for (const part of ["", "-H1", "-H2", "-Q1", "-Q2", "-Q3", "-Q4", "-01", "-02", "-04", "-11", "-12"]) {
      const months = { H: 6, Q: 3, "": 12 }[part.charAt(1)] ?? 1;
      const next = Temporal.PlainDate.from(firstDay(year + part)).add({ months });
      expect(lastDay(year + part)).toBe(next.subtract({ days: 1 }).toString());
    }
});
