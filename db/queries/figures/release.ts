import { and, asc, desc, eq, inArray, or } from "drizzle-orm";
import type { Db, Scope } from "../../client.ts";
import { indicatorReleases } from "../../schema/disclosure.ts";
import { lockUntilEnd } from "../lock.ts";

export type StoredRelease = typeof indicatorReleases.$inferSelect;
export type NewRelease = Omit<typeof indicatorReleases.$inferInsert, "id">;
/** A release as far as it is seen, without the true counts. */
export type LatestRelease = Pick<
  StoredRelease,
  "period" | "number" | "fingerprint" | "awaited" | "sight" | "counts" | "wholes"
>;

/**
 * One who decides for a cooperation at a time: a second waits here until the transaction of the first has ended. One
 * lock for all, as two who read several indicators would wait for each other.
 */
export async function lockReleases({ db, cooperation }: Scope): Promise<void> {
  await lockUntilEnd(db, "releases", cooperation.slug);
}

/** The newest release of a family in each of the periods that has one. */
export async function latestReleases(
  { db, cooperation }: Scope,
  family: string,
  periods: readonly string[],
): Promise<LatestRelease[]> {
  const t = indicatorReleases;
  if (periods.length === 0) return [];
  return await db
    .selectDistinctOn([t.period], {
      period: t.period,
      number: t.number,
      fingerprint: t.fingerprint,
      awaited: t.awaited,
      sight: t.sight,
      counts: t.counts,
      wholes: t.wholes,
    })
    .from(t)
    .where(and(eq(t.cooperation, cooperation.slug), eq(t.family, family), inArray(t.period, [...periods])))
    .orderBy(asc(t.period), desc(t.number));
}

/** Every release in a period that has one of these counts, oldest first, with true counts. */
export async function allReleases(
  { db, cooperation }: Scope,
  period: string,
  counts: string[],
): Promise<StoredRelease[]> {
  const t = indicatorReleases;
  return await db
    .select()
    .from(t)
    .where(
      and(
        eq(t.cooperation, cooperation.slug),
        eq(t.period, period),
        or(inArray(t.counts, counts), inArray(t.wholes, counts)),
      ),
    )
    .orderBy(asc(t.id));
}

/** What could be seen in a period each time that it was let out, the newest first. */
export async function sightsOf(
  { db, cooperation }: Scope,
  family: string,
  period: string,
): Promise<StoredRelease["sight"][]> {
  const t = indicatorReleases;
  const rows = await db
    .select({ sight: t.sight })
    .from(t)
    .where(and(eq(t.cooperation, cooperation.slug), eq(t.family, family), eq(t.period, period)))
    .orderBy(desc(t.number));
  return rows.map(({ sight }) => sight);
}

/** Which of the periods have a release with this count. */
export async function releasedPeriods(
  { db, cooperation }: Scope,
  code: string,
  periods: readonly string[],
): Promise<string[]> {
  const t = indicatorReleases;
  if (periods.length === 0) return [];
  const rows = await db
    .selectDistinct({ period: t.period })
    .from(t)
    .where(
      and(
        eq(t.cooperation, cooperation.slug),
        inArray(t.period, [...periods]),
        or(eq(t.counts, code), eq(t.wholes, code)),
      ),
    );
  return rows.map(({ period }) => period);
}

export async function insertRelease(db: Db, release: NewRelease): Promise<void> {
  await db.insert(indicatorReleases).values(release);
}
