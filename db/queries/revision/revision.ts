import { and, arrayContains, asc, eq, inArray, lt, notInArray, type SQL, sql } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { PutForward } from "../../../src/domain/meeting/report.ts";
import { ENDED, type Revision } from "../../../src/domain/revision/revision.ts";
import type { Scope } from "../../client.ts";
import { revisionAdvice, revisionDecisions, revisionReactions, revisions } from "../../schema/revision.ts";
import { nextNumber } from "../counter.ts";
import { matching, onPage, type Page, type PageOf, pageOf } from "../page.ts";
import { together } from "../reads/gather.ts";
import { once } from "../reads/once.ts";

type Row = typeof revisions.$inferSelect;
type Said = "reactions" | "advice" | "decisions";
export type NewRevision = Omit<Revision, "ref" | "state" | "round" | "withdrawnBecause" | Said>;

/** Records a proposal under a new reference of the year in which it is made. */
export async function insertRevision(scope: Scope, thisYear: string, made: NewRevision): Promise<Revision> {
  const key = `HV-${thisYear}`;
  const ref = `${key}-${await nextNumber(scope, key)}`;
  const [row] = await scope.db
    .insert(revisions)
    .values({ cooperation: scope.cooperation.slug, ref, ...made, state: "proposed", round: 1 })
    .returning();
  if (!row) throw new Error("revision was not kept");
  return { ...row, reactions: [], advice: [], decisions: [] };
}

/** All that was said and decided about revisions. */
async function saidAbout(scope: Scope, refs: readonly string[]) {
  const [reactions, advice, decisions] = await together(scope, ({ db, cooperation: { slug } }) => [
    db
      .select()
      .from(revisionReactions)
      .where(and(eq(revisionReactions.cooperation, slug), inArray(revisionReactions.revision, refs)))
      .orderBy(asc(revisionReactions.at), asc(revisionReactions.organisation)),
    db
      .select()
      .from(revisionAdvice)
      .where(and(eq(revisionAdvice.cooperation, slug), inArray(revisionAdvice.revision, refs)))
      .orderBy(asc(revisionAdvice.id)),
    db
      .select()
      .from(revisionDecisions)
      .where(and(eq(revisionDecisions.cooperation, slug), inArray(revisionDecisions.revision, refs)))
      .orderBy(asc(revisionDecisions.round), asc(revisionDecisions.at), asc(revisionDecisions.organisation)),
  ]);
  return { reactions, advice, decisions };
}

function withSaid(row: Row, said: Awaited<ReturnType<typeof saidAbout>>): Revision & { seq: number } {
  const own = <T extends { revision: string }>(all: T[]) =>
    all.filter(({ revision }) => revision === row.ref);
  const { reactions, advice, decisions } = said;
  return { ...row, reactions: own(reactions), advice: own(advice), decisions: own(decisions) };
}

/** The revisions with all that was said and decided about them, in the order of the rows. */
async function whole(scope: Scope, rows: Row[]): Promise<(Revision & { seq: number })[]> {
  if (rows.length === 0) return [];
  const said = await saidAbout(
    scope,
    rows.map(({ ref }) => ref),
  );
  return rows.map((row) => withSaid(row, said));
}

const ofRef = (cooperation: string, ref: string): SQL | undefined =>
  and(eq(revisions.cooperation, cooperation), eq(revisions.ref, ref));

export const findRevision = once(async (scope: Scope, ref: string): Promise<Revision | undefined> => {
  const [[row], said] = await together(scope, (at) => [
    at.db.select().from(revisions).where(ofRef(at.cooperation.slug, ref)),
    saidAbout(at, [ref]),
  ]);
  return row && withSaid(row, said);
});

/** The revision as it is now; whoever wants to change it too waits until this transaction ends. */
export async function lockRevision(scope: Scope, ref: string): Promise<Revision | undefined> {
  const rows = await scope.db
    .select()
    .from(revisions)
    .where(ofRef(scope.cooperation.slug, ref))
    .for("update");
  return (await whole(scope, rows))[0];
}

/** The proposals that were put forward in a meeting, oldest first. */
export const revisionsOfMeeting = once(
  async ({ db, cooperation }: Scope, meeting: string): Promise<PutForward[]> => {
    const { ref, title, item, createdAt } = revisions;
    return await db
      .select({ ref, title, item, createdAt })
      .from(revisions)
      .where(and(eq(revisions.cooperation, cooperation.slug), eq(revisions.meeting, meeting)))
      .orderBy(asc(revisions.seq));
  },
);

/** Those without an outcome yet, oldest first. */
export async function openRevisions(scope: Scope): Promise<Revision[]> {
  const rows = await scope.db
    .select()
    .from(revisions)
    .where(and(eq(revisions.cooperation, scope.cooperation.slug), notInArray(revisions.state, [...ENDED])))
    .orderBy(asc(revisions.seq));
  return await whole(scope, rows);
}

/** Those that were put forward before an instant, oldest first. */
export async function revisionsBefore(scope: Scope, before: Temporal.Instant): Promise<Revision[]> {
  const rows = await scope.db
    .select()
    .from(revisions)
    .where(and(eq(revisions.cooperation, scope.cooperation.slug), lt(revisions.createdAt, before)))
    .orderBy(asc(revisions.seq));
  return await whole(scope, rows);
}

const fitting = (cooperation: string, filter: Record<string, string | undefined>): SQL | undefined => {
  const { ref, state, subject, year } = revisions;
  return and(
    eq(revisions.cooperation, cooperation),
    matching({ ref, state, subject }, filter),
    // As text: a number that is no year finds nothing.
    filter.year === undefined ? undefined : eq(sql`${year}::text`, filter.year),
    filter.party === undefined ? undefined : arrayContains(revisions.parties, [filter.party]),
  );
};

/** How many there are on all pages. */
export async function countRevisions(
  { db, cooperation }: Scope,
  filter: Record<string, string | undefined> = {},
): Promise<number> {
  return await db.$count(revisions, fitting(cooperation.slug, filter));
}

/** One page in order of creation; filters `ref state subject year party`. */
export async function listRevisions(
  scope: Scope,
  filter: Record<string, string | undefined>,
  page: Page,
): Promise<PageOf<Revision>> {
  const { where, orderBy, limit } = onPage(revisions.seq, page);
  const rows = await scope.db
    .select()
    .from(revisions)
    .where(and(fitting(scope.cooperation.slug, filter), where))
    .orderBy(orderBy)
    .limit(limit);
  return pageOf(await whole(scope, rows), page, ({ seq }) => seq);
}

/** What changes of a revision that its caller has locked. */
export async function updateRevision(
  { db, cooperation }: Scope,
  ref: string,
  set: Partial<Pick<Row, "state" | "round" | "withdrawnBecause">>,
): Promise<void> {
  await db.update(revisions).set(set).where(ofRef(cooperation.slug, ref));
}
