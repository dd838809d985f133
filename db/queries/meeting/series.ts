import { and, arrayOverlaps, asc, eq, or } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import { type Day, dayOf, instantAt } from "../../../src/domain/calendar/day.ts";
import { firstDay, nextPeriod, type Period, periodOf } from "../../../src/domain/calendar/period.ts";
import { type MeetingKind, refOf, stemOf } from "../../../src/domain/meeting/meeting.ts";
import { momentsOf } from "../../../src/domain/meeting/meeting-moments.ts";
import { meetingsDue, type PlannedMeeting } from "../../../src/domain/meeting/series.ts";
import type { CooperationSettings } from "../../../src/domain/organisation/cooperation.ts";
import type { Viewer } from "../../../src/domain/viewer.ts";
import type { Scope } from "../../client.ts";
import { series } from "../../schema/meeting.ts";
import { nextNumber, nextNumbers } from "../counter.ts";
import { matching, type Page, type PageOf, pageOf } from "../page.ts";
import { readable } from "../readable.ts";
import { once } from "../reads/once.ts";
import { type NewMoment, schedule } from "../time/moment.ts";
import { insertMeetings, type Meeting, meetingsOfSeries } from "./meeting.ts";

export type Series = typeof series.$inferSelect;
export type NewSeries = Omit<typeof series.$inferInsert, "cooperation">;

const isSeries = (cooperation: string, key: string) =>
  and(eq(series.cooperation, cooperation), eq(series.key, key));

export const findSeries = once(
  async ({ db, cooperation }: Scope, key: string): Promise<Series | undefined> => {
    const [row] = await db.select().from(series).where(isSeries(cooperation.slug, key));
    return row;
  },
);

/** The series that still plan meetings. */
export async function activeSeries({ db, cooperation }: Scope): Promise<Series[]> {
  return await db
    .select()
    .from(series)
    .where(and(eq(series.cooperation, cooperation.slug), eq(series.active, true)))
    .orderBy(asc(series.key));
}

/** Stores a series under the first free key of its kind: `implementation`, `implementation-2`, … */
export async function insertSeries(
  { db, cooperation }: Scope,
  made: Omit<NewSeries, "key">,
): Promise<Series> {
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? made.kind : `${made.kind}-${number}`;
    const [row] = await db
      .insert(series)
      .values({ ...made, cooperation: cooperation.slug, key })
      .onConflictDoNothing()
      .returning();
    if (row) return row;
  }
}

/** Series by key; a cooperation has a handful, so a page begins after so many. */
export async function listSeries(
  { db, cooperation }: Scope,
  filter: Record<string, string | undefined>,
  page: Page,
  viewer: Viewer,
): Promise<PageOf<Series>> {
  const { key, kind, room } = series;
  const skipped = Number(page.after ?? 0);
  const rows = await db
    .select()
    .from(series)
    .where(
      and(
        eq(series.cooperation, cooperation.slug),
        matching({ key, kind, room }, filter),
        readable(viewer, series.room, (keys) =>
          or(arrayOverlaps(series.chairs, keys), arrayOverlaps(series.scribes, keys)),
        ),
      ),
    )
    .orderBy(asc(series.key))
    .offset(skipped)
    .limit(page.limit + 1);
  return pageOf(rows, page, (row) => skipped + rows.indexOf(row) + 1);
}

/** A new reference for a meeting; one that was given out never returns. */
export async function newMeetingRef(scope: Scope, kind: MeetingKind, on: Day): Promise<string> {
  const stem = stemOf(kind, on);
  return refOf(kind, stem, await nextNumber(scope, stem));
}

/**
 * Puts the meetings of a series that are not there yet in the calendar, fifteen months ahead, with their moments. What is
 * there stays as it is, moved and cancelled meetings too. Two at once: the second waits and finds nothing to do.
 * @returns the new meetings, earliest first
 */
export async function materialiseSeries(
  scope: Scope,
  { key }: Pick<Series, "key">,
  settings: CooperationSettings,
  now: Temporal.Instant,
): Promise<Meeting[]> {
  const [row] = await scope.db
    .select()
    .from(series)
    .where(isSeries(scope.cooperation.slug, key))
    .for("update");
  if (!row?.active) return [];
  const there = new Set((await meetingsOfSeries(scope, key)).map((meeting) => meeting.period));
  const due = meetingsDue(row, settings.calendar, now).filter(({ period }) => !there.has(period));
  return await putInCalendar(scope, due, { series: row, settings, now });
}

/** The same for a series that this transaction stored; from then on this goes on every month. */
export async function beginSeries(
  scope: Scope,
  stored: Series,
  settings: CooperationSettings,
  now: Temporal.Instant,
): Promise<Meeting[]> {
  const due = meetingsDue(stored, settings.calendar, now);
  const besides = [nextPlanning(periodOf(dayOf(now), "month"))];
  return await putInCalendar(scope, due, { series: stored, settings, now, besides });
}

interface Planning {
  series: Series;
  settings: CooperationSettings;
  now: Temporal.Instant;
  /** What is planned in the same statement as the moments of the meetings. */
  besides?: readonly NewMoment[];
}

async function putInCalendar(
  scope: Scope,
  due: readonly PlannedMeeting[],
  { series: of, settings, now, besides = [] }: Planning,
): Promise<Meeting[]> {
  const numbered = await nextNumbers(scope, due, ({ kind, on }) => stemOf(kind, on));
  const planned = numbered.map(([{ on, ...meeting }, number]) => ({
    ...meeting,
    ref: refOf(meeting.kind, stemOf(meeting.kind, on), number),
    state: "planned" as const,
    changedAt: now,
  }));
  const made = await insertMeetings(scope, planned);
  if (made.length < planned.length) throw new Error("the series was not locked");
  const moments = made.flatMap((meeting) => momentsOf(meeting, of.moments, settings.calendar));
  await schedule(scope, [...moments, ...besides]);
  return made;
}

/** Puts the meetings of every series in the calendar and sees to it that this goes on every month. */
export async function plantSeries(
  scope: Scope,
  settings: CooperationSettings,
  now: Temporal.Instant,
): Promise<Meeting[]> {
  const made: Meeting[] = [];
  for (const row of await activeSeries(scope)) {
    made.push(...(await materialiseSeries(scope, row, settings, now)));
  }
  await keepPlanning(scope, periodOf(dayOf(now), "month"));
  return made;
}

/** Lets `plan-series` run at the beginning of the month after this one; more than once is once. */
export async function keepPlanning(scope: Scope, thisMonth: Period): Promise<void> {
  await schedule(scope, [nextPlanning(thisMonth)]);
}

function nextPlanning(thisMonth: Period): NewMoment {
  const month = nextPeriod(thisMonth);
  const dueAt = instantAt(firstDay(month), "08:00");
  return { job: "plan-series", subject: "series", occurrence: month, payload: { month }, dueAt };
}
