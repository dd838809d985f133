import { sql } from "drizzle-orm";
import { recordOf } from "../../../src/domain/record.ts";
import { type Db, notify, type Scope } from "../../client.ts";
import { rowsOf } from "../rows.ts";
import { WAKE } from "../time/moment.ts";
import { namesOf, readRows } from "./rows-of-table.ts";
import { type DumpTable, dumpTables } from "./tables.ts";

/** So much is sent to the database at a time. */
const MOST_CHARACTERS = 1_000_000;
/** The rows of one table, each a line of JSON. */
export type Rows = Iterable<string> | AsyncIterable<string>;

/** Runs with one view of all tables: what is changed meanwhile is not in it. */
export async function inSnapshot<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  return await db.transaction(
    async (tx) => {
      // Instants are then written alike whatever the database's zone is.
      await tx.execute(sql`set local time zone 'UTC'`);
      return await work(tx);
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}

/** All that a cooperation did and agreed: of each table its rows, each a line of JSON. Empty tables are left out. */
export async function dumpCooperation({ db, cooperation }: Scope): Promise<Map<string, string[]>> {
  return await inSnapshot(db, async (tx) => {
    const dump = new Map<string, string[]>();
    for (const table of await dumpTables(tx)) {
      const lines: string[] = [];
      for await (const some of dumpRows(tx, table, cooperation.slug)) lines.push(...some);
      if (lines.length > 0) dump.set(table.name, lines);
    }
    return dump;
  });
}

/** The rows of a cooperation in a table, some at a time, each a line of JSON. To be called in a snapshot. */
export const dumpRows = (tx: Db, table: DumpTable, cooperation: string): AsyncGenerator<string[]> =>
  readRows(tx, table, sql`${sql.identifier(table.owner)} = ${sql.raw(quoted(cooperation))}`);

/** A cursor takes no parameters. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * Puts a dump in a database in which no cooperation stands. A column that has come since gets its default, one that has
 * gone is not read. To be called inside a transaction, so that all of it is there or nothing.
 * @returns how many rows it put in each table, whosever they are
 */
export async function loadCooperation(db: Db, dump: ReadonlyMap<string, Rows>): Promise<Map<string, number>> {
  const loaded = new Map<string, number>();
  for (const table of await dumpTables(db)) {
    const rows = dump.get(table.name);
    if (rows) loaded.set(table.name, await loadTable(db, table, rows));
  }
  await notify(db, WAKE);
  return loaded;
}

/** Adds rows to a table that holds none of them; numbers go on after the highest. Returns how many it added. */
export async function loadTable(db: Db, table: DumpTable, lines: Rows): Promise<number> {
  let columns: string[] | undefined;
  let loaded = 0;
  for await (const rows of portions(lines)) {
    columns ??= table.columns.filter((column) => Object.hasOwn(firstOf(rows), column));
    if (columns.length === 0) return 0;
    const [put] = await rowsOf(
      db,
      sql`with put as (
            insert into ${sql.identifier(table.name)} (${namesOf(columns)}) overriding system value
            select ${namesOf(columns)} from json_populate_recordset(null::${sql.identifier(table.name)}, ${`[${rows.join(",")}]`}::json)
            returning 1
          ) select count(*)::int as rows from put`,
    );
    loaded += Number(put?.rows);
  }
  if (columns) await numberOn(db, table);
  return loaded;
}

const firstOf = (rows: string[]): Record<string, unknown> => recordOf(JSON.parse(rows[0] ?? "{}"));

/** How many rows a cooperation has in each table that goes along with it. */
export async function countDumped({ db, cooperation }: Scope): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { name, owner } of await dumpTables(db)) {
    const [row] = await rowsOf(
      db,
      sql`select count(*)::int as rows from ${sql.identifier(name)} where ${sql.identifier(owner)} = ${cooperation.slug}`,
    );
    counts.set(name, Number(row?.rows));
  }
  return counts;
}

/** What is made next gets a number that nothing has. */
async function numberOn(db: Db, { name, numbered }: DumpTable): Promise<void> {
  if (!numbered) return;
  const { column, sequence } = numbered;
  await db.execute(
    sql`select setval(${sequence}::text::regclass, max(${sql.identifier(column)})) from ${sql.identifier(name)}`,
  );
}

/** The lines some at a time, never much more than the limit. */
async function* portions(lines: Rows): AsyncGenerator<string[]> {
  let portion: string[] = [];
  let length = 0;
  for await (const line of lines) {
    portion.push(line);
    length += line.length;
    if (length < MOST_CHARACTERS) continue;
    yield portion;
    portion = [];
    length = 0;
  }
  if (portion.length > 0) yield portion;
}
