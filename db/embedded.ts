import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { PGlite, QueryOptions } from "@electric-sql/pglite";
import type { PgliteDatabase } from "drizzle-orm/pglite";
import type { Database, Db, Reach } from "./database.ts";
import { DiskFull, freeSpace, KEPT_FREE, needSpace } from "./disk-space.ts";
import { PARSERS } from "./embedded-types.ts";
import { keepSpace } from "./keep-space.ts";
import { prepareStatements } from "./prepared-statements.ts";
import { DELIVERY_ROLE, LOGIN_ROLE, type NarrowRole } from "./roles.ts";
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
  const [{ PGlite: Embedded }, { drizzle }, { migrate }] = await Promise.all([
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
  const client = await (directory ? Embedded.create(directory, options) : Embedded.create(options));
  await prepareStatements(client);
  if (directory) keepSpace(client, directory);
  const db = drizzle(client);
  await migrate(db, { migrationsFolder });
  // Drizzle's type of one driver is not its type of any driver.
  const reach = (of: PgliteDatabase): Reach => ({ db: of as Db, changes: of as Db });
  await buildWalls(db as Db);
  if (mark) writeFileSync(mark, "");
  return {
    ...reach(db),
    login: reach(drizzle(asRole(client, LOGIN_ROLE))),
    delivery: reach(drizzle(asRole(client, DELIVERY_ROLE))),
    kind: "embedded",
    listen: async (channel, heard) => void (await client.listen(channel, heard)),
    // It is this process: it answers as long as we do, if not always at once.
    ping: async () => {
      if (directory && freeSpace(directory) < KEPT_FREE) throw new DiskFull(directory, KEPT_FREE);
    },
    close: () => client.close(),
  };
}

/** The database, of which each statement and each transaction is done as a role. */
function asRole(client: PGlite, role: NarrowRole): PGlite {
  const transaction: PGlite["transaction"] = (work) =>
    client.transaction(async (tx) => {
      await tx.query(`set local role ${role}`);
      return await work(tx);
    });
  const query = (...asked: [string, unknown[]?, QueryOptions?]) => transaction((tx) => tx.query(...asked));
  return Object.create(client, { query: { value: query }, transaction: { value: transaction } });
}

/** A cluster in which nothing was made yet, as `initdb` leaves it: unpacking it takes a third of the work of `initdb`. */
async function emptyCluster(): Promise<Blob> {
  const { dataDir } = await import("@electric-sql/pglite-prepopulatedfs");
  return await dataDir();
}
