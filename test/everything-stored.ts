import { sql } from "drizzle-orm";
import type { Db } from "../db/client.ts";

/** Every row of every table as text: to look whether something was stored anywhere. */
export async function everythingStored(db: Db): Promise<string> {
  const rowsOf = async (query: ReturnType<typeof sql>): Promise<Record<string, string>[]> => {
    const found = await db.execute(query);
    return (Array.isArray(found) ? found : (found as unknown as { rows: unknown[] }).rows) as never;
  };
  const tables = await rowsOf(sql`select tablename as name from pg_tables where schemaname = 'public'`);
  const all: string[] = [];
  for (const { name = "" } of tables) {
    const rows = await rowsOf(sql`select t::text as text from ${sql.identifier(name)} t`);
    all.push(...rows.map(({ text }) => `${name}: ${text}`));
  }
  return all.join("\n");
}
