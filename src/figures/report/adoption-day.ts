import type { Meeting } from "../../../db/queries/meeting/meeting.ts";
import { findSeries } from "../../../db/queries/meeting/series.ts";
import { addWorkingDays } from "../../domain/calendar/calendar.ts";
import { type Day, dayOf } from "../../domain/calendar/day.ts";
import { DEFAULT_MOMENTS } from "../../domain/meeting/series.ts";
import type { Context } from "../../engine/context.ts";

/** The day on which the report of a closed meeting is adopted when nobody objects. */
export async function adoptionDay(ctx: Context, meeting: Meeting): Promise<Day> {
  const { settings } = ctx.cooperation;
  const series = meeting.series ? await findSeries(ctx, meeting.series) : undefined;
  const days = (series?.moments ?? DEFAULT_MOMENTS).reportWorkingDays;
  return addWorkingDays(dayOf(meeting.closedAt ?? ctx.now()), days, settings.calendar);
}
