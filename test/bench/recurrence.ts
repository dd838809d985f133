import { Temporal } from "temporal-polyfill";
import { nextPeriod, parsePeriod } from "../../src/domain/calendar/period.ts";
import { ruleDay } from "../../src/domain/calendar/recurrence.ts";
import { microsOf, table } from "./measure.ts";

const times = (value: number) => `${value.toFixed(1)} x`;

/** What the day of a series in a period costs. */
export function recurrenceTable(): string {
  const rule = { nth: 2, weekday: 4, every: 1 } as const;
  const first = parsePeriod("2026-01");
  if (!first) throw new Error("no period");
  let tenth = first;
  for (let month = 0; month < 120; month += 1) tenth = nextPeriod(tenth);
  const start = Temporal.PlainDate.from("2026-01-08");
  const floor = microsOf(() => start.add({ days: 7 }).toString());
  const early = microsOf(() => ruleDay(rule, first));
  const late = microsOf(() => ruleDay(rule, tenth));
  const us = (value: number) => `${value.toFixed(2)} µs`;
  return [
    "Day of a series in a period; floor: adding a week to a day.",
    table([
      ["series", "cost", "ratio to the floor"],
      ["first month", us(early), times(early / floor)],
      ["after ten years", us(late), times(late / floor)],
    ]),
  ].join("\n");
}
