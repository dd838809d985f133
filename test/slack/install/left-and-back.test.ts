import { describe, expect, it } from "vitest";
import { keepAccount } from "../../../db/queries/chat/chat-account.ts";
import { bindPlace, unbindPlace } from "../../../db/queries/chat/room-channel.ts";
import { listDeliveries } from "../../../db/queries/posting/list-deliveries.ts";
import { insertPost, renewPosts } from "../../../db/queries/posting/post.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { leaveWorkspace } from "../../../src/conversation/directory/workspace.ts";
import { lookAtSlack } from "../../../src/slack/install/doctor.ts";
import { slackWorkspaces } from "../../../src/slack/install/workspaces.ts";
import { slackSender } from "../../../src/slack/send/send.ts";
import { COOPERATION } from "../../builders.ts";
import { until } from "../receiver.ts";
import { KEY, MANY, settings } from "../slack-server.ts";
import { usePostApp } from "../use-post-app.ts";

const { app, slack, db, now, bind, say, deliver, pause, texts, oauth, many } = usePostApp();
const rows = async () =>
  (await listDeliveries(scopeOf(db(), COOPERATION), { surface: "slack" }, { after: undefined, limit: 99 }))
    .items;
const states = async () => (await rows()).map(({ state, error }) => [state, error]);

describe("a workspace that is uninstalled while a message is on its way", () => {
  it("gets that message too once it is installed again", async () => {
    await oauth();
    await bind("implementation", "T1:C1");
    await say("een");
    await say("twee");
    slack().mischief.plan({ does: "delay", ms: 300 }, { method: "chat.postMessage" });
    const workspaces = many();
    const own = slackSender({
      apiUrl: slack().apiUrl,
      baseUrl: "https://l.example.org",
      tokenFor: async ({ team }) => (await workspaces.find(team))?.token,
    });
    const first = deliver({}, own);
    await until(() => slack().calls.length > 0 || undefined);
    const team = slack().state.teams.get("T1");
    if (team) team.refusal = "account_inactive";
    await leaveWorkspace(app().engine, "slack", "T1", { reason: "app_uninstalled" });
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
    slack().mischief.plan({ does: "500-before" }, { method: "chat.postMessage" });
    await say("vertrouwelijk");
    const one = deliver();
    await one.settled();
    await unbindPlace(scopeOf(db(), COOPERATION), "implementation", { surface: "slack", address: "T1:C1" });
    const pace = setInterval(() => one.wake("queues"), 50);
    await pause(1500);
    clearInterval(pace);
    expect(texts()).toEqual([]);
  }, 20_000);
  it("does not get what waited when the workspace is installed again", async () => {
    await bind("implementation", "T1:C1");
    await oauth();
    await leaveWorkspace(app().engine, "slack", "T1", { reason: "app_uninstalled" });
    await say("vertrouwelijk");
    const one = deliver();
    await one.settled();
    await until(async () => (await states())[0]?.[0] === "parked" || undefined);
    await unbindPlace(scopeOf(db(), COOPERATION), "implementation", { surface: "slack", address: "T1:C1" });
    await oauth();
    one.wake();
    await pause(500);
    expect(texts()).toEqual([]);
  }, 20_000);
  it("is no trouble to leerlus doctor", async () => {
    await oauth();
    await bind("implementation", "T1:C1");
    await unbindPlace(scopeOf(db(), COOPERATION), "implementation", { surface: "slack", address: "T1:C1" });
    const channel = slack().state.teams.get("T1")?.channels.get("C1");
    if (channel) channel.isArchived = true;
    const found = await lookAtSlack(app().engine, settings(slack(), MANY).slack, [KEY]);
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
      scopeOf(db(), COOPERATION),
      { ...post, at, card: { title: ["oud"], body: [] }, text: "t" },
      at,
    );
    const one = deliver();
    await one.settled();
    await unbindPlace(scopeOf(db(), COOPERATION), "implementation", { surface: "slack", address: "T1:C1" });
    const channel = slack().state.teams.get("T1")?.channels.get("C1");
    if (channel) channel.isArchived = true;
    await renewPosts(db(), [
      { id: id ?? 0, revision: 2, card: { title: ["nieuw"], body: [] }, text: "nieuw", refs: [] },
    ]);
    one.wake();
    await one.settled();
    await pause(300);
    const told = await app().posts({ purpose: "delivery-parked" });
    expect(told.map(({ text }) => text).join()).not.toContain("unbound/");
  }, 20_000);
});

describe("a person whose private conversation refuses, after a restart", () => {
  it("is still reached in the browser, and nobody hears of it again", async () => {
    const person = "anna@example.org";
    const slackSettings = settings(slack(), { botToken: slack().state.teams.get("T1")?.token }).slack;
    const connect = () => slackWorkspaces(app().engine, slackSettings, []).connect();
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
    const told = () => app().posts({ purpose: "delivery-parked" });
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
    const _all = (await listDeliveries(scopeOf(db(), COOPERATION), { room }, { after: undefined, limit: 99 }))
      .items;
    expect(await told()).toHaveLength(1);
  }, 20_000);
});

describe("moving", () => {
  it("a channel taken from its room and given back goes on in the thread that stands there", async () => {
    await bind("implementation", "T1:C1");
    await say("agenda", "implementation", {
      purpose: "agenda-opened",
      opensThread: true,
      subject: "IO-2026-02",
    });
    const one = deliver();
    await one.settled();
    const place = { surface: "slack", address: "T1:C1" };
    await unbindPlace(scopeOf(db(), COOPERATION), "implementation", place);
    await bindPlace(scopeOf(db(), COOPERATION), "implementation", place);
    await say("agenda staat", "implementation", {
      purpose: "agenda-published",
      subject: "IO-2026-02",
      thread: "IO-2026-02",
    });
    one.wake();
    await one.settled();
    expect(slack().messages("T1", "C1")[1]?.thread_ts).toBe(slack().messages("T1", "C1")[0]?.ts);
  }, 20_000);
});
