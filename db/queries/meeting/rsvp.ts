import { and, asc, eq, gt, inArray, notInArray, or, type SQL, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import type { Temporal } from "temporal-polyfill";
import { MOST_POSITIVE_FIRST, type RsvpAnswer } from "../../../src/domain/meeting/rsvp.ts";
import type { Viewer } from "../../../src/domain/viewer.ts";
import type { Scope } from "../../client.ts";
import { meetings, rsvps } from "../../schema/meeting.ts";
import { matching, type Page, type PageOf } from "../page.ts";
import { once } from "../reads/once.ts";
import { seesMeeting } from "./meeting.ts";

export type RsvpRow = typeof rsvps.$inferSelect;

/** Everybody's answers for a meeting, the first given first. */
export const rsvpsOf = once(async ({ db, cooperation }: Scope, meeting: string): Promise<RsvpRow[]> => {
  return await db
    .select()
    .from(rsvps)
    .where(and(eq(rsvps.cooperation, cooperation.slug), eq(rsvps.meeting, meeting)))
    .orderBy(asc(rsvps.at), asc(rsvps.person));
});

/** The answers for some meetings that somebody gave or in which they are the stand-in. */
export async function rsvpsAbout(
  { db, cooperation }: Scope,
  person: string,
  meetings: string[],
): Promise<RsvpRow[]> {
  if (meetings.length === 0) return [];
  return await db
    .select()
    .from(rsvps)
    .where(
      and(
        eq(rsvps.cooperation, cooperation.slug),
        inArray(rsvps.meeting, meetings),
        or(eq(rsvps.person, person), eq(rsvps.standin, person)),
      ),
    )
    .orderBy(asc(rsvps.at), asc(rsvps.person));
}

/** Keeps an answer in the place of the one that the person gave before. */
export async function setRsvp({ db, cooperation }: Scope, rsvp: Omit<RsvpRow, "cooperation">): Promise<void> {
  const { organisation, answer, standin, at } = rsvp;
  await db
    .insert(rsvps)
    .values({ cooperation: cooperation.slug, ...rsvp })
    .onConflictDoUpdate({
      target: [rsvps.cooperation, rsvps.meeting, rsvps.person],
      set: { organisation, answer, standin, at },
    });
}

/** Takes an answer away, as if it had never been given. */
export async function removeRsvp({ db, cooperation }: Scope, meeting: string, person: string): Promise<void> {
  const { cooperation: of, meeting: about, person: by } = rsvps;
  await db.delete(rsvps).where(and(eq(of, cooperation.slug), eq(about, meeting), eq(by, person)));
}

/** What an organisation answered for a meeting, and whether it was there. */
export interface PresenceRow {
  meeting: string;
  organisation: string;
  /** Null when nobody of it answered. */
  answer: RsvpAnswer | null;
  standin: string | null;
  /** Null until presence is recorded. */
  present: boolean | null;
}

const cursorOf = ({ meeting, organisation }: PresenceRow): string => `${meeting}:${organisation}`;

/**
 * One row per meeting that the viewer may see and organisation that answered or was there, in the order of their names.
 * @param not organisations that take part for nobody
 */
export async function listPresence(
  scope: Scope,
  { filter, not, viewer }: { filter: Record<string, string | undefined>; not: string[]; viewer: Viewer },
  page: Page,
): Promise<PageOf<PresenceRow>> {
  const { answer: asked, ...named } = filter;
  const seen = and(eq(meetings.cooperation, scope.cooperation.slug), seesMeeting(viewer));
  const counted = countedAnswers(scope, not, seen);
  const { meeting, organisation, answer, standin } = counted;
  const isAnswer = asked === undefined ? undefined : sql`${answer} = ${asked}`;
  const present = sql<boolean | null>`${organisation} = any(${meetings.present})`;
  const rows = await scope.db
    .select({ meeting, organisation, answer, standin, present })
    .from(counted)
    .innerJoin(meetings, and(eq(meetings.cooperation, scope.cooperation.slug), eq(meetings.ref, meeting)))
    .where(and(matching({ meeting, organisation }, named), isAnswer, after(page)))
    .orderBy(asc(meeting), asc(organisation))
    .limit(page.limit + 1);
  const items = rows.slice(0, page.limit);
  const last = items.at(-1);
  return { items, next: rows.length > page.limit && last ? cursorOf(last) : null };

  function after({ after: cursor }: Page): SQL | undefined {
    if (cursor === undefined) return undefined;
    const [, ref, slug] = /^([^:]+):(.+)$/.exec(cursor) ?? [];
    if (ref === undefined || slug === undefined) throw new RangeError("no cursor of presence");
    return or(gt(meeting, ref), and(eq(meeting, ref), gt(organisation, slug)));
  }
}

/** Of each organisation the answer that counts for a meeting; without one when it was there unannounced. */
function countedAnswers({ db, cooperation }: Scope, not: string[], seen: SQL | undefined) {
  const order = sql.join(
    MOST_POSITIVE_FIRST.map((answer) => sql`${answer}::text`),
    sql`, `,
  );
  const ofPeople = db
    .select({
      meeting: rsvps.meeting,
      organisation: rsvps.organisation,
      answer: sql<RsvpAnswer | null>`${rsvps.answer}`.as("answer"),
      standin: rsvps.standin,
      at: rsvps.at,
      person: rsvps.person,
    })
    .from(rsvps)
    .where(
      and(
        eq(rsvps.cooperation, cooperation.slug),
        notInArray(rsvps.organisation, not),
        inArray(rsvps.meeting, db.select({ ref: meetings.ref }).from(meetings).where(seen)),
      ),
    );
  const there = db
    .select({
      meeting: meetings.ref,
      organisation: sql<string>`unnest(${meetings.present})`.as("organisation"),
      answer: sql<RsvpAnswer | null>`null::text`.as("answer"),
      standin: sql<string | null>`null::text`.as("standin"),
      at: sql<Temporal.Instant>`null::timestamptz`.as("at"),
      person: sql<string>`null::text`.as("person"),
    })
    .from(meetings)
    .where(seen);
  const all = unionAll(ofPeople, there).as("all_answers");
  const { meeting, organisation, answer, standin, at, person } = all;
  return db
    .selectDistinctOn([meeting, organisation], { meeting, organisation, answer, standin })
    .from(all)
    .orderBy(meeting, organisation, sql`array_position(array[${order}], ${answer}) nulls last`, at, person)
    .as("counted");
}

/** The e-mails of those who said that they come, by meeting. */
export async function comersOf(
  { db, cooperation }: Scope,
  refs: readonly string[],
): Promise<Map<string, string[]>> {
  if (refs.length === 0) return new Map();
  const { meeting, person, answer } = rsvps;
  const rows = await db
    .select({ meeting, person })
    .from(rsvps)
    .where(
      and(eq(rsvps.cooperation, cooperation.slug), inArray(meeting, [...new Set(refs)]), eq(answer, "yes")),
    );
  const comers = new Map<string, string[]>();
  for (const row of rows) comers.set(row.meeting, [...(comers.get(row.meeting) ?? []), row.person]);
  return comers;
}
