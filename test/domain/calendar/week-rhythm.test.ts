import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publicHoliday } from "../../../src/domain/calendar/calendar.ts";
import { addDays, type Day, daysBetween, weekdayOf } from "../../../src/domain/calendar/day.ts";
import { firstDay, kindOfPeriod } from "../../../src/domain/calendar/period.ts";
import {
  isPeriodOf,
  periodsBetween,
  planDay,
  ruleDay,
  type SeriesRule,
} from "../../../src/domain/calendar/recurrence.ts";
import { type WeekRule, weekRule } from "../../../src/domain/calendar/week-rhythm.ts";
import { calendarRules } from "./school-holidays.ts";

const day = fc.integer({ min: 0, max: 3650 }).map((days) => addDays("2022-01-01", days));
const weekday = fc.constantFrom<WeekRule["weekday"][]>(1, 2, 3, 4, 5, 6, 7);
const rule = fc
  .tuple(fc.constantFrom<WeekRule["weeks"][]>(1, 2, 6), weekday, day)
  .map(([weeks, on, from]) => weekRule(weeks, on, from));

/** Every day from the first one on, looked at one by one. */
function walked(rule: WeekRule, from: Day, until: Day): Day[] {
  const found: Day[] = [];
  for (let at = rule.first, days = 0; at <= until; at = addDays(at, 1), days += 1) {
    if (weekdayOf(at) === rule.weekday && days % (7 * rule.weeks) === 0 && at >= from) found.push(at);
  }
  return found;
}

describe("every so many weeks", () => {
  it("begins on the first such weekday from a day on", () => {
    expect(weekRule(1, 3, "2026-01-05").first).toBe("2026-01-07");
    expect(weekRule(2, 3, "2026-01-07").first).toBe("2026-01-07");
    expect(weekRule(6, 3, "2026-01-08").first).toBe("2026-01-14");
  });

  it("falls on the days that a walk over the calendar finds", () => {
    fc.assert(
      fc.property(rule, day, fc.integer({ min: 0, max: 500 }), (rule, from, days) => {
        const until = addDays(from, days);
        expect(periodsBetween(rule, from, until)).toEqual(walked(rule, from, until));
      }),
    );
  });

  it("is asked of its own days only", () => {
    fc.assert(
      fc.property(rule, day, (rule, at) => {
        const isOwn = walked(rule, at, at).length === 1;
        expect(isPeriodOf(rule, at)).toBe(isOwn);
        if (isOwn) expect(ruleDay(rule, at)).toBe(at);
        else expect(() => ruleDay(rule, at)).toThrow(RangeError);
      }),
    );
    expect(isPeriodOf(weekRule(1, 3, "2026-01-05"), "2026-01")).toBe(false);
    expect(isPeriodOf({ nth: 1, weekday: 3, every: 1 }, "2026-01-07")).toBe(false);
  });

  it("stays in its week when a holiday moves it, and never takes a neighbour's own day", () => {
    fc.assert(
      fc.property(rule, fc.integer({ min: 0, max: 100 }), (rule, nth) => {
        const period = addDays(rule.first, 7 * rule.weeks * nth);
        const {
          day: planned = "",
          original,
          holiday,
        } = planDay(rule, period, calendarRules, "keep-and-warn");
        expect(original).toBe(period);
        expect(publicHoliday(planned, calendarRules)).toBeUndefined();
        expect(planned === original).toBe(holiday === undefined);
        expect(Math.abs(daysBetween(original, planned))).toBeLessThan(7);
        expect(planned === original || !isPeriodOf(rule, planned)).toBe(true);
      }),
    );
  });

  it("goes to the nearest working day of the week on Ascension Day, and is skipped in a school holiday when told so", () => {
    const thursdays = weekRule(1, 4, "2026-01-01");
    expect(planDay(thursdays, "2026-05-14", calendarRules, "keep-and-warn")).toMatchObject({
      ...{ day: "2026-05-15", holiday: "Hemelvaartsdag" },
    });
    expect(planDay(thursdays, "2026-08-06", calendarRules, "skip").day).toBeUndefined();
  });
});

describe("twice a year", () => {
  const half: SeriesRule = { nth: 2, weekday: 3, every: 6, monthOfHalf: 3 };

  it("falls in the same month of each half", () => {
    expect(periodsBetween(half, "2026-01-01", "2027-12-31")).toEqual([
      ...["2026-H1", "2026-H2", "2027-H1", "2027-H2"],
    ]);
    expect(ruleDay(half, "2026-H1")).toBe("2026-03-11");
    expect(ruleDay(half, "2026-H2")).toBe("2026-09-09");
    expect(ruleDay({ nth: -1, weekday: 1, every: 6 }, "2026-H2")).toBe("2026-07-27");
  });

  it("falls on the days that a walk over the calendar finds", () => {
    const month = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), weekday, month, day, (nth, on, monthOfHalf, from) => {
        // The numbers are those of a rule: fast-check only draws what it may be.
        const rule = { nth, weekday: on, every: 6, monthOfHalf } as SeriesRule;
        const until = addDays(from, 800);
        const found: Day[] = [];
        for (let at = from; at <= until; at = addDays(at, 1)) {
          const [monthNumber, dayNumber] = [Number(at.slice(5, 7)), Number(at.slice(8))];
          const isMonth = ((monthNumber - 1) % 6) + 1 === monthOfHalf;
          if (isMonth && weekdayOf(at) === on && Math.ceil(dayNumber / 7) === nth) found.push(at);
        }
        const periods = periodsBetween(rule, from, until);
        expect(periods.map((period) => ruleDay(rule, period))).toEqual(found);
        for (const period of periods)
          expect([kindOfPeriod(period), firstDay(period).slice(8)]).toEqual(["half", "01"]);
      }),
    );
  });
});
