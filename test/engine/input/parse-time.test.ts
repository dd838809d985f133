import { describe, expect, test } from "vitest";
import { isoInZone } from "../../../src/domain/calendar/day.ts";
import { parseDuration, parseInstant, parseTime } from "../../../src/engine/input/date/parse-date.ts";
import { understandPeriod } from "../../../src/engine/input/date/parse-period.ts";

/** A Wednesday. */
const today = "2026-11-18";

describe("an instant", () => {
  test.each([
    ["2026-12-01T09:30:00+01:00", "2026-12-01T09:30:00+01:00"],
    ["2026-12-01T08:30Z", "2026-12-01T09:30:00+01:00"],
    ["2026-12-01T08:30:00.000z", "2026-12-01T09:30:00+01:00"],
    ["2026-12-01T09:30", "2026-12-01T09:30:00+01:00"],
    ["2026-12-01T09:30:00", "2026-12-01T09:30:00+01:00"],
    ["2026-12-01 09:30", "2026-12-01T09:30:00+01:00"],
    ["2026-07-01 09:30", "2026-07-01T09:30:00+02:00"],
    ["vrijdag 10:00", "2026-11-20T10:00:00+01:00"],
    ["friday at 2pm", "2026-11-20T14:00:00+01:00"],
    ["vrijdag om 10", "2026-11-20T10:00:00+01:00"],
    ["15 dec 9.30 uur", "2026-12-15T09:30:00+01:00"],
    ["15 december om 14u", "2026-12-15T14:00:00+01:00"],
    ["15 december 2026, 14:00", "2026-12-15T14:00:00+01:00"],
    ["over 2 weken om 9u30", "2026-12-02T09:30:00+01:00"],
    ["volgende week vrijdag 14 uur", "2026-11-27T14:00:00+01:00"],
    ["2026-03-29 02:30", "2026-03-29T03:00:00+02:00"],
  ])("%s is %s", (text, iso) => {
    const instant = parseInstant(text, today);
    expect(instant && isoInZone(instant)).toBe(iso);
  });

  test.each([
    "",
    "vrijdag",
    "10:00",
    "om 10:00",
    "2026-12-01",
    "15 december 2026",
    "15 december 10",
    "vrijdag 25:00",
    "vrijdag 10:60",
    "vrijdag om",
    "vrijdag om half",
    "31 februari 10:00",
    "2026-02-30T10:00:00+01:00",
    "2026-12-01T25:00:00Z",
    "2026-12-01T10:00:00+99:00",
    "2026-12-01T10:00:30",
    "9999-12-01T10:00:00Z",
    "vrijdag 10:00 in de kantine",
    "vrijdag 10:00 ".repeat(20_000),
  ])("%j is not understood", (text) => {
    expect(parseInstant(text, today)).toBeUndefined();
  });
});

describe("a time", () => {
  test.each([
    ["9:30", "09:30"],
    ["09.30", "09:30"],
    ["9u30", "09:30"],
    ["9h30", "09:30"],
    ["9.30 uur", "09:30"],
    ["14u", "14:00"],
    ["14 uur", "14:00"],
    ["2pm", "14:00"],
    ["12am", "00:00"],
    ["12:15 pm", "12:15"],
    ["0:00", "00:00"],
  ])("%s is %s", (text, time) => {
    expect(parseTime(text)).toBe(time);
  });

  test.each([
    "",
    "9",
    "2026",
    "24:00",
    "9:60",
    "9:3",
    "13pm",
    "0am",
    "-1:00",
    "9:30 iets",
    "half tien",
    "25u",
    "9:30:15",
    "1e3u",
    "٩:٣٠",
  ])("%j is not understood", (text) => {
    expect(parseTime(text)).toBeUndefined();
  });
});

describe("a duration", () => {
  test.each([
    ["90", 90],
    ["90m", 90],
    ["90 min", 90],
    ["90 minuten", 90],
    ["1:30", 90],
    ["1,5u", 90],
    ["1.5h", 90],
    ["1u30", 90],
    ["1 uur 30", 90],
    ["1h30m", 90],
    ["anderhalf uur", 90],
    ["2 uur", 120],
    ["2 hours", 120],
    ["0,25 uur", 15],
    ["een half uur", 30],
    ["drie kwartier", 45],
    ["Een uur", 60],
  ])("%s is %i minutes", (text, minutes) => {
    expect(parseDuration(text)).toBe(minutes);
  });

  test.each([
    "",
    "0",
    "-5",
    "1:75",
    "1u75",
    "1,33u",
    "25 uur",
    "1441",
    "90 km",
    "lang",
    "1:3",
    "1e2",
    "1,5",
    "90m90m",
    "u",
    "Infinity",
    "constructor",
  ])("%j is not understood", (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});

describe("a period, seen from 18 November 2026", () => {
  test.each([
    ["2026-Q3", "2026-Q3"],
    ["q3 2025", "2025-Q3"],
    ["Q3", "2026-Q3"],
    ["k1", "2026-Q1"],
    ["h1", "2026-H1"],
    ["dit kwartaal", "2026-Q4"],
    ["this quarter", "2026-Q4"],
    ["vorig kwartaal", "2026-Q3"],
    ["volgend kwartaal", "2027-Q1"],
    ["deze maand", "2026-11"],
    ["last month", "2026-10"],
    ["vorig jaar", "2025"],
    ["dit half jaar", "2026-H2"],
    ["september", "2026-09"],
    ["sept. 2025", "2025-09"],
  ])("%s is %s", (text, period) => {
    expect(understandPeriod(text, today)).toBe(period);
  });

  test.each([
    "",
    "Q5",
    "kwartaal",
    "dit",
    "vorig decennium",
    "dit constructor",
    "volgende week",
    "2026-13",
    "Q3 26",
    "se",
    "mei 26",
    "q",
    "dit kwartaal graag",
    "2026-11-18",
    "vrijdag",
  ])("%j is not understood", (text) => {
    expect(understandPeriod(text, today)).toBeUndefined();
  });
});
