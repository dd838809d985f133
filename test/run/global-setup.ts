import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { makeBundle } from "../../bin/bundle.js";
import { openPostgres } from "../../db/client.ts";
import { makeDatabase } from "./lay-database.ts";
import { keepTemporaryFilesInMemory } from "./temporary-files.ts";

const ROOT = path.join(import.meta.dirname, "../..");
const MIGRATIONS = path.join(ROOT, "db/migrations");

type Teardown = () => Promise<void>;

/**
 * Makes once, for all test files, what they begin with: the bundle that servers are started from, as `npm start` does it,
 * and migrated databases, of which each gets a copy.
 */
export default async function setup(): Promise<Teardown> {
  const removeFiles = keepTemporaryFilesInMemory();
  await makeBundle();
  const server = process.env.TEST_DATABASE_URL;
  const removeDatabases = await (server ? makeTemplate(server) : makeEmbedded());
  return async () => {
    await removeDatabases();
    removeFiles();
  };
}

/**
 * The empty one is kept from one run to the next for as long as nothing changes that it is made of: making it takes
 * seconds of work. What a demo is loaded by is all of the sources; it is made when it is first needed.
 */
async function makeEmbedded(): Promise<Teardown> {
  const directory = path.join(ROOT, "node_modules/.cache/leerlus");
  const file = path.join(directory, `empty-database-${await printOf(MIGRATIONS)}.tar`);
  const demos = await mkdtemp(path.join(tmpdir(), "leerlus-demos-"));
  // The workers inherit them; whoever runs without them makes a database of their own.
  Object.assign(process.env, { LEERLUS_EMPTY_DATABASE: file, LEERLUS_DEMO_DATABASES: demos });
  if (!existsSync(file)) {
    await mkdir(directory, { recursive: true });
    for (const old of await readdir(directory))
      if (old.startsWith("empty-database-")) await rm(path.join(directory, old));
    await makeDatabase(file, "nothing");
  }
  return () => rm(demos, { recursive: true, force: true });
}

/** Of every migration, and of the versions of what makes the database of them. */
async function printOf(migrations: string): Promise<string> {
  const print = createHash("sha256").update(await readFile(path.join(ROOT, "package-lock.json")));
  for (const file of ["db/walls.ts", "db/roles.ts", "test/run/make-database.ts"])
    print.update(await readFile(path.join(ROOT, file)));
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
