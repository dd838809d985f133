import { and, count, desc, eq, inArray, isNotNull, lte, min, type SQL, sql } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { Db } from "../client.ts";
import { channels, deliveries, posts } from "../schema/delivery.ts";
import { moments } from "../schema/time.ts";

export type DeliveryState = (typeof deliveries.$inferSelect)["state"];

/** The version of the PostgreSQL server, for example 150018 for 15.18. */
export async function serverVersion(db: Db): Promise<number> {
  const [row] = await db
    .select({ version: sql<string>`current_setting('server_version_num')` })
    .from(sql`(select 1) as one`);
  return Number(row?.version);
}

/** The time on the database's own clock. */
export async function serverTime(db: Db): Promise<string> {
  const [row] = await db
    .select({ at: sql<string>`to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')` })
    .from(sql`(select 1) as one`);
  return row?.at ?? "";
}

/** Whether anything has been said yet: a cooperation that has begun to live. */
export async function hasPosts(db: Db): Promise<boolean> {
  const found = await db.select({ id: posts.id }).from(posts).limit(1);
  return found.length > 0;
}

export async function countPosts(db: Db): Promise<{ purpose: string; number: number }[]> {
  return await db.select({ purpose: posts.purpose, number: count() }).from(posts).groupBy(posts.purpose);
}

/** @param cooperation every one when left out */
export async function countDeliveries(
  db: Db,
  cooperation?: string,
): Promise<{ surface: string; state: DeliveryState; number: number }[]> {
  const of: SQL | undefined = cooperation === undefined ? undefined : eq(deliveries.cooperation, cooperation);
  return await db
    .select({ surface: deliveries.surface, state: deliveries.state, number: count() })
    .from(deliveries)
    .where(of)
    .groupBy(deliveries.surface, deliveries.state);
}

/** Since when the message waits that waits longest, by the world's time; undefined when none does. */
export async function oldestUndelivered(db: Db): Promise<Temporal.Instant | undefined> {
  const since = sql`coalesce(${deliveries.triedAt}, ${deliveries.changedAt})`;
  const [row] = await db
    .select({ at: sql<Temporal.Instant | null>`min(${since})`.mapWith(deliveries.changedAt) })
    .from(deliveries)
    .where(inArray(deliveries.state, ["pending", "sending", "unknown"]));
  return row?.at ?? undefined;
}

/** How long the database allows on each connection, in milliseconds, by setting; 0 means without end. */
export async function serverLimits(db: Db): Promise<{ name: string; ms: number }[]> {
  const rows = await db
    .select({ name: sql<string>`name`, ms: sql<string>`setting` })
    .from(sql`pg_settings`)
    .where(sql`name in ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout')`);
  return rows.map(({ name, ms }) => ({ name, ms: Number(ms) }));
}

export interface Stuck {
  purpose: string;
  room: string;
  surface: string;
  error: string | null;
}

/** Deliveries that a platform refused for good, newest first. */
export async function parkedDeliveries(db: Db, cooperation: string, limit: number): Promise<Stuck[]> {
  return await db
    .select({
      purpose: posts.purpose,
      room: channels.room,
      surface: deliveries.surface,
      error: sql<string | null>`coalesce(${deliveries.error}, ${channels.parkedReason})`,
    })
    .from(deliveries)
    .innerJoin(posts, eq(posts.id, deliveries.post))
    .innerJoin(channels, eq(channels.id, deliveries.channel))
    .where(and(eq(deliveries.cooperation, cooperation), eq(deliveries.state, "parked")))
    .orderBy(desc(deliveries.id))
    .limit(limit);
}

export interface JobTimes {
  lastFinished: { job: string; at: Temporal.Instant } | undefined;
  /** The earliest moment that should have been done by now. */
  oldestDue: Temporal.Instant | undefined;
}

export async function jobTimes(db: Db, cooperation: string, now: Temporal.Instant): Promise<JobTimes> {
  const of = eq(moments.cooperation, cooperation);
  const [last] = await db
    .select({ job: moments.job, at: moments.finishedAt })
    .from(moments)
    .where(and(of, isNotNull(moments.finishedAt), inArray(moments.state, ["done", "dropped", "failed"])))
    .orderBy(desc(moments.finishedAt), desc(moments.id))
    .limit(1);
  const [oldest] = await db
    .select({ dueAt: min(moments.dueAt) })
    .from(moments)
    .where(and(of, eq(moments.state, "due"), lte(moments.dueAt, now)));
  return {
    lastFinished: last?.at ? { job: last.job, at: last.at } : undefined,
    oldestDue: oldest?.dueAt ?? undefined,
  };
}
