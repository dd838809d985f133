import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import type { FoundKind } from "../../../src/domain/search/query.ts";
import type { Viewer } from "../../../src/domain/viewer.ts";
import type { Db } from "../../client.ts";
import { searchText } from "../../schema/search-text.ts";
import { arrayOf } from "../figures/list-text.ts";
import { rowsOf } from "../rows.ts";
import { SOURCES, type Source } from "./sources.ts";

export interface Found {
  kind: FoundKind;
  ref: string;
  /** Null when it has none of its own. */
  title: string | null;
  text: string | null;
  /** What it is about, when its title is made of that. */
  about: string | null;
  period: string | null;
}

/**
 * What a viewer may see and has all the words, the best first, and how much there is in all.
 * @param query in the language of `to_tsquery`
 */
export async function searchEverything(
  db: Db,
  cooperation: string,
  query: string,
  viewer: Viewer,
  limit: number,
): Promise<{ found: Found[]; all: number }> {
  const rows = [];
  let all = 0;
  for (const source of SOURCES) {
    const { found, count } = await searchIn(db, cooperation, source, query, viewer, limit);
    rows.push(...found);
    all += count;
  }
  const best = rows.toSorted((one, other) => other.rank - one.rank).slice(0, limit);
  return { found: best.map(({ rank: _, ...found }) => found), all };
}

async function searchIn(
  db: Db,
  cooperation: string,
  source: Source,
  typed: string,
  viewer: Viewer,
  limit: number,
): Promise<{ found: (Found & { rank: number })[]; count: number }> {
  const { kind, table, newest } = source;
  const words = searchText(...source.searched);
  const query = tsQuery(typed);
  const rank = sql<number>`ts_rank(${words}, ${query})`;
  const rows = await db
    .select({
      ref: sql<string>`${source.ref}`,
      title: columnOrNull(source.title),
      text: columnOrNull(source.text),
      about: columnOrNull(source.about),
      period: columnOrNull(source.period),
      rank,
      count: sql<number>`count(*) over ()`.mapWith(Number),
    })
    .from(table)
    .where(
      and(
        eq(source.cooperation, cooperation),
        sql`${words} @@ ${query}`,
        source.sees?.(viewer, db, cooperation),
        viewer.seesAddresses ? undefined : hasNoAddress(source),
      ),
    )
    .orderBy(desc(rank), desc(newest))
    .limit(limit);
  return { found: rows.map(({ count: _, ...row }) => ({ kind, ...row })), count: rows[0]?.count ?? 0 };
}

/** Whoever sees no addresses would find out by searching whose they are. */
const hasNoAddress = ({ searched }: Source): SQL | undefined =>
  and(...searched.map((column) => sql`coalesce(${column}, '') not like '%@%'`));

const tsQuery = (typed: string): SQL => sql`to_tsquery('dutch', ${typed})`;
const columnOrNull = (column: Source["title"]) => sql<string | null>`${column ?? sql`null::text`}`;

/** Of each text the part around the words that are looked for, without markup. */
export async function partsAround(db: Db, query: string, texts: readonly string[]): Promise<string[]> {
  if (texts.length === 0) return [];
  const options = 'StartSel="", StopSel="", MinWords=15, MaxWords=35';
  const rows = await rowsOf(
    db,
    sql`select ts_headline('dutch', t.text, ${tsQuery(query)}, ${options}) as part
      from unnest(${arrayOf(texts)}::text::text[]) with ordinality as t(text, n) order by t.n`,
  );
  return rows.map(({ part }) => String(part));
}
