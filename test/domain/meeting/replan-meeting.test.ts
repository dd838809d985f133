import { describe, expect, test } from "vitest";
import { instantAt } from "../../../src/domain/calendar/day.ts";
import type { Meeting } from "../../../src/domain/meeting/meeting.ts";
import { replan } from "../../../src/domain/meeting/replan-meeting.ts";
import type { PlannedMeeting } from "../../../src/domain/meeting/series.ts";

const startAt = instantAt("2026-03-25", "09:30");
const planned: PlannedMeeting = {
  on: "2026-03-25",
  kind: "implementation",
  series: "IO",
  period: "2026-03",
  startAt,
  endAt: startAt.add({ minutes: 90 }),
  room: "implementation",
  location: "Doetinchem",
  chair: "anna@example.org",
  scribe: null,
  movedFrom: null,
  reason: null,
  schoolHoliday: null,
  proposal: null,
};
const { on: _, ...stored } = planned;
const meeting: Meeting = {
  ...stored,
  ref: "IO-2026-03",
  title: null,
  state: "planned",
  sequence: 2,
  changedAt: startAt,
  startedAt: null,
  present: null,
  seenOnline: [],
};
const later: PlannedMeeting = { ...planned, startAt: instantAt("2026-03-26", "09:30") };

describe("a meeting of a series that is planned otherwise", () => {
  test("is kept when nothing in it changes", () => {
    expect(replan(meeting, planned, { ...planned }, false)).toEqual({ becomes: "kept" });
  });

  test("gets the new time, and calendars see it", () => {
    const plan = replan(meeting, planned, later, false);
    expect(plan).toMatchObject({ becomes: "changed", set: { startAt: later.startAt, sequence: 3 } });
  });

  test("gets another chair, which no calendar needs to see", () => {
    const plan = replan(meeting, planned, { ...planned, chair: "bram@example.org" }, false);
    expect(plan).toEqual({ becomes: "changed", set: { chair: "bram@example.org" } });
  });

  test("keeps what somebody changed in it", () => {
    const own = { ...meeting, location: "Online", startAt: startAt.add({ hours: 1 }) };
    expect(replan(own, planned, { ...later, location: "Arnhem" }, false)).toEqual({ becomes: "kept" });
  });

  test("is cancelled when the series has none in its period any more", () => {
    expect(replan(meeting, planned, undefined, true)).toEqual({ becomes: "cancelled" });
  });

  test("is kept once its agenda is open, and when the series never planned it", () => {
    expect(replan({ ...meeting, state: "open" }, planned, later, true)).toEqual({ becomes: "kept" });
    expect(replan(meeting, undefined, later, true)).toEqual({ becomes: "kept" });
  });
});
