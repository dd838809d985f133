import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startDelivery } from "../../src/delivery/deliver.ts";
import type { TestDatabase } from "../database.ts";
import { openReached } from "../reach.ts";
import { type DeliveryApp, openDeliveryApp, TIMES as PATIENT } from "./delivery-app.ts";
import { fakeSender } from "./fake-sender.ts";
import { badly } from "./platform.ts";

const ROOMS = ["implementation", "monitoring", "learning-circle", "revision"];
const MESSAGES = 25;
const TIMES = { ...PATIENT, settleMs: 600, timeoutMs: 400 };

let deliveryApp: DeliveryApp;
beforeAll(async () => {
  deliveryApp = await openDeliveryApp();
}, 60_000);
afterAll(() => deliveryApp.close());
beforeEach(() => deliveryApp.reset());

/** Three channels per room, and the same number of messages for each. */
async function fillQueues(messages = MESSAGES): Promise<void> {
  for (const room of ROOMS) {
    for (const channel of ["a", "b", "c"]) await deliveryApp.bind(room, `${room}/${channel}`);
  }
  for (let n = 0; n < messages; n += 1) {
    for (const room of ROOMS) await deliveryApp.say(room, `${room} ${n}`);
  }
}

const sentAll = async () => (await deliveryApp.deliveries()).every((row) => row.state === "sent");

function expectEachOnceInOrder(messages = MESSAGES): void {
  for (const room of ROOMS) {
    const said = Array.from({ length: messages }, (_, n) => `${room} ${n}`);
    for (const channel of ["a", "b", "c"]) {
      expect(deliveryApp.platform.inChannel(`${room}/${channel}`)).toEqual(said);
    }
  }
}

describe("on a platform that behaves badly once in five times", () => {
  it("300 messages arrive once each and in order, though the worker is stopped and started all the time", async () => {
    await fillQueues();
    deliveryApp.platform.answer = badly(0.2);
    let restarts = 0;
    await deliveryApp.until(async () => {
      const delivery = deliveryApp.start(TIMES);
      delivery.wake();
      restarts += 1;
      const pace = setInterval(() => delivery.wake("queues"), 50);
      await new Promise((later) => setTimeout(later, 250));
      clearInterval(pace);
      // Without patience: what is on its way is left in the dark.
      await delivery.stop(restarts % 2 === 0 ? 0 : 200);
      return await sentAll();
    }, 120_000);
    expect(restarts).toBeGreaterThan(3);
    expectEachOnceInOrder();
  }, 130_000);

  it("two workers on one database send each message once", async () => {
    await fillQueues(10);
    deliveryApp.platform.answer = badly(0.2, 11);
    const { app, platform } = deliveryApp;
    const { reach } = app.database as TestDatabase;
    // A second process has a pool of its own; the embedded database has one connection for all.
    const other = reach ? await openReached(reach) : app.database;
    const options = { senders: [fakeSender(platform.url)], ...TIMES };
    const workers = [app.engine, { ...app.engine, database: other }].map((engine) =>
      startDelivery(engine, options),
    );
    const pace = setInterval(() => workers.map((worker) => worker.wake("queues")), 60);
    await deliveryApp.until(sentAll, 90_000);
    clearInterval(pace);
    await Promise.all(workers.map((worker) => worker.stop()));
    if (reach) await other.close();
    expectEachOnceInOrder(10);
  }, 100_000);
});

describe("a process that dies while it sends", () => {
  it("leaves a message that is looked for once the settle time is over", async () => {
    await deliveryApp.bind("implementation", "a");
    await deliveryApp.say("implementation", "een");
    await deliveryApp.say("implementation", "twee");
    deliveryApp.platform.answer = (_, count) => (count === 1 ? "reset-after" : undefined);
    const { engine } = deliveryApp.app;
    const dead = { ...engine, database: { ...engine.database, db: dyingAfterClaim(deliveryApp) } };
    const delivery = startDelivery(dead, { senders: [fakeSender(deliveryApp.platform.url)], ...TIMES });
    delivery.wake();
    await deliveryApp.until(() => deliveryApp.platform.kept.length === 1);
    // On a slow machine the settle time may be over already.
    expect((await deliveryApp.deliveries()).map((row) => row.state.replace("unknown", "sending"))).toEqual([
      "sending",
      "pending",
    ]);
    await deliveryApp.deliver();
    expect(deliveryApp.platform.inChannel("a")).toEqual(["een", "twee"]);
    await delivery.stop(0);
  }, 30_000);
});

/** A database that is gone after the first claim: what comes of it is never recorded. */
function dyingAfterClaim({ app }: DeliveryApp) {
  const { db } = app.database;
  let transactions = 0;
  return new Proxy(db, {
    get(target, key) {
      if (key === "transaction") transactions += 1;
      if (transactions > 1) throw new Error("gone");
      const value = Reflect.get(target, key, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
