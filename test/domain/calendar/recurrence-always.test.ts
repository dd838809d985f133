import fc from "fast-check";
import { expect, test } from "vitest";
import type { CalendarRules } from "../../../src/domain/calendar/calendar.ts";
import { publicHoliday, schoolHoliday } from "../../../src/domain/calendar/calendar.ts";
import { addDays, weekdayOf } from "../../../src/domain/calendar/day.ts";
import { contains, firstDay, lastDay, periodOf } from "../../../src/domain/calendar/period.ts";
import type { MonthRule, SchoolHolidayPolicy } from "../../../src/domain/calendar/recurrence.ts";
import {
  periodKind,
  periodsBetween,
  planDay,
  ruleDay,
  turnOf,
} from "../../../src/domain/calendar/recurrence.ts";

const anyRule = fc.record<MonthRule>({
  nth: fc.constantFrom(1, 2, 3, 4, -1),
  weekday: fc.constantFrom(1, 2, 3, 4, 5, 6, 7),
  every: fc.constantFrom(1, 3, 6),
  monthOfQuarter: fc.constantFrom(1, 2, 3),
});
const anyDay = fc.integer({ min: 0, max: 12_000 }).map((count) => addDays("2020-01-01", count));
const anyRules = fc
  .record({
    liberationDay: fc.constantFrom("always", "lustrum", "never"),
    schoolRegions: fc.subarray<"noord" | "midden" | "zuid">(["noord", "midden", "zuid"]),
    schoolHolidays: fc.array(
      fc.record({
        name: fc.constantFrom("Meivakantie", "Zomervakantie"),
        region: fc.constantFrom("noord", "midden", "zuid", "alle"),
        span: fc.tuple(anyDay, fc.integer({ min: 0, max: 60 })),
      }),
      { maxLength: 40 },
    ),
  })
  .map(({ schoolHolidays, ...rules }) => ({
    ...rules,
    schoolHolidays: schoolHolidays.map(({ span: [from, days], ...holiday }) => ({
      ...holiday,
      from,
      until: addDays(from, days),
    })),
  })) as fc.Arbitrary<CalendarRules>;
const anyPolicy = fc.constantFrom<SchoolHolidayPolicy>("keep-and-warn", "move", "skip");

function sameWeekdaysOf(period: string, weekday: number): string[] {
  const days: string[] = [];
  for (let day = firstDay(period); day <= lastDay(period); day = addDays(day, 1)) {
    if (weekdayOf(day) === weekday) days.push(day);
  }
  return days;
}

test("the rule's day is that weekday of that month, whichever the period", () => {
  fc.assert(
    fc.property(anyRule, anyDay, (rule, day) => {
      const period = periodOf(day, periodKind(rule));
      const found = ruleDay(rule, period);
      const inMonth = sameWeekdaysOf(periodOf(found, "month"), rule.weekday);
      expect(contains(period, found)).toBe(true);
      expect(inMonth.at(rule.nth === -1 ? -1 : rule.nth - 1)).toBe(found);
      expect(periodsBetween(rule, found, found)).toEqual([period]);
    }),
  );
});

test("the turn of a period is how many of the rule's days came before it", () => {
  fc.assert(
    fc.property(anyRule, anyDay, fc.integer({ min: -400, max: 4000 }), (rule, from, days) => {
      const period = periodOf(addDays(from, days), periodKind(rule));
      const before = periodsBetween(rule, from, addDays(ruleDay(rule, period), -1));
      expect(turnOf(rule, from, period)).toBe(before.length);
    }),
  );
});

test("a planned day is the right weekday, never a public holiday, and inside its period where that can be", () => {
  fc.assert(
    fc.property(anyRule, anyDay, anyRules, anyPolicy, (rule, someDay, rules, policy) => {
      const period = periodOf(someDay, periodKind(rule));
      const planned = planDay(rule, period, rules, policy);
      const open = sameWeekdaysOf(period, rule.weekday).filter(
        (day) => publicHoliday(day, rules) === undefined,
      );
      const quiet = open.filter((day) => schoolHoliday(day, rules) === undefined);

      if (policy === "skip") expect(planned.day === undefined).toBe(planned.schoolHoliday !== undefined);
      else expect(planned.day).toBeDefined();
      for (const day of [planned.day, planned.proposal]) {
        if (day === undefined) continue;
        expect(weekdayOf(day)).toBe(rule.weekday);
        expect(publicHoliday(day, rules)).toBeUndefined();
      }
      if (policy === "keep-and-warn") expect(open).toContain(planned.day);
      if (policy === "move" && quiet.length > 0) expect(quiet).toContain(planned.day);
      if (planned.proposal !== undefined) {
        expect(schoolHoliday(planned.proposal, rules)).toBeUndefined();
        if (quiet.length > 0) expect(quiet).toContain(planned.proposal);
      }
      if (planned.day === planned.original && policy !== "move") expect(planned.holiday).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});
