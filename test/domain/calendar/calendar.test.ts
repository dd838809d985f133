import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import type { CalendarRules } from "../../../src/domain/calendar/calendar.ts";
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  nextWorkingMoment,
  publicHoliday,
  schoolHoliday,
} from "../../../src/domain/calendar/calendar.ts";
import { addDays, instantAt, isoInZone } from "../../../src/domain/calendar/day.ts";
import { calendarRules as rules } from "./school-holidays.ts";

test("the public holidays of 2026 are these nine", () => {
  const found: string[] = [];
  for (let day = "2026-01-01"; day < "2027"; day = addDays(day, 1)) {
    const name = publicHoliday(day, rules);
    if (name) found.push(`${day} ${name}`);
  }
  expect(found).toEqual([
    "2026-01-01 Nieuwjaar",
    "2026-04-05 Pasen",
    "2026-04-06 Tweede paasdag",
    "2026-04-27 Koningsdag",
    "2026-05-14 Hemelvaartsdag",
    "2026-05-24 Pinksteren",
    "2026-05-25 Tweede pinksterdag",
    "2026-12-25 Kerstmis",
    "2026-12-26 Tweede kerstdag",
  ]);
});

test("King's Day is on Saturday when the 27th is a Sunday", () => {
  expect(publicHoliday("2025-04-26", rules)).toBe("Koningsdag");
  expect(publicHoliday("2025-04-27", rules)).toBeUndefined();
});

test("Good Friday is a working day", () => {
  expect(isWorkingDay("2026-04-03", rules)).toBe(true);
});

test.each<[CalendarRules["liberationDay"], (string | undefined)[]]>([
  ["always", ["Bevrijdingsdag", "Bevrijdingsdag", "Bevrijdingsdag"]],
  ["lustrum", [undefined, "Bevrijdingsdag", "Bevrijdingsdag"]],
  ["never", [undefined, undefined, undefined]],
])("5 May of 2026, 2030 and 2035 under the setting %s", (liberationDay, names) => {
  const days = ["2026-05-05", "2030-05-05", "2035-05-05"];
  expect(days.map((day) => publicHoliday(day, { ...rules, liberationDay }))).toEqual(names);
});

test("Ascension Day keeps its name when it falls on 5 May", () => {
  expect(publicHoliday("2016-05-05", { ...rules, liberationDay: "always" })).toBe("Hemelvaartsdag");
});

test("a school holiday names the configured regions that are free, its last day included", () => {
  expect(schoolHoliday("2026-07-10", rules)).toBeUndefined();
  expect(schoolHoliday("2026-07-11", rules)).toEqual({ name: "Zomervakantie", regions: ["zuid"] });
  expect(schoolHoliday("2026-07-18", rules)).toEqual({ name: "Zomervakantie", regions: ["midden", "zuid"] });
  expect(schoolHoliday("2026-08-30", rules)).toEqual({ name: "Zomervakantie", regions: ["midden"] });
  expect(schoolHoliday("2026-08-31", rules)).toBeUndefined();
});

test("a holiday of all regions is one of the configured regions, and of none when none is configured", () => {
  expect(schoolHoliday("2026-04-28", rules)).toEqual({ name: "Meivakantie", regions: ["midden", "zuid"] });
  expect(schoolHoliday("2026-04-28", { ...rules, schoolRegions: [] })).toBeUndefined();
});

test("weekends and public holidays are no working days, school holidays are", () => {
  expect(
    ["2026-12-24", "2026-12-25", "2026-12-26", "2026-12-27", "2026-12-28"].map((day) =>
      isWorkingDay(day, rules),
    ),
  ).toEqual([true, false, false, false, true]);
});

test("working days are counted past Easter, forwards and backwards", () => {
  expect(addWorkingDays("2026-04-02", 5, rules)).toBe("2026-04-10");
  expect(addWorkingDays("2026-04-07", -1, rules)).toBe("2026-04-03");
  expect(addWorkingDays("2026-04-05", 0, rules)).toBe("2026-04-05");
  expect(nextWorkingDay("2026-04-03", rules)).toBe("2026-04-07");
});

test.each([
  ["2026-01-05", "07:59", "2026-01-05T08:00:00+01:00"],
  ["2026-01-05", "08:00", "2026-01-05T08:00:00+01:00"],
  ["2026-01-05", "12:34", "2026-01-05T12:34:00+01:00"],
  ["2026-01-05", "18:00", "2026-01-05T18:00:00+01:00"],
  ["2026-01-05", "18:01", "2026-01-06T08:00:00+01:00"],
  ["2026-01-09", "23:00", "2026-01-12T08:00:00+01:00"],
  ["2026-01-10", "10:00", "2026-01-12T08:00:00+01:00"],
  ["2026-03-27", "19:00", "2026-03-30T08:00:00+02:00"],
  ["2026-12-24", "18:30", "2026-12-28T08:00:00+01:00"],
  ["2026-12-31", "18:30", "2027-01-04T08:00:00+01:00"],
])("what is due on %s at %s goes out at %s", (day, time, moment) => {
  expect(isoInZone(nextWorkingMoment(instantAt(day, time), rules))).toBe(moment);
});

test("a second after six is after hours", () => {
  const late = Temporal.Instant.from("2026-01-05T18:00:01+01:00");
  expect(isoInZone(nextWorkingMoment(late, rules))).toBe("2026-01-06T08:00:00+01:00");
});
