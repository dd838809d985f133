import { setTimeout as pause } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deliveryPosts } from "../../../commands/delivery/posts.ts";
import { rowsOf } from "../../../db/queries/rows.ts";
import { type Delivery, startDelivery } from "../../../src/delivery/deliver.ts";
import { fakeSender } from "../../delivery/fake-sender.ts";
import { openTestApp, type TestApp } from "../../harness.ts";
import { type Child, type Outbox, openOutbox } from "./outbox.ts";

let outbox: Outbox;
let app: TestApp;
let other: Delivery | undefined;
beforeEach(async () => {
  outbox = await openOutbox();
  app = await openTestApp({ database: outbox.database, registry: { postings: deliveryPosts } });
}, 120_000);
afterEach(async () => {
  await other?.stop(0);
  await outbox?.close();
}, 60_000);

const TIMES = { settleMs: 1000, timeoutMs: 750 };

/** Another process: this one. */
function startOther(): void {
  other = startDelivery(app.engine, {
    senders: [fakeSender(outbox.platform.url)],
    ...TIMES,
    backoffBaseMs: 50,
  });
  other.wake();
}

async function until(reached: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 30_000;
  while (!(await reached())) {
    other?.wake();
    if (performance.now() > end) throw new Error("it did not happen in time");
    await pause(20);
  }
}

/** A process that stops at a point, and has stopped there. */
async function startStopped(stopAt: string): Promise<Child> {
  const child = await outbox.start({ canLook: true, ...TIMES, stopAt });
  await until(() => child.isStopped());
  return child;
}

/** Everything that was written into the channel, the newest last. */
const written = () => outbox.platform.kept.map(({ text }) => text);

describe("a process that is stopped while it sends, and wakes when another has taken over", () => {
  it.each([
    ["after it has claimed the message", "claimed"],
    ["after it has said that the message leaves", "departing"],
    ["after it has said so, with a connection that is open", "departing-again"],
    ["while it connects to the platform", "connecting"],
    ["when the message has left", "written"],
    ["when the platform has answered", "answered"],
  ])(
    "%s: each message stands there once",
    async (_, stopAt) => {
      await outbox.fill(2, 1);
      const stopped = await startStopped(stopAt);
      startOther();
      await until(async () => (await outbox.count("sent")) === 2);
      stopped.signal("SIGCONT");
      await pause(1500);
      expect(written()).toEqual(["0", "1"]);
    },
    60_000,
  );
});

it("a process that is killed after it has claimed, before anything left, leaves nothing to look for", async () => {
  await outbox.fill(40, 40);
  const killed = await startStopped("claimed");
  const reserved = sql`select from deliveries where state = 'pending' and lease is not null`;
  expect((await rowsOf(outbox.database.db, reserved)).length).toBeGreaterThan(1);
  expect(await outbox.unrecorded()).toEqual([]);
  await killed.kill();
  const heir = await outbox.start({ canLook: true });
  await outbox.untilSent(40, 30_000);
  await heir.kill();
  expect(outbox.platform.asked.map(({ what }) => what)).toEqual(Array(40).fill("send"));
  const tries = sql`select sum(attempts)::int as all from deliveries where surface = 'fake'`;
  expect(await rowsOf(outbox.database.db, tries)).toEqual([{ all: 40 }]);
}, 60_000);

describe("a process that is stopped while it looks for a message that nobody heard of", () => {
  it.each([
    ["before it has looked", "looking"],
    ["when it has not found it", "looked"],
  ])(
    "%s: it stands there once when another has sent it meanwhile",
    async (_, stopAt) => {
      await outbox.fill(2, 1);
      await outbox.database.db.execute(
        sql`update deliveries set state = 'sending', changed_at = now() - interval '1 minute', tried_at = now()
        where id = (select min(id) from deliveries)`,
      );
      const stopped = await startStopped(stopAt);
      startOther();
      await until(async () => (await outbox.count("sent")) === 2);
      stopped.signal("SIGCONT");
      await pause(1500);
      expect(written()).toEqual(["0", "1"]);
    },
    60_000,
  );
});

describe("a process that is stopped while it changes a message, and wakes when it has changed again", () => {
  it.each([
    ["after it has said that the change leaves", "departing"],
    ["while it connects to the platform", "connecting"],
  ])(
    "%s: the newest stays",
    async (_, stopAt) => {
      await outbox.fill(1, 1);
      const first = await outbox.start(TIMES);
      await outbox.untilSent(1, 20_000);
      await first.kill();
      const change = (revision: number) =>
        outbox.database.db.execute(
          sql`with renewed as (update posts set revision = ${revision}, text = ${String(revision)} returning id)
          update deliveries set wanted = ${revision} where post in (select id from renewed)`,
        );
      await change(2);
      const stopped = await startStopped(stopAt);
      await change(3);
      startOther();
      await until(() => written()[0] === "3");
      stopped.signal("SIGCONT");
      await pause(1500);
      expect(written()).toEqual(["3"]);
    },
    60_000,
  );
});
