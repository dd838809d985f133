import type { Day } from "./day.ts";
import { addDays, weekdayOf } from "./day.ts";

// The calculation is ours because the date-holidays package costs 40 MB of memory for these nine days;
// the test holds every year up to 2100 against that package (its type "public", its Dutch names).
const known = new Map<number, ReadonlyMap<Day, string>>();

/**
 * The Dutch public holidays of a year from 2014 on, by day, with their Dutch names. Good Friday and 5 May are
 * not among them: the first is a working day by law and custom, the second a setting of the cooperation.
 * Source: rijksoverheid.nl, officiële feestdagen.
 */
export function publicHolidays(year: number): ReadonlyMap<Day, string> {
  const found = known.get(year) ?? calculate(year);
  known.set(year, found);
  return found;
}

function calculate(year: number): ReadonlyMap<Day, string> {
  const easter = easterSunday(year);
  const kingsDay = `${year}-04-27`;
  return new Map([
    [`${year}-01-01`, "Nieuwjaar"],
    [easter, "Pasen"],
    [addDays(easter, 1), "Tweede paasdag"],
    [weekdayOf(kingsDay) === 7 ? addDays(kingsDay, -1) : kingsDay, "Koningsdag"],
    [addDays(easter, 39), "Hemelvaartsdag"],
    [addDays(easter, 49), "Pinksteren"],
    [addDays(easter, 50), "Tweede pinksterdag"],
    [`${year}-12-25`, "Kerstmis"],
    [`${year}-12-26`, "Tweede kerstdag"],
  ]);
}

/** Easter Sunday in the Gregorian calendar; source: Meeus, Astronomical Algorithms, chapter 8. */
function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const yearOfCentury = year % 100;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - moon - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * toSunday) / 451);
  return addDays(`${year}-03-22`, moon + toSunday - 7 * late);
}
