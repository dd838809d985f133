import type { SQL } from "drizzle-orm";
import { recordOf } from "../../src/domain/record.ts";
import type { Db } from "../database.ts";

/** The rows of a statement that is written out: one database gives them as they are, the other in an object. */
export async function rowsOf(db: Db, statement: SQL): Promise<Record<string, unknown>[]> {
  const found: unknown = await db.execute(statement);
  const rows: unknown = Array.isArray(found) ? found : recordOf(found).rows;
  return Array.isArray(rows) ? rows.map(recordOf) : [];
}
