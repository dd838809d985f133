import { sql } from "drizzle-orm";
import type { Scope } from "../client.ts";
import { counters } from "../schema/cooperation.ts";

/** The next number of a kind of reference; a number is never given out twice, whatever is removed or moved. */
export async function nextNumber(scope: Scope, key: string): Promise<number> {
  const [numbered] = await nextNumbers(scope, [key], (each) => each);
  if (!numbered) throw new Error("counter gave no number");
  return numbered[1];
}

/**
 * For the one statement that stores something new: the transaction to ask it of, and the next number of its kind as
 * `nextNumber` gives it. Whatever else that statement reads is as it was before it waited for others who store one.
 */
export function numbered({ db, cooperation }: Scope, key: string) {
  const counted = db.$with("counted").as(
    db
      .insert(counters)
      .values({ cooperation: cooperation.slug, key, value: 1 })
      .onConflictDoUpdate({
        target: [counters.cooperation, counters.key],
        set: { value: sql`${counters.value} + 1` },
      })
      .returning({ value: counters.value }),
  );
  return { db: db.with(counted), number: sql`(select ${counted.value} from ${counted})` };
}

/** Each of the things with the next number of its kind, in one statement for all. */
export async function nextNumbers<T>(
  { db, cooperation }: Scope,
  things: readonly T[],
  keyOf: (thing: T) => string,
): Promise<[T, number][]> {
  if (things.length === 0) return [];
  const wanted = [...Map.groupBy(things, keyOf)].map(([key, all]) => ({
    cooperation: cooperation.slug,
    key,
    value: all.length,
  }));
  // In one order, or two who ask for the same counters would wait for each other.
  wanted.sort((a, b) => (a.key < b.key ? -1 : 1));
  const rows = await db
    .insert(counters)
    .values(wanted)
    .onConflictDoUpdate({
      target: [counters.cooperation, counters.key],
      set: { value: sql`${counters.value} + excluded.value` },
    })
    .returning({ key: counters.key, value: counters.value });
  const last = new Map(rows.map(({ key, value }) => [key, value]));
  const before = new Map(wanted.map(({ key, value }) => [key, (last.get(key) ?? Number.NaN) - value]));
  return things.map((thing) => {
    const number = (before.get(keyOf(thing)) ?? Number.NaN) + 1;
    before.set(keyOf(thing), number);
    return [thing, number];
  });
}
