import { and, desc, eq, inArray } from "drizzle-orm";
import type { Scope } from "../../client.ts";
import { indicatorRevisions } from "../../schema/indicator.ts";
import type { SliceKey } from "./figure.ts";
import { memberNumbers } from "./figure-member.ts";
import { listedAsText, numbersIn } from "./list-text.ts";

/** What a figure was before it was last corrected, by the keys of its area and provider; undefined when it never was. */
export async function lastRevisionOf(
  scope: Scope,
  { indicator, period, ...place }: SliceKey & { area: string; provider: string },
): Promise<number | undefined> {
  const numbers = await memberNumbers(scope);
  const numberOf = (kind: "area" | "provider") => (place[kind] === "" ? 0 : numbers[kind].get(place[kind]));
  const [area, provider] = [numberOf("area"), numberOf("provider")];
  if (area === undefined || provider === undefined) return undefined;
  const t = indicatorRevisions;
  const [row] = await scope.db
    .select({ value: t.value })
    .from(t)
    .where(
      and(
        eq(t.cooperation, scope.cooperation.slug),
        eq(t.indicator, indicator),
        eq(t.period, period),
        eq(t.area, area),
        eq(t.provider, provider),
      ),
    )
    .orderBy(desc(t.id))
    .limit(1);
  return row?.value;
}

/** Figures of a slice that one import corrected: the numbers of their areas and of their providers, beside each other. */
export interface Correction extends SliceKey {
  areas: readonly number[];
  providers: readonly number[];
  replacedBy: number;
}

/** Which figures of some indicators were corrected in these periods, and by which import; not what they were. */
export async function listCorrections(
  { db, cooperation }: Scope,
  indicators: readonly string[],
  periods: readonly string[],
): Promise<Correction[]> {
  const { indicator, period, area, provider, replacedBy, ...t } = indicatorRevisions;
  // Both lists are made of the rows in the order in which they are read.
  const [areas, providers] = [listedAsText(area), listedAsText(provider)];
  const rows = await db
    .select({ indicator, period, replacedBy, areas, providers })
    .from(indicatorRevisions)
    .where(and(eq(t.cooperation, cooperation.slug), inArray(indicator, indicators), inArray(period, periods)))
    .groupBy(indicator, period, replacedBy);
  return rows.map((row) => ({ ...row, areas: numbersIn(row.areas), providers: numbersIn(row.providers) }));
}
