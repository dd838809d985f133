import { and, eq, inArray, lt, sql } from "drizzle-orm";
import type { PgUpdateSetSource } from "drizzle-orm/pg-core";
import type { Temporal } from "temporal-polyfill";
import type { Db } from "../../client.ts";
import { deliveries } from "../../schema/delivery.ts";
import { rowsOf } from "../rows.ts";
import type { Claim } from "./delivery-claim.ts";

type Change = PgUpdateSetSource<typeof deliveries>;

const isClaimed = ({ delivery, lease }: Pick<Claim, "delivery" | "lease">) =>
  and(eq(deliveries.id, delivery), lease === null ? sql`false` : eq(deliveries.lease, lease));

/** A message that is about to leave; its claim counts from `now`. */
export interface Departure {
  claim: Claim;
  now: Temporal.Instant;
}

/**
 * The moment before messages leave: their claims count from then, if they are still ours.
 * @returns of each, false when another process has taken it over: it must not be sent
 */
export async function departAll(db: Db, departures: readonly Departure[]): Promise<boolean[]> {
  const rows = departures.map(({ claim: { delivery, lease }, now }) => ({ id: delivery, lease, at: now }));
  const departed = await rowsOf(
    db,
    sql`
    update deliveries d set changed_at = m.at
    from json_to_recordset(${JSON.stringify(rows)}) as m (id bigint, lease uuid, at timestamptz)
    where d.id = m.id and d.lease = m.lease and d.state = 'sending' returning d.id`,
  );
  const ours = new Set(departed.map(({ id }) => Number(id)));
  return departures.map(({ claim }) => ours.has(claim.delivery));
}

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
  from: ("sending" | "unknown")[] = ["sending", "unknown"],
): Promise<boolean> {
  const rows = await db
    .update(deliveries)
    .set(change)
    .where(and(isClaimed(claim), inArray(deliveries.state, from)))
    .returning({ id: deliveries.id });
  return rows.length > 0;
}

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
 * and put it back: only one that is being sent again is left to who sends it.
 * @returns those of which it was not known yet
 */
export async function recordArrivals(db: Db, arrivals: readonly Arrival[]): Promise<Arrival[]> {
  const rows = arrivals.map(({ claim, messageRef, now, holdUntil }) => {
    const { delivery, lease, channel } = claim;
    return { id: delivery, lease, channel, ref: messageRef, at: now, hold_until: holdUntil };
  });
  const recorded = await rowsOf(
    db,
    sql`
    with arrival as materialized (
      select * from json_to_recordset(${JSON.stringify(rows)})
        as a (id bigint, lease uuid, channel bigint, ref text, at timestamptz, hold_until timestamptz)
    ), recorded as (
      update deliveries d set state = 'sent', message_ref = a.ref, error = null, not_before = null, changed_at = a.at
      from arrival a where d.id = a.id
        and (d.state in ('pending', 'unknown') or d.state = 'sending' and d.lease = a.lease)
      returning d.id
    ), held as (
      update channels c set not_before = h.until
      from (
        select other.id, max(a.hold_until) as until from arrival a
        join channels own on own.id = a.channel
        join channels other on other.surface = own.surface and other.address = own.address
        where a.hold_until is not null group by other.id order by other.id
      ) h
      where c.id = h.id and (c.not_before is null or c.not_before < h.until)
    )
    select id from recorded`,
  );
  const news = new Set(recorded.map(({ id }) => Number(id)));
  return arrivals.filter(({ claim }) => news.has(claim.delivery));
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

/** Tells the other processes that these are still being worked on, so that they are not taken for abandoned. */
export async function keepClaims(
  db: Db,
  claims: Claim[],
  now: Temporal.Instant,
  editsUntil: Temporal.Instant,
): Promise<void> {
  for (const claim of claims) {
    if (claim.kind === "edit") await recordEdit(db, claim, { notBefore: editsUntil });
    else await recordTry(db, claim, { changedAt: now });
  }
}
