import { and, asc, eq, gt, inArray, notInArray, or, type SQL, sql } from "drizzle-orm";
import { MOST_POSITIVE_FIRST } from "../../../src/domain/meeting/rsvp.ts";
import type { Viewer } from "../../../src/domain/viewer.ts";
import type { Db } from "../../client.ts";
import { meetings, rsvps } from "../../schema/meeting.ts";
import { matching, type Page, type PageOf } from "../page.ts";
import { seesMeeting } from "./meeting.ts";

export type RsvpRow = typeof rsvps.$inferSelect;

/** Everybody's answers for a meeting, the first given first. */
export async function rsvpsOf(db: Db, cooperation: string, meeting: string): Promise<RsvpRow[]> {
  return await db
    .select()
    .from(rsvps)
    .where(and(eq(rsvps.cooperation, cooperation), eq(rsvps.meeting, meeting)))
    .orderBy(asc(rsvps.at), asc(rsvps.person));
}

/** The answers for some meetings that somebody gave or in which they are the stand-in. */
export async function rsvpsAbout(
  db: Db,
  cooperation: string,
  person: string,
  meetings: string[],
): Promise<RsvpRow[]> {
  if (meetings.length === 0) return [];
  return await db
    .select()
    .from(rsvps)
    .where(
      and(
        eq(rsvps.cooperation, cooperation),
        inArray(rsvps.meeting, meetings),
        or(eq(rsvps.person, person), eq(rsvps.standin, person)),
      ),
    )
    .orderBy(asc(rsvps.at), asc(rsvps.person));
}

/** Keeps an answer in the place of the one that the person gave before. */
export async function setRsvp(
  db: Db,
  cooperation: string,
  rsvp: Omit<RsvpRow, "cooperation">,
): Promise<void> {
  const { organisation, answer, standin, at } = rsvp;
  await db
    .insert(rsvps)
    .values({ cooperation, ...rsvp })
    .onConflictDoUpdate({
      target: [rsvps.cooperation, rsvps.meeting, rsvps.person],
      set: { organisation, answer, standin, at },
    });
}

/** The answer that counts for an organisation, and where the next page begins after it. */
export type PresenceRow = Pick<RsvpRow, "meeting" | "organisation" | "answer" | "standin">;

const cursorOf = ({ meeting, organisation }: PresenceRow): string => `${meeting}:${organisation}`;

/**
 * One row per meeting that the viewer may see and organisation that answered, in the order of their names.
 * @param not organisations that take part for nobody
 */
export async function listPresence(
  db: Db,
  cooperation: string,
  { filter, not, viewer }: { filter: Record<string, string | undefined>; not: string[]; viewer: Viewer },
  page: Page,
): Promise<PageOf<PresenceRow>> {
  const order = sql.join(
    MOST_POSITIVE_FIRST.map((answer) => sql`${answer}::text`),
    sql`, `,
  );
  const seen = db
    .select({ ref: meetings.ref })
    .from(meetings)
    .where(and(eq(meetings.cooperation, cooperation), seesMeeting(viewer)));
  const counted = db
    .selectDistinctOn([rsvps.meeting, rsvps.organisation], {
      meeting: rsvps.meeting,
      organisation: rsvps.organisation,
      answer: rsvps.answer,
      standin: rsvps.standin,
    })
    .from(rsvps)
    .where(
      and(
        eq(rsvps.cooperation, cooperation),
        notInArray(rsvps.organisation, not),
        inArray(rsvps.meeting, seen),
      ),
    )
    .orderBy(
      rsvps.meeting,
      rsvps.organisation,
      sql`array_position(array[${order}], ${rsvps.answer})`,
      rsvps.at,
      rsvps.person,
    )
    .as("counted");
  const { meeting, organisation, answer } = counted;
  const rows = await db
    .select()
    .from(counted)
    .where(and(matching({ meeting, organisation, answer }, filter), after(page)))
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

/** The e-mails of those who said that they come, by meeting. */
export async function comersOf(
  db: Db,
  cooperation: string,
  refs: readonly string[],
): Promise<Map<string, string[]>> {
  if (refs.length === 0) return new Map();
  const { meeting, person, answer } = rsvps;
  const rows = await db
    .select({ meeting, person })
    .from(rsvps)
    .where(and(eq(rsvps.cooperation, cooperation), inArray(meeting, [...new Set(refs)]), eq(answer, "yes")));
  const comers = new Map<string, string[]>();
  for (const row of rows) comers.set(row.meeting, [...(comers.get(row.meeting) ?? []), row.person]);
  return comers;
}
