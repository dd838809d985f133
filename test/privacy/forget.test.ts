import { type SQL, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listAudit } from "../../db/queries/audit.ts";
import { stopDigests } from "../../db/queries/chat/mailbox.ts";
import { rowsOf } from "../../db/queries/rows.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { rooms } from "../../db/schema/cooperation.ts";
import { mailChannel } from "../../src/domain/organisation/mail-address.ts";
import { KNOWN_TABLES, TABLE_NAMES } from "../../src/domain/privacy/known-tables.ts";
import { roomAddress } from "../../src/web/render/notice.ts";
import { COOPERATION, seedCooperation } from "../builders.ts";
import { everyCommand, loseDelivery, prepareEveryCommand } from "../every-command.ts";
import { everythingStored } from "../everything-stored.ts";
import { buttonsOf, openTestApp, type TestApp } from "../harness.ts";

const ANNA = "anna@example.org";
const OTHER = "buren";
const NEW = "deelnemer-1@vergeten.invalid";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app?.close());

const db = () => app.database.db;
const coordinator = () => app.as("coordinator@example.org");
const all = () => everythingStored(db());
const linesOf = (stored: string, part: string) => stored.split("\n").filter((line) => line.includes(part));
const named = (stored: string) =>
  stored.split("\n").filter((line) => /anna@example\.org|anna%40example|anna achterberg/i.test(line));
const forget = (person = ANNA) => coordinator().done("leerlus/forget", { person });

/** Every command was run, by Anna where she could. */
async function liveThroughItAll(): Promise<void> {
  await prepareEveryCommand(app);
  const delivery = await loseDelivery(app);
  const now = await app.engine.clock.now(db());
  for (const [at, call] of everyCommand(delivery, now).entries()) {
    if (call.path === "leerlus/forget") continue;
    const how = { key: `key-${at}`, ...(call.room ? { room: call.room } : {}) };
    await app.as(call.as ?? "coordinator@example.org").run(call.path, call.input, how);
  }
}

/** Writes her name and address into every text and every JSON that people could have written them in. */
async function nameHerEverywhere(): Promise<void> {
  const said = ` volgens ANNA  Achterberg (anna@example.org) en ${roomAddress(`person:${ANNA}`)}`;
  for (const name of TABLE_NAMES) {
    const { text, data, forgetting } = KNOWN_TABLES[name];
    if (
      forgetting === "untouched" ||
      ["people", "cooperations", "posts", "channels", "inbound"].includes(name)
    )
      continue;
    for (const column of text) {
      const [table, at] = [sql.identifier(name), sql.identifier(column)];
      await db().execute(
        sql`update ${table} set ${at} = coalesce(${at}, '') || ${said}::text where cooperation = ${COOPERATION}`,
      );
    }
    for (const column of data) {
      const [table, at] = [sql.identifier(name), sql.identifier(column)];
      await db().execute(
        sql`update ${table} set ${at} = jsonb_build_object('was', ${at}, ${ANNA}::text, ${said}::text) where cooperation = ${COOPERATION}`,
      );
    }
  }
}

/** Something for a column that must hold something, by its type. */
const FILLERS: Record<string, SQL> = {
  text: sql`'x'`,
  jsonb: sql`'{}'::jsonb`,
  bool: sql`false`,
  int4: sql`1`,
  int8: sql`1`,
  date: sql`now()`,
  timestamptz: sql`now()`,
  uuid: sql`gen_random_uuid()`,
  _text: sql`array[]::text[]`,
};

/** Of a table in which nothing stands, a row; of another one that is there. */
async function someRowOf(name: string): Promise<SQL> {
  const table = sql.identifier(name);
  const first = sql`ctid = (select min(ctid) from ${table} where cooperation = ${COOPERATION})`;
  if ((await rowsOf(db(), sql`select 1 from ${table} where ${first}`)).length > 0) return first;
  const needed = await rowsOf(
    db(),
    sql`select column_name as name, udt_name as type from information_schema.columns
        where table_schema = 'public' and table_name = ${name} and is_nullable = 'NO' and column_default is null`,
  );
  const values = needed.map((column) =>
    column.name === "cooperation" ? sql`${COOPERATION}` : (FILLERS[String(column.type)] ?? sql`null`),
  );
  const columns = needed.map((column) => sql.identifier(String(column.name)));
  await db().execute(
    sql`insert into ${table} (${sql.join(columns, sql`, `)}) values (${sql.join(values, sql`, `)})`,
  );
  return first;
}

/** Puts her into every column that holds a person or a list of them, where she is not in it yet. */
async function putHerInEveryColumn(): Promise<void> {
  await stopDigests(scopeOf(db(), COOPERATION), mailChannel(ANNA), await app.engine.clock.now(db()));
  await db()
    .insert(rooms)
    .values({ cooperation: COOPERATION, key: `person:${ANNA}`, name: "x", position: 99 });
  for (const name of TABLE_NAMES) {
    const { person, people } = KNOWN_TABLES[name];
    for (const column of [...person, ...people]) {
      const [table, at] = [sql.identifier(name), sql.identifier(column)];
      const holds = sql`cooperation = ${COOPERATION} and ${at}::text like ${`%${ANNA}%`}`;
      if ((await rowsOf(db(), sql`select 1 from ${table} where ${holds} limit 1`)).length > 0) continue;
      const one = column === "room" ? `person:${ANNA}` : ANNA;
      const value = people.includes(column) ? sql`array[${one}::text]` : sql`${one}`;
      await db().execute(sql`update ${table} set ${at} = ${value} where ${await someRowOf(name)}`);
    }
  }
  await db().execute(
    sql`update actions set state = 'done' where ref in (select action from action_holders where holder = ${ANNA})`,
  );
}

describe("a person who is forgotten", () => {
  beforeAll(async () => {
    await app.reset();
    await seedCooperation(db(), OTHER);
    await liveThroughItAll();
  }, 300_000);

  it("stands in no column that is said to hold nothing about anybody: those hold no sentence and no address", async () => {
    const names = [
      "organisations.name",
      "rooms.name",
      "cooperations.name",
      "workspaces.name",
      "chart_links.chart",
    ];
    for (const table of TABLE_NAMES) {
      for (const column of KNOWN_TABLES[table].plain) {
        if (names.includes(`${table}.${column}`)) continue;
        const [row] = await rowsOf(
          db(),
          sql`select ${sql.identifier(column)}::text as value from ${sql.identifier(table)}
              where ${sql.identifier(column)}::text ~ '[[:alpha:]]{2,} [[:alpha:]]{2,}|[^[:space:]]@[^[:space:]]' limit 1`,
        );
        expect([table, column, row?.value]).toEqual([table, column, undefined]);
      }
    }
  });

  it("first hands over what is not finished: the refusal lists it and has the button", async () => {
    const refused = await coordinator().refused("leerlus/forget", { person: ANNA });
    expect(refused).toMatchObject({ code: "conflict" });
    expect(refused.message).toBe("Anna Achterberg heeft nog een actie: A-3. Draag die eerst over.");
    expect(refused.buttons).toMatchObject([
      {
        label: "Draag alles over",
        command: "action/hand-over",
        input: { "all-from": ANNA },
        opensForm: true,
      },
    ]);
    await coordinator().done("action/hand-over", { "all-from": ANNA, holder: "achterhoek" });
  });

  it("is nowhere any more, while all that was decided and counted is as it was", async () => {
    await putHerInEveryColumn();
    await nameHerEverywhere();
    const before = await all();
    expect(named(before).length).toBeGreaterThan(100);
    const countRows = (stored: string) =>
      Map.groupBy(stored.split("\n"), (line) => line.slice(0, line.indexOf(":")));
    const { card, text } = await forget();
    const after = await all();
    expect(linesOf(after, OTHER)).toEqual(linesOf(before, OTHER));
    expect(named(after).filter((line) => !line.includes(OTHER))).toEqual([]);

    expect(text).toContain("deelnemer 1 van Achterhoek");
    expect(buttonsOf(card)).toEqual([]);
    const kept = TABLE_NAMES.filter(
      (name) => KNOWN_TABLES[name].forgetting === "rewritten" && name !== "audit",
    );
    const [was, is] = [countRows(before), countRows(after)];
    for (const name of kept) expect([name, is.get(name)?.length]).toEqual([name, was.get(name)?.length]);
    expect(is.get("people")?.length).toBe(was.get("people")?.length);

    const [row] = await rowsOf(db(), sql`select * from people where email = ${NEW}`);
    expect(row).toMatchObject({
      name: "deelnemer 1 van Achterhoek",
      active: false,
      reach: null,
      organisation: "achterhoek",
    });
    const { items } = await listAudit(
      scopeOf(db(), COOPERATION),
      { what: "leerlus/forget" },
      { after: undefined, limit: 9 },
    );
    expect(items).toMatchObject([{ by: "coordinator@example.org", subject: NEW }]);
    expect((await coordinator().done("decision/show", { decision: "B-1" })).text).toContain(
      "delen hun wachtlijsten",
    );
    expect((await coordinator().done("theme/show", { theme: "T-1" })).text).toContain(
      "deelnemer 1 van Achterhoek",
    );
  });

  it("is not found a second time", async () => {
    expect(await coordinator().refused("leerlus/forget", { person: ANNA })).toMatchObject({
      code: "invalid",
    });
    expect(await coordinator().refused("leerlus/forget", { person: NEW })).toMatchObject({ code: "invalid" });
  });
});
