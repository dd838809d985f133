import { and, asc, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import type { Earlier, StoredSlice } from "../../../src/domain/figures/slice.ts";
import type { Scope } from "../../client.ts";
import { indicatorLayouts, indicatorSlices } from "../../schema/indicator.ts";
import { locking } from "../lock.ts";
import { together } from "../reads/gather.ts";
import { arrayOf, listOf, numbersIn, textOf } from "./list-text.ts";

export interface SliceKey {
  indicator: string;
  period: string;
}

export type KeyedSlice = SliceKey & StoredSlice;

/** Which figures a slice has. */
export interface Layout {
  id: string;
  areas: ArrayLike<number>;
  providers: ArrayLike<number>;
}

export interface NewSlice extends SliceKey {
  version: number;
  layout: string;
  figures: ArrayLike<number>;
  /** Of each figure, or one for all. */
  marks: ArrayLike<number>;
  imports: ArrayLike<number>;
  notes: Record<string, string>;
}

/**
 * One import of a cooperation's figures at a time: a second waits here until the transaction of the first has ended, or
 * gives up. A million figures take their time, between the statements too: this transaction may take a minute for each.
 */
export async function lockFigures({ db, cooperation }: Scope): Promise<void> {
  await db.execute(sql`select ${locking("figures", cooperation.slug)},
    set_config('statement_timeout', '60s', true),
    set_config('idle_in_transaction_session_timeout', '60s', true)`);
}

/** Which slices there are, without their figures. */
export async function listSliceKeys({ db, cooperation }: Scope): Promise<SliceKey[]> {
  const { indicator, period } = indicatorSlices;
  return await db
    .select({ indicator, period })
    .from(indicatorSlices)
    .where(eq(indicatorSlices.cooperation, cooperation.slug));
}

/** Which figures slices have, as they are read. */
export type Lists = Pick<StoredSlice, "areas" | "providers">;

/** The slices that are there of those asked for. */
export async function findSlices(scope: Scope, keys: readonly SliceKey[]): Promise<KeyedSlice[]> {
  if (keys.length === 0) return [];
  const { db } = scope;
  const wanted = among(scope, keys);
  const theirs = db.select({ layout: indicatorSlices.layout }).from(indicatorSlices).where(wanted);
  const [rows, layouts] = await together(scope, (at) => [
    sliceRows(at, wanted),
    layoutsWhere(at, inArray(indicatorLayouts.id, theirs)),
  ]);
  return rows.flatMap((row) => laidOut(row, layouts));
}

/**
 * The same, for who reads many one after the other.
 * @param layouts those that were read before, by id, to which others are added; the same ones come with quarter after quarter
 */
export async function findMoreSlices(
  scope: Scope,
  keys: readonly SliceKey[],
  layouts: Map<string, Lists>,
): Promise<KeyedSlice[]> {
  if (keys.length === 0) return [];
  const rows = await sliceRows(scope, among(scope, keys));
  const unread = new Set(rows.map(({ layout }) => layout).filter((id) => !layouts.has(id)));
  if (unread.size > 0) {
    const read = await layoutsWhere(scope, inArray(indicatorLayouts.id, [...unread]));
    for (const [id, lists] of read) layouts.set(id, lists);
  }
  return rows.flatMap((row) => laidOut(row, layouts));
}

const among = ({ cooperation }: Scope, keys: readonly SliceKey[]): SQL | undefined => {
  const { indicator, period } = indicatorSlices;
  const byIndicator = Map.groupBy(keys, (key) => key.indicator);
  const wanted = [...byIndicator].map(([code, list]) =>
    and(
      eq(indicator, code),
      inArray(
        period,
        list.map((key) => key.period),
      ),
    ),
  );
  return and(eq(indicatorSlices.cooperation, cooperation.slug), or(...wanted));
};

const sliceRows = async ({ db }: Scope, wanted: SQL | undefined) =>
  await db.select(columns).from(indicatorSlices).where(wanted);

/** By id. */
async function layoutsWhere({ db, cooperation }: Scope, wanted: SQL): Promise<Map<string, Lists>> {
  const { id, areas, providers } = indicatorLayouts;
  const rows = await db
    .select({ id, areas: textOf(areas), providers: textOf(providers) })
    .from(indicatorLayouts)
    .where(and(eq(indicatorLayouts.cooperation, cooperation.slug), wanted));
  return new Map(
    rows.map((row) => [row.id, { areas: numbersIn(row.areas), providers: numbersIn(row.providers) }]),
  );
}

type SliceRow = Awaited<ReturnType<typeof sliceRows>>[number];

function laidOut(
  { layout, figures, marks, imports, ...row }: SliceRow,
  layouts: ReadonlyMap<string, Lists>,
): KeyedSlice[] {
  const lists = layouts.get(layout);
  if (!lists) return [];
  const ofEach = (list: string) => writtenOut(numbersIn(list), lists.areas.length);
  const { areas, providers } = lists;
  const read = { figures: numbersIn(figures), marks: ofEach(marks), imports: ofEach(imports) };
  return [{ ...row, areas, providers, ...read }];
}

const columns = {
  indicator: indicatorSlices.indicator,
  period: indicatorSlices.period,
  layout: indicatorSlices.layout,
  figures: textOf(indicatorSlices.figures),
  marks: textOf(indicatorSlices.marks),
  imports: textOf(indicatorSlices.imports),
  notes: indicatorSlices.notes,
};

/** One for all is written out. */
const writtenOut = (list: number[], size: number): number[] =>
  list.length === 1 && size > 1 ? Array<number>(size).fill(list[0] ?? 0) : list;

/** Keeps slices, each in the place of the one that was there, and those of their layouts that are not there yet. */
export async function putSlices(
  { db, cooperation }: Scope,
  slices: readonly NewSlice[],
  layouts: readonly Layout[],
): Promise<void> {
  if (slices.length === 0) return;
  const laid = layouts.map(
    ({ id, areas, providers }) =>
      sql`(${cooperation.slug}, ${id}, ${listOf(areas)}::text::int4[], ${listOf(providers)}::text::int4[])`,
  );
  const laying = sql`with laid as (
    insert into indicator_layouts (cooperation, id, areas, providers) values ${sql.join(laid, sql`, `)}
    on conflict do nothing)`;
  const texts = (all: readonly string[]) => sql`${arrayOf(all)}::text::text[]`;
  // Nothing in a list of numbers has to be escaped.
  const lists = (all: readonly ArrayLike<number>[]) =>
    sql`${`{${all.map((one) => `"${listOf(one)}"`).join(",")}}`}::text::text[]`;
  await db.execute(sql`${laid.length > 0 ? laying : sql``}
    insert into indicator_slices (cooperation, indicator, period, version, layout, figures, marks, imports, notes)
    select ${cooperation.slug}, indicator, period, version::int, layout, figures::float8[], marks::int2[], imports::int4[], notes::jsonb
    from unnest(
      ${texts(slices.map(({ indicator }) => indicator))}, ${texts(slices.map(({ period }) => period))},
      ${texts(slices.map(({ version }) => String(version)))}, ${texts(slices.map(({ layout }) => layout))},
      ${lists(slices.map(({ figures }) => figures))}, ${lists(slices.map(({ marks }) => marks))},
      ${lists(slices.map(({ imports }) => imports))}, ${texts(slices.map(({ notes }) => JSON.stringify(notes)))}
    ) as t (indicator, period, version, layout, figures, marks, imports, notes)
    on conflict (cooperation, indicator, period) do update set
      version = excluded.version, layout = excluded.layout, figures = excluded.figures,
      marks = excluded.marks, imports = excluded.imports, notes = excluded.notes`);
}

/** Keeps what was before a correction. */
export async function insertRevisions(
  { db, cooperation }: Scope,
  key: SliceKey,
  earlier: readonly Earlier[],
  replacedBy: number,
): Promise<void> {
  if (earlier.length === 0) return;
  const numbers = (field: "area" | "provider" | "value" | "mark" | "import") =>
    listOf(earlier.map((one) => one[field]));
  await db.execute(sql`
    insert into indicator_revisions
      (cooperation, indicator, period, area, provider, value, mark, import, note, replaced_by)
    select ${cooperation.slug}, ${key.indicator}, ${key.period}, t.*, ${replacedBy}::int
    from unnest(
      ${numbers("area")}::text::int4[], ${numbers("provider")}::text::int4[],
      ${numbers("value")}::text::float8[], ${numbers("mark")}::text::int2[],
      ${numbers("import")}::text::int4[], ${arrayOf(earlier.map(({ note }) => note))}::text::text[]
    ) as t`);
}

/** The slices that there are of some indicators, by period, with the version of their definition. */
export async function listPeriods(
  { db, cooperation }: Scope,
  indicators: string[],
): Promise<(SliceKey & { version: number })[]> {
  if (indicators.length === 0) return [];
  const { indicator, period, version } = indicatorSlices;
  return await db
    .select({ indicator, period, version })
    .from(indicatorSlices)
    .where(and(eq(indicatorSlices.cooperation, cooperation.slug), inArray(indicator, indicators)))
    .orderBy(asc(period), asc(indicator));
}
