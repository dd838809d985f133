import { type CalendarRules, isWorkingDay } from "./calendar.ts";
import { addDays, type Day } from "./day.ts";

const DAYS_TO_LOOK = 60;

/**
 * The working day nearest to a day, the later of two, and not before `earliest`. The day itself when everything near is
 * a holiday.
 */
export function nearestWorkingDay(day: Day, rules: CalendarRules, earliest: Day): Day {
  for (let away = 1; away <= DAYS_TO_LOOK; away += 1) {
    for (const near of [addDays(day, away), addDays(day, -away)]) {
      if (near >= earliest && isWorkingDay(near, rules)) return near;
    }
  }
  return day;
}
