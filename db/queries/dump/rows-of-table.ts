import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../../client.ts";
import { rowsOf } from "../rows.ts";
import type { DumpTable } from "./tables.ts";

/** A row may hold a post with its card, or all figures of a quarter. */
const ROWS_AT_A_TIME = 100;

export const namesOf = (columns: string[]): SQL =>
  sql.join(
    columns.map((column) => sql.identifier(column)),
    sql`, `,
  );

/**
 * The rows of a table, some at a time, each a line of JSON. To be called in a snapshot, for one table at a time.
 * @param where which rows; all of them when left out. It holds no parameters: a cursor takes none
 */
export async function* readRows(
  tx: Db,
  { name, columns, key }: DumpTable,
  where: SQL = sql`true`,
): AsyncGenerator<string[]> {
  // Only these are in memory, whatever the table holds.
  await tx.execute(sql`
    declare dumped no scroll cursor for select to_json(kept)::text as line from (
      select ${namesOf(columns)} from ${sql.identifier(name)} where ${where} order by ${namesOf(key)}
    ) kept`);
  for (;;) {
    const rows = await rowsOf(tx, sql.raw(`fetch ${ROWS_AT_A_TIME} from dumped`));
    if (rows.length === 0) break;
    yield rows.map(({ line }) => String(line));
  }
  await tx.execute(sql`close dumped`);
}
