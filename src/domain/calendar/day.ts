import { Temporal } from "temporal-polyfill";
import { type Day, dayAt, dayPattern, isDay, numberAt } from "./real-day.ts";

export { type Day, isDay } from "./real-day.ts";

/** The one time zone of every wall clock in the product, whatever `TZ` says. */
export const ZONE = "Europe/Amsterdam";

/** The day `count` days later, or earlier when negative. RangeError on a day that does not exist, before or after. */
export function addDays(day: Day, count: number): Day {
  const found = dayAt(numberOf(day) + count);
  if (!dayPattern.test(found)) throw new RangeError("beyond the days there are");
  return found;
}

/** Days from `from` to `until`, negative when `until` is the earlier one. */
export function daysBetween(from: Day, until: Day): number {
  return numberOf(until) - numberOf(from);
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  // 1 January 1970, day 0, was a Thursday.
  return ((((numberOf(day) + 3) % 7) + 7) % 7) + 1;
}

/** Days since 1 January 1970. RangeError on a day that does not exist. */
function numberOf(day: Day): number {
  if (!isDay(day)) throw new RangeError("not a day");
  return numberAt(day);
}

/** The day it is in the zone at this instant. */
export function dayOf(instant: Temporal.Instant): Day {
  return instant.toZonedDateTimeISO(ZONE).toPlainDate().toString();
}

/** A sweep asks for the same few mornings thousands of times: it is found once. */
const instants = new Map<string, Temporal.Instant>();
const MOST_INSTANTS = 1000;

/**
 * The instant at which the clocks in the zone show `time` ("HH:MM") on `day`. An hour that comes twice in
 * autumn is the first of the two; an hour skipped in spring is the moment just after the gap (03:00), so that
 * nothing falls before what was asked. RangeError on an impossible day or time.
 */
export function instantAt(day: Day, time: string): Temporal.Instant {
  const written = `${day}T${time}`;
  const known = instants.get(written);
  if (known) return known;
  const instant = instantOf(written);
  if (instants.size >= MOST_INSTANTS) instants.clear();
  instants.set(written, instant);
  return instant;
}

function instantOf(written: string): Temporal.Instant {
  const asked = Temporal.PlainDateTime.from(written);
  const found = asked.toZonedDateTime(ZONE, { disambiguation: "earlier" });
  if (found.toPlainDateTime().equals(asked)) return found.toInstant();
  return (found.getTimeZoneTransition("next") ?? found).toInstant();
}

/** What the clocks in the zone show, "HH:MM". */
export function wallClock(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO(ZONE).toPlainTime().toString({ smallestUnit: "minute" });
}

/** ISO 8601 to the second with the offset of the zone: `2026-01-05T08:00:00+01:00`. */
export function isoInZone(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO(ZONE).toString({ timeZoneName: "never", smallestUnit: "second" });
}
