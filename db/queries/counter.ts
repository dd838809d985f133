import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { counters } from "../schema/cooperation.ts";

/** The next number of a kind of reference; a number is never given out twice, whatever is removed or moved. */
export async function nextNumber(db: Db, cooperation: string, key: string): Promise<number> {
  const [row] = await db
    .insert(counters)
    .values({ cooperation, key, value: 1 })
    .onConflictDoUpdate({
      target: [counters.cooperation, counters.key],
      set: { value: sql`${counters.value} + 1` },
    })
    .returning({ value: counters.value });
  if (!row) throw new Error("counter gave no number");
  return row.value;
}
