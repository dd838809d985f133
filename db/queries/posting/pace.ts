import { and, eq, isNotNull, lt, ne, type SQL, sql } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import { BROWSER } from "../../../src/domain/surface.ts";
import type { Db } from "../../client.ts";
import { paces } from "../../schema/pace.ts";
import { rowsOf } from "../rows.ts";

/**
 * A limit of a platform: one message in every so many milliseconds, and so many at once after a pause. In any span of
 * time there are no more than `burst` and one for each `everyMs` of it.
 */
export interface Limit {
  everyMs: number;
  burst: number;
}

/** A workspace or tenant of a platform. */
export interface Tenant {
  surface: string;
  tenant: string;
}

const ofWhole = ({ surface, tenant }: Tenant) =>
  and(eq(paces.surface, surface), eq(paces.tenant, tenant), eq(paces.scope, ""));

/** A moment as the database takes it in a statement that is written out. */
export const instantOf = (at: Temporal.Instant): SQL =>
  sql`${at.toString({ smallestUnit: "millisecond" })}::timestamptz`;

/** Makes the rows by which the claims of the workspaces of places are paced; there is one already: fine. */
export async function keepPaces(db: Db, surface: string, addresses: readonly string[]): Promise<void> {
  if (surface === BROWSER || addresses.length === 0) return;
  // In one order: two who make the same ones at once would else wait for each other.
  const tenants = [...new Set(addresses.map((address) => address.split(":", 1)[0] ?? ""))].sort();
  const rows = tenants.map((tenant) => ({ surface, tenant, scope: "" }));
  await db.insert(paces).values(rows).onConflictDoNothing();
}

/**
 * Takes the next moment at which all limits allow something to be sent, for all processes together. It is one statement:
 * what it locks is free again when it is done, also when this process stops right then.
 * @param limits by scope: empty for the whole tenant
 * @param patienceMs a moment further away than this is not taken
 * @returns in how many milliseconds that is; `isTaken` false: it was too far away, and is not kept for anybody
 */
export async function takeSendTime(
  db: Db,
  { surface, tenant }: Tenant,
  limits: ReadonlyMap<string, Limit>,
  { now, patienceMs }: { now: Temporal.Instant; patienceMs: number },
): Promise<{ inMs: number; isTaken: boolean }> {
  const scopes = [...limits.keys()];
  const values = scopes.map((scope) => ({ surface, tenant, scope }));
  const wanted = [...limits].map(
    ([scope, { everyMs, burst }]) => sql`(${scope}, ${everyMs}::int, ${burst}::int)`,
  );
  const at = instantOf(now);
  const take = sql`
    with wanted (scope, every_ms, burst) as (values ${sql.join(wanted, sql`, `)}),
    mine as materialized (
      select scope, greatest(next_at, ${at}) as next_at from paces
      where surface = ${surface} and tenant = ${tenant} and scope in ${scopes}
      order by scope for no key update
    ),
    earliest as (
      select count(*)::int as rows,
        greatest(${at}, max(next_at - (burst - 1) * every_ms * interval '1 millisecond')) as at
      from mine join wanted using (scope)
    ),
    taken as (
      update paces set next_at = greatest(paces.next_at, earliest.at) + every_ms * interval '1 millisecond'
      from wanted, earliest
      where paces.surface = ${surface} and paces.tenant = ${tenant} and paces.scope = wanted.scope
        and earliest.rows = ${scopes.length}
        and earliest.at <= ${at} + ${patienceMs}::int * interval '1 millisecond'
      returning paces.scope
    )
    select rows, ceil(extract(epoch from at - ${at}) * 1000)::int as in_ms, exists (select from taken) as is_taken
    from earliest`;
  for (;;) {
    const [found] = await rowsOf(db, take);
    if (found?.rows === scopes.length) return { inMs: Number(found.in_ms), isTaken: found.is_taken === true };
    await db.insert(paces).values(values).onConflictDoNothing();
  }
}

/**
 * A platform has limited a channel. When another one of its workspace is limited at the same time, it is the workspace
 * that is limited: all of it is held.
 */
export async function limitChannel(
  db: Db,
  of: Tenant & { channel: number },
  until: Temporal.Instant,
  now: Temporal.Instant,
) {
  const isSecond = sql`${paces.limitedChannel} <> ${of.channel} and ${paces.limitedUntil} > ${instantOf(now)}`;
  await db
    .update(paces)
    .set({
      heldUntil: sql`case when ${isSecond} then greatest(${paces.heldUntil}, ${instantOf(until)}) else ${paces.heldUntil} end`,
      limitedChannel: of.channel,
      limitedUntil: until,
    })
    .where(ofWhole(of));
}

/**
 * Holds a whole workspace for a reason that people have to mend; it is tried again after a while.
 * @returns whether it was not held for that reason before
 */
export async function holdTenant(
  db: Db,
  of: Tenant,
  reason: string,
  until: Temporal.Instant,
): Promise<boolean> {
  const [before] = await db.select({ reason: paces.heldReason }).from(paces).where(ofWhole(of)).for("update");
  await db.update(paces).set({ heldUntil: until, heldReason: reason }).where(ofWhole(of));
  return before?.reason !== reason;
}

/** A workspace works again. Returns whether it was held for a reason. */
export async function releaseTenant(db: Db, of: Tenant): Promise<boolean> {
  const released = await db
    .update(paces)
    .set({ heldUntil: null, heldReason: null })
    .where(and(ofWhole(of), isNotNull(paces.heldReason)))
    .returning({ tenant: paces.tenant });
  return released.length > 0;
}

/** Why a workspace is held; undefined when it is not. */
export async function heldReason(db: Db, of: Tenant): Promise<string | undefined> {
  const [row] = await db.select({ reason: paces.heldReason }).from(paces).where(ofWhole(of));
  return row?.reason ?? undefined;
}

/** Forgets conversations of which no limit counts any more. */
export async function forgetPaces(db: Db, surface: string, before: Temporal.Instant): Promise<void> {
  await db
    .delete(paces)
    .where(and(eq(paces.surface, surface), ne(paces.scope, ""), lt(paces.nextAt, before)));
}
