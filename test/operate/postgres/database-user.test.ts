import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Cluster, makeCluster, noPostgres } from "../../fault/postgres/cluster.ts";
import { type Server, startServer } from "../../server.ts";

/** As docs/operate.md says: the owner signs in under two names in turn. */
const USERS = `
  create role leerlus nologin;
  create role leerlus_app nologin; create role leerlus_service nologin;
  create role leerlus_login nologin; create role leerlus_delivery nologin;
  grant leerlus_app, leerlus_service, leerlus_login, leerlus_delivery to leerlus;
  create role leerlus_a login password 'first' in role leerlus; alter role leerlus_a set role leerlus;
  create role leerlus_b login in role leerlus; alter role leerlus_b set role leerlus;
`;
const ONLY_BY_PASSWORD =
  "host all leerlus_a,leerlus_b,leerlus_run 127.0.0.1/32 scram-sha-256\nhost all postgres 127.0.0.1/32 trust\n";

let home: string;
let cluster: Cluster;
let admin: pg.Client;
let first: Server;
let second: Server;
let third: Server;
beforeAll(async () => {
  if (noPostgres) return;
  home = await mkdtemp(path.join(tmpdir(), "leerlus-users-"));
  const rules = path.join(home, "hba");
  await writeFile(rules, `local all all trust\n${ONLY_BY_PASSWORD}`);
  cluster = await makeCluster();
  await cluster.stop();
  await cluster.lend(home);
  await cluster.lend(rules);
  await cluster.start({ hba_file: rules });
  admin = new pg.Client({ connectionString: cluster.url });
  await admin.connect();
  await admin.query(USERS);
  await admin.query("create database leerlus owner leerlus");
}, 60_000);
afterAll(async () => {
  await third?.kill("SIGKILL");
  await Promise.all([first?.kill("SIGKILL"), second?.kill("SIGKILL")]);
  await admin?.end();
  await cluster?.remove();
  if (home) await rm(home, { recursive: true, force: true });
});

const addressOf = (user: string, password: string) =>
  `postgres://${user}:${password}@127.0.0.1:${cluster.port}/leerlus`;
const begin = (user: string, password: string, more = {}) =>
  startServer({ DATABASE_URL: addressOf(user, password), LEERLUS_DEMO: "1", LOG_LEVEL: "warn", ...more });
const add = async (server: Server, title: string) =>
  (
    await server.api("POST", "/api/v1/commands/action/add", {
      input: { title, holder: "anna@example.org", due: "2026-02-20" },
    })
  ).status;

it.skipIf(noPostgres)(
  "the password of the database is replaced by a second user, while the first goes on until it is locked out",
  async () => {
    first = await begin("leerlus_a", "first");
    expect(await add(first, "Voor het nieuwe wachtwoord")).toBe(200);
    await admin.query("alter role leerlus_b password 'second'");
    second = await begin("leerlus_b", "second");
    expect([await add(first, "Naast elkaar"), await add(second, "Met het nieuwe")]).toEqual([200, 200]);
    expect(await first.kill()).toBe(0);
    await admin.query("alter role leerlus_a password null");
    expect(await add(second, "Daarna")).toBe(200);
    const { rows } = await admin.query(
      "select rolname from pg_roles where rolbypassrls and rolname like 'leerlus%'",
    );
    expect(rows).toEqual([]);
    const late = new pg.Client({
      connectionString: `postgres://leerlus_a:first@127.0.0.1:${cluster.port}/leerlus`,
    });
    await expect(late.connect()).rejects.toMatchObject({ code: "28P01" });
  },
  120_000,
);

it.skipIf(noPostgres)(
  "a process works as a user who owns nothing, when another one migrates",
  async () => {
    await admin.query("create role leerlus_run login password 'run' in role leerlus_app, leerlus_service");
    const more = { DATABASE_MIGRATION_URL: addressOf("leerlus_b", "second") };
    // As it was made before there were four.
    await expect(begin("leerlus_run", "run", more)).rejects.toThrow(
      "run once as its administrator: grant leerlus_app, leerlus_service, leerlus_login, leerlus_delivery to <user>;",
    );
    await admin.query("grant leerlus_login, leerlus_delivery to leerlus_run");
    third = await begin("leerlus_run", "run", more);
    expect(await add(third, "Zonder eigendom")).toBe(200);
    expect((await third.all("actions")).map(({ title }) => title)).toContain("Zonder eigendom");
    const line = new pg.Client({ connectionString: addressOf("leerlus_run", "run") });
    await line.connect();
    for (const forbidden of [
      "drop table actions",
      "truncate audit",
      "alter table people disable row level security",
      "drop policy wall on people",
      "create table public.mine (n int)",
      "set role leerlus",
      "set row_security = off; select * from people",
    ])
      await expect(line.query(forbidden), forbidden).rejects.toMatchObject({ code: "42501" });
    await line.end();
  },
  60_000,
);
