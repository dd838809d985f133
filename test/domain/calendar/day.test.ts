import { spawnSync } from "node:child_process";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import {
  addDays,
  dayOf,
  daysBetween,
  instantAt,
  isDay,
  isoInZone,
  wallClock,
  weekdayOf,
} from "../../../src/domain/calendar/day.ts";

test("days are counted over month ends, leap days and clock changes", () => {
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(addDays("2028-03-01", -1)).toBe("2028-02-29");
  expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
  expect(daysBetween("2026-03-30", "2026-03-28")).toBe(-2);
});

test("a week runs from Monday, 1, to Sunday, 7", () => {
  expect(weekdayOf("2026-01-05")).toBe(1);
  expect(weekdayOf("2026-01-11")).toBe(7);
});

test("a day that does not exist is no day, and is refused by everything", () => {
  expect(
    ["2026-02-28", "2026-02-30", "2026-2-3", "2026-02-28T10:00", "+002026-01-01", ""].filter(isDay),
  ).toEqual(["2026-02-28"]);
  expect(() => addDays("2026-02-30", 1)).toThrow(RangeError);
  expect(() => addDays("9999-12-31", 1)).toThrow(RangeError);
  expect(() => addDays("0000-01-01", -1)).toThrow(RangeError);
  expect(() => weekdayOf("vrijdag")).toThrow(RangeError);
  expect(() => instantAt("2026-02-30", "10:00")).toThrow(RangeError);
  expect(() => instantAt("2026-02-28", "25:00")).toThrow(RangeError);
});

test("the day begins at midnight in Amsterdam", () => {
  expect(dayOf(Temporal.Instant.from("2026-01-04T22:59:59Z"))).toBe("2026-01-04");
  expect(dayOf(Temporal.Instant.from("2026-01-04T23:00:00Z"))).toBe("2026-01-05");
  expect(dayOf(Temporal.Instant.from("2026-07-04T22:00:00Z"))).toBe("2026-07-05");
});

test.each([
  ["2026-03-28", "2026-03-28T09:30:00+01:00"],
  ["2026-03-29", "2026-03-29T09:30:00+02:00"],
  ["2026-10-24", "2026-10-24T09:30:00+02:00"],
  ["2026-10-25", "2026-10-25T09:30:00+01:00"],
])("half past nine on %s is half past nine on the wall", (day, iso) => {
  const instant = instantAt(day, "09:30");
  expect(isoInZone(instant)).toBe(iso);
  expect(wallClock(instant)).toBe("09:30");
  expect(dayOf(instant)).toBe(day);
});

test("an hour that spring skips becomes the moment just after the gap", () => {
  expect(isoInZone(instantAt("2026-03-29", "02:00"))).toBe("2026-03-29T03:00:00+02:00");
  expect(isoInZone(instantAt("2026-03-29", "02:59"))).toBe("2026-03-29T03:00:00+02:00");
  expect(isoInZone(instantAt("2026-03-29", "01:59"))).toBe("2026-03-29T01:59:00+01:00");
});

test("an hour that autumn repeats is the first of the two", () => {
  expect(isoInZone(instantAt("2026-10-25", "02:30"))).toBe("2026-10-25T02:30:00+02:00");
});

const everythingWithTime = `
  const { instantAt, isoInZone, dayOf, wallClock } = await import("./src/domain/calendar/day.ts");
  const { parseDate, parseInstant } = await import("./src/engine/input/date/parse-date.ts");
  const { planDay } = await import("./src/domain/calendar/recurrence.ts");
  const rules = { liberationDay: "always", schoolRegions: [], schoolHolidays: [] };
  const out = [];
  for (const day of ["2026-03-28", "2026-03-29", "2026-04-05", "2026-10-25", "2026-12-31"]) {
    for (const time of ["00:00", "02:30", "08:00", "23:59"]) {
      const at = instantAt(day, time);
      out.push(isoInZone(at), dayOf(at), wallClock(at));
    }
    for (const said of ["morgen", "vrijdag", "over 2 weken", "in 3 days", "over 1 maand", "december 15", "29 feb"])
      out.push(parseDate(said, day));
    out.push(String(parseInstant("morgen om 2:30", day)));
  }
  out.push(planDay({ nth: 1, weekday: 1, every: 1 }, "2026-04", rules, "move").day);
  console.log(JSON.stringify([new Date(0).getHours(), out]));
`;

test("nothing depends on the zone of the process", { timeout: 60_000 }, () => {
  const answers = ["Europe/Amsterdam", "America/Los_Angeles", "Pacific/Apia", "Asia/Kolkata"].map((zone) => {
    const child = spawnSync(process.execPath, ["--input-type=module", "-e", everythingWithTime], {
      env: { ...process.env, TZ: zone },
      encoding: "utf8",
    });
    return JSON.parse(child.stdout) as [number, string[]];
  });
  expect(new Set(answers.map(([hour]) => hour)).size).toBe(4);
  for (const [, answer] of answers) expect(answer).toEqual(answers[0]?.[1]);
  expect(answers[0]?.[1]).not.toContain(null);
});
