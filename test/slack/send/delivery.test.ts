import { Temporal } from "temporal-polyfill";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bindChannel } from "../../../db/queries/posting/channel.ts";
import { listDeliveries } from "../../../db/queries/posting/list-deliveries.ts";
import { insertPost } from "../../../db/queries/posting/post.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { startDelivery } from "../../../src/delivery/deliver.ts";
import type { Card } from "../../../src/view/card.ts";
import { COOPERATION } from "../../builders.ts";
import { openTestApp, type TestApp } from "../../harness.ts";
import type { FakeSlack } from "../fake/fake-slack.ts";
import { faults } from "../fake/faults.ts";
import { openSlack, senderTo } from "../open-slack.ts";

let app: TestApp;
let slack: FakeSlack;
beforeAll(async () => {
  app = await openTestApp({ registry: {} });
}, 30_000);
beforeEach(async () => {
  await app.reset();
  slack = await openSlack();
});
afterEach(() => slack.close());
afterAll(() => app.close());

const MESSAGES = 20;
const CHANNELS = [
  ["implementation", "T1:C1"],
  ["monitoring", "T1:C2"],
  ["learning-circle", "T2:C3"],
] as const;

const waiting = async () => {
  const page = { after: undefined, limit: 1000 };
  const { items } = await listDeliveries(scopeOf(app.database.db, COOPERATION), { surface: "slack" }, page);
  return items.filter(({ state }) => state !== "sent");
};

describe("posts brought to a Slack that misbehaves on one call in five", () => {
  it("arrive once each and in order, though the worker is stopped without patience all the time", async () => {
    const { db } = app.database;
    const now = Temporal.Now.instant();
    for (const [room, address] of CHANNELS)
      await bindChannel(scopeOf(db, COOPERATION), room, "slack", address);
    for (let n = 0; n < MESSAGES; n += 1) {
      for (const [room] of CHANNELS) {
        const card: Card = { title: [`Bericht ${n}`], body: [] };
        const about = { purpose: "test", subject: `${room}/${n}`, period: "", room, about: {}, refs: [] };
        const post = { ...about, at: now, card, text: "t", thread: null };
        await db.transaction((tx) => insertPost(scopeOf(tx, COOPERATION), post, now));
      }
    }
    slack.mischief.rate(faults(0.2));
    const sender = { ...senderTo(slack, { timeoutMs: 200 }), intervalMs: 0, settleMs: 400 };
    const end = performance.now() + 40_000;
    for (let round = 0; (await waiting()).length > 0; round += 1) {
      if (performance.now() > end) throw new Error(`still waiting: ${JSON.stringify((await waiting())[0])}`);
      const delivery = startDelivery(app.engine, { senders: [sender], timeoutMs: 400, backoffBaseMs: 10 });
      delivery.wake();
      const pace = setInterval(() => delivery.wake("queues"), 40);
      await new Promise((later) => setTimeout(later, 500));
      clearInterval(pace);
      await delivery.stop(round % 2 === 0 ? 0 : 300);
    }
    const said = Array.from({ length: MESSAGES }, (_, n) => `Bericht ${n}`);
    for (const [, address] of CHANNELS) {
      const [team = "", channel = ""] = address.split(":");
      expect(slack.messages(team, channel).map(({ text }) => text)).toEqual(said);
    }
    expect(slack.calls.filter(({ befell }) => befell).length).toBeGreaterThan(10);
    expect(slack.violations).toEqual([]);
  }, 60_000);
});
