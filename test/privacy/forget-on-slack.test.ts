import { describe, expect, it } from "vitest";
import { usePostApp } from "../slack/use-post-app.ts";

const { app, slack, bind, deliver, pause, texts } = usePostApp();
const coordinator = () => app().as("coordinator@example.org");
const action = {
  title: "Bel de wethouder, zegt Anna Achterberg",
  holder: "piet@example.org",
  due: "2026-03-02",
};

describe("a message that names somebody who is forgotten", () => {
  it("is edited where it stands", async () => {
    await bind("implementation", "T1:C1");
    await app().as("anna@example.org").done("action/add", action, { room: "implementation" });
    const one = deliver();
    await one.settled();
    expect(JSON.stringify(slack().messages("T1", "C1"))).toContain("Anna Achterberg");
    await coordinator().done("leerlus/forget", { person: "anna@example.org" });
    one.wake();
    await one.settled();
    await pause(300);
    const shown = JSON.stringify(slack().messages("T1", "C1"));
    expect(shown).toContain("zegt deelnemer 1 van Achterhoek");
    expect(shown).not.toMatch(/Anna|anna@/);
    expect(texts()).toHaveLength(1);
  }, 30_000);

  it("is told to the coordinator where the platform refuses to change it", async () => {
    await bind("implementation", "T1:C1");
    await app().as("anna@example.org").done("action/add", action, { room: "implementation" });
    const one = deliver();
    await one.settled();
    slack().mischief.plan({ does: "error", code: "edit_window_closed" }, { method: "chat.update", times: 9 });
    await coordinator().done("leerlus/forget", { person: "anna@example.org" });
    one.wake();
    await one.settled();
    await pause(300);
    const told = await app().posts({ purpose: "delivery-parked" });
    expect(told).toHaveLength(1);
    expect(JSON.stringify(told)).not.toContain("Anna");
  }, 30_000);
});
