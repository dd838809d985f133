import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { Db, Scope } from "../../client.ts";
import { cooperations, demoClock, rooms } from "../../schema/cooperation.ts";

/** Without the file that was applied last, which is large and only `setup` asks for. */
const columns = {
  slug: cooperations.slug,
  name: cooperations.name,
  language: cooperations.language,
  settings: cooperations.settings,
};

export type Cooperation = Pick<typeof cooperations.$inferSelect, keyof typeof columns>;
export type Room = typeof rooms.$inferSelect;

export async function findCooperation(db: Db, slug: string): Promise<Cooperation | undefined> {
  const [row] = await db.select(columns).from(cooperations).where(eq(cooperations.slug, slug));
  return row;
}

/** Undefined when there is no such cooperation. */
export async function versionOf(db: Db, slug: string): Promise<number | undefined> {
  const [row] = await db
    .select({ version: cooperations.version })
    .from(cooperations)
    .where(eq(cooperations.slug, slug));
  return row?.version;
}

/** To be called by whoever changes people, organisations or rooms. */
export async function raiseVersion(db: Db, slug: string): Promise<void> {
  await db
    .update(cooperations)
    .set({ version: sql`${cooperations.version} + 1` })
    .where(eq(cooperations.slug, slug));
}

export async function listCooperations(db: Db): Promise<Cooperation[]> {
  return await db.select(columns).from(cooperations).orderBy(asc(cooperations.slug));
}

export const hasCooperation = async (db: Db): Promise<boolean> => (await db.$count(cooperations)) > 0;

/** The rooms of the cooperation in menu order, without those of single people. */
export async function listRooms({ db, cooperation }: Scope): Promise<Room[]> {
  return await db
    .select()
    .from(rooms)
    .where(and(eq(rooms.cooperation, cooperation.slug), isNotNull(rooms.position)))
    .orderBy(asc(rooms.position));
}

export async function findRoom({ db, cooperation }: Scope, key: string): Promise<Room | undefined> {
  const [row] = await db
    .select()
    .from(rooms)
    .where(and(eq(rooms.cooperation, cooperation.slug), eq(rooms.key, key)));
  return row;
}

export async function readDemoClock(db: Db): Promise<Temporal.Instant | undefined> {
  const [row] = await db.select({ now: demoClock.now }).from(demoClock);
  return row?.now;
}

/** Sets the demo clock; `setDemoClock(db, start, true)` only where there is none yet. */
export async function setDemoClock(db: Db, now: Temporal.Instant, onlyIfAbsent = false): Promise<void> {
  const insert = db.insert(demoClock).values({ id: 1, now });
  await (onlyIfAbsent
    ? insert.onConflictDoNothing()
    : insert.onConflictDoUpdate({ target: demoClock.id, set: { now } }));
}
