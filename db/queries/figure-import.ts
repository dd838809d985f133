import { and, eq, gt, max } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { Mapping } from "../../src/domain/figures/mapping.ts";
import type { Db } from "../client.ts";
import { indicatorImports, indicatorMappings, indicatorRevisions } from "../schema/indicator.ts";
import { nextNumber } from "./counter.ts";
import type { SliceKey } from "./figure.ts";

type NewImport = Omit<typeof indicatorImports.$inferInsert, "cooperation">;

export const nextImport = (db: Db, cooperation: string): Promise<number> =>
  nextNumber(db, cooperation, "indicator-import");

export async function insertImport(db: Db, cooperation: string, row: NewImport): Promise<void> {
  await db.insert(indicatorImports).values({ ...row, cooperation });
}

/** The indicators and periods in which an import added or corrected something; empty for a number that is none. */
export async function changedSlicesOf(db: Db, cooperation: string, id: number): Promise<SliceKey[]> {
  const [row] = await db
    .select({ changed: indicatorImports.changed })
    .from(indicatorImports)
    .where(and(eq(indicatorImports.cooperation, cooperation), eq(indicatorImports.id, id)));
  return row?.changed ?? [];
}

/** An indicator and a period of which a figure was corrected, and when last. */
export interface CorrectedSlice extends SliceKey {
  at: Temporal.Instant;
}

/** What was corrected by an import after an instant; by any when left out. */
export async function correctedAfter(
  db: Db,
  cooperation: string,
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
        eq(indicatorRevisions.cooperation, cooperation),
        after === undefined ? undefined : gt(indicatorImports.at, after),
      ),
    )
    .groupBy(indicator, period);
  return rows.flatMap(({ at, ...slice }) => (at ? [{ ...slice, at }] : []));
}

/** What was confirmed earlier for files with this header. */
export async function findMapping(db: Db, cooperation: string, header: string): Promise<Mapping | undefined> {
  const [row] = await db
    .select({ mapping: indicatorMappings.mapping })
    .from(indicatorMappings)
    .where(and(eq(indicatorMappings.cooperation, cooperation), eq(indicatorMappings.header, header)));
  return row?.mapping;
}

export async function putMapping(
  db: Db,
  cooperation: string,
  row: { header: string; mapping: Mapping; by: string; at: Temporal.Instant },
): Promise<void> {
  const { header: _, ...set } = row;
  await db
    .insert(indicatorMappings)
    .values({ ...row, cooperation })
    .onConflictDoUpdate({ target: [indicatorMappings.cooperation, indicatorMappings.header], set });
}
