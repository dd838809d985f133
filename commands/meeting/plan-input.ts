import { z } from "zod";
import { type SeriesRule, WEEKDAY_NUMBER, WEEKDAYS } from "../../src/domain/calendar/recurrence.ts";
import { MEETING_KINDS } from "../../src/domain/meeting/meeting.ts";
import * as field from "../../src/engine/input/field.ts";

const NTHS = ["1", "2", "3", "4", "-1"] as const;
const NTH_NUMBER: Record<(typeof NTHS)[number], SeriesRule["nth"]> = { 1: 1, 2: 2, 3: 3, 4: 4, "-1": -1 };
const MONTHS_OF_QUARTER = [1, 2, 3] as const;
const POLICIES = ["keep-and-warn", "move", "skip"] as const;

// A program sends the number that a form chooses by its word.
const nth = z
  .preprocess((value) => (typeof value === "number" ? String(value) : value), z.enum(NTHS))
  .meta({ label: "nth", kind: "choice", choices: "nth" });

/** What a series is planned from. */
export const planInput = z.object({
  kind: field.choice("kind", "kind", MEETING_KINDS),
  nth,
  weekday: field.choice("weekday", "weekday", WEEKDAYS),
  every: field.number("every", { min: 1, max: 3 }).optional(),
  monthOfQuarter: field.number("monthOfQuarter", { min: 1, max: 3 }).optional(),
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

/**
 * The rule of a series; implementation meetings are monthly and the others quarterly unless said otherwise. Every two
 * months is refused apart.
 */
export function ruleFrom(input: PlanInput): SeriesRule {
  const usual = input.kind === "implementation" ? 1 : 3;
  const rule: SeriesRule = {
    nth: NTH_NUMBER[input.nth],
    weekday: WEEKDAY_NUMBER[input.weekday],
    every: (input.every ?? usual) === 1 ? 1 : 3,
  };
  const monthOfQuarter = MONTHS_OF_QUARTER.find((month) => month === input.monthOfQuarter);
  return monthOfQuarter === undefined ? rule : { ...rule, monthOfQuarter };
}
