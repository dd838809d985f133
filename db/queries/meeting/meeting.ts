import { and, asc, desc, eq, getTableColumns, gt, gte, inArray, lt, ne, or, type SQL } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import { COMING, type MeetingKind, type MeetingState } from "../../../src/domain/meeting/meeting.ts";
import type { Viewer } from "../../../src/domain/viewer.ts";
import type { Scope } from "../../client.ts";
import { agendaItems } from "../../schema/agenda.ts";
import { meetings } from "../../schema/meeting.ts";
import { readable } from "../readable.ts";
import { onceEach } from "../reads/once.ts";

export type Meeting = typeof meetings.$inferSelect;
export type NewMeeting = Omit<typeof meetings.$inferInsert, "cooperation" | "seq">;

/** Holds for the meetings that a viewer may see: who leads one always does. */
export const seesMeeting = (viewer: Viewer | undefined): SQL | undefined =>
  readable(viewer, meetings.room, (keys) =>
    or(inArray(meetings.chair, keys), inArray(meetings.scribe, keys)),
  );

const meetingsByRef = onceEach(async ({ db, cooperation }, refs) => {
  const rows = await db
    .select()
    .from(meetings)
    .where(and(eq(meetings.cooperation, cooperation.slug), inArray(meetings.ref, [...refs])));
  return new Map(rows.map((row) => [row.ref, row]));
});

/** Those of some references that exist, in their order. */
export async function findMeetings(scope: Scope, refs: readonly string[]): Promise<Meeting[]> {
  return [...(await meetingsByRef(scope, refs)).values()];
}

export async function findMeeting(scope: Scope, ref: string): Promise<Meeting | undefined> {
  return (await meetingsByRef(scope, [ref])).get(ref);
}

/** The same, for who asks: of what they may not see there is none. */
export async function findSeenMeeting(
  { db, cooperation }: Scope,
  ref: string,
  viewer: Viewer,
): Promise<Meeting | undefined> {
  const [row] = await db
    .select()
    .from(meetings)
    .where(and(isMeeting(cooperation.slug, ref), seesMeeting(viewer)));
  return row;
}

/** As `findMeeting`; whoever wants to change the same meeting waits until this transaction ends. */
export async function lockMeeting({ db, cooperation }: Scope, ref: string): Promise<Meeting | undefined> {
  const [row] = await db.select().from(meetings).where(isMeeting(cooperation.slug, ref)).for("update");
  return row;
}

/** The same for several, always in the same order. */
export async function lockMeetings({ db, cooperation }: Scope, refs: readonly string[]): Promise<Meeting[]> {
  if (refs.length === 0) return [];
  return await db
    .select()
    .from(meetings)
    .where(and(eq(meetings.cooperation, cooperation.slug), inArray(meetings.ref, [...refs])))
    .orderBy(asc(meetings.ref))
    .for("update");
}

/** The same for the meeting on whose agenda an item stands; undefined when it stands on none. */
export async function lockMeetingOfItem(
  { db, cooperation }: Scope,
  item: string,
): Promise<Meeting | undefined> {
  const standsOn = and(
    eq(agendaItems.cooperation, meetings.cooperation),
    eq(agendaItems.meeting, meetings.ref),
    eq(agendaItems.ref, item),
  );
  const [row] = await db
    .select(getTableColumns(meetings))
    .from(meetings)
    .innerJoin(agendaItems, standsOn)
    .where(eq(meetings.cooperation, cooperation.slug))
    .for("update", { of: meetings });
  return row;
}

/** The earliest meeting of a kind that still has to be held and starts after an instant. */
export async function nextMeetingOf(
  { db, cooperation }: Scope,
  kind: MeetingKind,
  after: Temporal.Instant,
  notRef?: string,
): Promise<Meeting | undefined> {
  const [row] = await db
    .select()
    .from(meetings)
    .where(
      and(
        eq(meetings.cooperation, cooperation.slug),
        eq(meetings.kind, kind),
        inArray(meetings.state, COMING),
        gt(meetings.startAt, after),
        notRef === undefined ? undefined : ne(meetings.ref, notRef),
      ),
    )
    .orderBy(asc(meetings.startAt), asc(meetings.seq))
    .limit(1);
  return row;
}

/** The last meeting of a kind that was held before an instant. */
export async function lastMeetingBefore(
  { db, cooperation }: Scope,
  kind: MeetingKind,
  before: Temporal.Instant,
): Promise<Meeting | undefined> {
  const [row] = await db
    .select()
    .from(meetings)
    .where(
      and(
        eq(meetings.cooperation, cooperation.slug),
        eq(meetings.kind, kind),
        inArray(meetings.state, ["running", "closed"]),
        lt(meetings.startAt, before),
      ),
    )
    .orderBy(desc(meetings.startAt), desc(meetings.seq))
    .limit(1);
  return row;
}

/** What still has to be held or is being held and ends after an instant, earliest first. */
export async function comingMeetings(
  { db, cooperation }: Scope,
  after: Temporal.Instant,
  limit: number,
  viewer?: Viewer,
): Promise<Meeting[]> {
  return await db
    .select()
    .from(meetings)
    .where(
      and(
        eq(meetings.cooperation, cooperation.slug),
        inArray(meetings.state, [...COMING, "running"]),
        or(gte(meetings.endAt, after), eq(meetings.state, "running")),
        seesMeeting(viewer),
      ),
    )
    .orderBy(asc(meetings.startAt), asc(meetings.seq))
    .limit(limit);
}

/** A meeting of a kind that starts at exactly this time and was not cancelled. */
export async function meetingAt(
  { db, cooperation }: Scope,
  kind: MeetingKind,
  startAt: Temporal.Instant,
): Promise<Meeting | undefined> {
  const [row] = await db
    .select()
    .from(meetings)
    .where(
      and(
        eq(meetings.cooperation, cooperation.slug),
        eq(meetings.kind, kind),
        eq(meetings.startAt, startAt),
        ne(meetings.state, "cancelled"),
      ),
    )
    .limit(1);
  return row;
}

/** The meetings that were not cancelled or closed and are at least partly between two instants. */
export async function standingBetween(
  { db, cooperation }: Scope,
  from: Temporal.Instant,
  until: Temporal.Instant,
): Promise<Meeting[]> {
  const isStanding = inArray(meetings.state, [...COMING, "running"]);
  return await db
    .select()
    .from(meetings)
    .where(
      and(
        eq(meetings.cooperation, cooperation.slug),
        isStanding,
        lt(meetings.startAt, until),
        gt(meetings.endAt, from),
      ),
    )
    .orderBy(asc(meetings.startAt), asc(meetings.seq));
}

/** Every meeting of a series, earliest first, cancelled ones included. */
export async function meetingsOfSeries({ db, cooperation }: Scope, series: string): Promise<Meeting[]> {
  return await db
    .select()
    .from(meetings)
    .where(and(eq(meetings.cooperation, cooperation.slug), eq(meetings.series, series)))
    .orderBy(asc(meetings.startAt), asc(meetings.seq));
}

/**
 * Changes a meeting that is in one of the states.
 * @returns the meeting as it is now, or undefined when it was in another state (or is not there)
 */
export async function updateMeeting(
  { db, cooperation }: Scope,
  ref: string,
  onlyIfStates: MeetingState[],
  set: Partial<NewMeeting>,
): Promise<Meeting | undefined> {
  const [row] = await db
    .update(meetings)
    .set(set)
    .where(and(isMeeting(cooperation.slug, ref), inArray(meetings.state, onlyIfStates)))
    .returning();
  return row;
}

export async function insertMeeting(scope: Scope, meeting: NewMeeting): Promise<Meeting | undefined> {
  const [row] = await insertMeetings(scope, [meeting]);
  return row;
}

/** @returns the new meetings; those of which the series has one in their period already are not among them */
export async function insertMeetings(
  { db, cooperation }: Scope,
  made: readonly NewMeeting[],
): Promise<Meeting[]> {
  if (made.length === 0) return [];
  return await db
    .insert(meetings)
    .values(made.map((meeting) => ({ ...meeting, cooperation: cooperation.slug })))
    .onConflictDoNothing({ target: [meetings.cooperation, meetings.series, meetings.period] })
    .returning();
}

const isMeeting = (cooperation: string, ref: string) =>
  and(eq(meetings.cooperation, cooperation), eq(meetings.ref, ref));
