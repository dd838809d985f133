import { and, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "../../db/client.ts";
import { findAction } from "../../db/queries/action/action.ts";
import { gathered, together } from "../../db/queries/reads/gather.ts";
import { rowsOf } from "../../db/queries/rows.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { actionHolders, actions } from "../../db/schema/agreement.ts";
import { cooperations } from "../../db/schema/cooperation.ts";
import { COOPERATION } from "../builders.ts";
import { openTestApp, type TestApp } from "../harness.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
  const action = { title: "Wachtlijst 'verblijf' $1", holder: "anna@example.org", due: "2026-03-01" };
  await app.as("anna@example.org").done("action/add", action);
});
afterAll(() => app?.close());

/** A transaction with how many statements it was asked. */
async function inTransaction<T>(work: (db: Db, asked: () => number) => Promise<T>): Promise<T> {
  let count = 0;
  return await app.database.db.transaction(async (db) => {
    const counting = new Proxy(db, {
      get: (target, name: keyof Db) => {
        if (["select", "insert", "update", "execute"].includes(name)) count += 1;
        const member = target[name];
        return typeof member === "function" ? member.bind(target) : member;
      },
    });
    return await work(counting, () => count);
  });
}

const held = and(eq(actionHolders.cooperation, actions.cooperation), eq(actionHolders.action, actions.ref));

/** Two tables with columns of one name, a moment, a list, JSON, what is not there, a number and a record. */
const questions = (db: Db) =>
  [
    db.select().from(actions).leftJoin(actionHolders, held),
    db.select().from(cooperations),
    db.select().from(actions).where(eq(actions.ref, "A-99")),
    db.$count(actions, eq(actions.title, "Wachtlijst 'verblijf' $1")),
    rowsOf(db, sql`select ref, due from actions where title = ${"Wachtlijst 'verblijf' $1"}`),
  ] as const;

describe("what is asked at the same time", () => {
  it("is one statement, and gives each what it gives by itself", async () => {
    const alone = await Promise.all(questions(app.database.db));
    await inTransaction(async (db, asked) => {
      expect(await Promise.all(questions(gathered(db)))).toEqual(alone);
      expect(asked()).toBe(1);
    });
    expect(alone[0]).toHaveLength(1);
    expect(alone.slice(2)).toEqual([[], 1, [{ ref: "A-1", due: "2026-03-01" }]]);
  });

  it("is asked once, also as queries that ask each time that they are waited for", async () => {
    await inTransaction(async (db, asked) => {
      const [found, none] = await together(scopeOf(db, COOPERATION), ({ db: one }) => [
        one.select({ ref: actions.ref }).from(actions),
        one.select().from(actions).where(eq(actions.ref, "A-99")),
      ]);
      expect([found, none]).toEqual([[{ ref: "A-1" }], []]);
      expect(asked()).toBe(1);
    });
  });

  it("is one statement for some dozens, and no longer one for more", async () => {
    await inTransaction(async (db, asked) => {
      const one = gathered(db);
      const found = await Promise.all(
        Array.from({ length: 90 }, (_, n) => findAction(scopeOf(one, COOPERATION), `A-${n}`)),
      );
      expect(found.flatMap((action) => action?.ref ?? [])).toEqual(["A-1"]);
      expect(asked()).toBe(3);
    });
  });

  it("goes by itself when it writes or locks, and what is asked afterwards sees it", async () => {
    await inTransaction(async (db, asked) => {
      const one = gathered(db);
      const mine = eq(actions.ref, "A-1");
      const link = "https://example.org/";
      const [changed, locked] = await Promise.all([
        one.update(actions).set({ link }).where(mine).returning({ link: actions.link }),
        one.select({ link: actions.link }).from(actions).where(mine).for("update"),
        one.execute(sql`select pg_advisory_xact_lock(1)`),
        findAction(scopeOf(one, COOPERATION), "A-1"),
      ]);
      expect([changed, locked]).toEqual([[{ link }], [{ link }]]);
      expect(asked()).toBe(4);
      expect((await findAction(scopeOf(one, COOPERATION), "A-1"))?.link).toBe(link);
    });
  });

  it("fails for all when one of them cannot be asked, once all have ended", async () => {
    const ended: string[] = [];
    const failing = inTransaction((db) =>
      together(scopeOf(db, COOPERATION), (at) => [
        rowsOf(at.db, sql`select 1 / 0`),
        findAction(at, "A-1").finally(() => ended.push("action")),
        Promise.resolve().then(() => findAction(at, "A-2").finally(() => ended.push("other"))),
      ]),
    );
    await expect(failing).rejects.toThrow();
    expect(ended.sort()).toEqual(["action", "other"]);
  });
});
