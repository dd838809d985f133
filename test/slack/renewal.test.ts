import { Temporal } from "temporal-polyfill";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { keepAccount } from "../../db/queries/chat.ts";
import { bindChannel, insertPost, listDeliveries } from "../../db/queries/post.ts";
import { changeToken, findWorkspace, takeRenewal } from "../../db/queries/workspace.ts";
import { type Delivery, startDelivery } from "../../src/delivery/deliver.ts";
import { installWorkspace } from "../../src/engine/workspace.ts";
import { slackConversations } from "../../src/slack/conversations.ts";
import { slackSender } from "../../src/slack/send.ts";
import { sealToken } from "../../src/slack/tokens.ts";
import { slackWorkspaces } from "../../src/slack/workspaces.ts";
import { COOPERATION } from "../builders.ts";
import { type House, openHouse } from "../harness.ts";
import { until } from "./desk.ts";
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
const _told = () => house.posts({ purpose: "delivery-parked" });
const token = () => slack.world.teams.get("T1")?.token ?? "";
const soon = (seconds: number) => ({ refresh: "xoxe-1", expiresAt: Math.floor(Date.now() / 1000) + seconds });
async function oauth(more: object = {}) {
  slack.world.refreshTokens.set("xoxe-1", "T1");
  await installWorkspace(house.engine, {
    ...{ surface: "slack", id: "T1", cooperation: COOPERATION, name: "W", botAccount: "U0BOTT1" },
    token: sealToken([KEY], "T1", { access: token(), ...more }),
  });
}
const many = () => slackWorkspaces(house.engine, settings(slack, MANY).slack, [KEY]);
const senderOf = ({ find, isOutdated }: ReturnType<typeof many>) =>
  slackSender({
    apiUrl: slack.apiUrl,
    baseUrl: "https://l.example.org",
    tokenFor: async ({ team }) => (await find(team))?.token,
    isOutdated,
  });

describe("a token that is good for another hour while Slack does not answer oauth.v2.access", () => {
  it("is given at once", async () => {
    await oauth(soon(3600));
    slack.mischief.plan({ does: "hang" }, { method: "oauth.v2.access", times: 99 });
    const began = performance.now();
    expect((await many().find("T1"))?.token).toBe(token());
    const ms = performance.now() - began;
    expect(ms).toBeLessThan(1000);
  }, 30_000);
  it("is not asked for again by every message when Slack says no", async () => {
    await oauth(soon(3600));
    slack.mischief.plan({ does: "limited", seconds: 60 }, { method: "oauth.v2.access", times: 99 });
    const { find } = many();
    const asked = () => slack.calls.filter(({ method }) => method === "oauth.v2.access").length;
    expect((await find("T1"))?.token).toBe(token());
    await until(() => asked() > 0 || undefined);
    for (let n = 0; n < 10; n += 1) {
      await find("T1");
      await pause(20);
    }
    expect(asked()).toBe(1);
  }, 30_000);
});

describe("while another process renews a token", () => {
  it("a message that goes with the old one closes no channel", async () => {
    await oauth(soon(3600));
    await bind("implementation", "T1:C1");
    await say("een");
    // The other process: took the renewal, Slack has given another token, which is not written yet.
    const row = await findWorkspace(db(), "slack", "T1");
    const from = row?.token ?? "";
    expect(
      await takeRenewal(db(), "slack", "T1", { token: from, now: now(), until: now().add({ seconds: 30 }) }),
    ).toBe(true);
    const body = new URLSearchParams({
      grant_type: "refresh_token",
      refresh_token: "xoxe-1",
      client_id: "1.2",
      client_secret: "x",
    });
    const given = await (
      await fetch(`${slack.apiUrl}oauth.v2.access`, {
        method: "POST",
        body,
        headers: { "content-type": "application/x-www-form-urlencoded" },
      })
    ).json();
    const one = deliver({}, senderOf(many()));
    await one.settled();
    const to = sealToken([KEY], "T1", {
      access: given.access_token,
      refresh: given.refresh_token,
      expiresAt: Math.floor(Date.now() / 1000) + 43_200,
    });
    await changeToken(db(), "slack", "T1", { from, to });
    const pace = setInterval(() => one.wake("queues"), 50);
    await pause(1500);
    clearInterval(pace);
    expect(texts()).toEqual(["een"]);
  }, 20_000);
});

describe("private conversations that Slack limits", () => {
  it("are opened when Slack lets it, not before", async () => {
    await oauth();
    for (let n = 0; n < 8; n += 1)
      await keepAccount(db(), {
        surface: "slack",
        workspace: "T1",
        account: `U0P${n}`,
        cooperation: COOPERATION,
        person: `p${n}@example.org`,
        seenAt: now(),
      });
    slack.mischief.plan({ does: "limited", seconds: 60 }, { method: "conversations.open", times: 99 });
    const c = slackConversations(house.engine, many(), { apiUrl: slack.apiUrl });
    await pause(1500);
    c.stop();
    expect(slack.calls.filter(({ method }) => method === "conversations.open")).toHaveLength(1);
  }, 20_000);
});
