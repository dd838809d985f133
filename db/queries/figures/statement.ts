import { and, asc, desc, eq, inArray, isNull, type SQL } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import { STATEMENT_CODE, type StatementKind } from "../../../src/domain/figures/statement.ts";
import type { Viewer } from "../../../src/domain/viewer.ts";
import type { Scope } from "../../client.ts";
import { indicatorStories } from "../../schema/story.ts";
import { nextNumber } from "../counter.ts";
import { lockUntilEnd } from "../lock.ts";
import { matching, onPage, type Page, type PageOf, pageOf } from "../page.ts";
import { readable } from "../readable.ts";
import { once } from "../reads/once.ts";

export type StatementRow = typeof indicatorStories.$inferSelect;
export type NewStatement = Omit<StatementRow, "cooperation" | "ref" | "seq" | "withdrawnAt">;

/** Holds for what a viewer may see of what was told: who told it always does. */
export const seesStatement = (viewer: Viewer | undefined): SQL | undefined =>
  readable(viewer, indicatorStories.room, (keys) => inArray(indicatorStories.by, keys));

export async function insertStatement(scope: Scope, statement: NewStatement): Promise<StatementRow> {
  const code = STATEMENT_CODE[statement.kind];
  const ref = `${code}-${await nextNumber(scope, code)}`;
  const [row] = await scope.db
    .insert(indicatorStories)
    .values({ cooperation: scope.cooperation.slug, ref, ...statement })
    .returning();
  if (!row) throw new Error("a statement was not stored");
  return row;
}

/** One at a time says what an indicator means in a period: a second waits here until the transaction of the first has ended. */
export async function lockStatements(
  { db, cooperation }: Scope,
  indicator: string,
  period: string,
): Promise<void> {
  await lockUntilEnd(db, "statements", cooperation.slug, indicator, period);
}

/** Also when it was withdrawn. */
export async function findStatement(
  { db, cooperation }: Scope,
  ref: string,
): Promise<StatementRow | undefined> {
  const [row] = await db
    .select()
    .from(indicatorStories)
    .where(and(eq(indicatorStories.cooperation, cooperation.slug), eq(indicatorStories.ref, ref)));
  return row;
}

/** The stories about an indicator in a period, the newest first. */
export const storiesOf = (
  scope: Scope,
  indicator: string,
  period: string,
  viewer?: Viewer,
): Promise<StatementRow[]> => statementsOf(scope, "story", indicator, period, viewer);

/**
 * The interpretations of an indicator in a period, the newest first. One without a text says that none is needed; it is
 * then the only one.
 */
export const interpretationsOf = (
  scope: Scope,
  indicator: string,
  period: string,
  viewer?: Viewer,
): Promise<StatementRow[]> => statementsOf(scope, "interpretation", indicator, period, viewer);

async function statementsOf(
  { db, cooperation }: Scope,
  kind: StatementKind,
  indicator: string,
  period: string,
  viewer: Viewer | undefined,
): Promise<StatementRow[]> {
  return await db
    .select()
    .from(indicatorStories)
    .where(
      and(
        eq(indicatorStories.cooperation, cooperation.slug),
        eq(indicatorStories.kind, kind),
        eq(indicatorStories.indicator, indicator),
        eq(indicatorStories.period, period),
        isNull(indicatorStories.withdrawnAt),
        seesStatement(viewer),
      ),
    )
    .orderBy(desc(indicatorStories.seq));
}

/** Those of the references that exist, in the order in which they were told; what was taken back has no words. */
export const findStatements = once(
  async ({ db, cooperation }: Scope, refs: readonly string[]): Promise<StatementRow[]> => {
    if (refs.length === 0) return [];
    const { ref, seq } = indicatorStories;
    return await db
      .select()
      .from(indicatorStories)
      .where(and(eq(indicatorStories.cooperation, cooperation.slug), inArray(ref, [...refs])))
      .orderBy(asc(seq));
  },
);

/** Those of the references that were not taken back. */
export async function standingStatements(
  { db, cooperation }: Scope,
  refs: readonly string[],
): Promise<string[]> {
  if (refs.length === 0) return [];
  const { ref, withdrawnAt } = indicatorStories;
  const rows = await db
    .select({ ref })
    .from(indicatorStories)
    .where(
      and(eq(indicatorStories.cooperation, cooperation.slug), inArray(ref, [...refs]), isNull(withdrawnAt)),
    );
  return rows.map((row) => row.ref);
}

/** What was told while a meeting ran, in the order in which it was. */
export const statementsInMeeting = once(
  async ({ db, cooperation }: Scope, meeting: string): Promise<StatementRow[]> => {
    return await db
      .select()
      .from(indicatorStories)
      .where(
        and(
          eq(indicatorStories.cooperation, cooperation.slug),
          eq(indicatorStories.meeting, meeting),
          isNull(indicatorStories.withdrawnAt),
        ),
      )
      .orderBy(asc(indicatorStories.seq));
  },
);

/**
 * Takes back what was told: of its words nothing is kept.
 * @returns the references of those that stood until now
 */
export async function withdrawStatements(
  { db, cooperation }: Scope,
  refs: readonly string[],
  at: Temporal.Instant,
): Promise<string[]> {
  if (refs.length === 0) return [];
  const rows = await db
    .update(indicatorStories)
    .set({ text: null, withdrawnAt: at })
    .where(
      and(
        eq(indicatorStories.cooperation, cooperation.slug),
        inArray(indicatorStories.ref, [...refs]),
        isNull(indicatorStories.withdrawnAt),
      ),
    )
    .returning({ ref: indicatorStories.ref });
  return rows.map(({ ref }) => ref);
}

/** What stands of one kind, oldest first. */
export async function listStatements(
  { db, cooperation }: Scope,
  kind: StatementKind,
  filter: Record<string, string | undefined>,
  page: Page,
  viewer?: Viewer,
): Promise<PageOf<StatementRow>> {
  const { where, orderBy, limit } = onPage(indicatorStories.seq, page);
  const { ref, indicator, period, organisation, meeting, by } = indicatorStories;
  const rows = await db
    .select()
    .from(indicatorStories)
    .where(
      and(
        eq(indicatorStories.cooperation, cooperation.slug),
        eq(indicatorStories.kind, kind),
        isNull(indicatorStories.withdrawnAt),
        matching({ ref, indicator, period, organisation, meeting, by }, filter),
        seesStatement(viewer),
        where,
      ),
    )
    .orderBy(orderBy)
    .limit(limit);
  return pageOf(rows, page, (row) => row.seq);
}
