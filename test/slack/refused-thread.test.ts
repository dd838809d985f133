import { Temporal } from "temporal-polyfill";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bindChannel, insertPost, listDeliveries, renewPost } from "../../db/queries/post.ts";
import { type Delivery, startDelivery } from "../../src/delivery/deliver.ts";
import { installWorkspace } from "../../src/engine/workspace.ts";
import { slackSender } from "../../src/slack/send.ts";
import { sealToken } from "../../src/slack/tokens.ts";
import { slackWorkspaces } from "../../src/slack/workspaces.ts";
import { COOPERATION } from "../builders.ts";
import { type House, openHouse } from "../harness.ts";
import type { FakeSlack } from "./fake-slack.ts";
import { KEY, MANY, settings } from "./site.ts";
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
async function say(text: string, room = "implementation", more: object = {}) {
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
  return await insertPost(db(), COOPERATION, { ...about, at: now(), card, text, ...more }, now());
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
const told = () => house.posts({ purpose: "delivery-parked" });
const token = () => slack.world.teams.get("T1")?.token ?? "";
const _soon = (seconds: number) => ({
  refresh: "xoxe-1",
  expiresAt: Math.floor(Date.now() / 1000) + seconds,
});
async function _oauth(more: object = {}) {
  slack.world.refreshTokens.set("xoxe-1", "T1");
  await installWorkspace(house.engine, {
    ...{ surface: "slack", id: "T1", cooperation: COOPERATION, name: "W", botAccount: "U0BOTT1" },
    token: sealToken([KEY], "T1", { access: token(), ...more }),
  });
}
const many = () => slackWorkspaces(house.engine, settings(slack, MANY).slack, [KEY]);
const _senderOf = (find: ReturnType<typeof many>["find"]) =>
  slackSender({
    apiUrl: slack.apiUrl,
    baseUrl: "https://l.example.org",
    tokenFor: async ({ team }) => (await find(team))?.token,
  });

describe("a thread that an administrator locked", () => {
  it("closes that thread, not the channel", async () => {
    await bind("implementation", "T1:C1");
    await say("agenda", "implementation", { purpose: "agenda-opened", subject: "IO-2026-02" });
    const one = deliver();
    await one.settled();
    slack.mischief.plan(
      { does: "error", code: "restricted_action_thread_locked" },
      { method: "chat.postMessage" },
    );
    await say("herinnering", "implementation", { purpose: "meeting-reminder", thread: "IO-2026-02" });
    await say("besluit");
    one.wake();
    await one.settled();
    await pause(300);
    expect(texts()).toContain("besluit");
  }, 20_000);
});

describe("a card that Slack does not let us change any more", () => {
  it.each(["edit_window_closed", "cant_update_message"])(
    "%s is told: it shows what is no longer so",
    async (code) => {
      await bind("implementation", "T1:C1");
      const id = (await say("oud")) ?? 0;
      const one = deliver();
      await one.settled();
      slack.mischief.plan({ does: "error", code }, { method: "chat.update", times: 9 });
      await renewPost(db(), id, 2, { title: ["nieuw"], body: [] }, "nieuw", []);
      one.wake();
      await one.settled();
      await pause(300);
      expect((await told()).length).toBe(1);
    },
    20_000,
  );
});
