import { expect, test } from "vitest";
import { nearestWorkingDay } from "../../../src/domain/calendar/free-day.ts";
import { calendarRules } from "./school-holidays.ts";

test.each([
  ["King's Day on a Monday: the Tuesday after it", "2026-04-27", "2026-01-01", "2026-04-28"],
  ["Christmas on a Friday: the Thursday before it", "2026-12-25", "2026-01-01", "2026-12-24"],
  ["but never a day that has gone", "2026-12-25", "2026-12-25", "2026-12-28"],
])("the working day nearest to %s", (_, day, earliest, expected) => {
  expect(nearestWorkingDay(day, calendarRules, earliest)).toBe(expected);
});
