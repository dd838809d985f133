import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { CalendarRules } from "../../../src/domain/calendar/calendar.ts";
import { dayOf, instantAt } from "../../../src/domain/calendar/day.ts";
import type { Period } from "../../../src/domain/calendar/period.ts";
import type { ApprovedDigest } from "../../../src/domain/digest/approved-digest.ts";
import { draftDay, nextDrafted } from "../../../src/domain/digest/digest-quarter.ts";
import type { Scope } from "../../client.ts";
import { digests, digestsShown } from "../../schema/digest.ts";
import { schedule } from "../time/moment.ts";

export type DigestRow = typeof digests.$inferSelect;

const isDigest = (cooperation: string, quarter: Period) =>
  and(eq(digests.cooperation, cooperation), eq(digests.quarter, quarter));

export async function findDigest(
  { db, cooperation }: Scope,
  quarter: Period,
): Promise<DigestRow | undefined> {
  const [row] = await db.select().from(digests).where(isDigest(cooperation.slug, quarter));
  return row;
}

/**
 * The digest of a quarter, which is a draft when there was none. Whoever wants to change the same one waits until this
 * transaction ends.
 */
export async function lockDigest(
  { db, cooperation }: Scope,
  quarter: Period,
  now: Temporal.Instant,
): Promise<DigestRow> {
  const draft = { cooperation: cooperation.slug, quarter, state: "draft" as const, draftedAt: now };
  // What is set anew to what it is, is locked, and read as it is after waiting.
  const [row] = await db
    .insert(digests)
    .values(draft)
    .onConflictDoUpdate({ target: [digests.cooperation, digests.quarter], set: { quarter } })
    .returning();
  if (!row) throw new Error("the digest was not kept");
  return row;
}

export async function setIntroduction(
  { db, cooperation }: Scope,
  quarter: Period,
  introduction: string,
): Promise<void> {
  await db.update(digests).set({ introduction }).where(isDigest(cooperation.slug, quarter));
}

export interface Approval {
  introduction: string | null;
  approvedBy: string;
  approvedAt: Temporal.Instant;
  content: ApprovedDigest;
  print: string;
}

/** Freezes a draft. @returns whether it still was one */
export async function approveDigest(
  { db, cooperation }: Scope,
  quarter: Period,
  approval: Approval,
): Promise<boolean> {
  const changed = await db
    .update(digests)
    .set({ ...approval, state: "approved" })
    .where(and(isDigest(cooperation.slug, quarter), eq(digests.state, "draft")))
    .returning({ quarter: digests.quarter });
  return changed.length > 0;
}

/** The newest quarter first. */
export async function listDigests({ db, cooperation }: Scope): Promise<DigestRow[]> {
  return await db
    .select()
    .from(digests)
    .where(eq(digests.cooperation, cooperation.slug))
    .orderBy(desc(digests.quarter));
}

/** Drafts that nobody approved, the oldest first. */
export async function waitingDigests({
  db,
  cooperation,
}: Scope): Promise<Pick<DigestRow, "quarter" | "draftedAt">[]> {
  return await db
    .select({ quarter: digests.quarter, draftedAt: digests.draftedAt })
    .from(digests)
    .where(and(eq(digests.cooperation, cooperation.slug), eq(digests.state, "draft")))
    .orderBy(asc(digests.quarter));
}

/** Keeps which draft somebody has in sight. */
export async function keepShown(
  { db, cooperation }: Scope,
  quarter: Period,
  person: string,
  print: string,
): Promise<void> {
  await db
    .insert(digestsShown)
    .values({ cooperation: cooperation.slug, quarter, person, print })
    .onConflictDoUpdate({
      target: [digestsShown.cooperation, digestsShown.quarter, digestsShown.person],
      set: { print: sql`excluded.print` },
    });
}

export async function lastShown(
  { db, cooperation }: Scope,
  quarter: Period,
  person: string,
): Promise<string | undefined> {
  const { cooperation: where, quarter: of, person: who, print } = digestsShown;
  const [row] = await db
    .select({ print })
    .from(digestsShown)
    .where(and(eq(where, cooperation.slug), eq(of, quarter), eq(who, person)));
  return row?.print;
}

/** Plans when the draft of a quarter comes; more than once is once. */
export async function planDraft(scope: Scope, quarter: Period, rules: CalendarRules): Promise<void> {
  const dueAt = instantAt(draftDay(quarter, rules), "09:00");
  const payload = { why: "draft" };
  await schedule(scope, [{ job: "draft-digest", subject: quarter, occurrence: "draft", payload, dueAt }]);
}

/** Sees to it that the next draft comes; each draft plans the one after it. */
export async function keepDrafting(scope: Scope, rules: CalendarRules, now: Temporal.Instant): Promise<void> {
  await planDraft(scope, nextDrafted(dayOf(now), rules), rules);
}
