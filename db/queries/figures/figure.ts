import { and, asc, eq, inArray, or, sql } from "drizzle-orm";
import type { Earlier, StoredSlice } from "../../../src/domain/figures/slice.ts";
import type { Scope } from "../../client.ts";
import { indicatorLayouts, indicatorMembers, indicatorSlices } from "../../schema/indicator.ts";
import { lockUntilEnd } from "../lock.ts";
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
  await lockUntilEnd(db, "figures", cooperation.slug);
  await db.execute(sql`select set_config('statement_timeout', '60s', true),
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

/**
 * The slices that are there of those asked for.
 * @param layouts those that were read before, by id; the same ones come with quarter after quarter
 */
export async function findSlices(
  scope: Scope,
  keys: readonly SliceKey[],
  layouts = new Map<string, Lists>(),
): Promise<KeyedSlice[]> {
  const byIndicator = Map.groupBy(keys, ({ indicator }) => indicator);
  if (byIndicator.size === 0) return [];
  const wanted = [...byIndicator].map(([indicator, list]) =>
    and(
      eq(indicatorSlices.indicator, indicator),
      inArray(
        indicatorSlices.period,
        list.map(({ period }) => period),
      ),
    ),
  );
  const rows = await scope.db
    .select(columns)
    .from(indicatorSlices)
    .where(and(eq(indicatorSlices.cooperation, scope.cooperation.slug), or(...wanted)));
  const unread = new Set(rows.map(({ layout }) => layout).filter((id) => !layouts.has(id)));
  await readLayouts(scope, [...unread], layouts);
  return rows.flatMap(({ layout, figures, marks, imports, ...row }) => {
    const lists = layouts.get(layout);
    if (!lists) return [];
    const ofEach = (list: string) => writtenOut(numbersIn(list), lists.areas.length);
    const { areas, providers } = lists;
    const read = { figures: numbersIn(figures), marks: ofEach(marks), imports: ofEach(imports) };
    return [{ ...row, areas, providers, ...read }];
  });
}

async function readLayouts(
  { db, cooperation }: Scope,
  ids: string[],
  into: Map<string, Lists>,
): Promise<void> {
  if (ids.length === 0) return;
  const { id, areas, providers } = indicatorLayouts;
  const rows = await db
    .select({ id, areas: textOf(areas), providers: textOf(providers) })
    .from(indicatorLayouts)
    .where(and(eq(indicatorLayouts.cooperation, cooperation.slug), inArray(id, ids)));
  for (const row of rows)
    into.set(row.id, { areas: numbersIn(row.areas), providers: numbersIn(row.providers) });
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

/** Keeps layouts that are not there yet. */
export async function putLayouts({ db, cooperation }: Scope, layouts: readonly Layout[]): Promise<void> {
  if (layouts.length === 0) return;
  const rows = layouts.map(
    ({ id, areas, providers }) =>
      sql`(${cooperation.slug}, ${id}, ${listOf(areas)}::text::int4[], ${listOf(providers)}::text::int4[])`,
  );
  await db.execute(sql`
    insert into indicator_layouts (cooperation, id, areas, providers) values ${sql.join(rows, sql`, `)}
    on conflict do nothing`);
}

/** Keeps slices, each in the place of the one that was there. */
export async function putSlices({ db, cooperation }: Scope, slices: readonly NewSlice[]): Promise<void> {
  if (slices.length === 0) return;
  const texts = (all: readonly string[]) => sql`${arrayOf(all)}::text::text[]`;
  // Nothing in a list of numbers has to be escaped.
  const lists = (all: readonly ArrayLike<number>[]) =>
    sql`${`{${all.map((one) => `"${listOf(one)}"`).join(",")}}`}::text::text[]`;
  await db.execute(sql`
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

/** The numbers of areas or providers, by key. */
export async function memberNumbers(
  { db, cooperation }: Scope,
  kind: "area" | "provider",
): Promise<Map<string, number>> {
  const rows = await db
    .select({ key: indicatorMembers.key, id: indicatorMembers.id })
    .from(indicatorMembers)
    .where(and(eq(indicatorMembers.cooperation, cooperation.slug), eq(indicatorMembers.kind, kind)));
  return new Map(rows.map(({ key, id }) => [key, id]));
}

/** Gives numbers to those that have none; to be called under `lockFigures`. */
export async function addMembers(
  scope: Scope,
  kind: "area" | "provider",
  keys: readonly string[],
): Promise<Map<string, number>> {
  const numbers = await memberNumbers(scope, kind);
  const fresh = keys.filter((key) => !numbers.has(key));
  let last = Math.max(0, ...numbers.values());
  const rows = fresh.map((key) => {
    last += 1;
    numbers.set(key, last);
    return { cooperation: scope.cooperation.slug, kind, key, id: last };
  });
  for (let from = 0; from < rows.length; from += 1000) {
    await scope.db.insert(indicatorMembers).values(rows.slice(from, from + 1000));
  }
  return numbers;
}

/** The slices that there are of some indicators, by period, with the version of their definition. */
export async function listPeriods(
  { db, cooperation }: Scope,
  indicators: string[],
): Promise<(SliceKey & { version: number })[]> {
  const { indicator, period, version } = indicatorSlices;
  return await db
    .select({ indicator, period, version })
    .from(indicatorSlices)
    .where(and(eq(indicatorSlices.cooperation, cooperation.slug), inArray(indicator, indicators)))
    .orderBy(asc(period), asc(indicator));
}
