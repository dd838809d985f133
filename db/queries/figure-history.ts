import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { Db } from "../client.ts";
import { indicatorImports, indicatorRevisions } from "../schema/indicator.ts";

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
  db: Db,
  cooperation: string,
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
    .where(and(eq(indicatorImports.cooperation, cooperation), changed))
    .orderBy(desc(indicatorImports.id))
    .limit(1);
  return row;
}

/** The last import that corrected a figure of one of these indicators in a period. */
export async function lastCorrectionOf(
  db: Db,
  cooperation: string,
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
        eq(indicatorRevisions.cooperation, cooperation),
        eq(indicatorRevisions.period, period),
        inArray(indicatorRevisions.indicator, [...indicators]),
      ),
    )
    .orderBy(desc(indicatorImports.id))
    .limit(1);
  return row;
}
