import { once } from "node:events";
import { connect, createServer, type Server } from "node:net";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../../../db/client.ts";
import { openPool } from "../../../db/postgres.ts";
import { rowsOf } from "../../../db/queries/rows.ts";
import { openTestDatabase, type TestDatabase } from "../../database.ts";
import { noPostgres } from "../../fault/postgres/cluster.ts";

/** So long an answer is held back: what is sent meanwhile was not waiting for it. */
const HELD_MS = 60;

let trips = 0;
/** Whether what begins a transaction arrives as something that is refused, as when it is cancelled. */
let spoil = false;
let line: Server;
let direct: TestDatabase;
let database: Database;
beforeAll(async () => {
  if (noPostgres) return;
  direct = await openTestDatabase();
  const target = new URL(direct.url ?? "");
  line = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    let isAnswered = true;
    near.on("data", (asked) => {
      if (isAnswered) trips += 1;
      isAnswered = false;
      far.write(spoil ? Buffer.from(asked.toString("latin1").replace("begin", "bogus"), "latin1") : asked);
    });
    far.on("data", (answer) =>
      setTimeout(() => {
        isAnswered = true;
        near.write(answer);
      }, HELD_MS),
    );
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const)
      end.on("error", () => undefined).on("close", () => other.destroy());
  }).listen(0, "127.0.0.1");
  await once(line, "listening");
  const address = line.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  database = openPool(Object.assign(new URL(target), { port: String(address.port) }).href, 4);
});
afterAll(async () => {
  await database?.close();
  line?.close();
  await direct?.close();
});
beforeEach(async () => {
  if (noPostgres) return;
  // The connection is there.
  await database.db.execute(sql`select 1`);
  trips = 0;
});

const one = sql`select 1`;

describe.skipIf(noPostgres)("a trip to the database", () => {
  it("is made once for a statement by itself, and as a role once more to take it", async () => {
    for (const [{ db }, expected] of [
      [database, 1],
      [database.login, 2],
      [database.delivery, 2],
    ] as const) {
      trips = 0;
      await db.execute(one);
      expect(trips).toBe(expected);
    }
  });

  it("is made to begin a transaction, for each statement and to commit it, as whoever connects or as a role", async () => {
    for (const { db, changes } of [database, database.login, database.delivery])
      for (const reach of [db, changes]) {
        trips = 0;
        await reach.transaction(async (tx) => {
          await tx.execute(one);
          await tx.execute(one);
        });
        expect(trips).toBe(4);
      }
  });

  it("on which a transaction was to begin and did not does nothing of it, as whoever connects or as a role", async () => {
    const keep = sql`insert into own_keys values ('kept', 'x') returning name`;
    for (const { db } of [database, database.delivery, database.login]) {
      spoil = true;
      await expect(db.transaction((tx) => tx.execute(keep))).rejects.toMatchObject({
        cause: { code: "42601" },
      });
      if (db !== database.db)
        await expect(db.execute(one)).rejects.toMatchObject({ cause: { code: "42601" } });
      spoil = false;
      expect(await rowsOf(direct.db, sql`select name from own_keys`)).toEqual([]);
      await db.execute(one);
    }
  });

  it("that fails says what the database said of the statement, and the connection goes on", async () => {
    const wrong = sql`select 1 / 0`;
    for (const { db } of [database, database.delivery]) {
      await expect(db.execute(wrong)).rejects.toMatchObject({ cause: { code: "22012" } });
      await expect(db.transaction((tx) => tx.execute(wrong))).rejects.toMatchObject({
        cause: { code: "22012" },
      });
      await db.execute(one);
    }
  });
});
