import { randomBytes } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { drizzle as drizzleEmbedded } from "drizzle-orm/pglite";
import { migrate as migrateEmbedded } from "drizzle-orm/pglite/migrator";
import pg from "pg";
import { type Database, openEmbedded, openPostgres } from "../../db/client.ts";

const MIGRATIONS = path.join(import.meta.dirname, "../../db/migrations");

/** Asks a database that no schema of ours is known of. */
export type Ask = (query: string) => Promise<Record<string, unknown>[]>;

/**
 * A database that has only the first migrations, and what it held then.
 * @param fill puts something in it before it is migrated to the newest
 */
export async function openOldDatabase(last: string, fill: (ask: Ask) => Promise<void>): Promise<Database> {
  const migrationsFolder = await migrationsUntil(last);
  const server = process.env.TEST_DATABASE_URL;
  try {
    return await (server ? oldPostgres(server, migrationsFolder, fill) : oldEmbedded(migrationsFolder, fill));
  } finally {
    await rm(migrationsFolder, { recursive: true });
  }
}

async function migrationsUntil(last: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "leerlus-migrations-"));
  await cp(MIGRATIONS, folder, { recursive: true });
  const file = path.join(folder, "meta/_journal.json");
  const journal: { entries: { tag: string }[] } = JSON.parse(await readFile(file, "utf8"));
  const end = journal.entries.findIndex(({ tag }) => tag === last) + 1;
  await writeFile(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, end) }));
  return folder;
}

async function oldEmbedded(migrationsFolder: string, fill: (ask: Ask) => Promise<void>): Promise<Database> {
  const client = await PGlite.create();
  await migrateEmbedded(drizzleEmbedded(client), { migrationsFolder });
  await fill(async (query) => (await client.exec(query)).at(-1)?.rows ?? []);
  const kept = await client.dumpDataDir("none");
  await client.close();
  return await openEmbedded(undefined, kept);
}

async function oldPostgres(
  server: string,
  migrationsFolder: string,
  fill: (ask: Ask) => Promise<void>,
): Promise<Database> {
  const name = `leerlus_old_${randomBytes(6).toString("hex")}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await migrate(drizzle(client), { migrationsFolder });
  await fill(async (query) => (await client.query(query)).rows ?? []);
  await client.end();
  const database = await openPostgres(url.href);
  return {
    ...database,
    close: async () => {
      await database.close();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}
