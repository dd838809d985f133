import { Temporal } from "temporal-polyfill";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bindChannel, insertPost, listDeliveries } from "../../db/queries/post.ts";
import { type Delivery, startDelivery } from "../../src/delivery/deliver.ts";
import { installWorkspace } from "../../src/engine/workspace.ts";
import { sealToken } from "../../src/slack/tokens.ts";
import { COOPERATION } from "../builders.ts";
import { type House, openHouse } from "../harness.ts";
import type { FakeSlack } from "./fake-slack.ts";
import { KEY } from "./site.ts";
import { openSlack, senderTo } from "./slack-house.ts";

let house: House;
let slack: FakeSlack;
const running: Delivery[] = [];
beforeAll(async () => {
  house = await openHouse();
}, 60_000);
beforeEach(async () => {
  await house.reset();
  slack = await openSlack();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.stop(0)));
  await slack.close();
});
afterAll(() => house.close());

const db = () => house.database.db;
const now = () => Temporal.Now.instant();
const bind = (room: string, address: string) => bindChannel(db(), COOPERATION, room, "slack", address);
let said = 0;
async function say(text: string, room = "implementation", more: object = {}): Promise<void> {
  said += 1;
  const about = {
    purpose: "test",
    subject: `S-${said}`,
    period: "",
    room,
    about: {},
    refs: [],
    thread: null,
  };
  const card = { title: [text], body: [] };
  await insertPost(db(), COOPERATION, { ...about, at: now(), card, text, ...more }, now());
}
const rows = async () =>
  (await listDeliveries(db(), COOPERATION, { surface: "slack" }, { after: undefined, limit: 99 })).items;
const _states = async () => (await rows()).map(({ state, error }) => [state, error]);
function deliver(options: object = {}, sender: object = {}): Delivery {
  const senders = [{ ...senderTo(slack), intervalMs: 0, ...sender }];
  const one = startDelivery(house.engine, { senders, settleMs: 300, backoffBaseMs: 10, ...options });
  running.push(one);
  one.wake();
  return one;
}
const pause = (ms: number) => new Promise((later) => setTimeout(later, ms));
const texts = (team = "T1", channel = "C1") => slack.messages(team, channel).map(({ text }) => text);

const _oauth = (token = slack.world.teams.get("T1")?.token ?? "", more: object = {}) =>
  installWorkspace(house.engine, {
    surface: "slack",
    id: "T1",
    cooperation: COOPERATION,
    name: "W",
    botAccount: "U0BOTT1",
    token: sealToken([KEY], "T1", { access: token, ...more }),
  });

describe("a Slack channel that two rooms share", () => {
  beforeEach(async () => {
    await bind("implementation", "T1:C1");
    await bind("monitoring", "T1:C1");
  });
  it("waits for both when Slack limits it", async () => {
    slack.mischief.plan({ does: "limited", seconds: 30 }, { channel: "C1" });
    await say("een", "implementation");
    const one = deliver({ parallel: 1 });
    await one.settled();
    await say("twee", "monitoring");
    one.wake();
    await pause(500);
    expect(slack.calls.filter(({ method }) => method === "chat.postMessage")).toHaveLength(1);
  }, 20_000);
  it("gets one message a second", async () => {
    slack.world.perChannelMs = 1000;
    await say("een", "implementation");
    await say("twee", "monitoring");
    const one = deliver({}, { intervalMs: 1000 });
    await one.settled();
    const [first, second] = slack.calls.filter(({ method }) => method === "chat.postMessage");
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990);
  }, 20_000);
});

describe("a look that Slack limits", () => {
  it("is repeated when Slack lets it, not before", async () => {
    await bind("implementation", "T1:C1");
    slack.mischief.plan({ does: "500-before" }, { method: "chat.postMessage" });
    slack.mischief.plan({ does: "limited", seconds: 30 }, { method: "conversations.history", times: 99 });
    await say("een");
    const one = deliver();
    const pace = setInterval(() => one.wake("queues"), 50);
    await pause(2500);
    clearInterval(pace);
    expect(slack.calls.filter(({ method }) => method === "conversations.history")).toHaveLength(1);
  }, 20_000);
});

describe("the first message of a thread that somebody deleted", () => {
  it("does not take along what is said about the meeting afterwards", async () => {
    await bind("implementation", "T1:C1");
    const root = { purpose: "agenda-opened", subject: "IO-2026-02" };
    await say("agenda", "implementation", root);
    const one = deliver();
    await one.settled();
    slack.messages("T1", "C1").length = 0;
    await say("verplaatst", "implementation", {
      purpose: "meeting-moved",
      subject: "IO-2026-02",
      thread: "IO-2026-02",
    });
    await say("uitkomsten", "implementation", {
      purpose: "meeting-outcomes",
      subject: "IO-2026-02",
      thread: "IO-2026-02",
    });
    one.wake();
    await one.settled();
    await pause(300);
    expect(texts()).toEqual(["verplaatst", "uitkomsten"]);
  }, 20_000);
});
