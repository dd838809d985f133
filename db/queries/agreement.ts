import { and, arrayContains, arrayOverlaps, asc, eq, inArray, lt, type SQL, sql } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { Agreement, AgreementState } from "../../src/domain/agreement/agreement.ts";
import type { Day } from "../../src/domain/calendar/day.ts";
import type { Viewer } from "../../src/domain/viewer.ts";
import type { Scope } from "../client.ts";
import { agreementChanges, agreements } from "../schema/agreement.ts";
import { numbered } from "./counter.ts";
import { matching, onPage, type Page, type PageOf, pageOf } from "./page.ts";
import { readable } from "./readable.ts";
import { once } from "./reads/once.ts";

export type NewAgreement = Omit<Agreement, "ref" | "supersededBy">;

/** Records an agreement under a new reference of the year. */
export async function insertAgreement(scope: Scope, year: string, made: NewAgreement): Promise<Agreement> {
  const key = `OA-${year}`;
  const { db, number } = numbered(scope, key);
  const [row] = await db
    .insert(agreements)
    .values({ cooperation: scope.cooperation.slug, ref: sql`${`${key}-`} || ${number}`, ...made })
    .returning();
  if (!row) throw new Error("agreement was not kept");
  return row;
}

/** Holds for the agreements that a viewer may see: parties always do. */
export const seesAgreement = (viewer: Viewer | undefined): SQL | undefined =>
  readable(viewer, agreements.room, (keys) => arrayOverlaps(agreements.parties, keys));

async function select({ db, cooperation }: Scope, where: SQL | undefined): Promise<Agreement[]> {
  return await db
    .select()
    .from(agreements)
    .where(and(eq(agreements.cooperation, cooperation.slug), where))
    .orderBy(asc(agreements.review), asc(agreements.seq));
}

export async function findAgreement(scope: Scope, ref: string): Promise<Agreement | undefined> {
  const [agreement] = await select(scope, eq(agreements.ref, ref));
  return agreement;
}

/** Whoever wants to lock the same agreements waits until this transaction ends. */
export async function lockAgreements({ db, cooperation }: Scope, refs: string[]): Promise<void> {
  await db
    .select({ ref: agreements.ref })
    .from(agreements)
    .where(and(eq(agreements.cooperation, cooperation.slug), inArray(agreements.ref, refs)))
    .orderBy(asc(agreements.ref))
    .for("update");
}

/** What was made in a meeting. */
export const agreementsOfMeeting = once(async (scope: Scope, meeting: string): Promise<Agreement[]> => {
  return await select(scope, eq(agreements.meeting, meeting));
});

/** Active agreements whose review day falls before a day and that the viewer may see, earliest first. */
export async function agreementsForReview(scope: Scope, before: Day, viewer: Viewer): Promise<Agreement[]> {
  const due = and(eq(agreements.state, "active"), lt(agreements.review, before));
  return await select(scope, and(due, seesAgreement(viewer)));
}

/** Every agreement that a viewer may see, whatever became of it. */
export async function visibleAgreements(scope: Scope, viewer: Viewer): Promise<Agreement[]> {
  return await select(scope, seesAgreement(viewer));
}

const fitting = (cooperation: string, filter: Record<string, string | undefined>, viewer?: Viewer) => {
  const { ref, state, item, meeting } = agreements;
  return and(
    eq(agreements.cooperation, cooperation),
    matching({ ref, state, item, meeting }, filter),
    filter.party === undefined ? undefined : arrayContains(agreements.parties, [filter.party]),
    seesAgreement(viewer),
  );
};

/** How many agreements there are on all pages. */
export async function countAgreements(
  { db, cooperation }: Scope,
  filter: Record<string, string | undefined>,
  viewer?: Viewer,
): Promise<number> {
  return await db.$count(agreements, fitting(cooperation.slug, filter, viewer));
}

/** One page in order of creation; filters `ref state party item meeting`. */
export async function listAgreements(
  { db, cooperation }: Scope,
  filter: Record<string, string | undefined>,
  page: Page,
  viewer?: Viewer,
): Promise<PageOf<Agreement>> {
  const { where, orderBy, limit } = onPage(agreements.seq, page);
  const rows = await db
    .select()
    .from(agreements)
    .where(and(fitting(cooperation.slug, filter, viewer), where))
    .orderBy(orderBy)
    .limit(limit);
  return pageOf(rows, page, (row) => row.seq);
}

/** Sets a state, if the agreement still has one of those it may come from. @returns whether it had */
export async function changeAgreementState(
  { db, cooperation }: Scope,
  ref: string,
  from: AgreementState,
  to: { state: AgreementState; supersededBy?: string },
  at: Temporal.Instant,
): Promise<boolean> {
  const changed = await db
    .update(agreements)
    .set(to)
    .where(
      and(eq(agreements.cooperation, cooperation.slug), eq(agreements.ref, ref), eq(agreements.state, from)),
    )
    .returning({ ref: agreements.ref });
  if (changed.length === 0) return false;
  await db.insert(agreementChanges).values({ cooperation: cooperation.slug, agreement: ref, was: from, at });
  return true;
}
