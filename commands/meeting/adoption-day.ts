import type { Meeting } from "../../db/queries/meeting/meeting.ts";
import { findSeries } from "../../db/queries/meeting/series.ts";
import { addWorkingDays } from "../../src/domain/calendar/calendar.ts";
import type { Day } from "../../src/domain/calendar/day.ts";
import { DEFAULT_MOMENTS } from "../../src/domain/meeting/series.ts";
import type { Context } from "../../src/engine/context.ts";

/** The day on which the report of a meeting that closes now is adopted. */
export async function adoptionDay(ctx: Context, meeting: Meeting): Promise<Day> {
  const { slug, settings } = ctx.cooperation;
  const series = meeting.series ? await findSeries(ctx.db, slug, meeting.series) : undefined;
  const days = (series?.moments ?? DEFAULT_MOMENTS).reportWorkingDays;
  return addWorkingDays(ctx.today(), days, settings.calendar);
}
