import { type SQL, sql } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import { UNBOUND } from "../../../src/domain/organisation/room.ts";
import type { Db } from "../../client.ts";
import { deliveries } from "../../schema/delivery.ts";
import { rowsOf } from "../rows.ts";
import { type Loaded, loadDeliveries } from "./delivery-load.ts";
import { instantOf, type Limit } from "./pace.ts";

/**
 * A claim is one statement, so that no lock outlives it: not for a moment, and not when the process that claims is
 * stopped right then. It takes, in this order:
 *
 * 1. what may be done now (`candidate`): the head of each channel, because in one channel there is an order;
 * 2. the turn of each workspace that has something to do (`turn`): a workspace that another process is claiming for, that
 *    is held or whose pace is used up has none, and nothing of it is touched;
 * 3. the oldest of each workspace, then the second of each, and so on (`next`), so that one with thousands of messages
 *    keeps nobody else waiting; and of them one for each place (`chosen`), since two rooms may have the same;
 * 4. the rows themselves (`taken`), if they still are as they were seen, under a new lease.
 *
 * Nobody can tell the planner how many rows a step has. So channels are looked up one by one (`lateral`), and
 * whether a row is among those of another step is asked as `(… in (select …)) is true`: that is looked up in a hash, and
 * never compared with each of them. The plan is good enough with and without statistics.
 */

/** A surface that this process can send to. */
export interface Surface {
  surface: string;
  /** The least time between two messages in one channel, in milliseconds. */
  intervalMs: number;
  /** What a workspace takes in all its channels together; none: as much as we like. */
  pace?: Limit | undefined;
  /** What was begun before this and is still unanswered may be looked for. */
  settledBefore: Temporal.Instant;
  /** What is claimed to be sent is left alone by others until then. */
  reservedUntil: Temporal.Instant;
}

export interface Claiming {
  surfaces: Surface[];
  /** Channels in which this process is still busy. */
  busy: number[];
  limit: number;
  now: Temporal.Instant;
}

/** send: say it; look: find out whether it arrived; edit: put the newest card in place of the one that stands there. */
export type ClaimKind = "send" | "look" | "edit";
/** `attempts` of one to send counts this try as well; `claimedAt` is when it began. */
export type Claim = Loaded & { kind: ClaimKind; claimedAt: Temporal.Instant };

export interface Claimed {
  claims: Claim[];
  /** In how many milliseconds a workspace that has more to do has its next turn; undefined: none waits for one. */
  nextClaimMs: number | undefined;
}

const NOTHING: Claimed = { claims: [], nextClaimMs: undefined };

/** A message that arrived and does not show the newest card; spelled as its index is, or that is not used. */
export const stale = sql`${deliveries.state} = 'sent' and ${deliveries.revision} < ${deliveries.wanted}`;

/**
 * Claims what is at the head of the queues of free channels: a message to send, or one to look for. The heads are found by
 * hopping from channel to channel over the index of what waits: that costs as much as there are channels that wait.
 *
 * One to send is reserved, and no more: it stays `pending`, and keeps what stands behind it waiting. One to look for is
 * `unknown` from now on.
 */
export async function claimHeads(db: Db, claiming: Claiming): Promise<Claimed> {
  const now = instantOf(claiming.now);
  const heads = sql`
    head (channel, id, state, not_before, changed_at) as (
      (select channel, id, state, not_before, changed_at from deliveries
        where state in ('pending', 'sending', 'unknown') order by channel, id limit 1)
      union all
      select following.* from head cross join lateral (
        select d.channel, d.id, d.state, d.not_before, d.changed_at from deliveries d
        where d.state in ('pending', 'sending', 'unknown') and d.channel > head.channel
        order by d.channel, d.id limit 1) following
    ),
    candidate as materialized (
      select head.id, c.*, head.state <> 'pending' as is_look from head
      cross join lateral (${openChannel(claiming, sql`head.channel`)}) c
      where (head.not_before is null or head.not_before <= ${now})
        and case when head.state = 'pending' then not starts_with(c.room, ${UNBOUND})
          else head.changed_at <= c.settled_before end
    )`;
  const taken = sql`
    update deliveries d set lease = gen_random_uuid(),
      state = case when w.is_look then 'unknown' else d.state end,
      changed_at = case when w.is_look then ${now} else d.changed_at end,
      not_before = case when w.is_look then d.not_before else w.reserved_until end
    from chosen w where d.id = w.id and (d.id in (select id from free_row)) is true
      and (w.is_look and d.state in ('sending', 'unknown') and d.changed_at <= w.settled_before
        or not w.is_look and d.state = 'pending' and (d.not_before is null or d.not_before <= ${now}))
    returning d.id, w.surface, w.address, w.is_look`;
  return await claim(db, claiming, { candidates: heads, taken, kind: "send" });
}

/**
 * Claims at most one edit for each free channel: a message that arrived and no longer shows the newest card. The claim
 * lasts until `until`: when nothing is heard by then, it is done again.
 */
export async function claimEdits(db: Db, claiming: Claiming, until: Temporal.Instant): Promise<Claimed> {
  const ripe = sql`(d.not_before is null or d.not_before <= ${instantOf(claiming.now)})`;
  const staleRow = sql`d.state = 'sent' and d.revision < d.wanted`;
  const candidates = sql`
    candidate as materialized (
      select d.id, c.*, false as is_look from deliveries d
      cross join lateral (${openChannel(claiming, sql`d.channel`)}) c
      where ${staleRow} and ${ripe}
    )`;
  const taken = sql`
    update deliveries d set lease = gen_random_uuid(), not_before = ${instantOf(until)}
    from chosen w where d.id = w.id and (d.id in (select id from free_row)) is true and ${staleRow} and ${ripe}
    returning d.id, w.surface, w.address, w.is_look`;
  return await claim(db, claiming, { candidates, taken, kind: "edit" });
}

/** Whether any message that arrived does not show the newest card. */
export async function hasStale(db: Db): Promise<boolean> {
  const rows = await db.select({ id: deliveries.id }).from(deliveries).where(stale).limit(1);
  return rows.length > 0;
}

/** A channel in which something may be done now; a place that two rooms have is busy for both. */
function openChannel({ busy, now }: Claiming, id: SQL): SQL {
  const ids = `{${busy.join(",")}}`;
  return sql`
    select id as channel, surface, address, tenant, room, cooperation, settled_before, reserved_until
    from channels join served using (surface)
    where channels.id = ${id} and parked_reason is null and (not_before is null or not_before <= ${instantOf(now)})
      and (surface, address) not in (select surface, address from channels where id = any(${ids}::bigint[]))
    offset 0`;
}

const ms = (number: SQL) => sql`${number} * interval '1 millisecond'`;

interface Parts {
  candidates: SQL;
  taken: SQL;
  /** What it is when it is not a look. */
  kind: "send" | "edit";
}

async function claim(db: Db, claiming: Claiming, { candidates, taken, kind }: Parts): Promise<Claimed> {
  const { surfaces, limit, now: at } = claiming;
  if (surfaces.length === 0 || limit <= 0) return NOTHING;
  const now = instantOf(at);
  const served = surfaces.map(
    ({ surface, intervalMs, pace, settledBefore, reservedUntil }) =>
      sql`(${surface}, ${intervalMs}::int, ${pace?.everyMs ?? 0}::int, ${pace?.burst ?? 1}::int,
        ${instantOf(settledBefore)}, ${instantOf(reservedUntil)})`,
  );
  // A number and not a parameter, so that the plan knows how few rows there are.
  const most = sql.raw(String(Math.floor(limit)));
  const rows = await rowsOf(
    db,
    sql`
    with recursive served (surface, interval_ms, every_ms, burst, settled_before, reserved_until) as (
      values ${sql.join(served, sql`, `)}),
    ${candidates},
    waiting as materialized (
      select *, row_number() over (
        partition by surface, case when surface = 'web' then cooperation else tenant end, is_look order by id) as nth
      from candidate
    ),
    turn as materialized (
      select p.surface, p.tenant,
        case when s.every_ms = 0 then ${most} else
          floor(extract(epoch from ${now} - greatest(p.next_at, ${now}) + ${ms(sql`s.burst * s.every_ms`)})
            * 1000 / s.every_ms) end as quota
      from paces p join served s on s.surface = p.surface
      where p.scope = '' and (p.surface, p.tenant) in (select surface, tenant from waiting)
        and (p.held_until is null or p.held_until <= ${now})
      for no key update of p skip locked
    ),
    next as materialized (
      select w.* from waiting w left join turn t on t.surface = w.surface and t.tenant = w.tenant
      where case when t.surface is not null then w.is_look or w.nth <= t.quota
        else not exists (select from paces p where p.surface = w.surface and p.tenant = w.tenant and p.scope = '') end
      order by w.nth, w.id limit ${most}
    ),
    chosen as materialized (select distinct on (surface, address) * from next order by surface, address, id),
    free_channel as materialized (
      select c.* from chosen w cross join lateral (
        select id, surface, address from channels where surface = w.surface and address = w.address
          and parked_reason is null and (not_before is null or not_before <= ${now})
        for no key update skip locked) c
    ),
    free_row as materialized (
      select id from deliveries where id = any(array(
        select id from chosen where (channel in (select id from free_channel)) is true))
      for no key update skip locked
    ),
    taken as (${taken}),
    spaced as (
      update channels c set not_before = ${now} + ${ms(sql`s.interval_ms`)} from served s
      where s.surface = c.surface and s.interval_ms > 0 and c.id = any(array(
        select id from free_channel where ((surface, address) in (select surface, address from taken)) is true))
    ),
    counted as materialized (
      select w.surface, tenant, every_ms, burst,
        (count(*) filter (where is_taken))::int as now, (count(*) filter (where not is_taken))::int as later
      from (select surface, tenant, (id in (select id from taken)) is true as is_taken from waiting where not is_look) w
      join served using (surface) group by w.surface, tenant, every_ms, burst
    ),
    paced as (
      update paces p set next_at = greatest(p.next_at, ${now}) + ${ms(sql`n.now * n.every_ms`)} from counted n
      where p.surface = n.surface and p.tenant = n.tenant and p.scope = '' and n.every_ms > 0 and n.now > 0
    ),
    later as (
      select min(greatest(p.held_until, greatest(p.next_at, ${now}) + ${ms(sql`(n.now - n.burst + 1) * n.every_ms`)})) as at
      from counted n cross join lateral (
        select next_at, held_until from paces
        where surface = n.surface and tenant = n.tenant and scope = '' offset 0) p
      where n.later > 0 and (n.every_ms > 0 or p.held_until > ${now})
    )
    select id, is_look, null::int as in_ms from taken
    union all
    select null, null, ceil(extract(epoch from at - ${now}) * 1000)::int from later where at is not null`,
  );
  const kinds = new Map<number, ClaimKind>();
  let nextClaimMs: number | undefined;
  for (const { id, is_look, in_ms } of rows) {
    if (id === null) nextClaimMs = Number(in_ms);
    else kinds.set(Number(id), is_look === true ? "look" : kind);
  }
  const loaded = await loadDeliveries(db, [...kinds.keys()]);
  const claims = loaded.map((row) => {
    const is = kinds.get(row.delivery) ?? kind;
    return { ...row, kind: is, claimedAt: at, attempts: row.attempts + (is === "send" ? 1 : 0) };
  });
  return { claims, nextClaimMs };
}
