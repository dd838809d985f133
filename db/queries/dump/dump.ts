import { type SQL, sql } from "drizzle-orm";
import { type Db, notify } from "../../client.ts";
import { WAKE } from "../moment.ts";
import { rowsOf } from "../rows.ts";
import { type DumpTable, dumpTables } from "./tables.ts";

/** So much is sent to the database at a time. */
const MOST_CHARACTERS = 1_000_000;

const namesOf = (columns: string[]): SQL =>
  sql.join(
    columns.map((column) => sql.identifier(column)),
    sql`, `,
  );

/** All that a cooperation did and agreed: of each table its rows, each a line of JSON. Empty tables are left out. */
export async function dumpCooperation(db: Db, cooperation: string): Promise<Map<string, string[]>> {
  return await db.transaction(async (tx) => {
    // Instants are then written alike whatever the database's zone is.
    await tx.execute(sql`set local time zone 'UTC'`);
    const dump = new Map<string, string[]>();
    for (const table of await dumpTables(tx)) {
      const lines = await dumpTable(tx, table, cooperation);
      if (lines.length > 0) dump.set(table.name, lines);
    }
    return dump;
  });
}

async function dumpTable(
  db: Db,
  { name, columns, owner, key }: DumpTable,
  cooperation: string,
): Promise<string[]> {
  const rows = await rowsOf(
    db,
    sql`
    select to_json(kept)::text as line from (
      select ${namesOf(columns)} from ${sql.identifier(name)}
      where ${sql.identifier(owner)} = ${cooperation} order by ${namesOf(key)}
    ) kept`,
  );
  return rows.map(({ line }) => String(line));
}

/**
 * Puts a dump in a database in which no cooperation stands. A column that has come since gets its default, one that has
 * gone is not read. To be called inside a transaction, so that all of it is there or nothing.
 */
export async function loadCooperation(db: Db, dump: ReadonlyMap<string, string[]>): Promise<void> {
  for (const table of await dumpTables(db)) {
    const lines = dump.get(table.name) ?? [];
    const written = new Set(Object.keys(JSON.parse(lines[0] ?? "{}")));
    const columns = table.columns.filter((column) => written.has(column));
    if (columns.length === 0) continue;
    for (const rows of portions(lines)) {
      await db.execute(sql`
        insert into ${sql.identifier(table.name)} (${namesOf(columns)})
        select ${namesOf(columns)} from json_populate_recordset(null::${sql.identifier(table.name)}, ${rows}::json)`);
    }
    await numberOn(db, table);
  }
  await notify(db, WAKE);
}

/** What is made next gets a number that nothing has. */
async function numberOn(db: Db, { name, numbered }: DumpTable): Promise<void> {
  if (!numbered) return;
  const { column, sequence } = numbered;
  await db.execute(
    sql`select setval(${sequence}::text::regclass, max(${sql.identifier(column)})) from ${sql.identifier(name)}`,
  );
}

/** The lines as lists of JSON, none of them much larger than the limit. */
function* portions(lines: string[]): Generator<string> {
  let portion: string[] = [];
  let length = 0;
  for (const line of lines) {
    portion.push(line);
    length += line.length;
    if (length < MOST_CHARACTERS) continue;
    yield `[${portion.join(",")}]`;
    portion = [];
    length = 0;
  }
  if (portion.length > 0) yield `[${portion.join(",")}]`;
}
