import { and, desc, eq, getTableColumns, gt, inArray, max, sql } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { Mapping } from "../../../src/domain/figures/mapping.ts";
import type { Scope } from "../../client.ts";
import { indicatorImports, indicatorMappings, indicatorRevisions } from "../../schema/indicator.ts";
import { nextNumber } from "../counter.ts";
import { matching, onPage, type Page, type PageOf, pageOf } from "../page.ts";
import type { SliceKey } from "./figure.ts";

type NewImport = Omit<typeof indicatorImports.$inferInsert, "cooperation">;

export const nextImport = (scope: Scope): Promise<number> => nextNumber(scope, "indicator-import");

export async function insertImport({ db, cooperation }: Scope, row: NewImport): Promise<void> {
  await db.insert(indicatorImports).values({ ...row, cooperation: cooperation.slug });
}

/** The indicators and periods in which an import added or corrected something; empty for a number that is none. */
export async function changedSlicesOf({ db, cooperation }: Scope, id: number): Promise<SliceKey[]> {
  const [row] = await db
    .select({ changed: indicatorImports.changed })
    .from(indicatorImports)
    .where(and(eq(indicatorImports.cooperation, cooperation.slug), eq(indicatorImports.id, id)));
  return row?.changed ?? [];
}

/** An indicator and a period of which a figure was corrected, and when last. */
export interface CorrectedSlice extends SliceKey {
  at: Temporal.Instant;
}

/** What was corrected by an import after an instant; by any when left out. */
export async function correctedAfter(
  { db, cooperation }: Scope,
  after?: Temporal.Instant,
): Promise<CorrectedSlice[]> {
  const { indicator, period } = indicatorRevisions;
  const rows = await db
    .select({ indicator, period, at: max(indicatorImports.at) })
    .from(indicatorRevisions)
    .innerJoin(
      indicatorImports,
      and(
        eq(indicatorImports.cooperation, indicatorRevisions.cooperation),
        eq(indicatorImports.id, indicatorRevisions.replacedBy),
      ),
    )
    .where(
      and(
        eq(indicatorRevisions.cooperation, cooperation.slug),
        after === undefined ? undefined : gt(indicatorImports.at, after),
      ),
    )
    .groupBy(indicator, period);
  return rows.flatMap(({ at, ...slice }) => (at ? [{ ...slice, at }] : []));
}

/** What was confirmed earlier for files with this header. */
export async function findMapping({ db, cooperation }: Scope, header: string): Promise<Mapping | undefined> {
  const [row] = await db
    .select({ mapping: indicatorMappings.mapping })
    .from(indicatorMappings)
    .where(and(eq(indicatorMappings.cooperation, cooperation.slug), eq(indicatorMappings.header, header)));
  return row?.mapping;
}

export async function putMapping(
  { db, cooperation }: Scope,
  row: { header: string; mapping: Mapping; by: string; at: Temporal.Instant },
): Promise<void> {
  const { header: _, ...set } = row;
  await db
    .insert(indicatorMappings)
    .values({ ...row, cooperation: cooperation.slug })
    .onConflictDoUpdate({ target: [indicatorMappings.cooperation, indicatorMappings.header], set });
}

/** The number of an import and when it was. */
export interface ImportMoment {
  id: number;
  at: Temporal.Instant;
}

/**
 * The last import that added or corrected figures in any of these periods.
 * @param indicators only those of one of these
 */
export async function lastImportIn(
  { db, cooperation }: Scope,
  periods: readonly string[],
  indicators?: readonly string[],
): Promise<ImportMoment | undefined> {
  const list = (words: readonly string[]) =>
    sql`(${sql.join(
      words.map((word) => sql`${word}`),
      sql`, `,
    )})`;
  const isMeant = indicators ? sql`and slice ->> 'indicator' in ${list(indicators)}` : sql``;
  const changed = sql`exists (
    select 1 from jsonb_array_elements(${indicatorImports.changed}) as slice
    where slice ->> 'period' in ${list(periods)} ${isMeant})`;
  const [row] = await db
    .select({ id: indicatorImports.id, at: indicatorImports.at })
    .from(indicatorImports)
    .where(and(eq(indicatorImports.cooperation, cooperation.slug), changed))
    .orderBy(desc(indicatorImports.id))
    .limit(1);
  return row;
}

/** The last import that corrected a figure of one of these indicators in a period. */
export async function lastCorrectionOf(
  { db, cooperation }: Scope,
  period: string,
  indicators: readonly string[],
): Promise<ImportMoment | undefined> {
  const [row] = await db
    .select({ id: indicatorImports.id, at: indicatorImports.at })
    .from(indicatorRevisions)
    .innerJoin(
      indicatorImports,
      and(
        eq(indicatorImports.cooperation, indicatorRevisions.cooperation),
        eq(indicatorImports.id, indicatorRevisions.replacedBy),
      ),
    )
    .where(
      and(
        eq(indicatorRevisions.cooperation, cooperation.slug),
        eq(indicatorRevisions.period, period),
        inArray(indicatorRevisions.indicator, [...indicators]),
      ),
    )
    .orderBy(desc(indicatorImports.id))
    .limit(1);
  return row;
}

export type ImportRow = Omit<typeof indicatorImports.$inferSelect, "cooperation">;

/** The files that changed figures, oldest first unless the page asks otherwise. */
export async function listImports(
  { db, cooperation }: Scope,
  filter: Record<string, string | undefined>,
  page: Page,
): Promise<PageOf<ImportRow>> {
  const { cooperation: _, ...columns } = getTableColumns(indicatorImports);
  const { where, orderBy, limit } = onPage(indicatorImports.id, page);
  const { id, by, via } = columns;
  const rows = await db
    .select(columns)
    .from(indicatorImports)
    .where(and(eq(indicatorImports.cooperation, cooperation.slug), matching({ id, by, via }, filter), where))
    .orderBy(orderBy)
    .limit(limit);
  return pageOf(rows, page, (row) => row.id);
}
