import { sql } from "drizzle-orm";
import type { Db } from "../../client.ts";
import { rowsOf } from "../rows.ts";
import { inSnapshot, loadTable } from "./dump.ts";
import { readRows } from "./rows-of-table.ts";
import { type DumpTable, everyTable } from "./tables.ts";

/** How many rows of a table were found, and how many stand where they were moved to. */
export interface Moved {
  table: string;
  found: number;
  moved: number;
}

/** A table came over with fewer or more rows than it had: nothing of the move is kept. */
export class MovedUnequal extends Error {
  constructor({ table, found, moved }: Moved) {
    super(`${table}: ${found} rows were found and ${moved} came over; nothing was kept`);
    this.name = "MovedUnequal";
  }
}

/**
 * Copies everything that a database holds to another one that holds nothing: all of it or nothing. Both have the same
 * migrations. Secrets, sessions and what waits to be sent come along: it is the same installation afterwards.
 * @throws MovedUnequal
 */
export async function moveEverything(from: Db, to: Db): Promise<Moved[]> {
  return await inSnapshot(from, (source) =>
    to.transaction(async (target) => {
      const moved: Moved[] = [];
      for (const table of inOrder(await everyTable(target), await referencesIn(target))) {
        await loadTable(target, table, readLines(source, table));
        const each = {
          table: table.name,
          found: await countRows(source, table),
          moved: await countRows(target, table),
        };
        if (each.found !== each.moved) throw new MovedUnequal(each);
        moved.push(each);
      }
      await copySequences(source, target);
      return moved;
    }),
  );
}

/** Whether nothing stands in any table. */
export async function isEmpty(db: Db): Promise<boolean> {
  for (const table of await everyTable(db)) if ((await countRows(db, table)) > 0) return false;
  return true;
}

async function* readLines(source: Db, table: DumpTable): AsyncGenerator<string> {
  for await (const some of readRows(source, table)) yield* some;
}

async function countRows(db: Db, { name }: DumpTable): Promise<number> {
  const [row] = await rowsOf(db, sql`select count(*)::int as rows from ${sql.identifier(name)}`);
  return Number(row?.rows);
}

interface Reference {
  from: string;
  to: string;
}

async function referencesIn(db: Db): Promise<Reference[]> {
  const rows = await rowsOf(
    db,
    sql`select f.relname as from, t.relname as to from pg_constraint c
        join pg_class f on f.oid = c.conrelid join pg_class t on t.oid = c.confrelid
        where c.contype = 'f' and f.oid <> t.oid and f.relnamespace = current_schema()::regnamespace`,
  );
  return rows.map(({ from, to }) => ({ from: String(from), to: String(to) }));
}

/** What others refer to comes before them. */
function inOrder(tables: DumpTable[], references: Reference[]): DumpTable[] {
  const ordered: DumpTable[] = [];
  let left = tables;
  while (left.length > 0) {
    const waiting = new Set(left.map(({ name }) => name));
    const free = left.filter(
      ({ name }) => !references.some(({ from, to }) => from === name && waiting.has(to)),
    );
    if (free.length === 0) throw new Error("tables refer to each other in a circle");
    ordered.push(...free);
    left = left.filter((table) => !free.includes(table));
  }
  return ordered;
}

/** What is numbered next goes on where it was, also past what has been removed. */
async function copySequences(source: Db, target: Db): Promise<void> {
  const sequences = await rowsOf(
    source,
    sql`select sequencename as name, last_value::text as last from pg_sequences
        where schemaname = current_schema() and last_value is not null`,
  );
  for (const { name, last } of sequences)
    await target.execute(sql`select setval(quote_ident(${name}::text)::regclass, ${last}::bigint)`);
}
