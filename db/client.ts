import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sql } from "drizzle-orm";
import type { Database, Db } from "./database.ts";

export type { Database, Db };

const MIGRATIONS = path.join(import.meta.dirname, "migrations");

/** PostgreSQL 15 or newer. Applies missing migrations under a lock, so that replicas may start together. */
export async function openPostgres(url: string, { poolSize = 8 } = {}): Promise<Database> {
  const [{ openPool }, { migrateUnderLock }] = await Promise.all([
    import("./postgres.ts"),
    import("./migrate.ts"),
  ]);
  await migrateUnderLock(url, MIGRATIONS);
  return openPool(url, poolSize);
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
  // Drizzle's type of one driver is not its type of any driver.
  const any = db as unknown as Db;
  return {
    ...{ db: any, changes: any },
    kind: "embedded",
    listen: async (channel, heard) => void (await client.listen(channel, heard)),
    // It is this process: it answers as long as we do, if not always at once.
    ping: async () => undefined,
    close: () => client.close(),
  };
}

/** Tells every process that listens; heard when the transaction commits. */
export async function notify(db: Db, channel: string, payload = ""): Promise<void> {
  await db.execute(sql`select pg_notify(${channel}, ${payload})`);
}
