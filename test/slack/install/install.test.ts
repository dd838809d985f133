import { randomBytes } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findWorkspace } from "../../../db/queries/chat/workspace.ts";
import { bindChannel } from "../../../db/queries/posting/channel.ts";
import { listDeliveries } from "../../../db/queries/posting/list-deliveries.ts";
import { insertPost } from "../../../db/queries/posting/post.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { workspaces } from "../../../db/schema/chat.ts";
import { startDelivery } from "../../../src/delivery/deliver.ts";
import { slackWorkspaces } from "../../../src/slack/install/workspaces.ts";
import { COOPERATION, seedCooperation } from "../../builders.ts";
import { openTestApp, type TestApp } from "../../harness.ts";
import type { FakeSlack } from "../fake/fake-slack.ts";
import { openSlack } from "../open-slack.ts";
import { until } from "../receiver.ts";
import { KEY, MANY, openSlackServer, type SlackServer, settings } from "../slack-server.ts";

let app: TestApp;
let slack: FakeSlack;
let slackServer: SlackServer;
beforeAll(async () => {
  app = await openTestApp();
}, 30_000);
beforeEach(async () => {
  await app.reset();
  slack = await openSlack();
  slackServer = await openSlackServer(app.engine, settings(slack, MANY));
});
afterEach(async () => {
  await slackServer.close();
  await slack.close();
});
afterAll(() => app.close());

const db = () => app.database.db;
const kept = (id = "T1") => findWorkspace(db(), "slack", id);
const cookieOf = (response: Response) => (response.headers.get("set-cookie") ?? "").split(";")[0] ?? "";

/** Goes from the install page to Slack, where somebody agrees; gives where Slack sends them and their cookie. */
async function agreed(team = "T1", path = "/slack/install", headers = {}) {
  const begun = await slackServer.get(path, headers);
  const to = new URL(begun.headers.get("location") ?? "");
  const code = randomBytes(8).toString("hex");
  slack.state.codes.set(code, { team, user: "U0ANNA" });
  const back = `/slack/oauth_redirect?${new URLSearchParams({ code, state: to.searchParams.get("state") ?? "" })}`;
  return { begun, to, back, cookie: cookieOf(begun) };
}

async function install(team = "T1"): Promise<Response> {
  const { back, cookie } = await agreed(team);
  return await slackServer.get(back, { cookie });
}

describe("installing in a workspace", () => {
  it("goes to Slack with what is used and nothing more, and back to us", async () => {
    const { begun, to } = await agreed();
    expect(begun.status).toBe(302);
    expect(to.origin + to.pathname).toBe("https://slack.com/oauth/v2/authorize");
    expect(to.searchParams.get("client_id")).toBe("1.2");
    expect(to.searchParams.get("redirect_uri")).toBe("http://localhost:3978/slack/oauth_redirect");
    expect(to.searchParams.get("scope")).toContain("chat:write");
    expect(to.searchParams.get("user_scope") ?? "").toBe("");
    expect(begun.headers.get("set-cookie")).toMatch(/HttpOnly/);
  });

  it("keeps the workspace with its token encrypted, and says so", async () => {
    const done = await install();
    expect(done.status).toBe(200);
    expect(await done.text()).toContain("Leerlus is geïnstalleerd in Werkruimte T1");
    const row = await kept();
    expect(row).toMatchObject({ cooperation: COOPERATION, state: "active", botAccount: "U0BOTT1" });
    expect(row?.token).toMatch(/^v1\./);
    expect(row?.token).not.toContain(slack.state.teams.get("T1")?.token);
    const found = await slackWorkspaces(app.engine, settings(slack, MANY).slack, [KEY]).find("T1");
    expect(found).toEqual({
      ...{ team: "T1", cooperation: COOPERATION, bot: "U0BOTT1", enterprise: null },
      token: slack.state.teams.get("T1")?.token,
    });
  });

  it("writes in the audit log who did it", async () => {
    await install();
    const { listAudit } = await import("../../../db/queries/audit.ts");
    const page = { after: undefined, limit: 10 };
    const { items } = await listAudit(scopeOf(db(), COOPERATION), { what: "workspace/install" }, page);
    expect(items).toMatchObject([{ subject: "workspace/slack/T1", via: "slack" }]);
  });

  it.each([
    ["another browser", "", (back: string) => back],
    ["a cookie of another visit", "other", (back: string) => back],
    ["a state that was changed", "own", (back: string) => back.replace(/state=./, "state=x")],
    ["no state", "own", (back: string) => back.replace(/&state=.*/, "")],
    ["no code", "own", (back: string) => back.replace(/code=[^&]*&/, "")],
    ["a code that Slack did not give", "own", (back: string) => back.replace(/code=[^&]*/, "code=nonsense")],
  ])("is refused with %s", async (_what, whose, changed) => {
    const { back, cookie } = await agreed();
    const other = await agreed();
    const cookies = { own: cookie, other: other.cookie, "": "" };
    const refused = await slackServer.get(changed(back), { cookie: cookies[whose as keyof typeof cookies] });
    expect([400, 502]).toContain(refused.status);
    expect(await refused.text()).toContain("niet geïnstalleerd");
    expect(await kept()).toBeUndefined();
  });

  it("is refused ten minutes later", async () => {
    const { back, cookie } = await agreed();
    const { vi } = await import("vitest");
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 11 * 60_000 });
    try {
      expect((await slackServer.get(back, { cookie })).status).toBe(400);
    } finally {
      vi.useRealTimers();
    }
    expect(await kept()).toBeUndefined();
  });

  it("that is stopped by the person says so", async () => {
    const { cookie } = await agreed();
    const stopped = await slackServer.get("/slack/oauth_redirect?error=access_denied", { cookie });
    expect(stopped.status).toBe(403);
    expect(await stopped.text()).toContain("U hebt het installeren afgebroken");
  });

  it("asks for which cooperation when there are several, and puts it there", async () => {
    await seedCooperation(db(), "tweede");
    expect((await slackServer.get("/slack/install")).status).toBe(404);
    expect((await slackServer.get("/slack/install?cooperation=derde")).status).toBe(404);
    const { back, cookie } = await agreed("T1", "/slack/install?cooperation=tweede");
    expect((await slackServer.get(back, { cookie })).status).toBe(200);
    expect((await kept())?.cooperation).toBe("tweede");
  });

  it("takes no workspace away from another cooperation", async () => {
    await install();
    await seedCooperation(db(), "tweede");
    const { back, cookie } = await agreed("T1", "/slack/install?cooperation=tweede");
    const refused = await slackServer.get(back, { cookie });
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain("hoort al bij een andere samenwerking");
    expect((await kept())?.cooperation).toBe(COOPERATION);
  });
});

describe("outside the demo", () => {
  beforeEach(async () => {
    await slackServer.close();
    slackServer = await openSlackServer({ ...app.engine, demo: false }, settings(slack, MANY));
  });
  const session = async (email: string) => {
    const { secret } = await slackServer.access.startSession(await app.actor(email));
    return { cookie: `leerlus_session=${secret}` };
  };

  it("only a coordinator or administrator who is signed in may install: they vouch for its e-mail addresses", async () => {
    expect((await slackServer.get("/slack/install")).status).toBe(403);
    expect((await slackServer.get("/slack/install", await session("anna@example.org"))).status).toBe(403);
    expect((await slackServer.get("/slack/install", { cookie: "leerlus_session=nonsense" })).status).toBe(
      403,
    );
    const refused = await slackServer.get("/slack/install");
    expect(await refused.text()).toContain("npx leerlus link");
    expect((await slackServer.get("/slack/install", await session("coordinator@example.org"))).status).toBe(
      302,
    );
  });

  it("a coordinator of another cooperation may not", async () => {
    await seedCooperation(db(), "tweede");
    const signedIn = await session("coordinator@example.org");
    expect((await slackServer.get("/slack/install?cooperation=tweede", signedIn)).status).toBe(403);
  });
});

describe("without the settings for many workspaces", () => {
  it("there is nothing to install", async () => {
    await slackServer.close();
    slackServer = await openSlackServer(app.engine, settings(slack, { botToken: "xoxb-T1" }));
    expect((await slackServer.get("/slack/install")).status).toBe(404);
    expect((await slackServer.get("/slack/oauth_redirect?code=1&state=2")).status).toBe(404);
  });
});

describe("a workspace from which Leerlus is removed", () => {
  let said = 0;
  async function say(room = "implementation"): Promise<void> {
    said += 1;
    const post = {
      purpose: "test",
      subject: `S-${said}`,
      period: "",
      room,
      about: {},
      refs: [],
      thread: null,
    };
    const now = app.engine.clock.real();
    await insertPost(
      scopeOf(db(), COOPERATION),
      { ...post, at: now, card: { title: [`Bericht ${said}`], body: [] }, text: "t" },
      now,
    );
  }
  const states = async () => {
    const { items } = await listDeliveries(
      scopeOf(db(), COOPERATION),
      { surface: "slack" },
      { after: undefined, limit: 99 },
    );
    return items.map(({ state, error }) => [state, error]);
  };
  async function deliver(): Promise<void> {
    const senders = [{ ...slackServer.started.sender, intervalMs: 0 }];
    const delivery = startDelivery(app.engine, { senders, settleMs: 1000, backoffBaseMs: 10 });
    delivery.wake();
    await delivery.settled();
    await delivery.stop();
  }
  const told = () => app.posts({ purpose: "delivery-parked" });

  beforeEach(async () => {
    await install();
    await bindChannel(scopeOf(db(), COOPERATION), "implementation", "slack", "T1:C1");
    await bindChannel(scopeOf(db(), COOPERATION), "monitoring", "slack", "T1:C2");
    await bindChannel(scopeOf(db(), COOPERATION), "monitoring", "slack", "T2:C3");
  });

  it.each([
    ["app_uninstalled", { type: "app_uninstalled" }],
    ["tokens_revoked", { type: "tokens_revoked", tokens: { oauth: ["U0ANNA"], bot: ["U0BOTT1"] } }],
  ])(
    "gets nothing more after %s: it is set aside, and the coordinator is told elsewhere, once",
    async (reason, event) => {
      await say();
      await slackServer.event(event);
      await until(async () => (await kept())?.state === "revoked" || undefined);
      await slackServer.event(event);
      await say();
      await deliver();
      expect((await kept())?.token).toBeNull();
      expect(await states()).toEqual([
        ["parked", reason],
        ["parked", reason],
      ]);
      expect(slack.messages("T1", "C1")).toEqual([]);
      const [notice, ...more] = await told();
      expect(more).toEqual([]);
      expect(notice?.room).toBe("secretariat");
      expect(notice?.text).toContain("Leerlus is uit een werkruimte verwijderd");
      expect(notice?.text).toContain("Werkruimte T1");
    },
  );

  it("stays when only a person's own token is taken away", async () => {
    await slackServer.event({ type: "tokens_revoked", tokens: { oauth: ["U0ANNA"] } });
    await new Promise((later) => setTimeout(later, 200));
    expect((await kept())?.state).toBe("active");
  });

  it("gets all that waited once it is installed again, and the notice says so", async () => {
    await say();
    await slackServer.event({ type: "app_uninstalled" });
    await until(async () => (await kept())?.state === "revoked" || undefined);
    await say();
    await install();
    await deliver();
    expect(slack.messages("T1", "C1")).toHaveLength(2);
    expect((await told())[0]?.text).toContain("Leerlus is terug in een werkruimte");
  });

  it("and installed again is not removed by the news of the first time", async () => {
    await slackServer.event({ type: "app_uninstalled" }, { at: Date.now() - 60_000 });
    await new Promise((later) => setTimeout(later, 200));
    expect((await kept())?.state).toBe("active");
    expect(await told()).toEqual([]);
  });

  it("leaves other workspaces alone", async () => {
    await install("T2");
    await slackServer.event({ type: "app_uninstalled" });
    await until(async () => (await kept())?.state === "revoked" || undefined);
    await say("monitoring");
    await deliver();
    expect(slack.messages("T2", "C3")).toHaveLength(1);
  });
});

describe("a token that expires", () => {
  const HOUR = 3_600_000;
  const find = (ms = 0) => {
    const real = () => app.engine.clock.real().add({ milliseconds: ms });
    const engine = { ...app.engine, clock: { ...app.engine.clock, real } };
    return slackWorkspaces(engine, settings(slack, MANY).slack, [KEY]).find("T1");
  };
  const renewals = () => slack.calls.filter(({ args }) => args.grant_type === "refresh_token");
  const current = () => slack.state.teams.get("T1")?.token;
  beforeEach(async () => {
    await install();
    slack.calls.length = 0;
  });

  it("is left alone for ten hours, and renewed in the last two", async () => {
    const first = current();
    expect((await find(9 * HOUR))?.token).toBe(first);
    expect(renewals()).toEqual([]);
    // Nobody waits for the other token while this one is good.
    expect((await find(11 * HOUR))?.token).toBe(first);
    await until(async () => (await find(11 * HOUR))?.token !== first || undefined);
    expect((await find(11 * HOUR))?.token).toBe(current());
    expect(renewals()).toHaveLength(1);
  });

  it("is renewed once by many who need it at the same moment", async () => {
    slack.mischief.plan({ does: "delay", ms: 150 }, { method: "oauth.v2.access" });
    const found = await Promise.all(Array.from({ length: 8 }, () => find(13 * HOUR)));
    expect(renewals()).toHaveLength(1);
    expect(new Set(found.map((one) => one?.token))).toEqual(new Set([current()]));
  });

  it("goes on working while Slack cannot renew it", async () => {
    const first = current();
    slack.mischief.plan({ does: "500-before" }, { method: "oauth.v2.access", times: 2 });
    expect((await find(11 * HOUR))?.token).toBe(first);
    await until(() => renewals().length === 1 || undefined);
    await expect(find(13 * HOUR)).rejects.toThrow("could not be renewed");
    // What failed is tried again after a minute.
    expect((await find(13 * HOUR + 61_000))?.token).toBe(current());
  });

  it("that Slack will not renew means that Leerlus is not there any more", async () => {
    slack.state.refreshTokens.clear();
    expect(await find(13 * HOUR)).toBeUndefined();
    expect(await kept()).toMatchObject({ state: "revoked" });
    expect((await app.posts({ purpose: "delivery-parked" }))[0]?.text).toContain("invalid_refresh_token");
  });
});

describe("another encryption key", () => {
  const newer = randomBytes(32);
  const findWith = (keys: Buffer[]) =>
    slackWorkspaces(app.engine, settings(slack, MANY).slack, keys).find("T1");

  it("put before the old one re-encrypts tokens as they are used, after which the old one can go", async () => {
    await install();
    expect((await findWith([newer, KEY]))?.token).toBe(slack.state.teams.get("T1")?.token);
    expect((await findWith([newer]))?.token).toBe(slack.state.teams.get("T1")?.token);
    await expect(findWith([KEY])).rejects.toThrow("no longer holds the key");
  });

  it("in place of the old one is told for what it is, without the token", async () => {
    await install();
    await expect(findWith([newer])).rejects.toThrow(
      "ENCRYPTION_KEY no longer holds the key it was sealed with",
    );
  });

  it("does not help a token that is put beside another workspace", async () => {
    await install();
    const row = await kept();
    if (row)
      await db()
        .insert(workspaces)
        .values({ ...row, id: "T2" });
    const found = slackWorkspaces(app.engine, settings(slack, MANY).slack, [KEY]).find("T2");
    await expect(found).rejects.toThrow("changed, or sealed for something else");
  });
});

describe("the one workspace of SLACK_BOT_TOKEN", () => {
  beforeEach(() => slackServer.close());
  const open = async (botToken = "xoxb-T1") => {
    slackServer = await openSlackServer(app.engine, settings(slack, { botToken }));
    return slackServer;
  };

  it("is connected at the start, and its token is stored nowhere", async () => {
    await open();
    await until(async () => (await kept()) && true);
    expect(await kept()).toMatchObject({
      name: "Werkruimte T1",
      token: null,
      state: "active",
      botAccount: "U0BOTT1",
    });
    await until(() => slackServer.reports.length > 1 || undefined);
    expect(slackServer.reports.at(-1)).toBeUndefined();
  });

  it("is not ready while Slack does not take the token, with Slack's word for it", async () => {
    await open("xoxb-nonsense");
    await until(() => slackServer.reports.length > 1 || undefined);
    expect(slackServer.reports.at(-1)).toBe("Slack does not take SLACK_BOT_TOKEN (invalid_auth)");
  });

  it("that worked before goes on when Slack cannot be reached at the start", async () => {
    await open();
    await until(async () => (await kept()) && true);
    await slackServer.close();
    slack.mischief.plan({ does: "reset-before" }, { method: "auth.test", times: 9 });
    await open();
    await until(() => slackServer.reports.length > 1 || undefined);
    expect(slackServer.reports.at(-1)).toBeUndefined();
    const found = await slackWorkspaces(app.engine, settings(slack, { botToken: "xoxb-T1" }).slack, []).find(
      "T1",
    );
    expect(found?.token).toBe("xoxb-T1");
  });

  it("answers also before Slack has said whose token it is", async () => {
    slack.mischief.plan({ does: "hang" }, { method: "auth.test", times: 9 });
    await open();
    const found = await slackWorkspaces(app.engine, settings(slack, { botToken: "xoxb-T1" }).slack, []).find(
      "T1",
    );
    expect(found).toEqual({ team: "T1", cooperation: COOPERATION, token: "xoxb-T1", bot: null });
  });

  it("is not ready before Slack has said whose token it is", async () => {
    slack.mischief.plan({ does: "delay", ms: 300 }, { method: "auth.test" });
    await open();
    expect(slackServer.reports).toEqual(["Slack has not said yet whose token it is"]);
    await until(() => slackServer.reports.length > 1 || undefined);
    expect(slackServer.reports.at(-1)).toBeUndefined();
  });

  it("waits for a cooperation, or for somebody to say which", async () => {
    await seedCooperation(db(), "tweede");
    await open();
    await until(() => slackServer.reports.length > 1 || undefined);
    expect(slackServer.reports.at(-1)).toContain("several");
    expect(await kept()).toBeUndefined();
  });
});
