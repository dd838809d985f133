import type { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { publicHoliday } from "../../../src/domain/calendar/calendar.ts";
import { dayOf, instantAt, wallClock } from "../../../src/domain/calendar/day.ts";
import {
  DEFAULT_MOMENTS,
  meetingsDue,
  type PlannedMeeting,
  type Series,
} from "../../../src/domain/meeting/series.ts";
import { calendarRules } from "../calendar/school-holidays.ts";

const monthly: Series = {
  key: "io",
  kind: "implementation",
  rule: { nth: 2, weekday: 4, every: 1 },
  startsAt: "09:30",
  minutes: 120,
  from: "2026-01-01",
  location: null,
  room: "implementation",
  schoolHoliday: "keep-and-warn",
  moments: DEFAULT_MOMENTS,
  chairs: ["a@example.org", "b@example.org", "c@example.org"],
  scribes: [],
};
const quarterly: Series = {
  ...monthly,
  key: "mo",
  kind: "monitoring",
  rule: { nth: 3, weekday: 2, every: 3, monthOfQuarter: 2 },
};
const circle: Series = {
  ...quarterly,
  key: "lc",
  kind: "learning-circle",
  rule: { nth: -1, weekday: 1, every: 3 },
};

const newYear = instantAt("2026-01-01", "00:00");
const due = (series: Series, now = newYear): PlannedMeeting[] => meetingsDue(series, calendarRules, now);
const in2026 = (series: Series) => due(series).filter((meeting) => meeting.period.startsWith("2026"));
const dayIn = (series: Series, period: string, now?: Temporal.Instant) => {
  const meeting = due(series, now).find((candidate) => candidate.period === period);
  return meeting && dayOf(meeting.startAt);
};

describe("the meetings that a series asks for", () => {
  test("a monthly series has twelve meetings in 2026, quarterly ones have four", () => {
    expect([monthly, quarterly, circle].map((series) => in2026(series).length)).toEqual([12, 4, 4]);
  });

  test("none of them is on a public holiday, and each stays in its period", () => {
    for (const series of [monthly, quarterly, circle]) {
      for (const meeting of in2026(series)) {
        expect(publicHoliday(dayOf(meeting.startAt), calendarRules)).toBeUndefined();
      }
    }
    const months = in2026(monthly).map((meeting) => dayOf(meeting.startAt).slice(0, 7));
    expect(months).toEqual(in2026(monthly).map((meeting) => meeting.period));
  });

  test("they go fifteen months ahead", () => {
    expect(due(monthly).at(-1)?.period).toBe("2027-03");
  });

  test("the wall clock stands still over 29 March and 25 October", () => {
    const clocks = due(monthly).map(({ startAt, endAt }) => `${wallClock(startAt)} ${wallClock(endAt)}`);
    expect(new Set(clocks)).toEqual(new Set(["09:30 11:30"]));
    const offsets = new Set(
      in2026(monthly).map(({ startAt }) => startAt.toZonedDateTimeISO("Europe/Amsterdam").offset),
    );
    expect(offsets).toEqual(new Set(["+01:00", "+02:00"]));
  });

  test("a meeting on Ascension Day is moved within its month and says from when and why", () => {
    const may = due(monthly).find((meeting) => meeting.period === "2026-05");
    expect(may).toMatchObject({ on: "2026-05-14", movedFrom: "2026-05-14", reason: "Hemelvaartsdag" });
    expect(may && dayOf(may.startAt)).toBe("2026-05-21");
  });

  test("in a school holiday it stays where it is, is flagged and gets a proposal", () => {
    const august = due(monthly).find((meeting) => meeting.period === "2026-08");
    expect(august).toMatchObject({ movedFrom: null, reason: null });
    expect(august && dayOf(august.startAt)).toBe("2026-08-13");
    expect(august?.schoolHoliday).toContain("omervakantie");
    expect(august?.proposal).toMatch(/^2026-\d\d-\d\d$/);
  });

  test("or it is moved, or skipped, when the series says so", () => {
    const moved = due({ ...monthly, schoolHoliday: "move" }).find((meeting) => meeting.period === "2026-08");
    expect(moved).toMatchObject({ movedFrom: "2026-08-13", schoolHoliday: null, proposal: null });
    expect(moved?.reason).toContain("omervakantie");
    expect(dayIn({ ...monthly, schoolHoliday: "skip" }, "2026-08")).toBeUndefined();
  });

  test("chairs take turns meeting by meeting, whenever they are planned; without scribes there is none", () => {
    const chairs = (now: Temporal.Instant) =>
      due(monthly, now)
        .filter(({ period }) => period >= "2026-04" && period <= "2026-07")
        .map(({ chair }) => chair?.[0]);
    expect(chairs(newYear)).toEqual(["a", "b", "c", "a"]);
    expect(chairs(instantAt("2026-03-20", "12:00"))).toEqual(["a", "b", "c", "a"]);
    expect(due(monthly).every(({ scribe }) => scribe === null)).toBe(true);
  });

  test("nothing is planned before now or before the series begins", () => {
    expect(due(monthly, instantAt("2026-02-12", "09:30"))[0]?.period).toBe("2026-03");
    expect(due(monthly, instantAt("2026-02-12", "09:29"))[0]?.period).toBe("2026-02");
    expect(due({ ...monthly, from: "2026-03-13" })[0]?.period).toBe("2026-04");
  });

  test("a day that is over by the rule still counts when a holiday put the meeting after today", () => {
    expect(dayIn(monthly, "2026-05", instantAt("2026-05-18", "12:00"))).toBe("2026-05-21");
  });
});
