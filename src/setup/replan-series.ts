import { isDeepStrictEqual } from "node:util";
import { Temporal } from "temporal-polyfill";
import { releaseItems } from "../../db/queries/agenda/agenda.ts";
import {
  lockMeeting,
  type Meeting,
  meetingsOfSeries,
  updateMeeting,
} from "../../db/queries/meeting/meeting.ts";
import { dropMoments, planMoments } from "../../db/queries/meeting/meeting-moments.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import type { CalendarRules } from "../domain/calendar/calendar.ts";
import { COMING } from "../domain/meeting/meeting.ts";
import { replan } from "../domain/meeting/replan-meeting.ts";
import { meetingsDue, meetsIn, type PlannedMeeting, type Series } from "../domain/meeting/series.ts";
import type { Context } from "../engine/context.ts";

interface Plan {
  series: Series;
  calendar: CalendarRules;
}

/**
 * Plans the coming meetings of a series anew after its rule, its details or the calendar changed. A meeting whose agenda
 * is open stays, and so does whatever somebody changed in one; one that the series no longer has is cancelled, in
 * silence: nobody was called to it yet.
 * @param reason why a meeting is cancelled
 * @returns the references of the meetings that changed
 */
export async function replanSeries(
  db: Context["db"],
  cooperation: string,
  before: Plan,
  after: Plan,
  now: Temporal.Instant,
  reason: string,
): Promise<string[]> {
  const { moments } = after.series;
  const was = byPeriod(before, now);
  const is = byPeriod(after, now);
  const changed: string[] = [];
  const isAsItWas = isDeepStrictEqual([...was.values()].map(comparable), [...is.values()].map(comparable));
  if (isAsItWas && isDeepStrictEqual(before.series.moments, moments)) return changed;
  for (const { ref } of await meetingsOfSeries(scopeOf(db, cooperation), after.series.key)) {
    const meeting = await lockMeeting(scopeOf(db, cooperation), ref);
    if (!meeting || !COMING.includes(meeting.state) || !isAfter(meeting.startAt, now)) continue;
    const isDropped = !meetsIn(after.series, meeting.period, after.calendar);
    const plan = replan(meeting, was.get(meeting.period), is.get(meeting.period), isDropped);
    if (plan.becomes !== "kept") changed.push(ref);
    if (plan.becomes === "cancelled") {
      await cancel(db, cooperation, meeting, reason, now);
      continue;
    }
    const stands =
      plan.becomes === "changed"
        ? await updateMeeting(scopeOf(db, cooperation), ref, ["planned"], { ...plan.set, changedAt: now })
        : meeting;
    if (stands) await planMoments(scopeOf(db, cooperation), stands, moments, after.calendar);
  }
  return changed;
}

const isAfter = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) > 0;

/** Instants have no fields of their own to compare. */
const comparable = ({ startAt, endAt, ...rest }: PlannedMeeting) => [`${startAt}`, `${endAt}`, rest];

const byPeriod = ({ series, calendar }: Plan, now: Temporal.Instant) =>
  new Map(meetingsDue(series, calendar, now).map((planned) => [planned.period, planned]));

async function cancel(
  db: Context["db"],
  cooperation: string,
  meeting: Meeting,
  reason: string,
  now: Temporal.Instant,
) {
  const set = { state: "cancelled" as const, reason, sequence: meeting.sequence + 1, changedAt: now };
  await updateMeeting(scopeOf(db, cooperation), meeting.ref, ["planned"], set);
  await dropMoments(scopeOf(db, cooperation), meeting.ref);
  await releaseItems(scopeOf(db, cooperation), meeting.ref);
}
