import { and, asc, eq, gte, lt, max } from "drizzle-orm";
import type { Period } from "../../../src/domain/calendar/period.ts";
import type { Db, Scope } from "../../client.ts";
import { digestCorrections, digests } from "../../schema/digest.ts";
import type { DigestRow } from "./digest.ts";

export type CorrectionRow = typeof digestCorrections.$inferSelect;

/** More than once is once. */
export async function insertCorrections(db: Db, rows: readonly CorrectionRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insert(digestCorrections)
    .values([...rows])
    .onConflictDoNothing();
}

/** What was corrected in the digest of a quarter, in every edition, oldest first. */
export async function correctionsOf({ db, cooperation }: Scope, quarter: Period): Promise<CorrectionRow[]> {
  const { import: number, indicator } = digestCorrections;
  return await db
    .select()
    .from(digestCorrections)
    .where(and(eq(digestCorrections.cooperation, cooperation.slug), eq(digestCorrections.quarter, quarter)))
    .orderBy(asc(number), asc(indicator));
}

/** What was corrected in any edition of the digests before a quarter, since the last of them was approved; oldest first. */
export async function correctionsBefore(
  { db, cooperation }: Scope,
  quarter: Period,
): Promise<CorrectionRow[]> {
  const { at, import: number, indicator } = digestCorrections;
  const last = db
    .select({ at: max(digests.approvedAt) })
    .from(digests)
    .where(and(eq(digests.cooperation, cooperation.slug), lt(digests.quarter, quarter)));
  return await db
    .select()
    .from(digestCorrections)
    .where(
      and(
        eq(digestCorrections.cooperation, cooperation.slug),
        lt(digestCorrections.quarter, quarter),
        gte(at, last),
      ),
    )
    .orderBy(asc(number), asc(indicator));
}

/** The digests that were approved, the oldest first, which nobody changes until this transaction ends. */
export async function lockApprovedDigests({ db, cooperation }: Scope): Promise<DigestRow[]> {
  return await db
    .select()
    .from(digests)
    .where(and(eq(digests.cooperation, cooperation.slug), eq(digests.state, "approved")))
    .orderBy(asc(digests.quarter))
    .for("update");
}
