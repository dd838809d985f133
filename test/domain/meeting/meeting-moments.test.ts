import { describe, expect, test } from "vitest";
import type { CalendarRules } from "../../../src/domain/calendar/calendar.ts";
import { instantAt, isoInZone } from "../../../src/domain/calendar/day.ts";
import { momentsOf, proposedStart } from "../../../src/domain/meeting/meeting-moments.ts";
import { DEFAULT_MOMENTS } from "../../../src/domain/meeting/series.ts";

const CALENDAR: CalendarRules = { liberationDay: "always", schoolRegions: [], schoolHolidays: [] };
const meeting = {
  ref: "IO-2026-04",
  startAt: instantAt("2026-04-09", "09:30"),
  endAt: instantAt("2026-04-09", "11:30"),
  proposal: null,
};
const times = (of: typeof meeting | (Omit<typeof meeting, "proposal"> & { proposal: string })) =>
  Object.fromEntries(
    momentsOf(of, DEFAULT_MOMENTS, CALENDAR).map(({ job, dueAt }) => [job, isoInZone(dueAt)]),
  );

describe("the moments of a meeting", () => {
  test("keep the wall clock of its start, also when the clocks change in between", () => {
    expect(times(meeting)).toEqual({
      "open-agenda": "2026-03-19T09:30:00+01:00",
      "publish-agenda": "2026-04-02T09:30:00+02:00",
      // Friday the 3rd is no free day, Easter Monday the 6th is.
      "warn-quorum": "2026-04-07T09:00:00+02:00",
      "remind-participants": "2026-04-08T09:30:00+02:00",
      "start-meeting": "2026-04-09T09:15:00+02:00",
      "settle-meeting": "2026-04-10T09:00:00+02:00",
    });
  });

  test("a proposal comes two weeks before the agenda opens", () => {
    expect(times({ ...meeting, proposal: "2026-04-16" })["propose-day"]).toBe("2026-03-05T09:30:00+01:00");
  });

  test("what must come again after a move is named after the start, what happens once is not", () => {
    const names = momentsOf(meeting, DEFAULT_MOMENTS, CALENDAR).map(
      ({ job, occurrence }) => `${job} ${occurrence}`,
    );
    expect(names).toEqual([
      "open-agenda 1",
      "publish-agenda 1",
      "warn-quorum 2026-04-09T09:30:00+02:00",
      "remind-participants 2026-04-09T09:30:00+02:00",
      "start-meeting 2026-04-09T09:30:00+02:00",
      "settle-meeting 2026-04-09T09:30:00+02:00",
    ]);
  });

  test("a proposal keeps the hour and is none once it has passed", () => {
    const proposed = { ...meeting, proposal: "2026-03-26" };
    const start = proposedStart(proposed, instantAt("2026-03-01", "08:00"));
    expect(start && isoInZone(start)).toBe("2026-03-26T09:30:00+01:00");
    expect(proposedStart(proposed, instantAt("2026-03-26", "09:30"))).toBeUndefined();
    expect(proposedStart(meeting, instantAt("2026-03-01", "08:00"))).toBeUndefined();
  });
});
