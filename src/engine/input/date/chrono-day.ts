import { createRequire } from "node:module";
import { Temporal } from "temporal-polyfill";
import type { Day } from "../../../domain/calendar/day.ts";

const require = createRequire(import.meta.url);

/** A day as chrono-node read it; the year is missing when the text did not say or imply one. */
export interface ReadDay {
  year: number | undefined;
  month: number;
  day: number;
  /** 1 is Monday, 7 is Sunday; only when the text names it. */
  weekday: number | undefined;
}

// "December" or "volgende week" is no day, although chrono would pick one.
const vague = /^(deze|dit|vorige?|volgende?|komende?|afgelopen|this|last|previous|next|coming)\b/;

/** Reads what chrono-node knows, in Dutch or English, when it accounts for the whole text and names one day. */
export function readWithChrono(text: string, today: Day): ReadDay | undefined {
  // Loaded at the first need: 12 MB and 50 ms which a worker never spends.
  const readers: Pick<typeof import("chrono-node/nl"), "casual">[] = [
    require("chrono-node/nl"),
    require("chrono-node/en"),
  ];
  const { year, month, day } = Temporal.PlainDate.from(today);
  // Noon of the process' own zone: chrono calculates in that zone, and no clock change touches noon.
  const noon = new Date(year, month - 1, day, 12);
  for (const { casual } of readers) {
    const [found, ...more] = vague.test(text) ? [] : casual.parse(text, noon);
    if (!found || more.length > 0 || found.text.length !== text.length || found.end) continue;
    const { start } = found;
    if (start.isCertain("hour")) continue;
    if (!start.isCertain("day") || !start.isCertain("month")) continue;
    const [foundMonth, foundDay] = [start.get("month"), start.get("day")];
    if (foundMonth === null || foundDay === null) continue;
    return {
      year: start.isCertain("year") ? (start.get("year") ?? undefined) : undefined,
      month: foundMonth,
      day: foundDay,
      weekday: start.isCertain("weekday") ? start.get("weekday") || 7 : undefined,
    };
  }
  return undefined;
}
