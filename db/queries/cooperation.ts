import { and, asc, eq, isNotNull } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { Db } from "../client.ts";
import { cooperations, demoClock, rooms } from "../schema/cooperation.ts";

export type Cooperation = typeof cooperations.$inferSelect;
export type Room = typeof rooms.$inferSelect;

export async function findCooperation(db: Db, slug: string): Promise<Cooperation | undefined> {
  const [row] = await db.select().from(cooperations).where(eq(cooperations.slug, slug));
  return row;
}

export async function listCooperations(db: Db): Promise<Cooperation[]> {
  return await db.select().from(cooperations).orderBy(asc(cooperations.slug));
}

/** The rooms of the cooperation in menu order, without those of single people. */
export async function listRooms(db: Db, cooperation: string): Promise<Room[]> {
  return await db
    .select()
    .from(rooms)
    .where(and(eq(rooms.cooperation, cooperation), isNotNull(rooms.position)))
    .orderBy(asc(rooms.position));
}

export async function findRoom(db: Db, cooperation: string, key: string): Promise<Room | undefined> {
  const [row] = await db
    .select()
    .from(rooms)
    .where(and(eq(rooms.cooperation, cooperation), eq(rooms.key, key)));
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
