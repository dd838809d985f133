import { and, eq, inArray, lt, sql } from "drizzle-orm";
import type { PgUpdateSetSource } from "drizzle-orm/pg-core";
import type { Temporal } from "temporal-polyfill";
import type { Db } from "../../client.ts";
import { LIMITS } from "../../limits.ts";
import { deliveries } from "../../schema/delivery.ts";
import { rowsOf } from "../rows.ts";
import type { Claim } from "./delivery-claim.ts";
import { instantOf } from "./pace.ts";

type Change = PgUpdateSetSource<typeof deliveries>;

const isClaimed = ({ delivery, lease }: Pick<Claim, "delivery" | "lease">) =>
  and(eq(deliveries.id, delivery), lease === null ? sql`false` : eq(deliveries.lease, lease));

/** A message that is about to leave, at `now`. */
export interface Departure {
  claim: Claim;
  now: Temporal.Instant;
}

/**
 * What many at once come to waits for nobody: a row that another transaction holds is passed over, or it would keep
 * everybody else waiting. Rows are locked before they are changed, in the order of their ids.
 */
export type Locked = "locked";

/** As long as any statement waits for a lock, in milliseconds. */
export const LOCKED_MS = LIMITS.lock;

/**
 * The moment before messages leave. What was reserved is `sending` from then on, and a look finds the revision that is sent
 * now; what departs again in the same try counts from then. A reservation that ran out and that nobody has taken is as
 * good as any.
 * @returns of each, false when it must not be sent: another process has taken it over, it was parked meanwhile, or its
 *   workspace was told to wait
 */
export async function departAll(db: Db, departures: readonly Departure[]): Promise<(boolean | Locked)[]> {
  const rows = departures.map(({ claim, now }) => {
    const { delivery, lease, attempts, revision, surface, tenant, claimedAt } = claim;
    return { id: delivery, lease, attempts, revision, surface, tenant, claimed_at: claimedAt, at: now };
  });
  const found = await rowsOf(
    db,
    sql`
    with departure as materialized (
      select * from json_to_recordset(${JSON.stringify(rows)}) as m (id bigint, lease uuid, attempts int, revision int,
        surface text, tenant text, claimed_at timestamptz, at timestamptz) order by id
    ), free as materialized (
      select d.id from departure m cross join lateral (
        select id from deliveries where id = m.id for no key update skip locked) d
    ), departed as (
      update deliveries d set state = 'sending', attempts = m.attempts, revision = m.revision, not_before = null,
        changed_at = m.at, tried_at = coalesce(d.tried_at, m.claimed_at)
      from departure m where d.id = m.id and (d.id in (select id from free)) is true and d.lease = m.lease
        and (d.state = 'sending' or d.state = 'pending' and d.not_before is not null and not exists (
          select from paces p where p.surface = m.surface and p.tenant = m.tenant and p.scope = '' and p.held_until > m.at))
      returning d.id
    )
    select id, id in (select id from free) as is_free, id in (select id from departed) as is_done
    from deliveries where id in (select id from departure)`,
  );
  const came = outcomes(found);
  return departures.map(({ claim }) => came.get(claim.delivery) ?? false);
}

/** By delivery; nothing of one that is gone. */
const outcomes = (found: readonly Record<string, unknown>[]): Map<number, boolean | Locked> =>
  new Map(found.map((row) => [Number(row.id), row.is_free === true ? row.is_done === true : "locked"]));

/** The moment before an edit leaves: another process leaves it alone until `until`. */
export async function departEdit(db: Db, claim: Claim, until: Temporal.Instant): Promise<boolean> {
  return await recordEdit(db, claim, { notBefore: until });
}

/**
 * Records what came of sending or looking. What another process has taken over is left alone.
 * @param from the states it may be in
 * @returns whether it was recorded
 */
export async function recordTry(
  db: Db,
  claim: Pick<Claim, "delivery" | "lease">,
  change: Change,
  from: ("pending" | "sending" | "unknown")[] = ["pending", "sending", "unknown"],
): Promise<boolean> {
  const rows = await db
    .update(deliveries)
    .set(change)
    .where(and(isClaimed(claim), inArray(deliveries.state, from)))
    .returning({ id: deliveries.id });
  return rows.length > 0;
}

/** When a message was first tried: at `now`, when it was not before. */
export const firstTried = (now: Temporal.Instant) => sql`coalesce(${deliveries.triedAt}, ${instantOf(now)})`;

/** A message that stands there. */
export interface Arrival {
  claim: Claim;
  messageRef: string;
  now: Temporal.Instant;
  /** Nothing more is sent to its place before this; null: as soon as we like. */
  holdUntil: Temporal.Instant | null;
}

/**
 * Records that messages stand there. That is welcome also when it is heard late, after another process has taken one over
 * and put it back: only one that is being sent again is left to who sends it. What arrived without a departure shows
 * what its claim says.
 * @param ifLocked what to do where another transaction holds one, or the place where it stands
 * @returns of each whether it was not known yet
 */
export async function recordArrivals(
  db: Db,
  arrivals: readonly Arrival[],
  ifLocked: "skip" | "wait",
): Promise<(boolean | Locked)[]> {
  const rows = arrivals.map(({ claim, messageRef, now, holdUntil }) => {
    const { delivery, lease, channel, attempts, revision } = claim;
    const shown = { ref: messageRef, attempts, revision };
    return { id: delivery, lease, channel, ...shown, at: now, hold_until: holdUntil };
  });
  const lock = ifLocked === "skip" ? sql`for no key update skip locked` : sql`for no key update`;
  const found = await rowsOf(
    db,
    sql`
    with arrival as materialized (
      select * from json_to_recordset(${JSON.stringify(rows)})
        as a (id bigint, lease uuid, channel bigint, ref text, attempts int, revision int, at timestamptz,
          hold_until timestamptz) order by id
    ), place as materialized (
      select other.id, a.id as arrival, a.hold_until from arrival a
      join channels own on own.id = a.channel
      join channels other on other.surface = own.surface and other.address = own.address
      where a.hold_until is not null
    ), free_place as materialized (
      select c.id from (select distinct id from place order by id) p cross join lateral (
        select id from channels where id = p.id ${lock}) c
    ), free as materialized (
      select d.id from arrival a cross join lateral (select id from deliveries where id = a.id ${lock}) d
      where a.id not in (select arrival from place where id not in (select id from free_place))
    ), recorded as (
      update deliveries d set state = 'sent', message_ref = a.ref, error = null, not_before = null, changed_at = a.at,
        attempts = case when d.state = 'pending' and d.lease = a.lease then a.attempts else d.attempts end,
        revision = case when d.state = 'pending' and d.lease = a.lease then a.revision else d.revision end,
        tried_at = coalesce(d.tried_at, a.at)
      from arrival a where d.id = a.id and (d.id in (select id from free)) is true
        and (d.state in ('pending', 'unknown') or d.state = 'sending' and d.lease = a.lease)
      returning d.id
    ), held as (
      update channels c set not_before = h.until
      from (
        select id, max(hold_until) as until from place where arrival in (select id from free) group by id
      ) h
      where c.id = h.id and (c.not_before is null or c.not_before < h.until)
    )
    select id, id in (select id from free) as is_free, id in (select id from recorded) as is_done
    from deliveries where id in (select id from arrival)`,
  );
  const came = outcomes(found);
  return arrivals.map(({ claim }) => came.get(claim.delivery) ?? false);
}

/** Records what came of an edit; one that another process has taken over is left alone. */
export async function recordEdit(db: Db, claim: Claim, change: Change): Promise<boolean> {
  const rows = await db
    .update(deliveries)
    .set(change)
    .where(and(isClaimed(claim), eq(deliveries.state, "sent"), lt(deliveries.revision, claim.revision)))
    .returning({ id: deliveries.id });
  return rows.length > 0;
}

/** Claims as rows `m` of a statement, without those whose delivery another transaction holds: it waits for nobody. */
const freeClaims = (claims: readonly Claim[]) => {
  const rows = claims.map(({ delivery, lease, attempts, triedAt }) => {
    return { id: delivery, lease, attempts, tried_at: triedAt };
  });
  return sql`with claimed as materialized (
      select * from json_to_recordset(${JSON.stringify(rows)})
        as c (id bigint, lease uuid, attempts int, tried_at timestamptz) order by id
    ), m as materialized (
      select claimed.* from claimed cross join lateral (
        select from deliveries where id = claimed.id for no key update skip locked) free
    )`;
};

/**
 * Tells the other processes that these are still being worked on, so that they are not taken for abandoned. One whose row
 * another transaction holds is kept the next time.
 * @param until when messages that have not left are nobody's any more, and when edits are
 */
export async function keepClaims(
  db: Db,
  claims: readonly Claim[],
  now: Temporal.Instant,
  until: { pending: Temporal.Instant; edit: Temporal.Instant },
): Promise<void> {
  await db.execute(sql`${freeClaims(claims)}
    update deliveries d set
      changed_at = case when d.state in ('sending', 'unknown') then ${instantOf(now)} else d.changed_at end,
      not_before = case d.state when 'pending' then ${instantOf(until.pending)} when 'sent' then ${instantOf(until.edit)}
        else d.not_before end
    from m where d.id = m.id and d.lease = m.lease
      and (d.state in ('sending', 'unknown') or d.state in ('pending', 'sent') and d.not_before is not null)`);
}

/**
 * Gives back what was claimed and has not left: it is as if it had not been claimed, and anybody may do it at once.
 * One that was written as leaving while its time ended is `pending` again; a look is due since its message was tried.
 * @returns those whose row another transaction holds: they are claimed still
 */
export async function giveBack(db: Db, claims: readonly Claim[]): Promise<Claim[]> {
  const rows = await rowsOf(
    db,
    sql`${freeClaims(claims)}, given as (update deliveries d set lease = null, not_before = null,
      state = case when d.state = 'sending' then 'pending' else d.state end,
      attempts = case when d.state = 'sending' then m.attempts - 1 else d.attempts end,
      tried_at = case when d.state = 'sending' then m.tried_at else d.tried_at end,
      changed_at = case when d.state = 'unknown' then coalesce(d.tried_at, d.changed_at) else d.changed_at end
    from m where d.id = m.id and d.lease = m.lease)
    select id from m`,
  );
  const free = new Set(rows.map(({ id }) => Number(id)));
  return claims.filter(({ delivery }) => !free.has(delivery));
}
