import { describe, expect, it } from "vitest";
import { renewPosts } from "../../../db/queries/posting/post.ts";
import { usePostApp } from "../use-post-app.ts";

const { app, slack, db, bind, say, deliver, pause, texts } = usePostApp();
const told = () => app().posts({ purpose: "delivery-parked" });

describe("a thread that an administrator locked", () => {
  it("closes that thread, not the channel", async () => {
    await bind("implementation", "T1:C1");
    await say("agenda", "implementation", {
      purpose: "agenda-opened",
      opensThread: true,
      subject: "IO-2026-02",
    });
    const one = deliver();
    await one.settled();
    slack().mischief.plan(
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
      slack().mischief.plan({ does: "error", code }, { method: "chat.update", times: 9 });
      await renewPosts(db(), [
        { id, revision: 2, card: { title: ["nieuw"], body: [] }, text: "nieuw", refs: [] },
      ]);
      one.wake();
      await one.settled();
      await pause(300);
      expect((await told()).length).toBe(1);
    },
    20_000,
  );
});
