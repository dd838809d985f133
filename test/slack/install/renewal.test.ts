import { describe, expect, it } from "vitest";
import { keepAccount } from "../../../db/queries/chat/chat-account.ts";
import { changeToken, findWorkspace, takeRenewal } from "../../../db/queries/chat/workspace.ts";
import { openSessions } from "../../../src/engine/session/sign-in.ts";
import { slackConversations } from "../../../src/slack/handle/conversations.ts";
import { sealToken } from "../../../src/slack/install/tokens.ts";
import { slackSender } from "../../../src/slack/send/send.ts";
import { COOPERATION } from "../../builders.ts";
import { until } from "../receiver.ts";
import { KEY } from "../slack-server.ts";
import { usePostApp } from "../use-post-app.ts";

const { app, slack, db, now, token, bind, say, deliver, pause, texts, oauth, soon, many } = usePostApp();
const senderOf = ({ find, isOutdated }: ReturnType<typeof many>) =>
  slackSender({
    apiUrl: slack().apiUrl,
    baseUrl: "https://l.example.org",
    tokenFor: async ({ team }) => (await find(team))?.token,
    isOutdated,
  });

describe("a token that is good for another hour while Slack does not answer oauth.v2.access", () => {
  it("is given at once", async () => {
    await oauth(soon(3600));
    slack().mischief.plan({ does: "hang" }, { method: "oauth.v2.access", times: 99 });
    const began = performance.now();
    expect((await many().find("T1"))?.token).toBe(token());
    const ms = performance.now() - began;
    expect(ms).toBeLessThan(1000);
  }, 30_000);
  it("is not asked for again by every message when Slack says no", async () => {
    await oauth(soon(3600));
    slack().mischief.plan({ does: "limited", seconds: 60 }, { method: "oauth.v2.access", times: 99 });
    const { find } = many();
    const asked = () => slack().calls.filter(({ method }) => method === "oauth.v2.access").length;
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
      await fetch(`${slack().apiUrl}oauth.v2.access`, {
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
    slack().mischief.plan({ does: "limited", seconds: 60 }, { method: "conversations.open", times: 99 });
    const c = slackConversations({ engine: app().engine, access: openSessions(app().engine) }, many(), {
      apiUrl: slack().apiUrl,
    });
    await pause(1500);
    c.stop();
    expect(slack().calls.filter(({ method }) => method === "conversations.open")).toHaveLength(1);
  }, 20_000);
});
