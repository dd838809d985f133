import { type SQL, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rowsOf } from "../../db/queries/rows.ts";
import {
  APP_ROLE,
  DELIVERY_ROLE,
  LOGIN_ROLE,
  NARROW_ROLES,
  PRIVILEGES,
  ROLES,
  WIDE_ROLES,
} from "../../db/roles.ts";
import { checkRoles, NoRoles } from "../../db/walls.ts";
import { makeContext } from "../../src/engine/make-context.ts";
import { seedCooperation } from "../builders.ts";
import { openTestApp, type TestApp } from "../harness.ts";

/** No row of them belongs to one cooperation: requests and channels before it is known whose they are, the keys of this server, the pace of a platform, the clock of the demo, and who went to an issuer to sign in. */
const COMMON = ["account_sign_ins", "conversations", "demo_clock", "inbound", "own_keys", "paces"];
const OTHER = "buren";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
  await seedCooperation(app.database.db, OTHER);
  await app
    .as("anna@example.org")
    .done("action/add", { title: "Van ons", holder: "anna@example.org", due: "2026-03-01" });
});
afterAll(() => app?.close());

const db = () => app.database.db;
const walled = async (): Promise<{ name: string; owner: string }[]> =>
  (
    await rowsOf(
      db(),
      sql`select table_name as name, column_name as owner from information_schema.columns
          where table_schema = 'public' and column_name = case table_name when 'cooperations' then 'slug' else 'cooperation' end
          order by 1`,
    )
  ).map(({ name, owner }) => ({ name: String(name), owner: String(owner) }));

describe("a table that holds rows of cooperations", () => {
  it("has a wall for its owner too, and any other table is known to hold none", async () => {
    const tables = await rowsOf(
      db(),
      sql`select relname as name, relrowsecurity and relforcerowsecurity as forced,
            (select count(*)::int from pg_policy where polrelid = c.oid) as policies
          from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
    );
    const names = (await walled()).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(40);
    for (const { name, forced, policies } of tables) {
      const passing = NARROW_ROLES.filter((role) => String(name) in PRIVILEGES[role]).length;
      const expected = COMMON.includes(String(name)) ? [name, false, 0] : [name, true, 2 + passing];
      expect([name, forced, policies]).toEqual(expected);
    }
    expect(tables.map(({ name }) => String(name)).filter((name) => !names.includes(name))).toEqual(COMMON);
  });
});

describe("the roles", () => {
  it("may do with each table, sequence and column what is declared, and nobody else may do anything", async () => {
    const granted = await rowsOf(
      db(),
      sql`select who, name, may from (
            select coalesce(r.rolname, 'public') as who, c.relname as name,
              lower(g.privilege_type) || coalesce(' ' || col, '') as may
            from pg_class c cross join lateral (
              select null as col, (aclexplode(c.relacl)).*
              union all
              select attname::text, (aclexplode(attacl)).* from pg_attribute where attrelid = c.oid) g
            left join pg_roles r on r.oid = g.grantee
            where c.relnamespace = 'public'::regnamespace and g.grantee <> c.relowner) granted
          order by who, name, may`,
    );
    const all = await rowsOf(
      db(),
      sql`select relname as name, relkind = 'S' as is_sequence from pg_class
          where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'S')`,
    );
    const wide = WIDE_ROLES.flatMap((who) =>
      all.flatMap(({ name, is_sequence }) =>
        (is_sequence ? ["usage", "select", "update"] : ["select", "insert", "update", "delete"]).map((may) =>
          [who, name, may].join(": "),
        ),
      ),
    );
    const narrow = NARROW_ROLES.flatMap((who) =>
      Object.entries(PRIVILEGES[who]).flatMap(([name, may]) => may.map((one) => [who, name, one].join(": "))),
    );
    const found = granted.map(({ who, name, may }) => [who, name, may].join(": "));
    expect(found.sort()).toEqual([...wide, ...narrow].sort());
  });

  it("are missing to whoever has them and may not take them", async () => {
    const [{ version } = {}] = await rowsOf(
      db(),
      sql`select current_setting('server_version_num')::int as version`,
    );
    const checked = db().transaction(async (tx) => {
      await tx.execute(sql`create role leerlus_test_user nologin`);
      const how = sql.raw(Number(version) >= 160_000 ? " with set false" : "");
      const granted = Number(version) >= 160_000 ? ROLES : ROLES.slice(1);
      await tx.execute(sql`grant ${sql.raw(granted.join(", "))} to leerlus_test_user${how}`);
      await tx.execute(sql`set local role leerlus_test_user`);
      await checkRoles(tx);
    });
    await expect(checked).rejects.toBeInstanceOf(NoRoles);
  });

  it("go past no wall, and nobody signs in with them", async () => {
    const roles = await rowsOf(
      db(),
      sql`select rolname as name, rolsuper or rolbypassrls or rolcanlogin or rolcreaterole or rolcreatedb as more
          from pg_roles where rolname like 'leerlus\_%' and not rolcanlogin order by 1`,
    );
    expect(roles).toEqual([...ROLES].sort().map((name) => ({ name, more: false })));
  });
});

describe.each([
  ["sign-in", "login", LOGIN_ROLE, "sessions"],
  ["delivery", "delivery", DELIVERY_ROLE, "posts"],
] as const)("whoever is there for %s", (_, of, role, own) => {
  const reach = () => app.database[of];
  const ways = [
    ["by itself", (statement: SQL) => reach().db.execute(statement)],
    ["in a transaction", (statement: SQL) => reach().db.transaction((tx) => tx.execute(statement))],
    [
      "in one of those that wait for each other",
      (statement: SQL) => reach().changes.transaction((tx) => tx.execute(statement)),
    ],
  ] as const;

  it.each(ways)("is let into its own tables, and into nothing else: %s", async (_how, ask) => {
    await ask(sql`select 1 from ${sql.identifier(own)}`);
    const tables = [...COMMON, ...(await walled()).map(({ name }) => name)];
    for (const not of tables.filter((name) => !(name in PRIVILEGES[role])))
      await expect(ask(sql`select 1 from ${sql.identifier(not)}`)).rejects.toMatchObject({
        cause: { code: "42501" },
      });
    await expect(ask(sql`select name from people`)).rejects.toMatchObject({ cause: { code: "42501" } });
  });

  it("leaves the connection as it was", async () => {
    for (const [, ask] of ways) await ask(sql`select 1 from ${sql.identifier(own)}`);
    const connections = Array.from({ length: 8 }, () =>
      rowsOf(db(), sql`select current_user = session_user as same`),
    );
    for (const rows of await Promise.all(connections)) expect(rows).toEqual([{ same: true }]);
  });
});

describe("whoever works for a cooperation", () => {
  it("sees nothing while nobody said for which", async () => {
    const tables = await walled();
    await db().transaction(async (tx) => {
      await tx.execute(sql`set local role ${sql.identifier(APP_ROLE)}`);
      for (const { name } of await tables) {
        expect([name, await rowsOf(tx, sql`select 1 from ${sql.identifier(name)} limit 1`)]).toEqual([
          name,
          [],
        ]);
      }
    });
  });

  it("sees and changes its own rows only, whatever it asks", async () => {
    const tables = await walled();
    await db()
      .transaction(async (tx) => {
        await makeContext(app.engine, tx, "g7", { via: "api" });
        for (const { name, owner } of tables) {
          const seen = sql`select distinct ${sql.identifier(owner)} as of from ${sql.identifier(name)}`;
          const others = (await rowsOf(tx, seen)).filter(({ of }) => of !== "g7");
          expect([name, others]).toEqual([name, []]);
        }
        const renamed = await rowsOf(
          tx,
          sql`update people set name = 'Van ons' where cooperation = ${OTHER} returning email`,
        );
        expect(renamed).toEqual([]);
        expect(await rowsOf(tx, sql`delete from actions returning cooperation`)).toEqual([
          { cooperation: "g7" },
        ]);
        throw new Error("nothing of this is kept");
      })
      .catch((error: Error) => expect(error.message).toBe("nothing of this is kept"));
    const [{ people } = {}] = await rowsOf(
      db(),
      sql`select count(*)::int as people from people where cooperation = ${OTHER}`,
    );
    expect(people).toBeGreaterThan(0);
  });

  it("cannot leave a row with another", async () => {
    const smuggled = db().transaction(async (tx) => {
      await makeContext(app.engine, tx, "g7", { via: "api" });
      await tx.execute(sql`insert into counters (cooperation, key, value) values (${OTHER}, 'A', 1)`);
    });
    await expect(smuggled).rejects.toMatchObject({ cause: { code: "42501" } });
  });

  it("is back among all when its transaction is over", async () => {
    await db().transaction(async (tx) => await makeContext(app.engine, tx, "g7", { via: "api" }));
    const seen = await rowsOf(db(), sql`select distinct cooperation from people order by 1`);
    expect(seen).toEqual([{ cooperation: OTHER }, { cooperation: "g7" }]);
  });
});
