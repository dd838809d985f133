import { Temporal } from "temporal-polyfill";
import { type CalendarRules, nextWorkingMoment } from "../calendar/calendar.ts";
import { dayOf, instantAt } from "../calendar/day.ts";

/** After the questions of the day itself, which ask about the same actions and more. */
const AFTER_NUDGES = "09:01";

/** When somebody who did not answer is asked again: at once in working hours, else on the next working morning. */
export function askAgainAt(now: Temporal.Instant, rules: CalendarRules): Temporal.Instant {
  const working = nextWorkingMoment(now, rules);
  const morning = instantAt(dayOf(working), AFTER_NUDGES);
  return Temporal.Instant.compare(working, morning) < 0 ? morning : working;
}
