import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database, Db } from "../../../db/client.ts";
import { rowsOf } from "../../../db/queries/rows.ts";
import { openTestDatabase } from "../../database.ts";

let database: Database;
const ask = (text: string) => rowsOf(database.db, sql.raw(text));
const prepared = async (like: string) =>
  (await ask(`select name from pg_prepared_statements where statement like '${like}'`)).length;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

it("prepares a statement once, however often it is asked, within a transaction and without", async () => {
  const twice = (db: Db, n: number) => rowsOf(db, sql`select ${n}::int * 2 as twice`);
  expect(await twice(database.db, 1)).toEqual([{ twice: 2 }]);
  await database.db.transaction(async (db) => expect(await twice(db, 4)).toEqual([{ twice: 8 }]));
  expect(await twice(database.db, 3)).toEqual([{ twice: 6 }]);
  expect(await prepared("select $1::int * 2 as twice")).toBe(1);
});

it("keeps the statements that were asked last, and no more than it says", async () => {
  for (let n = 0; n < 300; n += 1) await ask(`select ${n} as one_of_many`);
  expect(await prepared("%as one_of_many")).toBeLessThanOrEqual(250);
  expect(await prepared("select 299 as one_of_many")).toBe(1);
  expect(await prepared("select 1 as one_of_many")).toBe(0);
  expect(await ask("select 1 as one_of_many")).toEqual([{ one_of_many: 1 }]);
});

it("goes on after a statement that fails, within a transaction as well", async () => {
  const part = (db: Db, n: number) => rowsOf(db, sql`select 6 / ${n}::int as whole`);
  await expect(ask("selec 1")).rejects.toThrow();
  await database.db.transaction(async (db) => {
    const failing = db.transaction((inner) => part(inner, 0));
    await expect(failing).rejects.toMatchObject({ cause: { code: "22012" } });
    expect(await part(db, 1)).toEqual([{ whole: 6 }]);
  });
  await expect(part(database.db, 0)).rejects.toThrow();
  expect(await part(database.db, 2)).toEqual([{ whole: 3 }]);
});

it("asks anew what it prepared for a table that was changed since", async () => {
  await ask("create temporary table changing (a int)");
  await ask("insert into changing values (1)");
  expect(await ask("select * from changing")).toEqual([{ a: 1 }]);
  await ask("alter table changing add column b text default 'x'");
  await ask("select * from changing").catch(() => undefined);
  expect(await ask("select * from changing")).toEqual([{ a: 1, b: "x" }]);
  await ask("drop table changing");
});

it("writes and reads every kind of value as before", async () => {
  const all = sql`select ${"ü' \\"}::text as text, ${7}::int as whole, ${true}::boolean as yes, ${null}::text as nothing,
    ${JSON.stringify({ a: [1] })}::jsonb as json, ${"2026-01-05T07:00:00Z"}::timestamptz at time zone 'UTC' as moment,
    ${"2026-01-05"}::date as day, ${"{a,b}"}::text[] as several, ${"12.50"}::numeric as amount`;
  expect(await rowsOf(database.db, all)).toEqual([
    {
      text: "ü' \\",
      whole: 7,
      yes: true,
      nothing: null,
      json: { a: [1] },
      moment: "2026-01-05 07:00:00",
      day: "2026-01-05",
      several: ["a", "b"],
      amount: "12.50",
    },
  ]);
});
