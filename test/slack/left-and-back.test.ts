import { Temporal } from "temporal-polyfill";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { keepAccount } from "../../db/queries/chat.ts";
import { bindPlace, unbindPlace } from "../../db/queries/place.ts";
import { bindChannel, insertPost, listDeliveries, renewPost } from "../../db/queries/post.ts";
import { type Delivery, startDelivery } from "../../src/delivery/deliver.ts";
import { installWorkspace, leaveWorkspace } from "../../src/engine/workspace.ts";
import { lookAtSlack } from "../../src/slack/doctor.ts";
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
const states = async () => (await rows()).map(({ state, error }) => [state, error]);
function deliver(options: object = {}, sender: object = {}): Delivery {
  const senders = [{ ...senderTo(slack), intervalMs: 0, ...sender }];
  const one = startDelivery(house.engine, { senders, settleMs: 300, backoffBaseMs: 10, ...options });
  running.push(one);
  one.wake();
  return one;
}
const pause = (ms: number) => new Promise((later) => setTimeout(later, ms));
const texts = (team = "T1", channel = "C1") => slack.messages(team, channel).map(({ text }) => text);

const oauth = (token = slack.world.teams.get("T1")?.token ?? "", more: object = {}) =>
  installWorkspace(house.engine, {
    surface: "slack",
    id: "T1",
    cooperation: COOPERATION,
    name: "W",
    botAccount: "U0BOTT1",
    token: sealToken([KEY], "T1", { access: token, ...more }),
  });

describe("a workspace that is uninstalled while a message is on its way", () => {
  it("gets that message too once it is installed again", async () => {
    await oauth();
    await bind("implementation", "T1:C1");
    await say("een");
    await say("twee");
    slack.mischief.plan({ does: "delay", ms: 300 }, { method: "chat.postMessage" });
    const workspaces = slackWorkspaces(house.engine, settings(slack, MANY).slack, [KEY]);
    const own = slackSender({
      apiUrl: slack.apiUrl,
      baseUrl: "https://l.example.org",
      tokenFor: async ({ team }) => (await workspaces.find(team))?.token,
    });
    const first = deliver({}, own);
    await until(() => slack.calls.length > 0 || undefined);
    const team = slack.world.teams.get("T1");
    if (team) team.refusal = "account_inactive";
    await leaveWorkspace(house.engine, "slack", "T1", { reason: "app_uninstalled" });
    await first.settled();
    await first.stop();
    if (team) delete team.refusal;
    await oauth();
    const again = deliver({}, own);
    await again.settled();
    expect(texts()).toEqual(["een", "twee"]);
  }, 20_000);
});

describe("a channel that was taken from its room", () => {
  it("does not get what may have arrived before, when it had not", async () => {
    await bind("implementation", "T1:C1");
    slack.mischief.plan({ does: "500-before" }, { method: "chat.postMessage" });
    await say("vertrouwelijk");
    const one = deliver();
    await one.settled();
    await unbindPlace(db(), COOPERATION, "implementation", { surface: "slack", address: "T1:C1" });
    const pace = setInterval(() => one.wake("queues"), 50);
    await pause(1500);
    clearInterval(pace);
    expect(texts()).toEqual([]);
  }, 20_000);
  it("does not get what waited when the workspace is installed again", async () => {
    await bind("implementation", "T1:C1");
    await oauth();
    await leaveWorkspace(house.engine, "slack", "T1", { reason: "app_uninstalled" });
    await say("vertrouwelijk");
    const one = deliver();
    await one.settled();
    await until(async () => (await states())[0]?.[0] === "parked" || undefined);
    await unbindPlace(db(), COOPERATION, "implementation", { surface: "slack", address: "T1:C1" });
    await oauth();
    one.wake();
    await pause(500);
    expect(texts()).toEqual([]);
  }, 20_000);
  it("is no trouble to leerlus doctor", async () => {
    await oauth();
    await bind("implementation", "T1:C1");
    await unbindPlace(db(), COOPERATION, "implementation", { surface: "slack", address: "T1:C1" });
    const channel = slack.world.teams.get("T1")?.channels.get("C1");
    if (channel) channel.isArchived = true;
    const found = await lookAtSlack(house.engine, settings(slack, MANY).slack, [KEY]);
    expect(found.filter(({ text }) => /unbound|C1/.test(text))).toEqual([]);
  }, 20_000);
});

describe("a channel that was taken from its room and is archived", () => {
  it("is not told to the coordinator by a name that means nothing", async () => {
    await bind("implementation", "T1:C1");
    const at = now();
    const post = {
      purpose: "test",
      subject: "X",
      period: "",
      room: "implementation",
      about: {},
      refs: [],
      thread: null,
    };
    const id = await insertPost(
      db(),
      COOPERATION,
      { ...post, at, card: { title: ["oud"], body: [] }, text: "t" },
      at,
    );
    const one = deliver();
    await one.settled();
    await unbindPlace(db(), COOPERATION, "implementation", { surface: "slack", address: "T1:C1" });
    const channel = slack.world.teams.get("T1")?.channels.get("C1");
    if (channel) channel.isArchived = true;
    await renewPost(db(), id ?? 0, 2, { title: ["nieuw"], body: [] }, "nieuw", []);
    one.wake();
    await one.settled();
    await pause(300);
    const told = await house.posts({ purpose: "delivery-parked" });
    expect(told.map(({ text }) => text).join()).not.toContain("unbound/");
  }, 20_000);
});

describe("a person whose private conversation refuses, after a restart", () => {
  it("is still reached in the browser, and nobody hears of it again", async () => {
    const person = "anna@example.org";
    const slackSettings = settings(slack, { botToken: slack.world.teams.get("T1")?.token }).slack;
    const connect = () => slackWorkspaces(house.engine, slackSettings, []).connect();
    expect(await connect()).toBeUndefined();
    await keepAccount(db(), {
      ...{ surface: "slack", workspace: "T1", account: "U0ANNA", cooperation: COOPERATION, person },
      ...{ address: "T1:D0ANNA", seenAt: now() },
    });
    const room = `person:${person}`;
    await say("een", room);
    const one = deliver();
    await one.settled();
    expect((await states())[0]?.[0]).toBe("parked");
    const told = () => house.posts({ purpose: "delivery-parked" });
    expect(await told()).toHaveLength(1);
    await connect(); // what every start does
    one.wake();
    await one.settled();
    await pause(200);
    await connect();
    await say("twee", room);
    one.wake();
    await one.settled();
    await pause(200);
    const _all = (await listDeliveries(db(), COOPERATION, { room }, { after: undefined, limit: 99 })).items;
    expect(await told()).toHaveLength(1);
  }, 20_000);
});

describe("moving", () => {
  it("a channel taken from its room and given back goes on in the thread that stands there", async () => {
    await bind("implementation", "T1:C1");
    await say("agenda", "implementation", { purpose: "agenda-opened", subject: "IO-2026-02" });
    const one = deliver();
    await one.settled();
    const place = { surface: "slack", address: "T1:C1" };
    await unbindPlace(db(), COOPERATION, "implementation", place);
    await bindPlace(db(), COOPERATION, "implementation", place);
    await say("agenda staat", "implementation", {
      purpose: "agenda-published",
      subject: "IO-2026-02",
      thread: "IO-2026-02",
    });
    one.wake();
    await one.settled();
    expect(slack.messages("T1", "C1")[1]?.thread_ts).toBe(slack.messages("T1", "C1")[0]?.ts);
  }, 20_000);
});
