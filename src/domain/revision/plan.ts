import { type CalendarRules, isWorkingDay, schoolHoliday } from "../calendar/calendar.ts";
import { addDays, type Day } from "../calendar/day.ts";
import type { DecidingLevel } from "./mandate.ts";
import type { PlannedStep, PlanStep, Revision, RevisionState } from "./revision.ts";

/** Nobody decides in the last weeks of a year, also where its school holidays are not known yet. */
const LAST_DECISIONS = "12-18";

/**
 * How many days that decide lie between the last consent and the last ratification. A college needs four weeks for a
 * proposal; a council has it from the college, and then needs eight for its committee and its meeting.
 */
export const DAYS_TO_RATIFY: Record<DecidingLevel, number> = { region: 10, college: 20, council: 60 };

/** How many days that decide lie between a step and the one before it, backward from the consents. */
const DAYS_BETWEEN = { consents: 20, advice: 5, table: 10 } as const;

/** How many days each step takes at least when the year is near. */
const LEAST = 5;

/** Working days outside the recess of municipalities, which is that of the schools. */
const decides = (day: Day, calendar: CalendarRules): boolean =>
  isWorkingDay(day, calendar) && schoolHoliday(day, calendar) === undefined;

/** The last day on which municipalities decide, this one or an earlier. */
function lastDeciding(day: Day, calendar: CalendarRules): Day {
  // A list of school holidays could call whole years a holiday: then working days have to do.
  for (let back = 0; back < 120; back += 1) {
    const candidate = addDays(day, -back);
    if (decides(candidate, calendar)) return candidate;
  }
  return lastWorking(day, calendar);
}

const lastWorking = (day: Day, calendar: CalendarRules): Day =>
  isWorkingDay(day, calendar) ? day : lastWorking(addDays(day, -1), calendar);

const firstWorking = (day: Day, calendar: CalendarRules): Day =>
  isWorkingDay(day, calendar) ? day : firstWorking(addDays(day, 1), calendar);

/** The day on which municipalities decide that lies so many of such days earlier. */
export function decidingDaysBefore(day: Day, count: number, calendar: CalendarRules): Day {
  let at = day;
  for (let left = count; left > 0; left -= 1) at = lastDeciding(addDays(at, -1), calendar);
  return at;
}

/** The last day on which somebody can ratify what holds from a year on. */
export const ratifiedBy = (year: number, calendar: CalendarRules): Day =>
  lastDeciding(`${year - 1}-${LAST_DECISIONS}`, calendar);

/**
 * When each step must be done, made backward from 1 January of the year. Steps that would lie before today, or too soon
 * after it, come as soon as they can, and still before that year.
 * @param slowest the highest level at which a region must decide
 */
export function planOf(
  { year, slowest, today }: { year: number; slowest: DecidingLevel; today: Day },
  calendar: CalendarRules,
): PlannedStep[] {
  const before = (day: Day, count: number) => decidingDaysBefore(day, count, calendar);
  const ratifications = ratifiedBy(year, calendar);
  const consents = before(ratifications, DAYS_TO_RATIFY[slowest]);
  const advice = before(consents, DAYS_BETWEEN.consents);
  const table = before(advice, DAYS_BETWEEN.advice);
  const reactions = before(table, DAYS_BETWEEN.table);
  const last = lastWorking(`${year - 1}-12-31`, calendar);
  const backward: [PlanStep, Day][] = [
    ["reactions", reactions],
    ["table", table],
    ["advice", advice],
    ["consents", consents],
    ["ratifications", ratifications],
  ];
  let earliest = today;
  const planned = backward.map(([step, day]): PlannedStep => {
    const soonest = firstWorking(addDays(earliest, LEAST), calendar);
    earliest = day;
    if (earliest < soonest) earliest = soonest;
    if (earliest > last) earliest = last;
    return { step, on: earliest };
  });
  return [...planned, { step: "effective", on: `${year}-01-01` }];
}

/** The steps that are done in each state. */
const DONE: Record<RevisionState, number> = {
  proposed: 0,
  reacting: 0,
  "at-table": 1,
  advised: 3,
  consenting: 3,
  ratifying: 4,
  stands: 5,
  fallen: 3,
  withdrawn: 0,
};

/** The plan with what is done of it; a revision that stands takes effect on its day. */
export function planNow(
  { plan, state }: Pick<Revision, "plan" | "state">,
  today: Day,
): (PlannedStep & { done: boolean })[] {
  return plan.map(({ step, on }, index) => ({
    step,
    on,
    done: index < DONE[state] || (step === "effective" && state === "stands" && on <= today),
  }));
}

/** When a step must be done; 1 January of the year when the plan has no such step. */
export const dayOfStep = ({ plan, year }: Pick<Revision, "plan" | "year">, step: PlanStep): Day =>
  plan.find((planned) => planned.step === step)?.on ?? `${year}-01-01`;
