import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sql } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";

/** The database or a transaction on it: every query takes one, so that nothing runs outside its transaction. */
export type Db = PgDatabase<PgQueryResultHKT, Record<string, never>>;

export interface Database {
  db: Db;
  kind: "embedded" | "postgres";
  /** Calls back with the payload of every `notify` on the channel, from any process. */
  listen(channel: string, heard: (payload: string) => void): Promise<void>;
  close(): Promise<void>;
}

const MIGRATIONS = path.join(import.meta.dirname, "migrations");
/** One process migrates at a time; the number is only a name. */
const MIGRATION_LOCK = 7_205_120;

/** PostgreSQL 15 or newer. Applies missing migrations under a lock, so that replicas may start together. */
export async function openPostgres(url: string, { poolSize = 8 } = {}): Promise<Database> {
  const [{ default: postgres }, { drizzle }, { migrate }] = await Promise.all([
    import("postgres"),
    import("drizzle-orm/postgres-js"),
    import("drizzle-orm/postgres-js/migrator"),
  ]);
  const quiet = { onnotice: () => undefined };
  const migrator = postgres(url, { ...quiet, max: 1 });
  try {
    await migrator`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await migrate(drizzle(migrator), { migrationsFolder: MIGRATIONS });
  } finally {
    await migrator.end({ timeout: 5 });
  }
  const client = postgres(url, { ...quiet, max: poolSize });
  return {
    db: drizzle(client) as unknown as Db,
    kind: "postgres",
    listen: async (channel, heard) => void (await client.listen(channel, heard)),
    close: () => client.end({ timeout: 5 }),
  };
}

/**
 * The embedded database (PGlite). It has one connection: a query outside a running transaction waits for that
 * transaction, so inside one only its own handle may be used.
 * @param directory where it is kept; in memory when left out (tests). The caller holds the lock on it.
 * @param from a copy to begin with in memory, made by PGlite's `dumpDataDir`: spares the making of a new one
 */
export async function openEmbedded(directory?: string, from?: Blob): Promise<Database> {
  const [{ PGlite }, { drizzle }, { migrate }] = await Promise.all([
    import("@electric-sql/pglite"),
    import("drizzle-orm/pglite"),
    import("drizzle-orm/pglite/migrator"),
  ]);
  // Killed while it was being made, a database is no database: without the mark nothing was ever kept in it.
  const mark = directory ? path.join(directory, "..", `${path.basename(directory)}.made`) : undefined;
  if (directory && mark && !existsSync(mark)) rmSync(directory, { recursive: true, force: true });
  if (directory) mkdirSync(directory, { recursive: true });
  const client = await (directory
    ? PGlite.create(directory)
    : PGlite.create(from ? { loadDataDir: from } : {}));
  const db = drizzle(client);
  await migrate(db, { migrationsFolder: MIGRATIONS });
  if (mark) writeFileSync(mark, "");
  return {
    db: db as unknown as Db,
    kind: "embedded",
    listen: async (channel, heard) => void (await client.listen(channel, heard)),
    close: () => client.close(),
  };
}

/** Tells every process that listens; heard when the transaction commits. */
export async function notify(db: Db, channel: string, payload = ""): Promise<void> {
  await db.execute(sql`select pg_notify(${channel}, ${payload})`);
}
