import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Db } from "../../../db/client.ts";
import { insertInboxRequests } from "../../../db/queries/chat/inbox.ts";
import { rowsOf } from "../../../db/queries/rows.ts";
import { inbound } from "../../../db/schema/chat.ts";
import { type Inbox, type InboxOptions, startInbox } from "../../../src/conversation/inbox/inbox.ts";
import { openTestApp, type TestApp } from "../../harness.ts";
import { until } from "../../slack/receiver.ts";

interface Asked {
  kind: "number";
  payload: { n: number };
}

let app: TestApp;
const open: Inbox<Asked, never>[] = [];
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
beforeEach(() => app.reset());
afterEach(async () => {
  await Promise.all(open.splice(0).map((inbox) => inbox.stop()));
  vi.restoreAllMocks();
});
afterAll(() => app?.close());

function start(work: (n: number) => Promise<void>, more: Partial<InboxOptions<Asked, never>> = {}) {
  const inbox = startInbox<Asked, never>(app.engine, {
    surface: "slack",
    read: (row) => ({ kind: "number", payload: { n: Number(row.payload.n) } }),
    work: ({ payload }, { runLimited }) => runLimited(() => work(payload.n)),
    ...more,
  });
  open.push(inbox);
  return inbox;
}

const arrival = (n: number, more: object = {}) => ({
  ...{ kind: "number" as const, payload: { n }, key: `T1/${n}`, workspace: "T1" },
  ...more,
});
const rows = () => app.database.db.select().from(inbound).orderBy(inbound.id);
const patiently = <T>(look: () => T | undefined | Promise<T | undefined>) => until(look, 15_000);
/** Whether somebody waits for a lock. */
const areWaiting = async (db: Db): Promise<boolean> =>
  (
    await rowsOf(
      db,
      sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
  ).length > 0;
const MANY = 300;
const numbers = Array.from({ length: MANY }, (_, n) => n);

describe("the inbox", () => {
  it("stores what comes together by few statements, and begins in the order in which it came", async () => {
    const done: number[] = [];
    const inbox = start(async (n) => void done.push(n));
    await inbox.take(arrival(-1));
    await patiently(() => done.length === 1 || undefined);
    const inserting = vi.spyOn(app.database.db, "insert");
    await Promise.all(numbers.map((n) => inbox.take(arrival(n))));
    expect(inserting.mock.calls.length).toBeLessThan(MANY / 10);
    await patiently(() => done.length === MANY + 1 || undefined);
    expect(done).toEqual([-1, ...numbers]);
    await patiently(async () => (await rows()).every(({ doneAt }) => doneAt !== null) || undefined);
  });

  it("says at once of all that they are not stored while the database is away", async () => {
    const inbox = start(async () => undefined);
    const inserting = vi.spyOn(app.database.db, "insert").mockImplementation(() => {
      throw Object.assign(new Error("away"), { code: "ECONNREFUSED" });
    });
    const taken = await Promise.allSettled(numbers.map((n) => inbox.take(arrival(n))));
    expect(taken.filter(({ status }) => status === "rejected")).toHaveLength(MANY);
    expect(inserting.mock.calls.length).toBeLessThan(MANY / 10);
  });

  // The embedded database has one connection: nothing hangs beside something else.
  it.runIf(process.env.TEST_DATABASE_URL)(
    "acknowledges what is stored beside an insert that hangs",
    async () => {
      const done: number[] = [];
      const inbox = start(async (n) => void done.push(n));
      const hanging = await app.database.db.transaction(async (tx) => {
        // The same by another process, which has not committed it yet.
        const { payload, kind, workspace } = arrival(1);
        const times = { receivedAt: app.engine.clock.real(), leaseMs: 5000, attempts: 1 };
        const row = { key: "slack/T1/1", surface: "slack" as const, workspace, kind, payload, ...times };
        await insertInboxRequests(tx, [row]);
        const first = inbox.take(arrival(1)).catch((error: Error) => error);
        await patiently(async () => (await areWaiting(app.database.db)) || undefined);
        expect(await inbox.take(arrival(2))).toBe(true);
        return [first];
      });
      await Promise.all(hanging);
      await patiently(() => done.includes(2) || undefined);
    },
  );

  it("lets what is more than it can have in hand wait in the table, and does each of it once", async () => {
    const done: number[] = [];
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const inbox = start(async (n) => {
      await held;
      done.push(n);
    });
    await Promise.all(numbers.map((n) => inbox.take(arrival(n))));
    expect(inbox.isCrowded()).toBe(true);
    const left = (await rows()).filter(({ attempts }) => attempts === 0);
    expect(left.length).toBeGreaterThan(MANY - 40);
    // What must not be stored is in memory only, and so it is begun all the same.
    await inbox.take(arrival(MANY, { stored: { withheld: true } }));
    expect((await rows()).at(-1)).toMatchObject({ attempts: 1, payload: { withheld: true } });
    // A second process takes none of it away while the first is there to do it; an embedded database has none.
    if (app.database.kind === "postgres") start(async (n) => void done.push(n * 1000));
    letGo();
    await patiently(() => done.length > MANY || undefined);
    expect([...done].sort((one, other) => one - other)).toEqual([...numbers, MANY]);
    expect(new Set((await rows()).map(({ attempts }) => attempts))).toEqual(new Set([1]));
  });

  it("has one effect of what comes twice, together or later", async () => {
    const done: number[] = [];
    const inbox = start(async (n) => void done.push(n));
    // The first goes alone; the two that are the same come together after it.
    const taken = await Promise.all([0, 1, 1].map((n) => inbox.take(arrival(n))));
    expect(taken).toEqual([true, true, false]);
    expect(await inbox.take(arrival(1))).toBe(false);
    await patiently(() => done.length > 1 || undefined);
    expect(await inbox.take(arrival(1))).toBe(false);
    expect(done).toEqual([0, 1]);
  });

  it("acknowledges what could be stored when one of those that came together could not", async () => {
    const inbox = start(async () => undefined, { storeMs: 10_000 });
    const taken = await Promise.allSettled([
      inbox.take(arrival(1)),
      inbox.take(arrival(2, { workspace: null })),
      inbox.take(arrival(3)),
    ]);
    expect(taken.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect((await rows()).map(({ key }) => key).sort()).toEqual(["slack/T1/1", "slack/T1/3"]);
  });

  it("does within ten seconds what a killed process had stored, or was at work on", async () => {
    const now = app.engine.clock.real();
    const left = { surface: "slack" as const, workspace: "T1", kind: "number", receivedAt: now };
    const notBefore = now.add({ seconds: 5 });
    await app.database.db.insert(inbound).values([
      { ...left, key: "slack/T1/1", payload: { n: 1 }, notBefore, attempts: 1 },
      { ...left, key: "slack/T1/2", payload: { n: 2 }, notBefore, attempts: 0 },
    ]);
    const began = performance.now();
    const done: number[] = [];
    start(async (n) => void done.push(n));
    await patiently(() => done.length === 2 || undefined);
    expect(done).toEqual([1, 2]);
    expect(performance.now() - began).toBeLessThan(10_000);
  }, 20_000);
});
