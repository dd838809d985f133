import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rowsOf } from "../../db/queries/rows.ts";
import { APP_ROLE, SERVICE_ROLE } from "../../db/walls.ts";
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
      const expected = COMMON.includes(String(name)) ? [name, false, 0] : [name, true, 2];
      expect([name, forced, policies]).toEqual(expected);
    }
    expect(tables.map(({ name }) => String(name)).filter((name) => !names.includes(name))).toEqual(COMMON);
  });
});

describe("the two roles", () => {
  it("may read and write rows of every table, and nothing else of any, as nobody else may", async () => {
    const granted = await rowsOf(
      db(),
      sql`select c.relname as name, coalesce(r.rolname, 'public') as who,
            string_agg(lower(g.privilege_type), ', ' order by array_position(array['SELECT', 'INSERT', 'UPDATE', 'DELETE'], g.privilege_type)) as may
          from pg_class c cross join lateral aclexplode(c.relacl) g left join pg_roles r on r.oid = g.grantee
          where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and g.grantee <> c.relowner
          group by 1, 2 order by 1, 2`,
    );
    const tables = await rowsOf(
      db(),
      sql`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
    );
    const declared = tables.flatMap(({ name }) =>
      [APP_ROLE, SERVICE_ROLE].map((who) => ({ name, who, may: "select, insert, update, delete" })),
    );
    expect(granted).toEqual(declared);
  });

  it("go past no wall, and nobody signs in with them", async () => {
    const roles = await rowsOf(
      db(),
      sql`select rolname as name, rolsuper or rolbypassrls or rolcanlogin or rolcreaterole or rolcreatedb as more
          from pg_roles where rolname in (${APP_ROLE}, ${SERVICE_ROLE}) order by 1`,
    );
    expect(roles).toEqual([
      { name: APP_ROLE, more: false },
      { name: SERVICE_ROLE, more: false },
    ]);
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
