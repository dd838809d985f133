import { and, eq, type SQL, sql } from "drizzle-orm";
import type { FoundKind } from "../../../src/domain/search/query.ts";
import type { Viewer } from "../../../src/domain/viewer.ts";
import type { Db, Scope } from "../../client.ts";
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
 * What a viewer may see and has all the words, the best first, and how much there is in all. One statement, however many
 * kinds of things there are.
 * @param query in the language of `to_tsquery`
 */
export async function searchEverything(
  scope: Scope,
  query: string,
  viewer: Viewer,
  limit: number,
): Promise<{ found: Found[]; all: number }> {
  const each = SOURCES.map((source, nth) => sql`(${searchIn(scope, source, nth, query, viewer, limit)})`);
  const rows = (await rowsOf(scope.db, sql.join(each, sql` union all `))).map(rowFrom);
  const counts = new Map(rows.map(({ source, count }) => [source, count]));
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const best = rows
    .toSorted((a, b) => b.rank - a.rank || a.source - b.source || a.place - b.place)
    .slice(0, limit);
  const found = best.flatMap(({ source, rank: _, place: __, count: ___, ...row }) => {
    const kind = SOURCES[source]?.kind;
    return kind ? [{ kind, ...row }] : [];
  });
  return { found, all };
}

/** A row of one of the sources, with its place among those of its source and how much that has in all. */
function rowFrom(row: Record<string, unknown>) {
  const words = (name: string) => (row[name] === null ? null : String(row[name]));
  return {
    source: Number(row.source),
    ref: String(row.ref),
    title: words("title"),
    text: words("text"),
    about: words("about"),
    period: words("period"),
    rank: Number(row.rank),
    place: Number(row.place),
    count: Number(row.count),
  };
}

function searchIn(
  { db, cooperation }: Scope,
  source: Source,
  nth: number,
  typed: string,
  viewer: Viewer,
  limit: number,
): SQL {
  const text = searchText(...source.searched);
  const query = tsQuery(typed);
  const rank = sql`ts_rank(${text}, ${query})`;
  const order = sql`${rank} desc, ${source.newest} desc`;
  const where = and(
    eq(source.cooperation, cooperation.slug),
    sql`${text} @@ ${query}`,
    source.sees?.(viewer, db, cooperation.slug),
    viewer.seesAddresses ? undefined : hasNoAddress(source),
  );
  return sql`select ${sql.raw(String(nth))} as source, ${source.ref} as ref, ${columnOrNull(source.title)} as title,
    ${columnOrNull(source.text)} as text, ${columnOrNull(source.about)} as about,
    ${columnOrNull(source.period)} as period, ${rank} as rank, row_number() over (order by ${order}) as place,
    count(*) over () as count
    from ${source.table} where ${where} order by ${order} limit ${limit}`;
}

/** Whoever sees no addresses would find out by searching whose they are. */
const hasNoAddress = ({ searched }: Source): SQL | undefined =>
  and(...searched.map((column) => sql`coalesce(${column}, '') not like '%@%'`));

const tsQuery = (typed: string): SQL => sql`to_tsquery('dutch', ${typed})`;
const columnOrNull = (column: Source["title"]): SQL => (column ? sql`${column}::text` : sql`null::text`);

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
