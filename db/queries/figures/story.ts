import { and, asc, desc, eq, inArray, isNull, type SQL } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import { TOLD_CODE, type ToldKind } from "../../../src/domain/figures/story.ts";
import type { Viewer } from "../../../src/domain/viewer.ts";
import type { Db } from "../../client.ts";
import { indicatorStories } from "../../schema/story.ts";
import { nextNumber } from "../counter.ts";
import { lockUntilEnd } from "../lock.ts";
import { matching, onPage, type Page, type PageOf, pageOf } from "../page.ts";
import { readable } from "../readable.ts";

export type ToldRow = typeof indicatorStories.$inferSelect;
export type NewTold = Omit<ToldRow, "cooperation" | "ref" | "seq" | "withdrawnAt">;

/** Holds for what a viewer may see of what was told: who told it always does. */
export const seesTold = (viewer: Viewer | undefined): SQL | undefined =>
  readable(viewer, indicatorStories.room, (keys) => inArray(indicatorStories.by, keys));

export async function insertTold(db: Db, cooperation: string, told: NewTold): Promise<ToldRow> {
  const code = TOLD_CODE[told.kind];
  const ref = `${code}-${await nextNumber(db, cooperation, code)}`;
  const [row] = await db
    .insert(indicatorStories)
    .values({ cooperation, ref, ...told })
    .returning();
  if (!row) throw new Error("what was told was not stored");
  return row;
}

/** One at a time says what an indicator means in a period: a second waits here until the transaction of the first has ended. */
export async function lockTold(
  db: Db,
  cooperation: string,
  indicator: string,
  period: string,
): Promise<void> {
  await lockUntilEnd(db, "statements", cooperation, indicator, period);
}

/** Also when it was withdrawn. */
export async function findTold(db: Db, cooperation: string, ref: string): Promise<ToldRow | undefined> {
  const [row] = await db
    .select()
    .from(indicatorStories)
    .where(and(eq(indicatorStories.cooperation, cooperation), eq(indicatorStories.ref, ref)));
  return row;
}

/** The stories about an indicator in a period, the newest first. */
export const storiesOf = (
  db: Db,
  cooperation: string,
  indicator: string,
  period: string,
  viewer?: Viewer,
): Promise<ToldRow[]> => toldOf(db, cooperation, "story", indicator, period, viewer);

/**
 * The interpretations of an indicator in a period, the newest first. One without a text says that none is needed; it is
 * then the only one.
 */
export const interpretationsOf = (
  db: Db,
  cooperation: string,
  indicator: string,
  period: string,
  viewer?: Viewer,
): Promise<ToldRow[]> => toldOf(db, cooperation, "interpretation", indicator, period, viewer);

async function toldOf(
  db: Db,
  cooperation: string,
  kind: ToldKind,
  indicator: string,
  period: string,
  viewer: Viewer | undefined,
): Promise<ToldRow[]> {
  return await db
    .select()
    .from(indicatorStories)
    .where(
      and(
        eq(indicatorStories.cooperation, cooperation),
        eq(indicatorStories.kind, kind),
        eq(indicatorStories.indicator, indicator),
        eq(indicatorStories.period, period),
        isNull(indicatorStories.withdrawnAt),
        seesTold(viewer),
      ),
    )
    .orderBy(desc(indicatorStories.seq));
}

/** Those of the references that were not taken back. */
export async function stillTold(db: Db, cooperation: string, refs: readonly string[]): Promise<string[]> {
  if (refs.length === 0) return [];
  const { ref, withdrawnAt } = indicatorStories;
  const rows = await db
    .select({ ref })
    .from(indicatorStories)
    .where(and(eq(indicatorStories.cooperation, cooperation), inArray(ref, [...refs]), isNull(withdrawnAt)));
  return rows.map((row) => row.ref);
}

/** What was told while a meeting ran, in the order in which it was. */
export async function toldInMeeting(db: Db, cooperation: string, meeting: string): Promise<ToldRow[]> {
  return await db
    .select()
    .from(indicatorStories)
    .where(
      and(
        eq(indicatorStories.cooperation, cooperation),
        eq(indicatorStories.meeting, meeting),
        isNull(indicatorStories.withdrawnAt),
      ),
    )
    .orderBy(asc(indicatorStories.seq));
}

/**
 * Takes back what was told: of its words nothing is kept.
 * @returns the references of those that stood until now
 */
export async function withdrawTold(
  db: Db,
  cooperation: string,
  refs: readonly string[],
  at: Temporal.Instant,
): Promise<string[]> {
  if (refs.length === 0) return [];
  const rows = await db
    .update(indicatorStories)
    .set({ text: null, withdrawnAt: at })
    .where(
      and(
        eq(indicatorStories.cooperation, cooperation),
        inArray(indicatorStories.ref, [...refs]),
        isNull(indicatorStories.withdrawnAt),
      ),
    )
    .returning({ ref: indicatorStories.ref });
  return rows.map(({ ref }) => ref);
}

/** What stands of one kind, oldest first. */
export async function listTold(
  db: Db,
  cooperation: string,
  kind: ToldKind,
  filter: Record<string, string | undefined>,
  page: Page,
  viewer?: Viewer,
): Promise<PageOf<ToldRow>> {
  const { where, orderBy, limit } = onPage(indicatorStories.seq, page);
  const { ref, indicator, period, organisation, meeting, by } = indicatorStories;
  const rows = await db
    .select()
    .from(indicatorStories)
    .where(
      and(
        eq(indicatorStories.cooperation, cooperation),
        eq(indicatorStories.kind, kind),
        isNull(indicatorStories.withdrawnAt),
        matching({ ref, indicator, period, organisation, meeting, by }, filter),
        seesTold(viewer),
        where,
      ),
    )
    .orderBy(orderBy)
    .limit(limit);
  return pageOf(rows, page, (row) => row.seq);
}
