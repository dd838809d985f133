import { eq } from "drizzle-orm";
import type { Scope } from "../../client.ts";
import { indicatorMembers } from "../../schema/indicator.ts";

/** The numbers of areas and of providers, by key. */
export interface MemberNumbers {
  area: Map<string, number>;
  provider: Map<string, number>;
}

const KINDS = ["area", "provider"] as const;

export async function memberNumbers({ db, cooperation }: Scope): Promise<MemberNumbers> {
  const { kind, key, id } = indicatorMembers;
  const rows = await db
    .select({ kind, key, id })
    .from(indicatorMembers)
    .where(eq(indicatorMembers.cooperation, cooperation.slug));
  const numbers: MemberNumbers = { area: new Map(), provider: new Map() };
  for (const row of rows) numbers[row.kind].set(row.key, row.id);
  return numbers;
}

/** Gives numbers to those that have none; to be called under `lockFigures`. */
export async function addMembers(
  scope: Scope,
  wanted: Record<keyof MemberNumbers, readonly string[]>,
): Promise<MemberNumbers> {
  const numbers = await memberNumbers(scope);
  const rows = KINDS.flatMap((kind) => {
    const known = numbers[kind];
    const fresh = wanted[kind].filter((key) => !known.has(key));
    let last = Math.max(0, ...known.values());
    return fresh.map((key) => {
      last += 1;
      known.set(key, last);
      return { cooperation: scope.cooperation.slug, kind, key, id: last };
    });
  });
  for (let from = 0; from < rows.length; from += 1000) {
    await scope.db.insert(indicatorMembers).values(rows.slice(from, from + 1000));
  }
  return numbers;
}
