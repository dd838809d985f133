import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FakeSlack } from "../fake/fake-slack.ts";
import { addChannel } from "../fake/fake-state.ts";
import { openSlack, postTo, senderTo } from "../open-slack.ts";

let slack: FakeSlack;
beforeEach(async () => {
  slack = await openSlack();
});
afterEach(() => slack.close());

const patient = new AbortController().signal;
const sender = () => senderTo(slack, { timeoutMs: 300 });
const say = (...args: Parameters<typeof postTo>) => sender().send(postTo(...args), patient);
const inChannel = () => slack.messages("T1", "C1");

describe("looking for a post that may have arrived", () => {
  const find = (post: Parameters<ReturnType<typeof sender>["find"]>[0]) => sender().find(post, patient);

  it("finds it by its key in the channel", async () => {
    const post = postTo("T1:C1");
    slack.mischief.plan({ does: "reset-after" });
    await sender().send(post, patient);
    await say("T1:C1");
    expect(await find(post)).toEqual({ found: inChannel()[0]?.ts });
    expect(await find(postTo("T1:C1"))).toBe("absent");
  });

  it("finds it in its thread, and in the channel when it was sent without one", async () => {
    const first = await say("T1:C1");
    const thread = "sent" in first ? first.sent : "";
    const [reply, loose] = [postTo("T1:C1", { thread }), postTo("T1:C1")];
    await sender().send(reply, patient);
    await sender().send(loose, patient);
    expect(await find(reply)).toEqual({ found: inChannel()[1]?.ts });
    expect(await find({ ...loose, thread })).toEqual({ found: inChannel()[2]?.ts });
  });

  it("is not misled by the metadata of others", async () => {
    const post = postTo("T1:C1");
    const channel = slack.state.teams.get("T1")?.channels.get("C1");
    const other = { event_type: "other", event_payload: { key: post.key } };
    channel?.messages.push({ ts: "1700000000.000001", user: "U1", text: "x", edits: 0, metadata: other });
    expect(await find(post)).toBe("absent");
  });

  /** Fills a channel with the chatter of others. */
  const chatter = (n: number) => {
    const team = slack.state.teams.get("T1");
    const channel = team && addChannel(team, "C8");
    for (let at = 0; at < n; at += 1) {
      channel?.messages.push({ ts: `${1_700_000_000 + at}.000000`, user: "U1", text: "x", edits: 0 });
    }
  };

  it("turns the pages of a busy channel, and gives up in words in one without end", async () => {
    const post = postTo("T1:C8");
    chatter(450);
    slack.state.teams
      .get("T1")
      ?.channels.get("C8")
      ?.messages.splice(0, 0, {
        ...{ ts: "1600000000.000000", user: "U1", text: "x", edits: 0 },
        metadata: { event_type: "leerlus_post", event_payload: { key: post.key } },
      });
    expect(await find(post)).toEqual({ found: "1600000000.000000" });
    expect(slack.calls).toHaveLength(3);
    chatter(6000);
    expect(await senderTo(slack).find(postTo("T1:C8"), patient)).toEqual({
      refused: "unsure",
      scope: "message",
    });
  });

  it("goes no further back than when it was sent first", async () => {
    chatter(450);
    expect(await find(postTo("T1:C8", { since: "2024-01-01T00:00:00Z" }))).toBe("absent");
    expect(slack.calls).toHaveLength(1);
  });

  it.each([{ does: "500-before" }, { does: "hang" }] as const)(
    "fails when Slack does not tell: %j",
    async (misbehaviour) => {
      slack.mischief.plan(misbehaviour);
      await expect(find(postTo("T1:C1"))).rejects.toThrow();
    },
  );

  it("says for how long when Slack limits it", async () => {
    slack.mischief.plan({ does: "limited", seconds: 30 });
    expect(await find(postTo("T1:C1"))).toEqual({ retryAfterMs: 30_000 });
  });

  it.each([
    ["missing_scope", { refused: "missing_scope", scope: "channel" }],
    ["not_in_channel", { refused: "not_in_channel", scope: "channel" }],
    ["token_revoked", { refused: "token_revoked", scope: "channel" }],
  ])("says so when Slack does not let us look: %s", async (code, result) => {
    slack.mischief.plan({ does: "error", code });
    expect(await find(postTo("T1:C1"))).toEqual(result);
  });

  it("says so where Leerlus is not installed any more", async () => {
    expect(await find(postTo("T9:C1"))).toEqual({ refused: "app_not_installed", scope: "channel" });
  });

  it("finds nothing in a thread whose first message has been deleted", async () => {
    expect(await find(postTo("T1:C1", { thread: "1700000000.000001" }))).toBe("absent");
  });
});
