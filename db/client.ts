import path from "node:path";
import { sql } from "drizzle-orm";
import type { Database, Db, Scope } from "./database.ts";

export type { Database, Db, Scope };

const MIGRATIONS = path.join(import.meta.dirname, "migrations");

/**
 * PostgreSQL 15 or newer. Applies missing migrations under a lock, so that replicas may start together.
 * @param directUrl the server itself, where the other leads to a pooler that lends connections by the transaction
 * @param migrationUrl whoever owns the tables, when the other may only read and write rows
 * @throws NoRoles
 */
export async function openPostgres(
  url: string,
  {
    poolSize = 8,
    directUrl,
    migrationUrl = directUrl ?? url,
  }: { poolSize?: number; directUrl?: string | undefined; migrationUrl?: string | undefined } = {},
): Promise<Database> {
  const [{ openPool }, { migrateUnderLock }, { checkRoles }] = await Promise.all([
    import("./postgres.ts"),
    import("./migrate.ts"),
    import("./walls.ts"),
  ]);
  await migrateUnderLock(migrationUrl, MIGRATIONS);
  const database = openPool(url, poolSize, directUrl);
  try {
    if (migrationUrl !== url) await checkRoles(database.db);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/**
 * The embedded database; see `embedded.ts`.
 * @throws DiskFull
 */
export async function openEmbedded(directory?: string, from?: Blob): Promise<Database> {
  const embedded = await import("./embedded.ts");
  return await embedded.openEmbedded(MIGRATIONS, directory, from);
}

/** Tells every process that listens; heard when the transaction commits. */
export async function notify(db: Db, channel: string, payload = ""): Promise<void> {
  await db.execute(sql`select pg_notify(${channel}, ${payload})`);
}
