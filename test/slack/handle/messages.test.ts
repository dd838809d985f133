import { describe, expect, it } from "vitest";
import { startDelivery } from "../../../src/delivery/deliver.ts";
import type { FakeMessage } from "../fake/fake-state.ts";
import { senderTo } from "../open-slack.ts";
import { type Json, until } from "../receiver.ts";
import { buttonsIn } from "../someone.ts";
import { useSlack } from "../use-slack.ts";

const here = useSlack();
const anna = () => here.someone("U0ANNA");

/** Brings what waits to the fake Slack. */
async function deliver(): Promise<FakeMessage[]> {
  const delivery = startDelivery(here.app().engine, {
    senders: [{ ...senderTo(here.slack()), intervalMs: 0 }],
  });
  delivery.wake();
  await new Promise((later) => setTimeout(later, 400));
  await delivery.stop(1000);
  return here.slack().messages("T1", "C1");
}

describe("a shortcut on a message", () => {
  it("makes an item of it that keeps the link to it", async () => {
    const channel = here.slack().state.teams.get("T1")?.channels.get("C1");
    channel?.messages.push({ ts: "1700000000.000100", user: "U0PIET", text: "t", edits: 0 });
    const message = {
      ts: "1700000000.000100",
      text: "De wachtlijst van &lt;Rivierenland&gt; groeit\nen groeit",
    };
    await here.receiver().interact(anna().shortcut("agenda", message));
    const view = await until<Json>(() => here.view());
    expect(view.callback_id).toBe("form:agenda/add");
    await here.receiver().interact(anna().submission(view, {}));
    expect(await here.points()).toMatchObject([
      {
        title: "De wachtlijst van <Rivierenland> groeit",
        link: "https://t1.slack.com/archives/C1/p1700000000000100",
      },
    ]);
  });

  it("without a message opens a window to start from", async () => {
    await here.receiver().interact(anna().shortcut("open"));
    const view = await until<Json>(() => here.view());
    expect(buttonsIn(view).length).toBeGreaterThan(5);
    const [first] = buttonsIn(view);
    await anna().presses(first?.value ?? "", {
      view: { ...view, type: "modal" },
      container: { type: "view" },
    });
    await until(() => here.view().callback_id === "form:action/add" || undefined);
  });
});

describe("what is said", () => {
  async function openAgenda(): Promise<string> {
    const plan = {
      kind: "implementation",
      nth: "2",
      weekday: "tue",
      at: "09:30",
      minutes: 120,
      from: "2026-02-01",
    };
    await here.app().as("coordinator@example.org").done("meeting/plan", plan);
    await here.app().at("2026-01-21T12:00:00+01:00");
    const messages = await until(async () => {
      const now = await deliver();
      return now.length > 0 ? now : undefined;
    });
    const root = messages.find(({ thread_ts }) => thread_ts === undefined);
    return root?.ts ?? "";
  }

  it("under an agenda after a + becomes a point of it, once, however often it is told", async () => {
    const thread = await openAgenda();
    const says = anna().says("+ Wachtlijst Rivierenland; duur 20m\n+ Tarieven", thread);
    for (const retry of [0, 1, 2, 3])
      expect((await here.receiver().event(says, { id: "Ev1", retry })).status).toBe(200);
    await until(async () => (await here.points()).length === 2 || undefined);
    await here.restart();
    expect((await here.receiver().event(says, { id: "Ev1", retry: 1 })).status).toBe(200);
    await new Promise((later) => setTimeout(later, 300));
    expect((await here.points()).map(({ title, minutes }) => [title, minutes])).toEqual([
      ["Wachtlijst Rivierenland", 20],
      ["Tarieven", 10],
    ]);
    const [answer, ...more] = await here.shown();
    expect(answer).toMatchObject({ user: "U0ANNA", thread_ts: thread });
    expect(answer?.text).toMatch(/2 punten staan op de agenda[\s\S]*Wachtlijst Rivierenland[\s\S]*Tarieven/);
    expect(more).toEqual([]);
    const messages = await deliver();
    expect(messages.filter(({ thread_ts }) => thread_ts === thread)).toEqual([]);
    expect(messages.find(({ ts }) => ts === thread)?.text).toContain("Tarieven");
  });

  it("elsewhere, without a +, or by a bot is none of our business", async () => {
    const thread = await openAgenda();
    await here.receiver().event(anna().says("Wachtlijst", thread));
    await here.receiver().event(anna().says("+ Wachtlijst", "1700000000.000001"));
    await here.receiver().event({ ...anna().says("+ Wachtlijst", thread), bot_id: "B1" });
    await here.receiver().event({ ...anna().says("+ Wachtlijst", thread), subtype: "message_changed" });
    await new Promise((later) => setTimeout(later, 300));
    expect(await here.points()).toEqual([]);
  });

  it("by a guest is answered to them only", async () => {
    const thread = await openAgenda();
    await here.receiver().event(here.someone("U0GAST").says("+ Wachtlijst", thread));
    const [shown] = await here.shown();
    expect(shown).toMatchObject({ user: "U0GAST", text: expect.stringContaining("gast") });
    expect(await here.points()).toEqual([]);
  });

  it("to us is a line as typed, in a channel or in private", async () => {
    const bot = here.slack().state.teams.get("T1")?.bot;
    await here.receiver().event({ ...anna().says(`<@${bot}> ik`), type: "app_mention" });
    const [shown] = await here.shown();
    expect(shown?.text).toContain("Anna Achterberg");
    const direct = here.someone("U0ANNA", { channel: "D0ANNA" });
    await here
      .receiver()
      .event(direct.says("actie nieuw Bel Piet; houder Piet Pleizier; uiterlijk 15 december"));
    const [message] = await until(() => {
      const there = here.slack().messages("T1", "D0ANNA");
      return there.length > 0 ? there : undefined;
    });
    expect(message?.text).toContain("Bel Piet");
  });
});
