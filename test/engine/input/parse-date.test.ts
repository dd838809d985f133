import { describe, expect, test } from "vitest";
import { parseDate } from "../../../src/engine/input/date/parse-date.ts";

/** A Wednesday. */
const today = "2026-11-18";

describe("a day, seen from Wednesday 18 November 2026", () => {
  test.each([
    ["2026-12-15", "2026-12-15"],
    ["15 dec", "2026-12-15"],
    ["15 dec.", "2026-12-15"],
    ["15 December 2026", "2026-12-15"],
    ["  15   december  ", "2026-12-15"],
    ["dinsdag 15 december", "2026-12-15"],
    ["15-12-2026", "2026-12-15"],
    ["15-12-26", "2026-12-15"],
    ["15-12", "2026-12-15"],
    ["15/12", "2026-12-15"],
    ["1/12", "2026-12-01"],
    ["1 mrt", "2027-03-01"],
    ["1 may", "2027-05-01"],
    ["december 15", "2026-12-15"],
    ["Dec 15, 2026", "2026-12-15"],
    ["15th of december", "2026-12-15"],
    ["tuesday 15 december 2026", "2026-12-15"],
    ["vrijdag", "2026-11-20"],
    ["Friday", "2026-11-20"],
    ["vr", "2026-11-20"],
    ["komende vrijdag", "2026-11-20"],
    ["maandag", "2026-11-23"],
    ["volgende week vrijdag", "2026-11-27"],
    ["vrijdag volgende week", "2026-11-27"],
    ["next week monday", "2026-11-23"],
    ["friday next week", "2026-11-27"],
    ["vandaag", "2026-11-18"],
    ["today", "2026-11-18"],
    ["morgen", "2026-11-19"],
    ["tomorrow", "2026-11-19"],
    ["overmorgen", "2026-11-20"],
    ["gisteren", "2026-11-17"],
    ["over 2 weken", "2026-12-02"],
    ["over twee weken", "2026-12-02"],
    ["in 2 weeks", "2026-12-02"],
    ["over 3 dagen", "2026-11-21"],
    ["over een maand", "2026-12-18"],
    ["in 1 year", "2027-11-18"],
    ["eind van dit kwartaal", "2026-12-31"],
    ["end of this quarter", "2026-12-31"],
    ["eind van het kwartaal", "2026-12-31"],
    ["eind van deze maand", "2026-11-30"],
    ["end of the month", "2026-11-30"],
    ["eind van dit jaar", "2026-12-31"],
    ["eind van volgend kwartaal", "2027-03-31"],
    ["eind van volgende maand", "2026-12-31"],
    ["eind december", "2026-12-31"],
    ["eind februari", "2027-02-28"],
    ["eind van Q1", "2027-03-31"],
    ["eind 2026", "2026-12-31"],
  ])("%s is %s", (text, day) => {
    expect(parseDate(text, today)).toBe(day);
  });

  test("without a year is the next to come, and today counts", () => {
    expect(parseDate("18 november", today)).toBe("2026-11-18");
    expect(parseDate("17 november", today)).toBe("2027-11-17");
    expect(parseDate("17-11", today)).toBe("2027-11-17");
    expect(parseDate("november 17", today)).toBe("2027-11-17");
    expect(parseDate("29 feb", today)).toBe("2028-02-29");
  });

  test("named by its weekday is never today", () => {
    expect(parseDate("woensdag", today)).toBe("2026-11-25");
    expect(parseDate("wednesday", today)).toBe("2026-11-25");
  });

  test("of next week is counted from Monday, on a Sunday too", () => {
    expect(parseDate("volgende week vrijdag", "2026-11-22")).toBe("2026-11-27");
    expect(parseDate("zondag", "2026-11-22")).toBe("2026-11-29");
  });

  test("a month after the 31st is the last day of the next month", () => {
    expect(parseDate("over 1 maand", "2026-08-31")).toBe("2026-09-30");
    expect(parseDate("in two months", "2026-08-31")).toBe("2026-10-31");
    expect(parseDate("over twee maanden", "2026-08-31")).toBe("2026-10-31");
    expect(parseDate("over een jaar", "2028-02-29")).toBe("2029-02-28");
  });

  test.each([
    "",
    "31 februari",
    "2026-02-30",
    "30-02-2026",
    "31-04",
    "29 februari 2027",
    "0 december",
    "99 dec",
    "15-13-2026",
    "13/25",
    "12/25",
    "15-12/2026",
    "15",
    "2026",
    "december",
    "in december",
    "in 2027",
    "volgende week",
    "dit kwartaal",
    "weekend",
    "15 december iets",
    "graag 15 december",
    "uiterlijk vrijdag",
    "vrijdag of zaterdag",
    "10-12 dec",
    "maandag t/m woensdag",
    "maandag 15 december 2026",
    "maandag 15 december",
    "vrijdag 10:00",
    "over 2 uur",
    "over 2 bananen",
    "over nul maanden",
    "over 0 maanden",
    "zodra het kan",
    "nu",
    "eind van de dag",
    "eind van",
    "2026-12-15T10:00",
    "0026-01-01",
    "2962-01-01",
    "15 dec\u0000",
    "📅",
    "١٥ ديسمبر",
    "__proto__",
    "morgen ".repeat(20_000),
  ])("%j is not understood", (text) => {
    expect(parseDate(text, today)).toBeUndefined();
  });
});
