import { and, asc, eq, isNotNull, isNull, lt, lte, or, sql } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { Db, Scope } from "../../client.ts";
import { indicatorSources } from "../../schema/upload.ts";

export type SourceRow = typeof indicatorSources.$inferSelect;
type Set = { [K in Exclude<keyof SourceRow, "cooperation" | "key">]?: SourceRow[K] | undefined };

/** Says that a source is to be fetched. Who has it already goes on; what waits for another try does not wait longer. */
export async function wantSource(
  { db, cooperation }: Scope,
  key: string,
  { at, isForced }: { at: Temporal.Instant; isForced: boolean },
): Promise<void> {
  const fresh = { wantedAt: at, retryAt: null, tries: 0 };
  await db
    .insert(indicatorSources)
    .values({ cooperation: cooperation.slug, key, ...fresh, isForced })
    .onConflictDoUpdate({
      target: [indicatorSources.cooperation, indicatorSources.key],
      set: { ...fresh, isForced: sql`${indicatorSources.isForced} or ${isForced}` },
    });
}

const isFree = (realNow: Temporal.Instant) =>
  and(
    isNotNull(indicatorSources.wantedAt),
    or(isNull(indicatorSources.leaseUntil), lt(indicatorSources.leaseUntil, realNow)),
    or(isNull(indicatorSources.retryAt), lte(indicatorSources.retryAt, realNow)),
  );

/** Whether a source is to be fetched that nobody is at. */
export async function isSourceWanted(db: Db, realNow: Temporal.Instant): Promise<boolean> {
  const found = await db
    .select({ key: indicatorSources.key })
    .from(indicatorSources)
    .where(isFree(realNow))
    .limit(1);
  return found.length > 0;
}

/**
 * Takes the source that waits longest, for a while: others pass it by, until it is given back or the time is over because
 * whoever had it died.
 */
export async function claimSource(
  db: Db,
  realNow: Temporal.Instant,
  leaseUntil: Temporal.Instant,
): Promise<SourceRow | undefined> {
  const { cooperation, key, wantedAt, tries } = indicatorSources;
  const [next] = await db
    .select({ cooperation, key })
    .from(indicatorSources)
    .where(isFree(realNow))
    .orderBy(asc(wantedAt), asc(cooperation), asc(key))
    .limit(1)
    .for("update", { skipLocked: true });
  if (!next) return undefined;
  const [claimed] = await db
    .update(indicatorSources)
    .set({ leaseUntil, tries: sql`${tries} + 1` })
    .where(and(eq(cooperation, next.cooperation), eq(key, next.key)))
    .returning();
  return claimed;
}

/**
 * Gives a source back with what came of it, when it is still had. That somebody wants it again since then stays.
 * @returns false when its time was over and somebody else has it
 */
export async function giveBackSource(db: Db, claimed: SourceRow, set: Set): Promise<boolean> {
  const { cooperation, key, leaseUntil } = indicatorSources;
  if (claimed.leaseUntil === null) return false;
  const given = await db
    .update(indicatorSources)
    .set({ ...set, leaseUntil: null, ...unlessWantedAgain(claimed, set) })
    .where(
      and(eq(cooperation, claimed.cooperation), eq(key, claimed.key), eq(leaseUntil, claimed.leaseUntil)),
    )
    .returning({ key });
  return given.length > 0;
}

function unlessWantedAgain({ wantedAt: since }: SourceRow, set: Set) {
  if (set.wantedAt !== null || since === null) return {};
  const { wantedAt, isForced } = indicatorSources;
  const isSame = sql`${wantedAt} = ${since.toString()}::timestamptz`;
  return {
    wantedAt: sql`case when ${isSame} then null else ${wantedAt} end`,
    isForced: sql`case when ${isSame} then false else ${isForced} end`,
  };
}

export async function listSourceRows({ db, cooperation }: Scope): Promise<SourceRow[]> {
  return await db
    .select()
    .from(indicatorSources)
    .where(eq(indicatorSources.cooperation, cooperation.slug))
    .orderBy(asc(indicatorSources.key));
}

/** A source whose figures were forgotten before anybody looked at them is read again at its next time. */
export async function forgetOffered({ db, cooperation }: Scope, upload: number): Promise<void> {
  await db
    .update(indicatorSources)
    .set({ stamp: null, upload: null })
    .where(and(eq(indicatorSources.cooperation, cooperation.slug), eq(indicatorSources.upload, upload)));
}

/** Somebody decided about the figures that a source brought: what is the same is not offered again. */
export async function settleOffered({ db, cooperation }: Scope, upload: number): Promise<void> {
  await db
    .update(indicatorSources)
    .set({ upload: null })
    .where(and(eq(indicatorSources.cooperation, cooperation.slug), eq(indicatorSources.upload, upload)));
}
