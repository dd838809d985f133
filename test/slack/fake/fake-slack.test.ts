import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { slackApi } from "../../../src/slack/send/api.ts";
import { openSlack } from "../open-slack.ts";
import type { FakeSlack } from "./fake-slack.ts";

let slack: FakeSlack;
beforeEach(async () => {
  slack = await openSlack();
});
afterEach(() => slack.close());

const api = (team = "T1") => slackApi(`xoxb-${team}`, { apiUrl: slack.apiUrl });
const say = (text: string, more: object = {}) => api().chat.postMessage({ channel: "C1", text, ...more });
const post = (url: string, body: object) => fetch(url, { method: "POST", body: JSON.stringify(body) });
const modal = {
  type: "modal" as const,
  title: { type: "plain_text" as const, text: "t" },
  blocks: [{ type: "divider" }],
};

describe("the fake Slack", () => {
  it("keeps threads, and shows metadata to those who ask for all of it", async () => {
    const metadata = { event_type: "leerlus_post", event_payload: { key: "k" } };
    const root = await say("een", { metadata });
    await say("twee", { thread_ts: root.ts });
    await say("drie");
    const { messages = [] } = await api().conversations.history({
      channel: "C1",
      include_all_metadata: true,
    });
    expect(messages.map(({ text }) => text)).toEqual(["drie", "een"]);
    expect(messages[1]).toMatchObject({ metadata, reply_count: 1 });
    const thread = await api().conversations.replies({ channel: "C1", ts: root.ts ?? "" });
    expect(thread.messages?.map(({ text }) => text)).toEqual(["een", "twee"]);
    expect(thread.messages?.[0]).not.toHaveProperty("metadata");
  });

  it("gives history by pages", async () => {
    for (const text of ["een", "twee", "drie"]) await say(text);
    const first = await api().conversations.history({ channel: "C1", limit: 2 });
    const cursor = first.response_metadata?.next_cursor ?? "";
    const second = await api().conversations.history({ channel: "C1", limit: 2, cursor });
    expect(second.messages?.map(({ text }) => text)).toEqual(["een"]);
    expect(second.response_metadata?.next_cursor).toBe("");
  });

  it("knows who asks by the token", async () => {
    expect(await api("T2").auth.test()).toMatchObject({ team_id: "T2" });
    await expect(api("T9").auth.test()).rejects.toThrow("invalid_auth");
    const team = slack.state.teams.get("T1");
    if (team) team.refusal = "token_revoked";
    await expect(api().auth.test()).rejects.toThrow("token_revoked");
  });

  it("refuses what Slack refuses, and keeps what was wrong", async () => {
    await expect(say("t", { blocks: [{ type: "section" }] })).rejects.toThrow("invalid_blocks");
    await expect(say("x".repeat(40_001))).rejects.toThrow("msg_too_long");
    await say("<!channel>");
    await expect(say("t", { thread_ts: "1700000000.000001" })).rejects.toThrow("cannot_reply_to_message");
    expect(slack.violations.map(({ method, rule }) => `${method}: ${rule}`)).toEqual([
      "chat.postMessage: text or fields",
      "chat.postMessage: text: at most 40000 characters",
      "chat.postMessage: user text is escaped",
    ]);
  });

  it("closes channels", async () => {
    const channel = slack.state.teams.get("T1")?.channels.get("C1");
    if (channel) channel.isArchived = true;
    await expect(say("t")).rejects.toThrow("is_archived");
    if (channel) Object.assign(channel, { isArchived: false, isMember: false });
    await expect(say("t")).rejects.toThrow("not_in_channel");
  });

  it("takes one message a second in a channel when it is told to, and as many in others", async () => {
    slack.state.perChannelMs = 1000;
    await say("een");
    await expect(say("twee")).rejects.toMatchObject({ retryAfter: 1 });
    await say("drie", { channel: "C2" });
  });

  it("opens a modal once, within three seconds of the press", async () => {
    const trigger_id = slack.trigger("T1", "U0ANNA");
    const opened = await api().views.open({ trigger_id, view: modal });
    await api().views.update({ view_id: opened.view?.id ?? "", view: modal });
    await expect(api().views.open({ trigger_id, view: modal })).rejects.toThrow("exchanged_trigger_id");
    const late = slack.trigger("T1", "U0ANNA");
    Object.assign(slack.state.triggers.get(late) ?? {}, { at: Date.now() - 3001 });
    await expect(api().views.open({ trigger_id: late, view: modal })).rejects.toThrow("expired_trigger_id");
  });

  it("has a home tab for each person", async () => {
    await api().views.publish({ user_id: "U0ANNA", view: { type: "home", blocks: [] } });
    expect(slack.state.teams.get("T1")?.homes.get("U0ANNA")).toEqual({ type: "home", blocks: [] });
    await expect(
      api().views.publish({ user_id: "U1", view: { type: "home", blocks: [] } }),
    ).rejects.toThrow();
  });

  it("takes five answers at a response_url, within thirty minutes", async () => {
    const url = slack.responseUrls.make("U0ANNA");
    for (let n = 1; n <= 5; n += 1) expect((await post(url, { text: `${n}` })).status).toBe(200);
    expect(await (await post(url, { text: "6" })).json()).toEqual({ ok: false, error: "used_url" });
    const old = slack.responseUrls.make("U0ANNA", 30 * 60_000 + 1);
    expect(await (await post(old, { text: "1" })).json()).toEqual({ ok: false, error: "expired_url" });
    expect(slack.responseUrls.answers(url)).toHaveLength(5);
  });

  it("knows people by number and e-mail, and opens a conversation with them", async () => {
    const found = await api().users.lookupByEmail({ email: "anna@example.org" });
    expect(found.user?.id).toBe("U0ANNA");
    expect((await api().users.info({ user: "U0ANNA" })).user?.profile?.email).toBe("anna@example.org");
    await expect(api().users.lookupByEmail({ email: "x@example.org" })).rejects.toThrow("users_not_found");
    const opened = await api().conversations.open({ users: "U0ANNA" });
    expect(opened.channel?.id).toBe("D0ANNA");
    await api().chat.postMessage({ channel: "D0ANNA", text: "hallo" });
    expect(slack.messages("T1", "D0ANNA")).toHaveLength(1);
  });

  it("shows something to one person only", async () => {
    await api().chat.postEphemeral({ channel: "C1", user: "U0ANNA", text: "voor u" });
    expect(slack.messages("T1", "C1")).toEqual([]);
    expect(slack.state.teams.get("T1")?.channels.get("C1")?.ephemeral).toMatchObject([{ text: "voor u" }]);
  });

  it("gives a token for a code once, and another for each refresh", async () => {
    slack.state.codes.set("code", { team: "T5", user: "U1" });
    const client = { client_id: "1", client_secret: "2" };
    const first = await slackApi("", { apiUrl: slack.apiUrl }).oauth.v2.access({ ...client, code: "code" });
    expect(first).toMatchObject({ team: { id: "T5" }, access_token: expect.stringMatching(/^xoxe/) });
    await expect(api().oauth.v2.access({ ...client, code: "code" })).rejects.toThrow("invalid_code");
    const refresh = {
      ...client,
      grant_type: "refresh_token" as const,
      refresh_token: first.refresh_token ?? "",
    };
    const second = await api().oauth.v2.access(refresh);
    expect(second.access_token).not.toBe(first.access_token);
    await expect(api().oauth.v2.access(refresh)).rejects.toThrow("invalid_refresh_token");
  });

  it("gives a file to who has the token", async () => {
    const team = slack.state.teams.get("T1");
    const content = Buffer.from("a;b\n1;2\n");
    team?.files.set("F1", { id: "F1", name: "cijfers.csv", mimetype: "text/csv", content });
    const { file } = await api().files.info({ file: "F1" });
    const url = file?.url_private_download ?? "";
    const own = await fetch(url, { headers: { authorization: "Bearer xoxb-T1" } });
    expect(await own.text()).toBe("a;b\n1;2\n");
    expect(await (await fetch(url)).text()).toContain("Sign in");
  });

  it("notices a method that it does not know", async () => {
    await expect(api().reactions.list({})).rejects.toThrow("unknown_method");
    expect(slack.violations).toMatchObject([{ rule: "known method", found: "reactions.list" }]);
  });
});
