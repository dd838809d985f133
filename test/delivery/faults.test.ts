import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openPostgres } from "../../db/client.ts";
import { startDelivery } from "../../src/delivery/deliver.ts";
import { fakeSender } from "./fake-sender.ts";
import { type Office, openOffice, TIMES as PATIENT } from "./office.ts";
import { badly } from "./platform.ts";

const ROOMS = ["implementation", "monitoring", "learning-circle", "revision"];
const MESSAGES = 25;
const TIMES = { ...PATIENT, settleMs: 600, timeoutMs: 400 };

let office: Office;
beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(() => office.close());
beforeEach(() => office.reset());

/** Three channels per room, and the same number of messages for each. */
async function fillQueues(messages = MESSAGES): Promise<void> {
  for (const room of ROOMS) {
    for (const channel of ["a", "b", "c"]) await office.bind(room, `${room}/${channel}`);
  }
  for (let n = 0; n < messages; n += 1) {
    for (const room of ROOMS) await office.say(room, `${room} ${n}`);
  }
}

const sentAll = async () => (await office.deliveries()).every((row) => row.state === "sent");

function expectEachOnceInOrder(messages = MESSAGES): void {
  for (const room of ROOMS) {
    const said = Array.from({ length: messages }, (_, n) => `${room} ${n}`);
    for (const channel of ["a", "b", "c"]) {
      expect(office.platform.inChannel(`${room}/${channel}`)).toEqual(said);
    }
  }
}

describe("on a platform that behaves badly once in five times", () => {
  it("300 messages arrive once each and in order, though the worker is stopped and started all the time", async () => {
    await fillQueues();
    office.platform.answer = badly(0.2);
    let restarts = 0;
    await office.until(async () => {
      const delivery = office.start(TIMES);
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
    office.platform.answer = badly(0.2, 11);
    const { app, platform } = office;
    const url = (app.database as { url?: string }).url;
    // A second process has a pool of its own; the embedded database has one connection for all.
    const other = url ? await openPostgres(url) : app.database;
    const options = { senders: [fakeSender(platform.url)], ...TIMES };
    const workers = [app.engine, { ...app.engine, database: other }].map((engine) =>
      startDelivery(engine, options),
    );
    const pace = setInterval(() => workers.map((worker) => worker.wake("queues")), 60);
    await office.until(sentAll, 90_000);
    clearInterval(pace);
    await Promise.all(workers.map((worker) => worker.stop()));
    if (url) await other.close();
    expectEachOnceInOrder(10);
  }, 100_000);
});

describe("a process that dies while it sends", () => {
  it("leaves a message that is looked for once the settle time is over", async () => {
    await office.bind("implementation", "a");
    await office.say("implementation", "een");
    await office.say("implementation", "twee");
    office.platform.answer = (_, count) => (count === 1 ? "reset-after" : undefined);
    const { engine } = office.app;
    const dead = { ...engine, database: { ...engine.database, db: dyingAfterClaim(office) } };
    const delivery = startDelivery(dead, { senders: [fakeSender(office.platform.url)], ...TIMES });
    delivery.wake();
    await office.until(() => office.platform.kept.length === 1);
    // On a slow machine the settle time may be over already.
    expect((await office.deliveries()).map((row) => row.state.replace("unknown", "sending"))).toEqual([
      "sending",
      "pending",
    ]);
    await office.deliver();
    expect(office.platform.inChannel("a")).toEqual(["een", "twee"]);
    await delivery.stop(0);
  }, 30_000);
});

/** A database that is gone after the first claim: what comes of it is never recorded. */
function dyingAfterClaim({ app }: Office) {
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
