import { describe, expect, test } from "vitest";
import type { CalendarRules } from "../../../src/domain/calendar/calendar.ts";
import { dayOf, instantAt, wallClock } from "../../../src/domain/calendar/day.ts";
import { firstDay, lastDay } from "../../../src/domain/calendar/period.ts";
import type { SeriesRule } from "../../../src/domain/calendar/recurrence.ts";
import { periodsBetween, planDay, ruleDay } from "../../../src/domain/calendar/recurrence.ts";
import { calendarRules } from "./school-holidays.ts";

const secondThursday: SeriesRule = { nth: 2, weekday: 4, every: 1 };
const lastFriday: SeriesRule = { nth: -1, weekday: 5, every: 1 };
const firstMonday: SeriesRule = { nth: 1, weekday: 1, every: 1 };
const thirdTuesdayOfQuarter: SeriesRule = { nth: 3, weekday: 2, every: 3, monthOfQuarter: 2 };

describe("the day by the rule", () => {
  test.each<[string, SeriesRule, string, string[]]>([
    [
      "the second Thursday of 2026",
      secondThursday,
      "2026",
      [
        "01-08",
        "02-12",
        "03-12",
        "04-09",
        "05-14",
        "06-11",
        "07-09",
        "08-13",
        "09-10",
        "10-08",
        "11-12",
        "12-10",
      ],
    ],
    [
      "the second Thursday of 2027",
      secondThursday,
      "2027",
      [
        "01-14",
        "02-11",
        "03-11",
        "04-08",
        "05-13",
        "06-10",
        "07-08",
        "08-12",
        "09-09",
        "10-14",
        "11-11",
        "12-09",
      ],
    ],
    [
      "the last Friday of 2026",
      lastFriday,
      "2026",
      [
        "01-30",
        "02-27",
        "03-27",
        "04-24",
        "05-29",
        "06-26",
        "07-31",
        "08-28",
        "09-25",
        "10-30",
        "11-27",
        "12-25",
      ],
    ],
    [
      "the last Friday of 2027",
      lastFriday,
      "2027",
      [
        "01-29",
        "02-26",
        "03-26",
        "04-30",
        "05-28",
        "06-25",
        "07-30",
        "08-27",
        "09-24",
        "10-29",
        "11-26",
        "12-31",
      ],
    ],
    [
      "the third Tuesday of each second month of 2026",
      thirdTuesdayOfQuarter,
      "2026",
      ["02-17", "05-19", "08-18", "11-17"],
    ],
    [
      "the third Tuesday of each second month of 2027",
      thirdTuesdayOfQuarter,
      "2027",
      ["02-16", "05-18", "08-17", "11-16"],
    ],
    [
      "the last Wednesday of each quarter of 2026",
      { nth: -1, weekday: 3, every: 3, monthOfQuarter: 3 },
      "2026",
      ["03-25", "06-24", "09-30", "12-30"],
    ],
    [
      "the first Monday of each quarter of 2027",
      { nth: 1, weekday: 1, every: 3 },
      "2027",
      ["01-04", "04-05", "07-05", "10-04"],
    ],
  ])("%s", (_, rule, year, days) => {
    const periods = periodsBetween(rule, firstDay(year), lastDay(year));
    expect(periods.map((period) => ruleDay(rule, period))).toEqual(days.map((day) => `${year}-${day}`));
  });

  test("a period of another kind is refused", () => {
    expect(() => ruleDay(secondThursday, "2026-Q1")).toThrow(RangeError);
    expect(() => ruleDay(thirdTuesdayOfQuarter, "2026-02")).toThrow(RangeError);
    expect(() => ruleDay(secondThursday, "2026-13")).toThrow(RangeError);
  });

  test("only periods whose day lies in the range are listed, both ends included", () => {
    expect(periodsBetween(secondThursday, "2026-01-08", "2026-03-12")).toEqual([
      "2026-01",
      "2026-02",
      "2026-03",
    ]);
    expect(periodsBetween(secondThursday, "2026-01-09", "2026-03-11")).toEqual(["2026-02"]);
    expect(periodsBetween(thirdTuesdayOfQuarter, "2026-02-18", "2026-08-18")).toEqual(["2026-Q2", "2026-Q3"]);
    expect(periodsBetween(secondThursday, "2026-03-01", "2026-02-01")).toEqual([]);
  });
});

describe("a public holiday", () => {
  test("moves the meeting to the nearest same weekday, the later of two, and says why", () => {
    expect(planDay(secondThursday, "2026-05", calendarRules, "keep-and-warn")).toEqual({
      day: "2026-05-21",
      original: "2026-05-14",
      holiday: "Hemelvaartsdag",
    });
  });

  test("moves it back when forward is another period", () => {
    const planned = planDay({ nth: -1, weekday: 1, every: 1 }, "2026-05", calendarRules, "keep-and-warn");
    expect(planned).toMatchObject({
      day: "2026-05-18",
      original: "2026-05-25",
      holiday: "Tweede pinksterdag",
    });
  });

  test("moves it even when the series skips school holidays", () => {
    expect(planDay(firstMonday, "2026-04", calendarRules, "skip")).toEqual({
      day: "2026-04-13",
      original: "2026-04-06",
      holiday: "Tweede paasdag",
    });
  });

  test("may lead into a school holiday, which is then warned for", () => {
    const week = { name: "Meivakantie", region: "zuid" as const, from: "2026-05-18", until: "2026-05-22" };
    const rules: CalendarRules = { ...calendarRules, schoolHolidays: [week] };
    const planned = planDay(secondThursday, "2026-05", rules, "keep-and-warn");
    expect(planned).toMatchObject({ day: "2026-05-21", holiday: "Hemelvaartsdag", proposal: "2026-05-07" });
    expect(planned.schoolHoliday).toEqual({ name: "Meivakantie", regions: ["zuid"] });
    expect(planDay(secondThursday, "2026-05", rules, "move").day).toBe("2026-05-07");
    expect(planDay(secondThursday, "2026-05", rules, "skip").day).toBeUndefined();
  });
});

describe("a school holiday", () => {
  const inSummer = { name: "Zomervakantie", regions: ["midden", "zuid"] };

  test("is kept and warned for with a proposal inside the period", () => {
    expect(planDay(thirdTuesdayOfQuarter, "2026-Q1", calendarRules, "keep-and-warn")).toEqual({
      day: "2026-02-17",
      original: "2026-02-17",
      schoolHoliday: { name: "Voorjaarsvakantie", regions: ["midden", "zuid"] },
      proposal: "2026-02-24",
    });
  });

  test("that takes all of August leads to a proposal outside it, not on the next meeting's own day", () => {
    const planned = planDay(secondThursday, "2026-08", calendarRules, "keep-and-warn");
    expect(planned).toMatchObject({ day: "2026-08-13", schoolHoliday: inSummer, proposal: "2026-09-03" });
    const onFirstTuesday = planDay(
      { nth: 1, weekday: 2, every: 1 },
      "2026-08",
      calendarRules,
      "keep-and-warn",
    );
    expect(onFirstTuesday.proposal).not.toBe("2026-09-01");
    expect(onFirstTuesday.proposal).not.toBe("2026-07-07");
  });

  test("moves the meeting when the series says so", () => {
    expect(planDay(thirdTuesdayOfQuarter, "2026-Q3", calendarRules, "move")).toEqual({
      day: "2026-09-01",
      original: "2026-08-18",
      schoolHoliday: inSummer,
    });
  });

  test("skips the meeting when the series says so", () => {
    expect(planDay(secondThursday, "2026-08", calendarRules, "skip")).toEqual({
      day: undefined,
      original: "2026-08-13",
      schoolHoliday: inSummer,
    });
  });

  test("and a public holiday on one day are both named", () => {
    expect(planDay(lastFriday, "2026-12", calendarRules, "move")).toEqual({
      day: "2026-12-18",
      original: "2026-12-25",
      holiday: "Kerstmis",
      schoolHoliday: { name: "Kerstvakantie", regions: ["midden", "zuid"] },
    });
  });

  test("without an end leaves no proposal, and does not stop a meeting from being planned", () => {
    const endless: CalendarRules = {
      ...calendarRules,
      schoolHolidays: [{ name: "Altijd vrij", region: "alle", from: "2020-01-01", until: "2040-12-31" }],
    };
    expect(planDay(secondThursday, "2026-05", endless, "keep-and-warn").proposal).toBeUndefined();
    expect(planDay(secondThursday, "2026-05", endless, "move").day).toBe("2026-05-21");
  });
});

test("every meeting of 2026 starts at the same time on the wall", () => {
  for (const rule of [
    secondThursday,
    lastFriday,
    thirdTuesdayOfQuarter,
    { nth: -1, weekday: 7, every: 1 } as const,
  ]) {
    for (const period of periodsBetween(rule, "2026-01-01", "2026-12-31")) {
      const { day } = planDay(rule, period, calendarRules, "keep-and-warn");
      const start = instantAt(day ?? "", "09:30");
      expect([dayOf(start), wallClock(start)]).toEqual([day, "09:30"]);
    }
  }
});
