import type { Day } from "../calendar/day.ts";

/** Nobody changes a contract further ahead: the years of a cooperation are counted. */
const MOST_YEARS_AHEAD = 5;

/** The years from which a revision may hold: never the running one, for a contract year that has begun is fixed. */
export function yearsToRevise(today: Day): { first: number; last: number } {
  const running = Number(today.slice(0, 4));
  return { first: running + 1, last: running + MOST_YEARS_AHEAD };
}
