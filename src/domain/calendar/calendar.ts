import type { Temporal } from "temporal-polyfill";
import type { Day } from "./day.ts";
import { addDays, dayOf, instantAt, weekdayOf } from "./day.ts";
import { publicHolidays } from "./public-holidays.ts";

export type SchoolRegion = "noord" | "midden" | "zuid";

/** What a cooperation says about its free days; part of its configuration file. */
export interface CalendarRules {
  /** 5 May is a holiday every year, in years divisible by five (lustrum), or never. */
  liberationDay: "always" | "lustrum" | "never";
  /** The regions whose school holidays count. None: school holidays are not looked at. */
  schoolRegions: SchoolRegion[];
  /** `until` is the last day of the holiday. Authority: rijksoverheid.nl, schoolvakanties. */
  schoolHolidays: { name: string; region: SchoolRegion | "alle"; from: Day; until: Day }[];
}

export interface SchoolHoliday {
  name: string;
  /** The configured regions that are free, in the order of the configuration. */
  regions: SchoolRegion[];
}

/** The Dutch name of the public holiday on this day, if it is one. */
export function publicHoliday(day: Day, rules: CalendarRules): string | undefined {
  const year = Number(day.slice(0, 4));
  const name = publicHolidays(year).get(day);
  if (name !== undefined || !day.endsWith("-05-05")) return name;
  const free = rules.liberationDay === "always" || (rules.liberationDay === "lustrum" && year % 5 === 0);
  return free ? "Bevrijdingsdag" : undefined;
}

/** The school holiday on this day in at least one configured region, and in which of them. */
export function schoolHoliday(day: Day, rules: CalendarRules): SchoolHoliday | undefined {
  const running = rules.schoolHolidays.filter((holiday) => holiday.from <= day && day <= holiday.until);
  for (const { name } of running) {
    const regions = rules.schoolRegions.filter((region) =>
      running.some((other) => other.name === name && (other.region === "alle" || other.region === region)),
    );
    if (regions.length > 0) return { name, regions };
  }
  return undefined;
}

/** Monday to Friday and no public holiday. Working days go on in school holidays. */
export function isWorkingDay(day: Day, rules: CalendarRules): boolean {
  return weekdayOf(day) <= 5 && publicHoliday(day, rules) === undefined;
}

/** The first working day after this day. */
export function nextWorkingDay(day: Day, rules: CalendarRules): Day {
  return addWorkingDays(day, 1, rules);
}

/** The `count`-th working day after this day, or before it when negative; the day itself for 0. */
export function addWorkingDays(day: Day, count: number, rules: CalendarRules): Day {
  let left = Math.abs(count);
  let at = day;
  while (left > 0) {
    at = addDays(at, Math.sign(count));
    if (isWorkingDay(at, rules)) left -= 1;
  }
  return at;
}

/** The same instant when it lies within 08:00 to 18:00 on a working day, else the next working 08:00. */
export function nextWorkingMoment(instant: Temporal.Instant, rules: CalendarRules): Temporal.Instant {
  const day = dayOf(instant);
  if (isWorkingDay(day, rules)) {
    const opens = instantAt(day, "08:00");
    if (instant.epochMilliseconds < opens.epochMilliseconds) return opens;
    if (instant.epochMilliseconds <= instantAt(day, "18:00").epochMilliseconds) return instant;
  }
  return instantAt(nextWorkingDay(day, rules), "08:00");
}
