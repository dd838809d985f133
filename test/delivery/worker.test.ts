import { Temporal } from "temporal-polyfill";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { scopeOf } from "../../db/queries/scope.ts";
import { schedule } from "../../db/queries/time/moment.ts";
import { wakeUp } from "../../src/delivery/wake.ts";
import { startWorker, type Worker } from "../../src/delivery/worker.ts";
import { job } from "../../src/engine/job.ts";
import { posting, shownAs } from "../../src/engine/posting/posting.ts";
import { COOPERATION } from "../builders.ts";
import { type DeliveryApp, openDeliveryApp, TIMES } from "./delivery-app.ts";
import { fakeSender } from "./fake-sender.ts";

const noted = shownAs(posting({ purpose: "noted", about: z.object({}) }), async (_, { subject }) => ({
  title: [subject],
  body: [],
}));
const note = job({
  name: "note",
  quiet: false,
  payload: z.object({}),
  run: async (_, due) => ({ posts: [{ purpose: "noted", subject: due.subject, room: "implementation" }] }),
});

let deliveryApp: DeliveryApp;
let workers: Worker[];
beforeAll(async () => {
  deliveryApp = await openDeliveryApp({ postings: [noted] });
  deliveryApp.app.engine.registry.jobs = [note];
}, 60_000);
afterAll(() => deliveryApp.close());
beforeEach(async () => {
  workers = [];
  await deliveryApp.reset();
  await deliveryApp.bind("implementation", "a");
});
afterEach(() => Promise.all(workers.map((worker) => worker.stop())));

function work(engine = deliveryApp.app.engine): Worker {
  const worker = startWorker(engine, { senders: [fakeSender(deliveryApp.platform.url)], ...TIMES });
  workers.push(worker);
  return worker;
}

async function plan(...subjects: string[]): Promise<void> {
  const dueAt = Temporal.Instant.from("2026-01-05T07:00:00Z");
  const { db } = deliveryApp.app.database;
  await schedule(
    scopeOf(db, COOPERATION),
    subjects.map((subject) => ({ job: "note", subject, occurrence: "once", dueAt })),
  );
}

describe("a worker", () => {
  it("does what came due while it was away and brings the posts to their channels", async () => {
    await plan("een", "twee", "drie");
    work();
    await deliveryApp.until(() => deliveryApp.platform.inChannel("a").length >= 3, 10_000);
    expect(deliveryApp.platform.inChannel("a")).toEqual(["een", "twee", "drie"]);
  });

  it("hears what is planned and posted while it runs, and need not wait for the clock", async () => {
    await work().settled();
    let heard = 0;
    const end = wakeUp(deliveryApp.app.engine, { tick: () => undefined, heard: () => (heard += 1) });
    await new Promise((later) => setTimeout(later, 200));
    await plan("later");
    await deliveryApp.until(() => heard > 0 && deliveryApp.platform.inChannel("a").length === 1);
    await end();
  });

  it("beside another does each due thing once", async () => {
    await plan(...Array.from({ length: 20 }, (_, n) => `punt ${n}`));
    const [one, other] = [work(), work()];
    // On a busy machine a try may miss its time, and what it left behind it is looked for later.
    await deliveryApp.until(() => deliveryApp.platform.inChannel("a").length >= 20, 30_000);
    await Promise.all([one.settled(), other.settled()]);
    expect(deliveryApp.platform.inChannel("a").sort()).toEqual(
      Array.from({ length: 20 }, (_, n) => `punt ${n}`).sort(),
    );
  });

  it("goes on when the database comes back", async () => {
    const { engine } = deliveryApp.app;
    let gone = true;
    const db = new Proxy(engine.database.db, {
      get: (target, key) => {
        if (gone) throw new Error("connection lost");
        const value = Reflect.get(target, key, target);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    await plan("een");
    const worker = work({ ...engine, database: { ...engine.database, db } });
    await new Promise((later) => setTimeout(later, 100));
    gone = false;
    await deliveryApp.until(() => deliveryApp.platform.inChannel("a").length === 1, 3000);
    await worker.settled();
  });

  it("does nothing more once it is stopped", async () => {
    const worker = work();
    await worker.settled();
    await worker.stop();
    await plan("te laat");
    await new Promise((later) => setTimeout(later, 1200));
    expect(deliveryApp.platform.asked).toEqual([]);
  });

  it("cleans up once an hour, and goes on when that fails", async () => {
    let cleaned = 0;
    const cleanUp = async () => {
      cleaned += 1;
      throw new Error("disk full");
    };
    const worker = startWorker(deliveryApp.app.engine, { senders: [], cleanUp });
    workers.push(worker);
    await deliveryApp.until(() => cleaned === 1);
    await new Promise((later) => setTimeout(later, 2100));
    expect(cleaned).toBe(1);
    await worker.settled();
  });
});
