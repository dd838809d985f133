import { readFile } from "node:fs/promises";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import type { Db } from "./database.ts";
import { LIMITS } from "./limits.ts";
import { settingsOf } from "./postgres.ts";
import { ANY_MISSING, buildWalls } from "./walls.ts";

/** One process migrates at a time; the number is only a name. */
const MIGRATION_LOCK = 7_205_120;

/**
 * Applies the migrations that are missing. A process that stands still while it may do so loses its connection, and with it
 * the lock.
 * @throws when another process has the lock for too long: whoever starts tries again
 */
export async function migrateUnderLock(url: string, migrationsFolder: string): Promise<void> {
  const client = new pg.Client({
    ...settingsOf(url),
    lock_timeout: LIMITS.migrationLock,
    statement_timeout: LIMITS.migration,
    query_timeout: LIMITS.migration + LIMITS.silence,
    idle_in_transaction_session_timeout: LIMITS.migrationIdle,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    if (await isComplete(client, migrationsFolder)) return;
    await client.query(`set idle_session_timeout = ${LIMITS.migrationIdle}`);
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    const db = drizzle(client);
    await migrate(db, { migrationsFolder });
    // Drizzle's type of one driver is not its type of any driver.
    await buildWalls(db as Db);
  } finally {
    await client.end();
  }
}

/**
 * Whether every migration and every wall is there. Asked first, in one trip and without the lock: at nearly every start they
 * are. What cannot be asked, as in a database that is empty, is found again under the lock, and said there.
 */
async function isComplete(client: pg.Client, migrationsFolder: string): Promise<boolean> {
  const journal = JSON.parse(await readFile(`${migrationsFolder}/meta/_journal.json`, "utf8"));
  const newest = Math.max(...journal.entries.map(({ when }: { when: number }) => when));
  const asked = `select max(created_at) >= $1 and not ${ANY_MISSING} as complete from drizzle.__drizzle_migrations`;
  const found = await client.query(asked, [newest]).catch(() => undefined);
  return found?.rows[0]?.complete === true;
}
