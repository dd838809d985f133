import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../client.ts";

/** What one transaction at a time may do. */
export type Lock =
  | "setup"
  | "posts"
  | "figures"
  | "releases"
  | "statements"
  | "conversation"
  | "retention"
  | "sweep";

/** The text whose `hashtextextended(…, 0)` is the number of the lock. */
export const lockKey = (lock: Lock, ...of: [string, ...string[]]): string =>
  JSON.stringify(["leerlus", lock, ...of]);

/**
 * Waits until no other transaction holds the lock, and holds it until this one ends.
 * @param of what it is about; always begins with the cooperation, or with the tenant of a chat
 */
export async function lockUntilEnd(db: Db, lock: Lock, ...of: [string, ...string[]]): Promise<void> {
  await db.execute(sql`select ${locking(lock, ...of)}`);
}

/** The same as an expression, for a statement that reads nothing: what it would read is as it was before it waited. */
export const locking = (lock: Lock, ...of: [string, ...string[]]): SQL =>
  sql`pg_advisory_xact_lock(hashtextextended(${lockKey(lock, ...of)}, 0))`;
