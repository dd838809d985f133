import { and, asc, count, eq, inArray, isNull, lte, max, min, sql } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { Db, Scope } from "../../client.ts";
import { moments } from "../../schema/time.ts";
import { matching, onPage, type Page, type PageOf, pageOf } from "../page.ts";
import { rowsOf } from "../rows.ts";

export type Moment = typeof moments.$inferSelect;
export interface NewMoment {
  job: string;
  subject: string;
  occurrence: string;
  payload?: Record<string, unknown>;
  dueAt: Temporal.Instant;
}

/** The channel on which workers hear that something may be due or ready to send. */
export const WAKE = "leerlus_wake";

const rowOf = ({ job, subject, occurrence, payload = {}, dueAt }: NewMoment) => {
  return { job, subject, occurrence, payload, due_at: dueAt.toString() };
};

/** Plans moments; one that exists is left as it is, done or not. @returns how many did not exist */
export async function schedule({ db, cooperation }: Scope, planned: NewMoment[]): Promise<number> {
  if (planned.length === 0) return 0;
  const rows = planned.map(rowOf);
  // One statement however many there are: the database has read it before.
  const inserted = await rowsOf(
    db,
    sql`
    insert into moments (cooperation, job, subject, occurrence, payload, due_at, state)
    select ${cooperation.slug}, job, subject, occurrence, payload, due_at, 'due'
    from json_to_recordset(${JSON.stringify(rows)})
      as planned (job text, subject text, occurrence text, payload jsonb, due_at timestamptz)
    on conflict do nothing
    returning id, pg_notify(${WAKE}, '')`,
  );
  return inserted.length;
}

/**
 * Plans anew what is to come for a subject: what still had to come of these jobs goes, what is planned comes, in one
 * statement. What was done stays on record, and what others planned before stays as it is.
 */
export async function replan(
  { db, cooperation }: Scope,
  { subject, jobs }: { subject: string; jobs: readonly string[] },
  planned: readonly NewMoment[],
): Promise<void> {
  const isGone = sql`m.cooperation = ${cooperation.slug} and m.subject = ${subject}
    and m.job in ${[...jobs]} and m.state = 'due'`;
  const once = new Map(
    planned.map((one) => [JSON.stringify([one.job, one.subject, one.occurrence]), rowOf(one)]),
  );
  await db.execute(sql`
    with planned as (
      select * from json_to_recordset(${JSON.stringify([...once.values()])})
        as p (job text, subject text, occurrence text, payload jsonb, due_at timestamptz)
    ), gone as (
      delete from moments m where ${isGone}
        and (m.job, m.subject, m.occurrence) not in (select job, subject, occurrence from planned)
    ), came as (
      insert into moments as m (cooperation, job, subject, occurrence, payload, due_at, state)
      select ${cooperation.slug}, job, subject, occurrence, payload, due_at, 'due' from planned
      -- A row that one statement deletes is still in its way when it comes again: it is made anew where it stands.
      on conflict (cooperation, job, subject, occurrence) do update set id = excluded.id, payload = excluded.payload,
        due_at = excluded.due_at, attempts = 0, retry_at = null, note = null
      where ${isGone}
      returning id
    )
    select pg_notify(${WAKE}, '') where exists (select from came)`);
}

/** Takes away what still had to come for a subject; what was done stays on record. */
export async function unschedule({ db, cooperation }: Scope, subject: string, jobs: string[]): Promise<void> {
  await db.delete(moments).where(stillToCome(cooperation.slug, subject, jobs));
}

/** The transaction, for one statement that does so as well, whatever else it does. */
export function withoutMoments({ db, cooperation }: Scope, subject: string, jobs: readonly string[]) {
  const isGone = stillToCome(cooperation.slug, subject, jobs);
  return db.with(db.$with("gone").as(db.delete(moments).where(isGone)));
}

const stillToCome = (cooperation: string, subject: string, jobs: readonly string[]) =>
  and(
    eq(moments.cooperation, cooperation),
    eq(moments.subject, subject),
    inArray(moments.job, [...jobs]),
    eq(moments.state, "due"),
  );

/** When the next moment is due, looking at those not waiting for a retry. */
export async function nextDueAt(db: Db): Promise<Temporal.Instant | undefined> {
  const [row] = await db
    .select({ dueAt: moments.dueAt })
    .from(moments)
    .where(and(eq(moments.state, "due"), isNull(moments.retryAt)))
    .orderBy(asc(moments.dueAt), asc(moments.id))
    .limit(1);
  return row?.dueAt;
}

/** What was dropped or failed, newest first: shown in `leerlus status`. */
export async function troubledMoments({ db, cooperation }: Scope, limit: number): Promise<Moment[]> {
  return await db
    .select()
    .from(moments)
    .where(and(eq(moments.cooperation, cooperation.slug), inArray(moments.state, ["dropped", "failed"])))
    .orderBy(sql`${moments.id} desc`)
    .limit(limit);
}

type MomentCounts = Record<Moment["state"], number>;

export async function countMoments(db: Db): Promise<MomentCounts> {
  return (await momentFigures(db)).counts;
}

/** How many there are, and when the last one that failed was given up, in one look at all of them. */
export async function momentFigures(
  db: Db,
): Promise<{ counts: MomentCounts; lastFailed: Temporal.Instant | undefined }> {
  const rows = await db
    .select({ state: moments.state, number: count(), newest: max(moments.finishedAt) })
    .from(moments)
    .groupBy(moments.state);
  const counts = { due: 0, done: 0, dropped: 0, failed: 0 };
  for (const row of rows) counts[row.state] = row.number;
  return { counts, lastFailed: rows.find(({ state }) => state === "failed")?.newest ?? undefined };
}

/** The age of the oldest moment that should have run by now; undefined when there is none. */
export async function oldestDue(db: Db, now: Temporal.Instant): Promise<Temporal.Instant | undefined> {
  const [row] = await db
    .select({ dueAt: min(moments.dueAt) })
    .from(moments)
    .where(and(eq(moments.state, "due"), lte(moments.dueAt, now)));
  return row?.dueAt ?? undefined;
}

export async function listMoments(
  { db, cooperation }: Scope,
  filter: Record<string, string | undefined>,
  page: Page,
): Promise<PageOf<Moment>> {
  const { where, orderBy, limit } = onPage(moments.id, page);
  const columns = { id: moments.id, job: moments.job, subject: moments.subject, state: moments.state };
  const rows = await db
    .select()
    .from(moments)
    .where(
      and(
        eq(moments.cooperation, cooperation.slug),
        inArray(moments.state, ["done", "dropped", "failed"]),
        matching(columns, filter),
        where,
      ),
    )
    .orderBy(orderBy)
    .limit(limit);
  return pageOf(rows, page, (row) => row.id);
}
