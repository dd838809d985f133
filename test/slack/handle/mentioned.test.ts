import { describe, expect, it } from "vitest";
import { startDelivery } from "../../../src/delivery/deliver.ts";
import type { FakeMessage } from "../fake/fake-state.ts";
import { senderTo } from "../open-slack.ts";
import { type Json, until } from "../receiver.ts";
import { useSlack } from "../use-slack.ts";

const here = useSlack();
const anna = () => here.someone("U0ANNA");

const wait = (ms: number) => new Promise((later) => setTimeout(later, ms));

const pressed = async (who: ReturnType<typeof anna>, value: object): Promise<Json> => {
  const press = who.press(JSON.stringify(value));
  await here.receiver().interact(press);
  return (await here.answers(press.response_url))[0];
};

async function deliver(): Promise<FakeMessage[]> {
  const delivery = startDelivery(here.app().engine, {
    senders: [{ ...senderTo(here.slack()), intervalMs: 0 }],
  });
  delivery.wake();
  await wait(400);
  await delivery.stop(1000);
  return here.slack().messages("T1", "C1");
}

/** The agenda thread of IO-2026-02 in T1:C1. */
async function openAgenda(): Promise<string> {
  const rule = { kind: "implementation", nth: "2", weekday: "tue", at: "09:30", minutes: 120 };
  await here
    .app()
    .as("coordinator@example.org")
    .done("meeting/plan", { ...rule, from: "2026-02-01" });
  await here.app().at("2026-01-21T12:00:00+01:00");
  const messages = await until(async () => {
    const now = await deliver();
    return now.length > 0 ? now : undefined;
  });
  return messages.find(({ thread_ts }) => thread_ts === undefined)?.ts ?? "";
}

describe("an address", () => {
  it("is not given to strangers by a search field", async () => {
    const { body } = await here.receiver().interact({
      ...{ type: "block_suggestion", team: { id: "T1" }, user: { id: "U0WIE", team_id: "T1" }, value: "" },
      ...{ action_id: "holder", block_id: "field:holder" },
      view: { id: "V1", type: "modal", callback_id: "form:action/list" },
    });
    expect(JSON.stringify(body)).not.toContain("@example.org");
  });

  it("is not told to strangers who mention somebody", async () => {
    const { body } = await here.someone("U0WIE").types("<@U0PIET|piet>");
    expect(body.text).not.toContain("@example.org");
  });
});

describe("a mention in a sentence", () => {
  it("is a name in the point that everybody reads, not an address", async () => {
    const thread = await openAgenda();
    await here.receiver().event(anna().says("+ Vraag <@U0PIET> om de cijfers", thread));
    await until(async () => (await here.points()).length === 1 || undefined);
    expect((await here.points())[0]?.title).not.toContain("@example.org");
  });

  it("is a name in what a shortcut fills in", async () => {
    const message = { ts: "1700000000.000100", text: "Vraag <@U0PIET> om cijfers" };
    await here.receiver().interact(anna().shortcut("agenda", message));
    const view = await until<Json>(() => here.view());
    expect(JSON.stringify(view.blocks)).not.toContain("@example.org");
  });
});

describe("somebody whose address Slack does not tell", () => {
  it("is a member once the coordinator has admitted them", async () => {
    const far = here.someone("U9VER", { own: "T9" });
    await pressed(far, { c: "leerlus/me", i: { organisation: "foodvalley" }, n: "n1" });
    const person = "u9ver@t9.slack.invalid";
    await here
      .app()
      .as("coordinator@example.org")
      .done("leerlus/admit", { person, organisation: "foodvalley" });
    const answer = await pressed(far, { c: "agenda/add", i: { title: "Een punt van ver" }, n: "n2" });
    expect(answer.text).not.toContain("U bent hier gast");
  });
});

describe("a guest who mentions two hundred people", () => {
  it("does not make Leerlus ask Slack two hundred times", async () => {
    const ids = Array.from({ length: 200 }, (_, n) => `<@U${(n + 1000).toString(36).toUpperCase()}X>`);
    const guest = here.someone("U0GAST");
    await guest.types("leden");
    const before = here.slack().calls.length;
    await guest.types(`nieuw ${ids.join(" ")}`, "/actie");
    await wait(3000);
    const asked = here
      .slack()
      .calls.slice(before)
      .filter(({ method }) => method === "users.info");
    expect(asked.length).toBeLessThan(50);
  });
});
