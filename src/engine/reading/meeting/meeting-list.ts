import type { Temporal } from "temporal-polyfill";
import { comingMeetings, type Meeting } from "../../../../db/queries/meeting/meeting.ts";
import { type MeetingsWanted, pastMeetings } from "../../../../db/queries/meeting/meeting-pages.ts";
import { type RsvpRow, rsvpsAbout } from "../../../../db/queries/meeting/rsvp.ts";
import { scopeOf } from "../../../../db/queries/scope.ts";
import { dayOf } from "../../../domain/calendar/day.ts";
import type { Actor } from "../../context.ts";
import type { Engine } from "../../engine.ts";
import { makeContext } from "../../make-context.ts";
import { viewerFor } from "../viewer-for.ts";

/** More are not planned ahead. */
const ENOUGH = 1000;

/** The meetings of a cooperation, as one person sees them. */
export interface MeetingList {
  /** The nearest first. */
  coming: Meeting[];
  /** The last first; a page of them. */
  past: { items: Meeting[]; next: string | null };
  /** What the person answered, or in which they stand in for somebody. */
  rsvps: RsvpRow[];
  now: Temporal.Instant;
}

export async function readMeetings(
  engine: Engine,
  actor: Actor,
  wanted: MeetingsWanted,
  page: { after: string | undefined; limit: number },
): Promise<MeetingList> {
  return await engine.database.db.transaction(async (db) => {
    const ctx = await makeContext(engine, db, actor.cooperation, { via: "web", language: actor.language });
    const { slug } = ctx.cooperation;
    const viewer = viewerFor(ctx, actor);
    const all = await comingMeetings(scopeOf(db, slug), ctx.now(), ENOUGH, viewer);
    const coming = page.after === undefined ? all.filter((meeting) => isWanted(meeting, wanted)) : [];
    const past = await pastMeetings(scopeOf(db, slug), ctx.now(), wanted, page, viewer);
    const refs = coming.map(({ ref }) => ref);
    return { coming, past, rsvps: await rsvpsAbout(scopeOf(db, slug), actor.email, refs), now: ctx.now() };
  });
}

const isWanted = ({ kind, state, startAt }: Meeting, wanted: MeetingsWanted): boolean =>
  (wanted.kind === undefined || kind === wanted.kind) &&
  (wanted.state === undefined || state === wanted.state) &&
  (wanted.year === undefined || dayOf(startAt).startsWith(wanted.year));
