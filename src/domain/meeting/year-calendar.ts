import { type CalendarRules, publicHoliday, schoolHoliday } from "../calendar/calendar.ts";
import { addDays, type Day, dayOf, weekdayOf } from "../calendar/day.ts";
import type { Meeting } from "./meeting.ts";
import { nameSchoolHoliday } from "./series.ts";

/** A day of a calendar, with what is special about it. */
export interface CalendarDay {
  day: Day;
  meetings: Meeting[];
  /** The Dutch name of the public holiday that it is. */
  holiday: string | undefined;
  /** “Meivakantie (noord, midden)”. */
  school: string | undefined;
}

export interface CalendarMonth {
  /** `2026-03`. */
  month: string;
  /** From Monday to Sunday; undefined where another month is. */
  weeks: (CalendarDay | undefined)[][];
}

/** A school holiday as far as it falls in a month. */
export interface HolidaySpan {
  name: string;
  from: Day;
  until: Day;
}

/** The twelve months of a year. */
export function calendarOf(
  year: number,
  { meetings, rules }: { meetings: readonly Meeting[]; rules: CalendarRules },
): CalendarMonth[] {
  const onDay = Map.groupBy(meetings, ({ startAt }) => dayOf(startAt));
  const shown = (day: Day): CalendarDay => ({
    day,
    meetings: onDay.get(day) ?? [],
    holiday: publicHoliday(day, rules),
    school: schoolWords(day, rules),
  });
  return Array.from({ length: 12 }, (_, index) => {
    const month = `${year}-${String(index + 1).padStart(2, "0")}`;
    return {
      month,
      weeks: weeksOf(month).map((week) => week.map((day) => (day === undefined ? undefined : shown(day)))),
    };
  });
}

function schoolWords(day: Day, rules: CalendarRules): string | undefined {
  const found = schoolHoliday(day, rules);
  return found && nameSchoolHoliday(found);
}

function weeksOf(month: string): (Day | undefined)[][] {
  const weeks: (Day | undefined)[][] = [];
  for (let day = `${month}-01`; day.startsWith(month); day = addDays(day, 1)) {
    const at = weekdayOf(day) - 1;
    if (at === 0 || weeks.length === 0) weeks.push(Array.from({ length: 7 }));
    const week = weeks.at(-1);
    if (week) week[at] = day;
  }
  return weeks;
}

export const daysOf = ({ weeks }: CalendarMonth): CalendarDay[] =>
  weeks.flat().filter((day) => day !== undefined);

/** The school holidays of a month, each from its first to its last day there. */
export function schoolHolidaysOf(month: CalendarMonth): HolidaySpan[] {
  const spans: HolidaySpan[] = [];
  for (const { day, school } of daysOf(month)) {
    if (school === undefined) continue;
    const last = spans.at(-1);
    if (last?.name === school && addDays(last.until, 1) === day) last.until = day;
    else spans.push({ name: school, from: day, until: day });
  }
  return spans;
}
