import { count, eq, inArray, max, type SQL, sql } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { Db, Scope } from "../client.ts";
import { channels, deliveries, posts } from "../schema/delivery.ts";
import { digests } from "../schema/digest.ts";
import { moments } from "../schema/time.ts";
import { indicatorSources } from "../schema/upload.ts";
import { rowsOf } from "./rows.ts";

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

/**
 * @param cooperation every one when left out
 * @returns with when one of them came into that state last, by the world's time
 */
export async function countDeliveries(
  db: Db,
  cooperation?: string,
): Promise<{ surface: string; state: DeliveryState; number: number; newest: Temporal.Instant | null }[]> {
  const of: SQL | undefined = cooperation === undefined ? undefined : eq(deliveries.cooperation, cooperation);
  return await db
    .select({
      surface: deliveries.surface,
      state: deliveries.state,
      number: count(),
      newest: max(deliveries.changedAt),
    })
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

/**
 * All that says whether a cooperation runs well, in one statement.
 * @param shown how many of what is stuck or troubled are told one by one
 * @returns as JSON, with instants in ISO 8601; `commands/leerlus/status.ts` says what is in it
 */
export async function readHealth(
  { db, cooperation }: Scope,
  now: Temporal.Instant,
  shown: number,
): Promise<Record<string, unknown>> {
  const list = (rows: SQL) => sql`(select coalesce(json_agg(one), '[]') from (${rows}) one)`;
  const mine = sql`cooperation = ${cooperation.slug}`;
  const [row] = await rowsOf(
    db,
    sql`select
      ${list(sql`select state, count(*)::int as number from ${deliveries} where ${mine} group by state`)} as deliveries,
      ${list(sql`select p.purpose, c.room, d.surface, coalesce(d.error, c.parked_reason) as error
        from ${deliveries} d join ${posts} p on p.id = d.post join ${channels} c on c.id = d.channel
        where d.cooperation = ${cooperation.slug} and d.state = 'parked' order by d.id desc limit ${shown}`)} as parked,
      (select count(*)::int from ${moments} where ${mine} and state = 'due') as due,
      (select json_build_object('job', job, 'at', finished_at) from ${moments}
        where ${mine} and finished_at is not null and state in ('done', 'dropped', 'failed')
        order by finished_at desc, id desc limit 1) as last,
      (select to_json(min(due_at)) from ${moments}
        where ${mine} and state = 'due' and due_at <= ${now.toString()}) as oldest,
      (select count(*)::int from ${moments} where ${mine} and state in ('dropped', 'failed')) as "troubledCount",
      ${list(sql`select job, subject, due_at as at, state, note from ${moments}
        where ${mine} and state in ('dropped', 'failed') order by id desc limit ${shown}`)} as troubled,
      ${list(sql`select quarter, drafted_at as at from ${digests}
        where ${mine} and state = 'draft' order by quarter`)} as drafts,
      ${list(sql`select key from ${indicatorSources} where ${mine} and failure is not null`)} as "failedSources"`,
  );
  return row ?? {};
}
