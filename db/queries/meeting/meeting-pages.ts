import { and, desc, eq, gt, gte, inArray, lt, or, type SQL } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { instantAt } from "../../../src/domain/calendar/day.ts";
import { COMING, type MeetingKind, type MeetingState } from "../../../src/domain/meeting/meeting.ts";
import type { Viewer } from "../../../src/domain/viewer.ts";
import type { Scope } from "../../client.ts";
import { meetings } from "../../schema/meeting.ts";
import { inOrder, matching, type Page, type PageOf, pageOf } from "../page.ts";
import { type Meeting, seesMeeting } from "./meeting.ts";

/** What a list of meetings is narrowed down to. */
export interface MeetingsWanted {
  kind?: MeetingKind | undefined;
  state?: MeetingState | undefined;
  year?: string | undefined;
}

/** The meetings that were held, were called off or whose time has passed, the last first. */
export async function pastMeetings(
  { db, cooperation }: Scope,
  now: Temporal.Instant,
  { kind, state, year }: MeetingsWanted,
  page: { after: string | undefined; limit: number },
  viewer: Viewer,
): Promise<{ items: Meeting[]; next: string | null }> {
  const isOver = or(
    inArray(meetings.state, ["closed", "cancelled"]),
    and(inArray(meetings.state, COMING), lt(meetings.endAt, now)),
  );
  const rows = await db
    .select()
    .from(meetings)
    .where(
      and(
        eq(meetings.cooperation, cooperation.slug),
        isOver,
        kind === undefined ? undefined : eq(meetings.kind, kind),
        state === undefined ? undefined : eq(meetings.state, state),
        year === undefined ? undefined : inYear(year),
        startsBefore(page.after),
        seesMeeting(viewer),
      ),
    )
    .orderBy(desc(meetings.startAt), desc(meetings.seq))
    .limit(page.limit + 1);
  const items = rows.slice(0, page.limit);
  const last = items.at(-1);
  const next = rows.length > page.limit && last ? `${last.startAt.epochMilliseconds}-${last.seq}` : null;
  return { items, next };
}

/** What comes behind a place in the list; a place that nobody was given is the beginning. */
function startsBefore(after: string | undefined): SQL | undefined {
  const [, at, seq] = /^(\d{1,14})-(\d{1,9})$/.exec(after ?? "") ?? [];
  if (at === undefined || seq === undefined) return undefined;
  const start = Temporal.Instant.fromEpochMilliseconds(Number(at));
  return or(lt(meetings.startAt, start), and(eq(meetings.startAt, start), lt(meetings.seq, Number(seq))));
}

// Starts are whole minutes; a start and a number together are one number that sorts as the list does.
const SEQUENCES = 100_000_000;

const cursorOf = (row: Meeting): number =>
  Math.floor(row.startAt.epochMilliseconds / 60_000) * SEQUENCES + row.seq;

/** Meetings in order of their start. */
export async function listMeetings(
  { db, cooperation }: Scope,
  filter: Record<string, string | undefined>,
  page: Page,
  viewer?: Viewer,
): Promise<PageOf<Meeting>> {
  const { kind, state, series, period, room, ref } = meetings;
  const rows = await db
    .select()
    .from(meetings)
    .where(
      and(
        eq(meetings.cooperation, cooperation.slug),
        matching({ kind, state, series, period, room, ref }, filter),
        filter.year === undefined ? undefined : inYear(filter.year),
        seesMeeting(viewer),
        page.after === undefined ? undefined : isBeyond(Number(page.after), page),
      ),
    )
    .orderBy(inOrder(meetings.startAt, page), inOrder(meetings.seq, page))
    .limit(page.limit + 1);
  return pageOf(rows, page, cursorOf);
}

/** @throws RangeError when it is no year */
export const inYear = (year: string): SQL | undefined =>
  and(
    gte(meetings.startAt, instantAt(`${year}-01-01`, "00:00")),
    lt(meetings.startAt, instantAt(`${Number(year) + 1}-01-01`, "00:00")),
  );

function isBeyond(cursor: number, { newest }: Page) {
  const beyond = newest ? lt : gt;
  const start = Temporal.Instant.fromEpochMilliseconds(Math.floor(cursor / SEQUENCES) * 60_000);
  return or(
    beyond(meetings.startAt, start),
    and(eq(meetings.startAt, start), beyond(meetings.seq, cursor % SEQUENCES)),
  );
}

/** The closed meetings that a viewer may see, the last held first. */
export async function newestClosed(
  { db, cooperation }: Scope,
  viewer: Viewer,
  limit: number,
): Promise<Meeting[]> {
  return await db
    .select()
    .from(meetings)
    .where(and(eq(meetings.cooperation, cooperation.slug), eq(meetings.state, "closed"), seesMeeting(viewer)))
    .orderBy(desc(meetings.startAt), desc(meetings.seq))
    .limit(limit);
}
