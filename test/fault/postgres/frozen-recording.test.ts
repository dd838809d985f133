import { setTimeout as pause } from "node:timers/promises";
import { sql } from "drizzle-orm";
import pg from "pg";
import { Temporal } from "temporal-polyfill";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deliveryPosts } from "../../../commands/delivery/posts.ts";
import { lockKey } from "../../../db/queries/lock.ts";
import { bindChannel } from "../../../db/queries/posting/channel.ts";
import { heldReason, takeSendTime } from "../../../db/queries/posting/pace.ts";
import { insertPost } from "../../../db/queries/posting/post.ts";
import { rowsOf } from "../../../db/queries/rows.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { type Delivery, startDelivery } from "../../../src/delivery/deliver.ts";
import type { Sender } from "../../../src/delivery/sender.ts";
import { COOPERATION } from "../../builders.ts";
import { fakeSender } from "../../delivery/fake-sender.ts";
import { openTestApp, type TestApp } from "../../harness.ts";
import { type Outbox, openOutbox } from "./outbox.ts";

let outbox: Outbox;
let app: TestApp;
let delivery: Delivery | undefined;
beforeEach(async () => {
  outbox = await openOutbox();
  app = await openTestApp({ database: outbox.database, registry: { postings: deliveryPosts } });
}, 120_000);
afterEach(async () => {
  await delivery?.stop(0);
  await outbox?.close();
}, 60_000);

/** Another process makes cards in the cooperation, and stands still. Returns how to end that. */
async function standStill(): Promise<() => Promise<void>> {
  const holder = new pg.Client({ connectionString: outbox.url });
  await holder.connect();
  await holder.query("begin");
  await holder.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [
    lockKey("posts", COOPERATION),
  ]);
  return async () => {
    await holder.query("rollback");
    await holder.end();
  };
}

function start(sender: Sender): void {
  delivery = startDelivery(app.engine, { senders: [sender], backoffBaseMs: 50 });
  delivery.wake();
}

async function until(reached: () => boolean | Promise<boolean>, ms: number): Promise<void> {
  const end = performance.now() + ms;
  while (!(await reached())) {
    if (performance.now() > end) throw new Error("it did not happen in time");
    await pause(50);
  }
}

describe("telling the coordinator while another process that makes cards stands still", () => {
  it("leaves connections to everything else, however many channels refuse", async () => {
    await outbox.fill(30, 30);
    const { db } = app.database;
    const { platform } = outbox;
    platform.answer = ({ channel }) => (channel === "alive" ? undefined : "closed");
    const goOn = await standStill();
    start(fakeSender(platform.url));
    await until(() => platform.asked.length === 30, 10_000);
    await pause(300);
    await bindChannel(scopeOf(db, COOPERATION), "another", "fake", "alive");
    const now = Temporal.Now.instant();
    const about = { purpose: "test", subject: "one", period: "", room: "another", about: {}, refs: [] };
    const post = { ...about, at: now, card: { title: ["x"], body: [] }, text: "x", thread: null };
    await insertPost(scopeOf(db, COOPERATION), post, now);
    delivery?.wake();
    await until(async () => (await outbox.count("sent")) === 1, 4000);
    expect(await outbox.count("parked")).toBe(0);
    await goOn();
    await until(async () => (await outbox.count("parked")) === 30, 20_000);
  }, 60_000);

  it("keeps nobody from sending into a workspace that is held", async () => {
    await outbox.fill(1, 1);
    const { db } = app.database;
    await bindChannel(scopeOf(db, COOPERATION), "room-0", "fake", "channel-0");
    const goOn = await standStill();
    start({ ...fakeSender(outbox.platform.url), send: async () => ({ held: "token-unreadable" }) });
    const waiting = () => rowsOf(db, sql`select from pg_stat_activity where wait_event = 'advisory'`);
    await until(async () => (await waiting()).length > 0, 10_000);
    const began = performance.now();
    const limits = new Map([["", { everyMs: 10, burst: 1 }]]);
    const of = { surface: "fake", tenant: "channel-0" };
    await takeSendTime(db, of, limits, { now: Temporal.Now.instant(), patienceMs: 1000 });
    expect(performance.now() - began).toBeLessThan(2000);
    await goOn();
    await until(async () => (await heldReason(db, of)) === "token-unreadable", 20_000);
  }, 60_000);
});
