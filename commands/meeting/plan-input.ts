import { z } from "zod";
import {
  type MonthRule,
  type SeriesRule,
  WEEKDAY_NUMBER,
  WEEKDAYS,
} from "../../src/domain/calendar/recurrence.ts";
import { weekRule } from "../../src/domain/calendar/week-rhythm.ts";
import { defined } from "../../src/domain/defined.ts";
import { MEETING_KINDS } from "../../src/domain/meeting/meeting.ts";
import * as field from "../../src/engine/input/field.ts";

const NTHS = ["1", "2", "3", "4", "-1"] as const;
const NTH_NUMBER: Record<(typeof NTHS)[number], MonthRule["nth"]> = { 1: 1, 2: 2, 3: 3, 4: 4, "-1": -1 };
const EVERY = [1, 3, 6] as const;
const WEEKS = [1, 2, 6] as const;
const MONTHS_OF_QUARTER = [1, 2, 3] as const;
const MONTHS_OF_HALF = [1, 2, 3, 4, 5, 6] as const;
const POLICIES = ["keep-and-warn", "move", "skip"] as const;

// A program sends the number that a form chooses by its word.
const nth = z
  .preprocess((value) => (typeof value === "number" ? String(value) : value), z.enum(NTHS))
  .meta({ label: "nth", kind: "choice", choices: "nth" });

/** What a series is planned from. */
export const planInput = z.object({
  kind: field.choice("kind", "kind", MEETING_KINDS),
  nth: nth.optional(),
  weekday: field.choice("weekday", "weekday", WEEKDAYS),
  every: field.number("every", { min: 1, max: 6 }).optional(),
  weeks: field.number("weeks", { min: 1, max: 6 }).optional(),
  monthOfQuarter: field.number("monthOfQuarter", { min: 1, max: 3 }).optional(),
  monthOfHalf: field.number("monthOfHalf", { min: 1, max: 6 }).optional(),
  at: field.time("at"),
  minutes: field.duration("minutes"),
  from: field.firstDay("from"),
  location: field.text("location").optional(),
  room: field.room("room").optional(),
  chairs: z.array(field.person("chairs")).optional(),
  scribes: z.array(field.person("scribes")).optional(),
  schoolHoliday: field.choice("schoolHoliday", "schoolHoliday", POLICIES).optional(),
});

export type PlanInput = z.output<typeof planInput>;

type RhythmField = "nth" | "every" | "weeks" | "monthOfQuarter" | "monthOfHalf";

/** The field in which the rhythm that was asked for is wrong. */
export function wrongRhythm(input: PlanInput): RhythmField | undefined {
  const { nth, weeks, monthOfQuarter, monthOfHalf } = input;
  if (weeks !== undefined) {
    const isAlone = [nth, input.every, monthOfQuarter, monthOfHalf].every((other) => other === undefined);
    return isAlone && oneOf(WEEKS, weeks) ? undefined : "weeks";
  }
  if (nth === undefined) return "nth";
  const every = everyOf(input);
  if (every === undefined) return "every";
  if (every !== 3 && monthOfQuarter !== undefined) return "monthOfQuarter";
  return every !== 6 && monthOfHalf !== undefined ? "monthOfHalf" : undefined;
}

/**
 * The rule of a series in which nothing is wrong; implementation meetings are monthly and the others quarterly unless
 * said otherwise.
 */
export function ruleFrom(input: PlanInput): SeriesRule {
  const weekday = WEEKDAY_NUMBER[input.weekday];
  const weeks = oneOf(WEEKS, input.weeks);
  if (weeks !== undefined) return weekRule(weeks, weekday, input.from);
  const monthOfQuarter = oneOf(MONTHS_OF_QUARTER, input.monthOfQuarter);
  const monthOfHalf = oneOf(MONTHS_OF_HALF, input.monthOfHalf);
  return defined({
    nth: NTH_NUMBER[input.nth ?? "1"],
    weekday,
    every: everyOf(input) ?? 1,
    monthOfQuarter,
    monthOfHalf,
  });
}

const everyOf = ({ kind, every }: PlanInput): MonthRule["every"] | undefined =>
  oneOf(EVERY, every ?? (kind === "implementation" ? 1 : 3));

const oneOf = <const N extends number>(numbers: readonly N[], value: number | undefined): N | undefined =>
  numbers.find((number) => number === value);
