import { and, eq, inArray, isNotNull, notInArray, sql } from "drizzle-orm";
import type { Db, Scope } from "../../client.ts";
import { cooperations, organisations, people, rooms } from "../../schema/cooperation.ts";
import { series } from "../../schema/meeting.ts";
import { lockUntilEnd } from "../lock.ts";

type NewCooperation = typeof cooperations.$inferInsert;
type NewOrganisation = Omit<typeof organisations.$inferInsert, "cooperation" | "active">;
type NewPerson = Omit<typeof people.$inferInsert, "cooperation" | "active">;
type NewRoom = Omit<typeof rooms.$inferInsert, "cooperation">;
type NewSeries = Omit<typeof series.$inferInsert, "cooperation" | "active">;

/** One setup of a cooperation at a time: a second waits here until the transaction of the first has ended. */
export async function lockSetup({ db, cooperation }: Scope): Promise<void> {
  await lockUntilEnd(db, "setup", cooperation.slug);
}

/** The file that was applied last, as it was stored; undefined when there is no such cooperation. */
export async function appliedFile(db: Db, slug: string): Promise<unknown> {
  const [row] = await db
    .select({ applied: cooperations.applied })
    .from(cooperations)
    .where(eq(cooperations.slug, slug));
  return row?.applied;
}

export async function putCooperation(db: Db, row: NewCooperation): Promise<void> {
  const { slug: _, ...set } = row;
  const next = { ...set, version: sql`${cooperations.version} + 1` };
  await db.insert(cooperations).values(row).onConflictDoUpdate({ target: cooperations.slug, set: next });
}

/** Adds organisations; one that is there already becomes as given, and takes part again. */
export async function putOrganisations({ db, cooperation }: Scope, rows: NewOrganisation[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insert(organisations)
    .values(rows.map((row) => ({ ...row, cooperation: cooperation.slug, active: true })))
    .onConflictDoUpdate({
      target: [organisations.cooperation, organisations.slug],
      set: excluded(["kind", "name", "region", "cbs_code", "contact", "active"]),
    });
}

/** Changes fields of an organisation, which takes part again if it did not. */
export async function changeOrganisation(
  { db, cooperation }: Scope,
  slug: string,
  set: Partial<NewOrganisation>,
): Promise<void> {
  await db
    .update(organisations)
    .set({ ...set, active: true })
    .where(and(eq(organisations.cooperation, cooperation.slug), eq(organisations.slug, slug)));
}

/** These take no further part; nothing is deleted, so that what they did can still be read. */
export async function retireOrganisations({ db, cooperation }: Scope, slugs: string[]): Promise<void> {
  if (slugs.length === 0) return;
  await db
    .update(organisations)
    .set({ active: false })
    .where(and(eq(organisations.cooperation, cooperation.slug), inArray(organisations.slug, slugs)));
}

/** Adds people; who is there already becomes as given, and keeps the language of their own choice. */
export async function putPeople({ db, cooperation }: Scope, rows: NewPerson[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insert(people)
    .values(rows.map((row) => ({ ...row, cooperation: cooperation.slug, active: true })))
    .onConflictDoUpdate({
      target: [people.cooperation, people.email],
      set: {
        ...excluded(["name", "organisation", "role", "active"]),
        language: sql`coalesce(excluded.language, ${people.language})`,
      },
    });
}

export async function changePerson(
  { db, cooperation }: Scope,
  email: string,
  set: Partial<NewPerson>,
): Promise<void> {
  await db
    .update(people)
    .set({ ...set, active: true })
    .where(and(eq(people.cooperation, cooperation.slug), eq(people.email, email)));
}

export async function retirePeople({ db, cooperation }: Scope, emails: string[]): Promise<void> {
  if (emails.length === 0) return;
  await db
    .update(people)
    .set({ active: false })
    .where(and(eq(people.cooperation, cooperation.slug), inArray(people.email, emails)));
}

/** Gives the cooperation exactly these rooms in its menu; one that was in it before keeps its posts and channels. */
export async function putRooms({ db, cooperation }: Scope, rows: NewRoom[]): Promise<void> {
  const keys = rows.map(({ key }) => key);
  await db
    .update(rooms)
    .set({ position: null })
    .where(
      and(
        eq(rooms.cooperation, cooperation.slug),
        isNotNull(rooms.position),
        keys.length > 0 ? notInArray(rooms.key, keys) : undefined,
      ),
    );
  if (rows.length === 0) return;
  await db
    .insert(rooms)
    .values(rows.map((row) => ({ ...row, cooperation: cooperation.slug })))
    .onConflictDoUpdate({
      target: [rooms.cooperation, rooms.key],
      set: excluded(["name", "language", "position"]),
    });
}

export async function putSeries({ db, cooperation }: Scope, row: NewSeries): Promise<void> {
  const { key: _, ...set } = row;
  await db
    .insert(series)
    .values({ ...row, cooperation: cooperation.slug, active: true })
    .onConflictDoUpdate({ target: [series.cooperation, series.key], set: { ...set, active: true } });
}

/** These get no new meetings. */
export async function retireSeries({ db, cooperation }: Scope, keys: string[]): Promise<void> {
  if (keys.length === 0) return;
  await db
    .update(series)
    .set({ active: false })
    .where(and(eq(series.cooperation, cooperation.slug), inArray(series.key, keys)));
}

/** In an upsert: these columns take the value that was to be inserted. Keys are the fields, `cbs_code` is `cbsCode`. */
function excluded(columns: string[]) {
  return Object.fromEntries(
    columns.map((column) => [
      column.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
      sql.raw(`excluded.${column}`),
    ]),
  );
}
