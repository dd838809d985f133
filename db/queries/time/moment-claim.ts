import { and, asc, eq, getTableColumns, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { Db, Scope } from "../../client.ts";
import { cooperations } from "../../schema/cooperation.ts";
import { moments } from "../../schema/time.ts";
import { entering } from "../cooperation/wall.ts";
import { lockKey } from "../lock.ts";
import { rowsOf } from "../rows.ts";
import type { Moment } from "./moment.ts";

/** The real time governs retries; `now` may be the demo clock. */
export interface Times {
  now: Temporal.Instant;
  realNow: Temporal.Instant;
}

const hasCome = ({ now, realNow }: Times): SQL | undefined =>
  and(
    eq(moments.state, "due"),
    lte(moments.dueAt, now),
    or(isNull(moments.retryAt), lte(moments.retryAt, realNow)),
  );

/**
 * The cooperations for which something is due, whoever waits longest first. When nothing is due for anybody it is one look
 * at the head of an index, else one for each cooperation.
 */
export async function cooperationsDue(db: Db, times: Times): Promise<string[]> {
  const rows = await rowsOf(
    db,
    sql`
    select c.slug from ${cooperations} c cross join lateral (
      select due_at, id from ${moments} where cooperation = c.slug and ${hasCome(times)}
      order by due_at, id limit 1) longest
    where exists (select from ${moments} where ${hasCome(times)})
    order by longest.due_at, longest.id`,
  );
  return rows.map(({ slug }) => String(slug));
}

/** A moment that this transaction has, and the version of its cooperation. */
export interface Claimed extends Moment {
  version: number | null;
}

/**
 * Claims the moments of a cooperation that are due longest, for the length of the transaction; none while another
 * transaction does any of that cooperation: two would only wait for each other's posts. The transaction enters the
 * cooperation with it, when there are any, so that entering costs no trip.
 */
export async function claimDueMoments(
  { db, cooperation }: Scope,
  times: Times,
  limit: number,
): Promise<Claimed[]> {
  const isFree = sql`(select pg_try_advisory_xact_lock(hashtextextended(${lockKey("sweep", cooperation.slug)}, 0)))`;
  return await db
    .select({ ...getTableColumns(moments), version: entering(cooperation.slug) })
    .from(moments)
    .where(and(isFree, eq(moments.cooperation, cooperation.slug), hasCome(times)))
    .orderBy(asc(moments.dueAt), asc(moments.id))
    .limit(limit)
    .for("update", { skipLocked: true });
}

/** What became of a claimed moment. */
export type Settled =
  | { id: number; state: "done" }
  /** It has lost its use; `note` says why. */
  | { id: number; state: "dropped"; note: string }
  /** It waits for a later time (quiet hours). */
  | { id: number; state: "due"; dueAt: Temporal.Instant };

/** Records what became of claimed moments: of those that were done in one statement, and of the others in one. */
export async function settleMoments(
  db: Db,
  settled: readonly Settled[],
  at: Temporal.Instant,
): Promise<void> {
  const done = settled.flatMap(({ id, state }) => (state === "done" ? [id] : []));
  if (done.length > 0)
    await db
      .update(moments)
      .set({ state: "done", note: null, finishedAt: at })
      .where(eq(moments.id, sql`any(${`{${done.join(",")}}`}::bigint[])`));
  const others = settled.filter(({ state }) => state !== "done");
  if (others.length === 0) return;
  const rows = others.map((one) => ({
    id: one.id,
    state: one.state,
    note: "note" in one ? one.note : null,
    due_at: "dueAt" in one ? one.dueAt.toString() : null,
  }));
  await db.execute(sql`
    update moments m set state = s.state, due_at = coalesce(s.due_at, m.due_at),
      note = case when s.state = 'due' then m.note else s.note end,
      finished_at = case when s.state = 'due' then m.finished_at else ${at.toString()}::timestamptz end
    from json_to_recordset(${JSON.stringify(rows)})
      as s (id bigint, state text, note text, due_at timestamptz)
    where m.id = s.id`);
}

/**
 * Counts a failed try; with `retryAt` it is tried again then, without it has failed for good.
 * @param moment as it was when it was tried
 * @returns false when another has done or tried it since
 */
export async function failMoment(
  db: Db,
  { id, attempts }: Pick<Moment, "id" | "attempts">,
  { note, at, retryAt }: { note: string; at: Temporal.Instant; retryAt: Temporal.Instant | null },
): Promise<boolean> {
  const failed = retryAt === null ? { state: "failed" as const, finishedAt: at } : {};
  const counted = await db
    .update(moments)
    .set({ attempts: attempts + 1, note, retryAt, ...failed })
    .where(and(eq(moments.id, id), eq(moments.state, "due"), eq(moments.attempts, attempts)))
    .returning({ id: moments.id });
  return counted.length > 0;
}
