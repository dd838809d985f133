import { Temporal } from "temporal-polyfill";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bindChannel, listChannels } from "../../../db/queries/posting/channel.ts";
import { insertPost } from "../../../db/queries/posting/post.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { type Delivery, startDelivery } from "../../../src/delivery/deliver.ts";
import { COOPERATION } from "../../builders.ts";
import { openTestApp, type TestApp } from "../../harness.ts";
import type { FakeSlack } from "../fake/fake-slack.ts";
import { openSlack, senderTo } from "../open-slack.ts";
import { until } from "../receiver.ts";

let app: TestApp;
let slack: FakeSlack;
let workers: Delivery[];
beforeAll(async () => {
  app = await openTestApp({ registry: {} });
}, 30_000);
beforeEach(async () => {
  await app.reset();
  slack = await openSlack();
  workers = [];
  const bind = (room: string, address: string) =>
    bindChannel(scopeOf(app.database.db, COOPERATION), room, "slack", address);
  await bind("implementation", "T1:C1");
  await bind("monitoring", "T1:C2");
  await bind("learning-circle", "T2:C3");
});
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.stop(0)));
  await slack.close();
});
afterAll(() => app.close());

const ROOMS = ["implementation", "monitoring", "learning-circle"];

async function sayInEach(times: number): Promise<void> {
  const at = Temporal.Now.instant();
  for (let n = 0; n < times; n += 1) {
    for (const room of ROOMS) {
      const about = { purpose: "test", subject: `${room}/${n}`, period: "", room, about: {}, refs: [] };
      const post = { ...about, at, card: { title: [`${n}`], body: [] }, text: "t", thread: null };
      await insertPost(scopeOf(app.database.db, COOPERATION), post, at);
    }
  }
}

function startWorker(): void {
  const sender = { ...senderTo(slack), intervalMs: 0 };
  const worker = startDelivery(app.engine, { senders: [sender] });
  workers.push(worker);
  worker.wake();
}

const calls = (channel: string) => slack.calls.filter(({ args }) => args.channel === channel);

describe("a channel that Slack limits for thirty seconds", () => {
  it("waits, in every worker, and no other channel and no other workspace does", async () => {
    slack.mischief.plan({ does: "limited", seconds: 30 }, { channel: "C1" });
    await sayInEach(5);
    startWorker();
    startWorker();
    const done = () => slack.messages("T1", "C2").length === 5 && slack.messages("T2", "C3").length === 5;
    await until(() => done() || undefined, 4000);
    for (const worker of workers) worker.wake();
    await new Promise((later) => setTimeout(later, 300));
    expect(calls("C1")).toHaveLength(1);
    const [limited] = await listChannels(scopeOf(app.database.db, COOPERATION), ["implementation"]).then(
      (all) => all.filter(({ surface }) => surface === "slack"),
    );
    const seconds = limited?.notBefore?.since(Temporal.Now.instant()).total("seconds") ?? 0;
    expect(seconds).toBeGreaterThan(25);
    expect(seconds).toBeLessThanOrEqual(30);
  });

  it("gets its messages afterwards, in order", async () => {
    slack.mischief.plan({ does: "limited", seconds: 1 }, { channel: "C1" });
    await sayInEach(3);
    startWorker();
    await until(() => slack.messages("T1", "C1").length === 3 || undefined, 4000);
    expect(slack.messages("T1", "C1").map(({ text }) => text)).toEqual(["0", "1", "2"]);
    const [first, second] = calls("C1");
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990);
  });

  it("as Slack does it, a message a second, loses nothing and holds up no other", async () => {
    slack.state.perChannelMs = 1000;
    await sayInEach(2);
    const sender = senderTo(slack);
    const worker = startDelivery(app.engine, { senders: [sender] });
    workers.push(worker);
    worker.wake();
    const places = [
      ["T1", "C1"],
      ["T1", "C2"],
      ["T2", "C3"],
    ] as const;
    await until(
      () => places.every(([team, channel]) => slack.messages(team, channel).length === 2) || undefined,
      6000,
    );
    const firsts = places.map(([, channel]) => calls(channel)[0]?.at ?? 0);
    expect(Math.max(...firsts) - Math.min(...firsts)).toBeLessThan(900);
  });
});
