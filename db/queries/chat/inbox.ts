import { and, eq, inArray, isNull, lt, lte, notInArray, sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import type { Db } from "../../client.ts";
import { inbound } from "../../schema/chat.ts";

export type InboxRow = typeof inbound.$inferSelect;
export type NewInboxRequest = Pick<
  InboxRow,
  "key" | "surface" | "workspace" | "kind" | "payload" | "receivedAt" | "attempts"
> & {
  /** How long it is left to whoever received it. */
  leaseMs: number;
};

/**
 * Stores requests for the one who received them. One that was stored before is marked as received again, so that whoever
 * received it first and gave up does not drop it (see `dropInboxRequests`). Made for many a second: whatever their
 * number, it is one statement with one value.
 * @returns the ids of those that were not stored before, by their keys
 */
export async function insertInboxRequests(db: Db, requests: NewInboxRequest[]): Promise<Map<string, number>> {
  const rows = await db
    .insert(inbound)
    .select(
      sql`select nextval('inbound_id_seq'), key, surface, workspace, kind, payload, "receivedAt",
          "receivedAt" + "leaseMs" * interval '1 millisecond', null, attempts
        from json_to_recordset(${JSON.stringify(requests.map(asWritten))}::json) as request (key text, surface text,
          workspace text, kind text, payload jsonb, "receivedAt" timestamptz, "leaseMs" integer, attempts integer)`,
    )
    .onConflictDoUpdate({
      target: inbound.key,
      set: { receivedAt: sql`excluded.received_at` },
      setWhere: isNull(inbound.doneAt),
    })
    .returning({ id: inbound.id, key: inbound.key, isNew: sql<boolean>`(xmax = 0)` });
  return new Map(rows.flatMap(({ id, key, isNew }) => (isNew ? [[key, id]] : [])));
}

/** To the millisecond, like its column; a `Date` is written ten times as quickly as an `Instant`. */
const asWritten = ({ receivedAt, ...rest }: NewInboxRequest) => ({
  ...rest,
  receivedAt: new Date(receivedAt.epochMilliseconds),
});

/** Takes up requests that were stored and not begun, those of them that nobody else has taken up. */
export async function claimOwnInboxRequests(
  db: Db,
  ids: number[],
  until: Temporal.Instant,
): Promise<InboxRow[]> {
  return await db
    .update(inbound)
    .set({ notBefore: until, attempts: 1 })
    .where(and(inArray(inbound.id, ids), eq(inbound.attempts, 0), isNull(inbound.doneAt)))
    .returning();
}

/**
 * Takes up requests that nobody is at work on any more, oldest first.
 * @param busy those that this process itself is at work on
 */
export async function claimInboxRequests(
  db: Db,
  surface: InboxRow["surface"],
  {
    now,
    until,
    busy,
    limit,
  }: { now: Temporal.Instant; until: Temporal.Instant; busy: number[]; limit: number },
): Promise<InboxRow[]> {
  const ripe = db
    .select({ id: inbound.id })
    .from(inbound)
    .where(
      and(
        eq(inbound.surface, surface),
        isNull(inbound.doneAt),
        lte(inbound.notBefore, now),
        busy.length > 0 ? notInArray(inbound.id, busy) : undefined,
      ),
    )
    // As in the index: of many that wait only these are read.
    .orderBy(inbound.notBefore)
    .limit(limit)
    .for("update", { skipLocked: true });
  const claimed = await db
    .update(inbound)
    .set({ notBefore: until, attempts: sql`${inbound.attempts} + 1` })
    .where(inArray(inbound.id, ripe))
    .returning();
  return claimed.sort((one, other) => Temporal.Instant.compare(one.receivedAt, other.receivedAt));
}

/** Says that these are still being worked on. */
export async function renewInboxLeases(db: Db, ids: number[], until: Temporal.Instant): Promise<void> {
  if (ids.length === 0) return;
  await db
    .update(inbound)
    .set({ notBefore: until })
    .where(and(inArray(inbound.id, ids), isNull(inbound.doneAt)));
}

/** Nobody is at work on anything: for a process that has its database for itself and has just begun. */
export async function releaseInboxRequests(
  db: Db,
  surface: InboxRow["surface"],
  now: Temporal.Instant,
): Promise<void> {
  await db
    .update(inbound)
    .set({ notBefore: now })
    .where(and(eq(inbound.surface, surface), isNull(inbound.doneAt)));
}

/** It is tried again, not before a moment. */
export async function postponeInboxRequest(db: Db, id: number, notBefore: Temporal.Instant): Promise<void> {
  await db
    .update(inbound)
    .set({ notBefore })
    .where(and(eq(inbound.id, id), isNull(inbound.doneAt)));
}

/** It is done: what was in it is forgotten, its key is kept for a day. */
export async function finishInboxRequest(db: Db, id: number, now: Temporal.Instant): Promise<void> {
  await db.update(inbound).set({ doneAt: now, payload: {} }).where(eq(inbound.id, id));
}

/** Puts something else in the place of what is in it, while it is not done. */
export async function replacePayload(db: Db, id: number, payload: Record<string, unknown>): Promise<void> {
  await db
    .update(inbound)
    .set({ payload })
    .where(and(eq(inbound.id, id), isNull(inbound.doneAt)));
}

/**
 * It was stored too late: whoever sent it has been told that it was not.
 * @returns false when it came again meanwhile, and was acknowledged
 */
export async function dropInboxRequests(
  db: Db,
  { id, receivedAt }: Pick<InboxRow, "id" | "receivedAt">,
): Promise<boolean> {
  const gone = await db
    .delete(inbound)
    .where(and(eq(inbound.id, id), eq(inbound.receivedAt, receivedAt)))
    .returning({ id: inbound.id });
  return gone.length > 0;
}

/** Forgets what was done before a moment. */
export async function deleteOldInboxRequests(db: Db, before: Temporal.Instant): Promise<void> {
  await db.delete(inbound).where(lt(inbound.doneAt, before));
}
