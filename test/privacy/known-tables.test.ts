import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../db/client.ts";
import { rowsOf } from "../../db/queries/rows.ts";
import { COLUMN_KINDS, isPersonal } from "../../src/domain/privacy/known-table.ts";
import { KNOWN_TABLES, TABLE_NAMES } from "../../src/domain/privacy/known-tables.ts";
import { openTestDatabase } from "../database.ts";

let database: Database;
let stored: { table: string; column: string; type: string }[];
beforeAll(async () => {
  database = await openTestDatabase();
  const rows = await rowsOf(
    database.db,
    sql`select table_name as table, column_name as column, udt_name as type from information_schema.columns
        where table_schema = 'public' order by 1, ordinal_position`,
  );
  stored = rows.map(({ table, column, type }) => ({
    table: String(table),
    column: String(column),
    type: String(type),
  }));
});
afterAll(() => database.close());

const listed = TABLE_NAMES.flatMap((table) =>
  COLUMN_KINDS.flatMap((kind) => KNOWN_TABLES[table][kind].map((column) => ({ table, column, kind }))),
);

describe("what is known of the columns", () => {
  it("is said of each once: a new one is not forgotten by whoever forgets a person", () => {
    const help = "say in src/domain/privacy/tables-of-*.ts what can stand in it";
    const named = listed.map(({ table, column }) => `${table}.${column}`);
    const real = stored.map(({ table, column }) => `${table}.${column}`);
    expect(
      real.filter((name) => !named.includes(name)),
      help,
    ).toEqual([]);
    expect(
      named.filter((name) => !real.includes(name)),
      "these are no columns (any more)",
    ).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  it("fits their types: JSON is looked through as JSON, a list as a list, and only a text as a text", () => {
    const typeOf = new Map(stored.map(({ table, column, type }) => [`${table}.${column}`, type]));
    const types = { person: "text", text: "text", people: "_text", data: "jsonb", secret: "text", plain: "" };
    for (const { table, column, kind } of listed) {
      if (kind === "plain") continue;
      expect([table, column, typeOf.get(`${table}.${column}`)]).toEqual([table, column, types[kind]]);
    }
  });

  it("leaves untouched only what holds nothing about a person", () => {
    for (const name of TABLE_NAMES) {
      const table = KNOWN_TABLES[name];
      const { person, people, text, data } = table;
      const holds = [person, people, text, data].some((list) => list.length > 0);
      if (table.forgetting === "untouched") expect([name, holds]).toEqual([name, false]);
      if (table.forgetting === "rewritten") expect([name, isPersonal(table)]).toEqual([name, true]);
      if (table.forgetting === "dropped") expect([name, person.length > 0]).toEqual([name, true]);
    }
  });
});
