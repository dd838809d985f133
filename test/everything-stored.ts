import { sql } from "drizzle-orm";
import type { Db } from "../db/client.ts";

/** Every row of every table as text, a line each: to look whether something was stored anywhere. */
export async function everythingStored(db: Db): Promise<string> {
  const linesOf = async (query: ReturnType<typeof sql>): Promise<string[]> => {
    const found = await db.execute(query);
    // Drizzle's drivers answer with the rows, or with an object that holds them.
    const rows = Array.isArray(found) ? found : (found as unknown as { rows: unknown[] }).rows;
    return (rows as { line: string }[]).map(({ line }) => line);
  };
  const tables = await linesOf(sql`select tablename as line from pg_tables where schemaname = 'public'`);
  const rowsOf = (table: string) =>
    sql`select ${`${table}: `}::text || t::text as line from ${sql.identifier(table)} t`;
  const lines = await linesOf(sql.join(tables.map(rowsOf), sql` union all `));
  return lines.sort().join("\n");
}
