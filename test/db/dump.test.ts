import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "../../db/client.ts";
import { dumpCooperation, loadCooperation } from "../../db/queries/dump/dump.ts";
import { dumpTables } from "../../db/queries/dump/tables.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { COOPERATION, seedCooperation } from "../builders.ts";
import { emptyTables, openTestDatabase } from "../database.ts";

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

it("takes every table of a cooperation along, those that are referred to first, and no secret", async () => {
  const tables = await dumpTables(database.db);
  const names = tables.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(["cooperations", "people", "posts", "moments", "audit", "mail_stops"]),
  );
  expect(names.indexOf("posts")).toBeLessThan(names.indexOf("deliveries"));
  expect(names.indexOf("channels")).toBeLessThan(names.indexOf("deliveries"));
  for (const secret of ["tokens", "sessions", "sign_in_links", "feed_tokens", "chart_links", "demo_clock"])
    expect(names).not.toContain(secret);
  expect(tables.find(({ name }) => name === "channels")?.columns).not.toContain("tenant");
  for (const { name, key } of tables)
    expect(
      key.every((column) => column !== "null"),
      name,
    ).toBe(true);
});

it("is the same when it was loaded again, instants and numbers included", async () => {
  await seedCooperation(database.db);
  const dump = await dumpCooperation(scopeOf(database.db, COOPERATION));
  expect(await dumpCooperation(scopeOf(database.db, "another"))).toEqual(new Map());
  await emptyTables(database.db);
  await database.db.transaction((tx) => loadCooperation(tx, dump));
  expect(await dumpCooperation(scopeOf(database.db, COOPERATION))).toEqual(dump);
});

it("gives a column that has come since its default, and leaves out one that has gone", async () => {
  const dump = await dumpCooperation(scopeOf(database.db, COOPERATION));
  const older = (dump.get("people") ?? []).map((line) => {
    const { active: _, ...row } = JSON.parse(line) as Record<string, unknown>;
    return JSON.stringify({ ...row, gone: 1 });
  });
  await emptyTables(database.db);
  await database.db.transaction((tx) => loadCooperation(tx, new Map(dump).set("people", older)));
  expect(await dumpCooperation(scopeOf(database.db, COOPERATION))).toEqual(dump);
});
