import { type AddressInfo, createServer } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readAddress } from "../../../src/slack/send/send.ts";
import type { FakeSlack } from "../fake/fake-slack.ts";
import type { Misbehaviour } from "../fake/misbehaviour.ts";
import { openSlack, postTo, senderTo } from "../open-slack.ts";

let slack: FakeSlack;
beforeAll(async () => {
  slack = await openSlack();
});
afterAll(() => slack.close());
beforeEach(() => {
  slack.mischief.calm();
  slack.calls.length = 0;
  slack.violations.length = 0;
  for (const team of slack.state.teams.values()) {
    delete team.refusal;
    for (const channel of team.channels.values()) channel.messages.length = 0;
  }
});

const patient = new AbortController().signal;
const sender = () => senderTo(slack, { timeoutMs: 300 });
const send = (...args: Parameters<typeof postTo>) => sender().send(postTo(...args), patient);
const inChannel = (channel = "C1", team = "T1") => slack.messages(team, channel);

describe("a post to Slack", () => {
  it("stands in its channel with blocks, a text beside them and nothing but its key as metadata", async () => {
    const post = postTo("T1:C1");
    const result = await sender().send(post, patient);
    const [message] = inChannel();
    expect(result).toEqual({ sent: message?.ts });
    expect(message).toMatchObject({
      text: expect.stringContaining("Hallo"),
      blocks: [{ type: "header" }, { type: "section" }],
      metadata: { event_type: "leerlus_post", event_payload: { key: post.key } },
    });
    expect(slack.calls[0]?.args).toMatchObject({
      unfurl_links: "false",
      unfurl_media: "false",
      parse: "none",
    });
    expect(slack.violations).toEqual([]);
  });

  it("goes with the token of its workspace", async () => {
    await send("T2:C3");
    expect(slack.calls.map(({ team }) => team)).toEqual(["T2"]);
    expect(inChannel("C3", "T2")).toHaveLength(1);
  });

  it("mentions people by their Slack user in that workspace", async () => {
    const card = {
      title: ["t"],
      body: [{ type: "text" as const, text: [{ person: "anna@example.org", name: "Anna" }] }],
    };
    const mentionsIn = async (team: string) => (email: string) =>
      team === "T1" && email === "anna@example.org" ? "U0ANNA" : undefined;
    await senderTo(slack, { mentionsIn }).send(postTo("T1:C1", { card }), patient);
    await senderTo(slack, { mentionsIn }).send(postTo("T2:C3", { card }), patient);
    expect(JSON.stringify(inChannel()[0]?.blocks)).toContain("<@U0ANNA>");
    expect(JSON.stringify(inChannel("C3", "T2")[0]?.blocks)).toContain('"Anna"');
  });

  it("is a reply in the agenda thread", async () => {
    const first = await send("T1:C1");
    const thread = "sent" in first ? first.sent : "";
    await send("T1:C1", { thread });
    expect(inChannel()[1]?.thread_ts).toBe(thread);
    expect(slack.violations).toEqual([]);
  });

  it("is changed in its place, and keeps its key", async () => {
    const post = postTo("T1:C1");
    const first = await sender().send(post, patient);
    const messageRef = "sent" in first ? first.sent : "";
    const card = { title: ["Nieuw"], body: [] };
    expect(await sender().edit({ ...post, card, messageRef }, patient)).toEqual({ sent: messageRef });
    expect(inChannel()).toMatchObject([{ edits: 1, metadata: { event_payload: { key: post.key } } }]);
    expect(JSON.stringify(inChannel()[0]?.blocks)).toContain("Nieuw");
    expect(slack.violations).toEqual([]);
  });

  it("has one try, whatever goes wrong", async () => {
    slack.mischief.plan({ does: "500-before" }, { times: 9 });
    await send("T1:C1");
    expect(slack.calls).toHaveLength(1);
  });
});

/** A port on which nobody listens. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

describe("what came of a try", () => {
  const tries: [Misbehaviour, object, number][] = [
    [{ does: "delay", ms: 20 }, { sent: expect.any(String) }, 1],
    [{ does: "limited", seconds: 30 }, { retryAfterMs: 30_000 }, 0],
    [{ does: "hang" }, { unknown: expect.any(String) }, 0],
    [{ does: "hang-after" }, { unknown: expect.any(String) }, 1],
    [{ does: "500-before" }, { unknown: "HTTP 500" }, 0],
    [{ does: "500-after" }, { unknown: "HTTP 500" }, 1],
    [{ does: "reset-before" }, { unknown: expect.any(String) }, 0],
    [{ does: "reset-after" }, { unknown: expect.any(String) }, 1],
    [{ does: "late", ms: 1 }, { unknown: expect.any(String) }, 1],
    [{ does: "page" }, { unknown: "not an answer of Slack" }, 1],
  ];
  it.each(tries)("of %j is %j", async (misbehaviour, result, there) => {
    slack.mischief.plan(misbehaviour);
    expect(await send("T1:C1")).toEqual(result);
    await new Promise((later) => setTimeout(later, 10));
    expect(inChannel()).toHaveLength(there);
  });

  it.each([
    ["ratelimited", { retryAfterMs: 30_000 }],
    ["internal_error", { unknown: "internal_error" }],
    ["fatal_error", { unknown: "fatal_error" }],
    ["token_expired", { failed: "token_expired" }],
    ["channel_not_found", { refused: "channel_not_found", scope: "channel" }],
    ["is_archived", { refused: "is_archived", scope: "channel" }],
    ["not_in_channel", { refused: "not_in_channel", scope: "channel" }],
    ["restricted_action", { refused: "restricted_action", scope: "channel" }],
    ["account_inactive", { refused: "account_inactive", scope: "channel" }],
    ["token_revoked", { refused: "token_revoked", scope: "channel" }],
    ["invalid_auth", { refused: "invalid_auth", scope: "channel" }],
    ["msg_too_long", { refused: "msg_too_long", scope: "message" }],
    ["invalid_blocks", { refused: "invalid_blocks", scope: "message" }],
    ["something_new", { refused: "something_new", scope: "message" }],
  ])("when Slack says %s", async (code, result) => {
    slack.mischief.plan({ does: "error", code });
    expect(await send("T1:C1")).toEqual(result);
  });

  it("is certain when nobody listens at the other side", async () => {
    const gone = senderTo(slack, { apiUrl: `http://127.0.0.1:${await closedPort()}/api/` });
    expect(await gone.send(postTo("T1:C1"), patient)).toEqual({ failed: "ECONNREFUSED" });
    const lost = senderTo(slack, { apiUrl: "http://nowhere.invalid/api/" });
    expect(await lost.send(postTo("T1:C1"), patient)).toMatchObject({ failed: expect.any(String) });
  });

  it("is certain when the token or the names could not be read", async () => {
    const broken = senderTo(slack, { tokenFor: () => Promise.reject(new Error("no database")) });
    expect(await broken.send(postTo("T1:C1"), patient)).toEqual({ failed: "Error" });
    expect(slack.calls).toEqual([]);
  });

  it("is a refusal where Leerlus is not installed or the address is none", async () => {
    expect(await send("T9:C1")).toEqual({ refused: "app_not_installed", scope: "channel" });
    expect(await send("nonsense")).toEqual({ refused: "channel_not_found", scope: "channel" });
  });

  it("is not known when nobody waits any more", async () => {
    slack.mischief.plan({ does: "hang" });
    const began = performance.now();
    const result = senderTo(slack).send(postTo("T1:C1"), AbortSignal.timeout(50));
    expect(await result).toMatchObject({ unknown: expect.any(String) });
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it("tells of a fault of ours, without the text", async () => {
    const faults: object[] = [];
    slack.mischief.plan({ does: "error", code: "invalid_blocks" });
    slack.mischief.plan({ does: "error", code: "invalid_auth" });
    const telling = senderTo(slack, { onFault: (facts) => faults.push(facts) });
    const post = postTo("T1:C1");
    await telling.send(post, patient);
    await telling.send(post, patient);
    expect(faults).toEqual([{ delivery: post.delivery, code: "invalid_blocks" }]);
  });

  it("of a message that is gone concerns that message only", async () => {
    const gone = postTo("T1:C1", { messageRef: "1700000000.000001" });
    expect(await sender().edit(gone, patient)).toEqual({
      ...{ refused: "message_not_found", scope: "message", isGone: true },
    });
  });

  it("holds up no other channel and no other workspace", async () => {
    slack.mischief.plan({ does: "limited", seconds: 30 }, { channel: "C1" });
    slack.mischief.plan({ does: "hang" }, { channel: "C1" });
    const shared = sender();
    const began = performance.now();
    const busy = [shared.send(postTo("T1:C1"), patient), shared.send(postTo("T1:C1"), patient)];
    const free = await Promise.all([
      shared.send(postTo("T1:C2"), patient),
      shared.send(postTo("T2:C3"), patient),
    ]);
    expect(performance.now() - began).toBeLessThan(290);
    expect(free).toEqual([{ sent: expect.any(String) }, { sent: expect.any(String) }]);
    await Promise.all(busy);
  });
});

describe("the address of a channel", () => {
  it("is the workspace and the channel or private conversation", () => {
    expect(readAddress("T0G7:C0IO")).toEqual({ team: "T0G7", channel: "C0IO" });
    expect(readAddress("T0G7:D0ANNA")).toEqual({ team: "T0G7", channel: "D0ANNA" });
  });

  it.each(["", "T1", "T1:", "T1:U1", "t1:c1", "T1:C1:x", "https://x"])("is not %j", (address) => {
    expect(readAddress(address)).toBeUndefined();
  });
});
