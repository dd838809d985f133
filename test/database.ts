import { randomBytes } from "node:crypto";
import { openAsBlob } from "node:fs";
import { sql } from "drizzle-orm";
import pg from "pg";
import { type Database, type Db, openEmbedded, openPostgres } from "../db/client.ts";
import { openPool } from "../db/postgres.ts";
import type { Reach } from "./reach.ts";

/** On PostgreSQL: `url` is the server itself, `reach` what a process is started with that shares the database. */
export type TestDatabase = Database & { url?: string; reach?: Reach };

/**
 * An empty database for one test file. Embedded, it is in memory and lent: the next file of the same worker gets it
 * again, emptied. On the PostgreSQL server that `TEST_DATABASE_URL` names it is a copy of the one that was migrated for
 * this run, dropped on close. Where `TEST_POOLER_URL` names a PgBouncer in front of it, it is reached through that.
 */
export async function openTestDatabase(): Promise<TestDatabase> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) return await lendEmbedded();
  const name = `leerlus_${randomBytes(6).toString("hex")}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  const template = process.env.LEERLUS_TEMPLATE_DATABASE;
  await admin.query(`create database ${name} template ${template ?? "template1"}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const pooled = process.env.TEST_POOLER_URL && new URL(url.pathname, process.env.TEST_POOLER_URL).href;
  // A copy of the template has every migration: to find that out takes longer than all the rest.
  if (!template) await (await openPostgres(url.href)).close();
  const database = pooled ? openPool(pooled, 8, url.href) : openPool(url.href, 8);
  return {
    ...database,
    url: url.href,
    reach: pooled ? { DATABASE_URL: pooled, DATABASE_DIRECT_URL: url.href } : { DATABASE_URL: url.href },
    close: async () => {
      await database.close();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}

/** Embedded databases of this worker that no test file uses now. To make one takes 1.7 s, to empty one a tenth of that. */
const idle: Database[] = [];

async function makeEmbedded(): Promise<Database> {
  const empty = process.env.LEERLUS_EMPTY_DATABASE;
  const database = await openEmbedded(undefined, empty ? await openAsBlob(empty) : undefined);
  // Tables stay small in a test, so one plan of a statement serves: to make it each time takes a fifth of a test's work.
  await database.db.execute(sql`set plan_cache_mode = force_generic_plan`);
  return database;
}

async function lendEmbedded(): Promise<Database> {
  const database = idle.pop() ?? (await makeEmbedded());
  await truncateTables(database.db);
  let isLent = true;
  // Whatever a file leaves running fails from then on: it would do the next file's work.
  const lent = (of: Db) => {
    const db = new Proxy(of, {
      get: (target, name) => {
        if (!isLent) throw new Error("the test file that had this database is over");
        const value = Reflect.get(target, name, target);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    return { db, changes: db };
  };
  return {
    ...database,
    ...lent(database.db),
    login: lent(database.login.db),
    delivery: lent(database.delivery.db),
    listen: (channel, heard) => database.listen(channel, (payload) => isLent && heard(payload)),
    close: async () => {
      if (isLent) idle.push(database);
      isLent = false;
    },
  };
}

/**
 * Empties every table in which anything stood, so that each test begins with nothing. Rows are deleted, not truncated:
 * that takes a fifth of the time, because no file is made anew for each table and index.
 */
export async function emptyTables(db: Db): Promise<void> {
  await db.execute(sql`
    do $$ declare name text; begin
      -- Every table is emptied, so no foreign key need be followed.
      set local session_replication_role = replica;
      for name in
        select oid::regclass from pg_class
        where relkind = 'r' and relnamespace = 'public'::regnamespace and pg_relation_size(oid) > 0
      loop
        execute 'delete from ' || name;
      end loop;
      for name in
        select format('%I', sequencename) from pg_sequences where schemaname = 'public' and last_value is not null
      loop
        execute 'alter sequence ' || name || ' restart';
      end loop;
    end $$`);
}

/** Keeps what stands in every table, in a schema of its own, and gives what puts it back. */
export async function keepTables(db: Db, schema: string): Promise<() => Promise<void>> {
  const kept = sql.raw(schema);
  await db.execute(sql`
    do $$ declare name text; begin
      create schema ${kept};
      for name in
        select relname from pg_class
        where relkind = 'r' and relnamespace = 'public'::regnamespace and pg_relation_size(oid) > 0
      loop
        execute format('create table ${kept}.%I as table public.%I', name, name);
      end loop;
      create table ${kept}.sequence_values as
        select sequencename, last_value from pg_sequences where schemaname = 'public' and last_value is not null;
    end $$`);
  return async () => {
    await emptyTables(db);
    await db.execute(sql`
      do $$ declare name text; columns text; begin
        set local session_replication_role = replica;
        for name in
          select relname from pg_class
          where relkind = 'r' and relnamespace = ${sql.raw(`'${schema}'`)}::regnamespace and relname <> 'sequence_values'
        loop
          select string_agg(quote_ident(attname), ', ') into columns from pg_attribute
          where attrelid = format('public.%I', name)::regclass
            and attnum > 0 and not attisdropped and attgenerated = '';
          execute format('insert into public.%I (%s) overriding system value select %s from ${kept}.%I',
            name, columns, columns, name);
        end loop;
        perform setval(format('public.%I', sequencename)::regclass, last_value) from ${kept}.sequence_values;
      end $$`);
  };
}

/** Empties every table, and gives back the space of large ones: the next file does not read past what a test left. */
async function truncateTables(db: Db): Promise<void> {
  await db.execute(sql`
    do $$ declare large text; kept text; begin
      for kept in select nspname from pg_namespace where nspname like 'kept\\_%' loop
        execute 'drop schema ' || kept || ' cascade';
      end loop;
      select string_agg(oid::regclass::text, ', ') into large from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace and pg_total_relation_size(oid) > 1000000;
      if large is not null then
        execute 'truncate ' || large || ' restart identity cascade';
      end if;
    end $$`);
  await emptyTables(db);
}
