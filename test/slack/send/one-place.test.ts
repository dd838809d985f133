import { beforeEach, describe, expect, it } from "vitest";
import { usePostApp } from "../use-post-app.ts";

const { slack, bind, say, deliver, pause, texts } = usePostApp();

describe("a Slack channel that two rooms share", () => {
  beforeEach(async () => {
    await bind("implementation", "T1:C1");
    await bind("monitoring", "T1:C1");
  });
  it("waits for both when Slack limits it", async () => {
    slack().mischief.plan({ does: "limited", seconds: 30 }, { channel: "C1" });
    await say("een", "implementation");
    const one = deliver({ parallel: 1 });
    await one.settled();
    await say("twee", "monitoring");
    one.wake();
    await pause(500);
    expect(slack().calls.filter(({ method }) => method === "chat.postMessage")).toHaveLength(1);
  }, 20_000);
  it("gets one message a second", async () => {
    slack().state.perChannelMs = 1000;
    await say("een", "implementation");
    await say("twee", "monitoring");
    const one = deliver({}, { intervalMs: 1000 });
    await one.settled();
    const [first, second] = slack().calls.filter(({ method }) => method === "chat.postMessage");
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990);
  }, 20_000);
});

describe("a look that Slack limits", () => {
  it("is repeated when Slack lets it, not before", async () => {
    await bind("implementation", "T1:C1");
    slack().mischief.plan({ does: "500-before" }, { method: "chat.postMessage" });
    slack().mischief.plan({ does: "limited", seconds: 30 }, { method: "conversations.history", times: 99 });
    await say("een");
    const one = deliver();
    const pace = setInterval(() => one.wake("queues"), 50);
    await pause(2500);
    clearInterval(pace);
    expect(slack().calls.filter(({ method }) => method === "conversations.history")).toHaveLength(1);
  }, 20_000);
});

describe("the first message of a thread that somebody deleted", () => {
  it("does not take along what is said about the meeting afterwards", async () => {
    await bind("implementation", "T1:C1");
    const root = { purpose: "agenda-opened", opensThread: true, subject: "IO-2026-02" };
    await say("agenda", "implementation", root);
    const one = deliver();
    await one.settled();
    slack().messages("T1", "C1").length = 0;
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
