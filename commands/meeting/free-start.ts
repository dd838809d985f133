import { Temporal } from "temporal-polyfill";
import { publicHoliday, schoolHoliday } from "../../src/domain/calendar/calendar.ts";
import { dayOf, weekdayOf } from "../../src/domain/calendar/day.ts";
import { nearestWorkingDay } from "../../src/domain/calendar/free-day.ts";
import { nameSchoolHoliday } from "../../src/domain/meeting/series.ts";
import type { Context } from "../../src/engine/context.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { showDay } from "../../src/view/format.ts";

export interface FreeStart {
  /** A whole minute. */
  startAt: Temporal.Instant;
  /** The school holiday it falls in, to be warned for. */
  schoolHoliday: string | null;
}

const DAYS_AHEAD = 5 * 365;

/**
 * The start that a person chose for one meeting.
 * @param start ISO 8601 with offset
 * @param understood what a form is filled in with when it is refused
 * @param name the field in which it was chosen
 * @throws Refusal `invalid` on a public holiday and in a weekend, with the nearest free day, and on a start years away
 */
export function freeStart(
  ctx: Context,
  start: string,
  understood: Record<string, unknown>,
  name = "start",
): FreeStart {
  const { calendar } = ctx.cooperation.settings;
  const { refusal } = ctx.t.meeting;
  const refuse = (message: string) => new Refusal("invalid", message, [{ field: name, message }], understood);
  const startAt = Temporal.Instant.from(start).round({ smallestUnit: "minute", roundingMode: "floor" });
  if (startAt.epochMilliseconds > ctx.now().add({ hours: DAYS_AHEAD * 24 }).epochMilliseconds) {
    throw refuse(refusal.tooFar);
  }
  const day = dayOf(startAt);
  const holiday = publicHoliday(day, calendar);
  if (holiday !== undefined) {
    const free = nearestWorkingDay(day, calendar, ctx.today());
    throw refuse(refusal.publicHoliday(showDay(ctx.t, day), holiday, showDay(ctx.t, free)));
  }
  if (weekdayOf(day) > 5) {
    const free = nearestWorkingDay(day, calendar, ctx.today());
    throw refuse(refusal.weekend(showDay(ctx.t, day), showDay(ctx.t, free)));
  }
  const school = schoolHoliday(day, calendar);
  return { startAt, schoolHoliday: school ? nameSchoolHoliday(school) : null };
}
