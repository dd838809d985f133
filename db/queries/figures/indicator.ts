import { and, asc, eq, sql } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { IndicatorDefinition } from "../../../src/domain/organisation/cooperation.ts";
import type { Scope } from "../../client.ts";
import { indicatorDefinitions } from "../../schema/indicator.ts";

export type DefinitionVersion = typeof indicatorDefinitions.$inferSelect;

/** Keeps what the catalogue says now, beside every earlier version. */
export async function putDefinitions(
  { db, cooperation }: Scope,
  definitions: readonly IndicatorDefinition[],
  now: Temporal.Instant,
): Promise<void> {
  if (definitions.length === 0) return;
  const rows = definitions.map((definition) => {
    const { code, version } = definition;
    return { cooperation: cooperation.slug, code, version, definition, from: now };
  });
  await db
    .insert(indicatorDefinitions)
    .values(rows)
    .onConflictDoUpdate({
      target: [indicatorDefinitions.cooperation, indicatorDefinitions.code, indicatorDefinitions.version],
      set: { definition: sql`excluded.definition` },
    });
}

/** Every version of an indicator's definition, oldest first. */
export async function listDefinitions(
  { db, cooperation }: Scope,
  code: string,
): Promise<DefinitionVersion[]> {
  return await db
    .select()
    .from(indicatorDefinitions)
    .where(and(eq(indicatorDefinitions.cooperation, cooperation.slug), eq(indicatorDefinitions.code, code)))
    .orderBy(asc(indicatorDefinitions.version));
}
