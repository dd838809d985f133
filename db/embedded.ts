import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Database, Db } from "./database.ts";
import { DiskFull, freeSpace, KEPT_FREE, needSpace } from "./disk-space.ts";
import { PARSERS } from "./embedded-types.ts";
import { keepSpace } from "./keep-space.ts";
import { prepareStatements } from "./prepared-statements.ts";
import { buildWalls } from "./walls.ts";

/**
 * The embedded database (PGlite). It has one connection: a query outside a running transaction waits for that
 * transaction, so inside one only its own handle may be used. While its disk is nearly full it can only be read.
 * @param directory where it is kept; in memory when left out (tests). The caller holds the lock on it.
 * @param from a copy to begin with in place of an empty one, made by PGlite's `dumpDataDir`
 * @throws DiskFull
 */
export async function openEmbedded(
  migrationsFolder: string,
  directory?: string,
  from?: Blob,
): Promise<Database> {
  const [{ PGlite }, { drizzle }, { migrate }] = await Promise.all([
    import("@electric-sql/pglite"),
    import("drizzle-orm/pglite"),
    import("drizzle-orm/pglite/migrator"),
  ]);
  // Killed while it was being made, a database is no database: without the mark nothing was ever kept in it.
  const mark = directory ? path.join(directory, "..", `${path.basename(directory)}.made`) : undefined;
  const isNew = mark !== undefined && !existsSync(mark);
  if (directory && isNew) rmSync(directory, { recursive: true, force: true });
  if (directory) {
    needSpace(directory, { isNew });
    mkdirSync(directory, { recursive: true });
  }
  const start = from ?? (isNew || !directory ? await emptyCluster() : undefined);
  const options = start ? { parsers: PARSERS, loadDataDir: start } : { parsers: PARSERS };
  const client = await (directory ? PGlite.create(directory, options) : PGlite.create(options));
  await prepareStatements(client);
  if (directory) keepSpace(client, directory);
  const db = drizzle(client);
  await migrate(db, { migrationsFolder });
  // Drizzle's type of one driver is not its type of any driver.
  const any = db as Db;
  await buildWalls(any);
  if (mark) writeFileSync(mark, "");
  return {
    db: any,
    changes: any,
    kind: "embedded",
    listen: async (channel, heard) => void (await client.listen(channel, heard)),
    // It is this process: it answers as long as we do, if not always at once.
    ping: async () => {
      if (directory && freeSpace(directory) < KEPT_FREE) throw new DiskFull(directory, KEPT_FREE);
    },
    close: () => client.close(),
  };
}

/** A cluster in which nothing was made yet, as `initdb` leaves it: unpacking it takes a third of the work of `initdb`. */
async function emptyCluster(): Promise<Blob> {
  const { dataDir } = await import("@electric-sql/pglite-prepopulatedfs");
  return await dataDir();
}
