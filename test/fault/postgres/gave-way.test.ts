import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import type { Db } from "../../../db/client.ts";
import { anyone, command } from "../../../src/engine/command.ts";
import { text } from "../../../src/engine/input/field.ts";
import { openTestApp, type TestApp } from "../../harness.ts";

let app: TestApp;
let met = 0;
let both: PromiseWithResolvers<void>;
const add = async (db: Db, key: string) =>
  await db.execute(sql`
    insert into counters (cooperation, key, value) values ('g7', ${key}, 1)
    on conflict (cooperation, key) do update set value = counters.value + 1`);

/** Takes two rows in the order that it is asked, once the other has its first one too. */
const cross = command({
  name: ["proef", "kruis"],
  alias: ["sample", "cross"],
  summary: () => "Kruis",
  input: z.object({ first: text("title"), second: text("note") }),
  allow: anyone,
  changes: true,
  run: async (ctx, _actor, { first, second }) => {
    await add(ctx.db, first);
    met += 1;
    if (met === 2) both.resolve();
    await both.promise;
    await add(ctx.db, second);
    return { card: { title: ["Klaar"], body: [] } };
  },
});

beforeAll(async () => {
  app = await openTestApp({ registry: { commands: [cross] } });
});
afterAll(() => app?.close());

it("two who wait for each other's rows are both answered, and both are done once", async () => {
  met = 0;
  both = Promise.withResolvers();
  const replies = await Promise.all(
    [
      { first: "een", second: "twee" },
      { first: "twee", second: "een" },
    ].map((input) => app.as("anna@example.org").run("sample/cross", input)),
  );
  expect(replies.map(({ ok }) => ok)).toEqual([true, true]);
  // At least once the database ended one of them, who came again.
  expect(met).toBeGreaterThan(2);
  const found = await app.database.db.execute(sql`
    select key, value from counters where key in ('een', 'twee') order by key`);
  expect(found).toMatchObject({
    rows: [
      { key: "een", value: 2 },
      { key: "twee", value: 2 },
    ],
  });
});
