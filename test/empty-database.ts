import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { dataDir } from "@electric-sql/pglite-prepopulatedfs";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import pg from "pg";
import { type Db, openPostgres } from "../db/client.ts";
import { buildWalls } from "../db/walls.ts";

const ROOT = path.join(import.meta.dirname, "..");
const MIGRATIONS = path.join(ROOT, "db/migrations");

type Teardown = () => Promise<void>;

/** Migrates once for all test files: a copy takes a quarter of the time of a new database, on either kind. */
export default async function setup(): Promise<Teardown> {
  const server = process.env.TEST_DATABASE_URL;
  if (server) return await makeTemplate(server);
  await makeEmbedded();
  return async () => undefined;
}

/** Kept from one run to the next for as long as nothing changes that it is made of: making it takes ten seconds of work. */
async function makeEmbedded(): Promise<void> {
  const directory = path.join(ROOT, "node_modules/.cache/leerlus");
  const file = path.join(directory, `empty-database-${await printOf(MIGRATIONS)}.tar`);
  // The workers inherit it; whoever runs without them makes a database of their own.
  process.env.LEERLUS_EMPTY_DATABASE = file;
  if (existsSync(file)) return;
  await mkdir(directory, { recursive: true });
  for (const old of await readdir(directory))
    if (old.startsWith("empty-database-")) await rm(path.join(directory, old));
  const client = await PGlite.create({ loadDataDir: await dataDir() });
  const db = drizzle(client);
  await migrate(db, { migrationsFolder: MIGRATIONS });
  // Drizzle's type of one driver is not its type of any driver.
  await buildWalls(db as Db);
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, Buffer.from(await (await client.dumpDataDir("none")).arrayBuffer()));
  await rename(unfinished, file);
  await client.close();
}

/** Of every migration, and of the versions of what makes the database of them. */
async function printOf(migrations: string): Promise<string> {
  const print = createHash("sha256").update(await readFile(path.join(ROOT, "package-lock.json")));
  print.update(await readFile(path.join(ROOT, "db/walls.ts")));
  for (const name of (await readdir(migrations, { recursive: true })).sort())
    if (/\.(sql|json)$/.test(name)) print.update(name).update(await readFile(path.join(migrations, name)));
  return print.digest("hex").slice(0, 16);
}

async function makeTemplate(server: string): Promise<Teardown> {
  const name = `leerlus_template_${randomBytes(6).toString("hex")}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  await (await openPostgres(url.href)).close();
  process.env.LEERLUS_TEMPLATE_DATABASE = name;
  return async () => {
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  };
}
