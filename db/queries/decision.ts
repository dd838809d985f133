import { and, asc, desc, eq, gte, ilike, inArray, lt, type SQL, sql } from "drizzle-orm";
import type { Viewer } from "../../src/domain/viewer.ts";
import type { Scope } from "../client.ts";
import { decisions } from "../schema/agenda.ts";
import { numbered } from "./counter.ts";
import { matching, onPage, type Page, type PageOf, pageOf } from "./page.ts";
import { readable } from "./readable.ts";
import { once } from "./reads/once.ts";

export type Decision = typeof decisions.$inferSelect;
export type NewDecision = Omit<Decision, "cooperation" | "ref" | "seq">;

/** Holds for the decisions that a viewer may see: who recorded one always does. */
export const seesDecision = (viewer: Viewer | undefined): SQL | undefined =>
  readable(viewer, decisions.room, (keys) => inArray(decisions.by, keys));

export async function insertDecision(scope: Scope, decision: NewDecision): Promise<Decision> {
  const { db, number } = numbered(scope, "B");
  const [row] = await db
    .insert(decisions)
    .values({ cooperation: scope.cooperation.slug, ref: sql`'B-' || ${number}`, ...decision })
    .returning();
  if (!row) throw new Error("decision was not stored");
  return row;
}

export async function findDecision({ db, cooperation }: Scope, ref: string): Promise<Decision | undefined> {
  const [row] = await db
    .select()
    .from(decisions)
    .where(and(eq(decisions.cooperation, cooperation.slug), eq(decisions.ref, ref)));
  return row;
}

/** The decisions of a meeting, in the order in which they were taken. */
export const decisionsOfMeeting = once(
  async ({ db, cooperation }: Scope, meeting: string): Promise<Decision[]> => {
    return await db
      .select()
      .from(decisions)
      .where(and(eq(decisions.cooperation, cooperation.slug), eq(decisions.meeting, meeting)))
      .orderBy(asc(decisions.seq));
  },
);

export interface DecisionsWanted {
  meeting?: string | undefined;
  year?: number | undefined;
  /** Words that stand in its text as they are, in any case. */
  words?: string;
}

/** The newest decisions that fit every condition given, and how many there are in all. */
export async function newestDecisions(
  { db, cooperation }: Scope,
  { meeting, year, words }: DecisionsWanted,
  limit: number,
  viewer: Viewer,
): Promise<{ newest: Decision[]; all: number }> {
  const literal = words?.replace(/[\\%_]/g, "\\$&");
  const where = and(
    eq(decisions.cooperation, cooperation.slug),
    seesDecision(viewer),
    meeting === undefined ? undefined : eq(decisions.meeting, meeting),
    year === undefined ? undefined : inYear(year),
    literal === undefined ? undefined : ilike(decisions.text, `%${literal}%`),
  );
  const newest = await db.select().from(decisions).where(where).orderBy(desc(decisions.seq)).limit(limit);
  return { newest, all: newest.length < limit ? newest.length : await db.$count(decisions, where) };
}

const inYear = (year: number): SQL | undefined =>
  and(gte(decisions.on, `${year}-01-01`), lt(decisions.on, `${year + 1}-01-01`));

/** Filters `meeting`, `item`, `ref` and `year` (four digits; anything else finds nothing). */
export async function listDecisions(
  { db, cooperation }: Scope,
  filter: Record<string, string | undefined>,
  page: Page,
  viewer?: Viewer,
): Promise<PageOf<Decision>> {
  const { year } = filter;
  if (year !== undefined && !/^[12]\d{3}$/.test(year)) return { items: [], next: null };
  const { where, orderBy, limit } = onPage(decisions.seq, page);
  const { meeting, item, ref } = decisions;
  const rows = await db
    .select()
    .from(decisions)
    .where(
      and(
        eq(decisions.cooperation, cooperation.slug),
        matching({ meeting, item, ref }, filter),
        year === undefined ? undefined : inYear(Number(year)),
        seesDecision(viewer),
        where,
      ),
    )
    .orderBy(orderBy)
    .limit(limit);
  return pageOf(rows, page, (row) => row.seq);
}
