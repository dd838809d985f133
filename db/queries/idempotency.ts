import { and, eq, lt } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { Db, Scope } from "../client.ts";
import { inbox } from "../schema/time.ts";

export interface IdempotencyRow {
  request: string;
  answer: unknown;
}

/**
 * Takes a request's key. Undefined: the key was new and is now ours, for this transaction; another request with the
 * same key waits for it. Otherwise the row of the request that had it first.
 */
export async function takeKey(
  { db, cooperation }: Scope,
  key: string,
  request: string,
  at: Temporal.Instant,
): Promise<IdempotencyRow | undefined> {
  const taken = await db
    .insert(inbox)
    .values({ cooperation: cooperation.slug, key, request, at })
    .onConflictDoNothing()
    .returning({ key: inbox.key });
  if (taken.length > 0) return undefined;
  const [row] = await db
    .select({ request: inbox.request, answer: inbox.answer })
    .from(inbox)
    .where(and(eq(inbox.cooperation, cooperation.slug), eq(inbox.key, key)));
  return row;
}

export async function keepAnswer({ db, cooperation }: Scope, key: string, answer: unknown): Promise<void> {
  await db
    .update(inbox)
    .set({ answer })
    .where(and(eq(inbox.cooperation, cooperation.slug), eq(inbox.key, key)));
}

/** Frees a key: the same request again runs again. */
export async function freeKey({ db, cooperation }: Scope, key: string): Promise<void> {
  await db.delete(inbox).where(and(eq(inbox.cooperation, cooperation.slug), eq(inbox.key, key)));
}

/** Forgets requests older than a moment; returns nothing, a repeated request after that runs again. */
export async function forgetRequests(db: Db, before: Temporal.Instant): Promise<void> {
  await db.delete(inbox).where(lt(inbox.at, before));
}
