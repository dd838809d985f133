import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { ACTION_STATES, isFinished } from "../../../src/domain/action/action.ts";
import {
  escalatesOn,
  goesOnAgendaOn,
  type Nudged,
  needsNudge,
  nextNudgeDay,
  nudgesFrom,
  silentSince,
} from "../../../src/domain/action/nudge.ts";
import { addDays, dayOf, instantAt, weekdayOf } from "../../../src/domain/calendar/day.ts";

/** Due on Wednesday 11 March 2026. */
const due = "2026-03-11";
const open: Nudged = { state: "open", due, snoozedUntil: null, updatedAt: null };

const anyDay = fc.integer({ min: 0, max: 800 }).map((days) => addDays("2026-01-01", days));
const anyInstant = fc
  .integer({ min: 0, max: 800 * 24 * 60 })
  .map((minutes) => instantAt("2026-01-01", "00:00").add({ minutes }));
const anyAction: fc.Arbitrary<Nudged> = fc.record({
  state: fc.constantFrom(...ACTION_STATES),
  due: anyDay,
  snoozedUntil: fc.option(anyDay),
  updatedAt: fc.option(anyInstant),
});

const nudgedDays = (action: Nudged, from: string, until: string): string[] => {
  const days: string[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) if (needsNudge(action, day)) days.push(day);
  return days;
};

describe("an unfinished action is asked about", () => {
  test("a week before it is due, on the day, and every Monday after it", () => {
    expect(nudgedDays(open, "2026-02-01", "2026-03-31")).toEqual([
      "2026-03-04",
      "2026-03-11",
      "2026-03-16",
      "2026-03-23",
      "2026-03-30",
    ]);
  });

  test("once on a Monday that is also its due day", () => {
    expect(nudgedDays({ ...open, due: "2026-03-16" }, "2026-03-09", "2026-03-23")).toEqual([
      "2026-03-09",
      "2026-03-16",
      "2026-03-23",
    ]);
  });

  test("not before the day until which it is snoozed, and on that day again", () => {
    const snoozed = { ...open, snoozedUntil: "2026-03-23" };
    expect(nudgedDays(snoozed, "2026-03-01", "2026-03-30")).toEqual(["2026-03-23", "2026-03-30"]);
  });

  test.each([
    ["2026-03-16T09:00:00+01:00", ["2026-03-30"]],
    ["2026-03-16T08:59:00+01:00", ["2026-03-23", "2026-03-30"]],
  ])("not in the seven days after a report at %s", (at, days) => {
    const updatedAt = Temporal.Instant.from(at);
    expect(nudgedDays({ ...open, updatedAt }, "2026-03-16", "2026-03-31")).toEqual(days);
  });

  test("not when the report came after a day that quiet hours moved", () => {
    const updatedAt = Temporal.Instant.from("2026-04-06T20:00:00+02:00");
    expect(needsNudge({ ...open, updatedAt }, "2026-04-06")).toBe(false);
  });
});

test("a finished action is never asked about", () => {
  fc.assert(
    fc.property(anyAction, anyDay, (action, day) => {
      if (isFinished(action.state)) expect(needsNudge(action, day)).toBe(false);
    }),
  );
});

test("nothing is asked in the seven days after a report", () => {
  fc.assert(
    fc.property(anyAction, anyInstant, fc.integer({ min: 0, max: 6 }), (action, updatedAt, days) => {
      expect(needsNudge({ ...action, updatedAt }, addDays(dayOf(updatedAt), days))).toBe(false);
    }),
  );
});

test("the next day is the first one from a day on that would be asked about, were nobody heard", () => {
  fc.assert(
    fc.property(anyAction, anyDay, (action, from) => {
      const silent = { ...action, state: "open", updatedAt: null } as const;
      const next = nextNudgeDay(silent, from);
      expect(nudgedDays(silent, from, next)).toEqual([next]);
    }),
  );
});

test("days after the due day are Mondays only", () => {
  fc.assert(
    fc.property(anyAction, anyDay, (action, from) => {
      const next = nextNudgeDay(action, from);
      if (next > action.due) expect(weekdayOf(next)).toBe(1);
    }),
  );
});

test("until nine the nudges of today are still to come", () => {
  expect(nudgesFrom(instantAt("2026-03-11", "08:59"))).toBe("2026-03-11");
  expect(nudgesFrom(instantAt("2026-03-11", "09:00"))).toBe("2026-03-12");
});

describe("silence is counted from", () => {
  test.each<[string, Partial<Nudged>, string]>([
    ["the due day", {}, "2026-03-11"],
    ["the last report", { updatedAt: Temporal.Instant.from("2026-03-20T23:30:00+01:00") }, "2026-03-20"],
    ["the end of a snooze", { snoozedUntil: "2026-04-01" }, "2026-04-01"],
    [
      "the due day, when the report came before",
      { updatedAt: instantAt("2026-03-01", "12:00") },
      "2026-03-11",
    ],
  ])("%s", (_what, change, since) => {
    const action = { ...open, ...change };
    expect(silentSince(action)).toBe(since);
    expect([escalatesOn(action), goesOnAgendaOn(action)]).toEqual([addDays(since, 7), addDays(since, 14)]);
  });
});
