import type { SQL } from "drizzle-orm";
import type { Db } from "../client.ts";

/** The rows of a statement that is written out: one database gives them as they are, the other in an object. */
export async function rowsOf(db: Db, statement: SQL): Promise<Record<string, unknown>[]> {
  const found: unknown = await db.execute(statement);
  const rows = Array.isArray(found) ? found : (found as { rows: unknown }).rows;
  return rows as Record<string, unknown>[];
}
