import { and, asc, desc, eq, getTableColumns, gt, inArray, type SQL, sql } from "drizzle-orm";
import type { Theme, ThemeState } from "../../../src/domain/theme/theme.ts";
import type { Viewer } from "../../../src/domain/viewer.ts";
import type { Scope } from "../../client.ts";
import { themes } from "../../schema/theme.ts";
import { numbered } from "../counter.ts";
import { matching, onPage, type Page, type PageOf, pageOf } from "../page.ts";
import { readable } from "../readable.ts";
import { once, onceEach } from "../reads/once.ts";

export type NewTheme = Omit<Theme, "ref" | "state" | "votes">;

/** Holds for the themes that a viewer may see: who proposed one always does. */
export const seesTheme = (viewer: Viewer | undefined): SQL | undefined =>
  readable(viewer, themes.room, (keys) => inArray(themes.by, keys));

/** The state follows from the circles and the lessons, so that it holds whatever becomes of a meeting. */
const state = sql<ThemeState>`case
  when exists (select 1 from theme_lessons l
    where l.cooperation = themes.cooperation and l.theme = themes.ref) then 'learnt'
  else coalesce((select case when bool_or(m.state <> 'closed') then 'chosen' else 'discussed' end
    from theme_circles c join meetings m on m.cooperation = c.cooperation and m.ref = c.meeting
    where c.cooperation = themes.cooperation and c.theme = themes.ref and m.state <> 'cancelled'
    having count(*) > 0), 'proposed') end`;

const votes = sql<number>`(select count(*)::int from theme_votes v
  where v.cooperation = themes.cooperation and v.theme = themes.ref)`;

const columns = { ...getTableColumns(themes), state, votes };

export async function insertTheme(scope: Scope, theme: NewTheme): Promise<Theme> {
  const { db, number } = numbered(scope, "T");
  const [row] = await db
    .insert(themes)
    .values({ cooperation: scope.cooperation.slug, ref: sql`'T-' || ${number}`, ...theme })
    .returning({ ref: themes.ref });
  if (!row) throw new Error("theme was not kept");
  return { ...row, ...theme, state: "proposed", votes: 0 };
}

const themesByRef = onceEach(async ({ db, cooperation }, refs) => {
  const rows = await db
    .select(columns)
    .from(themes)
    .where(and(eq(themes.cooperation, cooperation.slug), inArray(themes.ref, [...refs])));
  return new Map(rows.map((row): [string, Theme] => [row.ref, row]));
});

/** Those of the references that exist, in their order. */
export async function findThemes(scope: Scope, refs: readonly string[]): Promise<Theme[]> {
  return [...(await themesByRef(scope, refs)).values()];
}

export async function findTheme(scope: Scope, ref: string): Promise<Theme | undefined> {
  return (await themesByRef(scope, [ref])).get(ref);
}

/** Whoever wants to change the same theme waits until this transaction ends; what is read of it after this stays so. */
export async function lockTheme({ db, cooperation }: Scope, ref: string): Promise<void> {
  await db.select({ ref: themes.ref }).from(themes).where(isTheme(cooperation.slug, ref)).for("update");
}

/** The themes that were proposed in a meeting, oldest first. */
export const themesOfMeeting = once(async ({ db, cooperation }: Scope, meeting: string): Promise<Theme[]> => {
  return await db
    .select(columns)
    .from(themes)
    .where(and(eq(themes.cooperation, cooperation.slug), eq(themes.meeting, meeting)))
    .orderBy(asc(themes.seq));
});

/** Proposed themes that somebody voted for, most votes first. */
export async function mostWanted(
  { db, cooperation }: Scope,
  limit: number,
  viewer: Viewer,
): Promise<Theme[]> {
  return await db
    .select(columns)
    .from(themes)
    .where(
      and(eq(themes.cooperation, cooperation.slug), eq(state, "proposed"), gt(votes, 0), seesTheme(viewer)),
    )
    .orderBy(desc(votes), asc(themes.seq))
    .limit(limit);
}

/** What can still be voted on first, then by how far they came; most votes first. How many there are in all. */
export async function themesInOrder(
  { db, cooperation }: Scope,
  limit: number,
  viewer: Viewer,
): Promise<{ themes: Theme[]; all: number }> {
  const where = and(eq(themes.cooperation, cooperation.slug), seesTheme(viewer));
  const order = sql`array_position(array['proposed', 'chosen', 'discussed', 'learnt'], ${state})`;
  const shown = await db
    .select(columns)
    .from(themes)
    .where(where)
    .orderBy(order, desc(votes), asc(themes.seq))
    .limit(limit);
  return { themes: shown, all: shown.length < limit ? shown.length : await db.$count(themes, where) };
}

/** One page in order of creation; filters `ref state item meeting by`. */
export async function listThemes(
  { db, cooperation }: Scope,
  { state: wanted, ...filter }: Record<string, string | undefined>,
  page: Page,
  viewer?: Viewer,
): Promise<PageOf<Theme>> {
  const { ref, item, meeting, by } = themes;
  const { where, orderBy, limit } = onPage(themes.seq, page);
  const rows = await db
    .select(columns)
    .from(themes)
    .where(
      and(
        eq(themes.cooperation, cooperation.slug),
        matching({ ref, item, meeting, by }, filter),
        wanted === undefined ? undefined : sql`${state} = ${wanted}`,
        seesTheme(viewer),
        where,
      ),
    )
    .orderBy(orderBy)
    .limit(limit);
  return pageOf(rows, page, (row) => row.seq);
}

const isTheme = (cooperation: string, ref: string): SQL | undefined =>
  and(eq(themes.cooperation, cooperation), eq(themes.ref, ref));
