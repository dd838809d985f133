import { describe, expect, it } from "vitest";
import { startDelivery } from "../../../src/delivery/deliver.ts";
import type { FakeMessage } from "../fake/fake-state.ts";
import { senderTo } from "../open-slack.ts";
import { until } from "../receiver.ts";
import { buttonsIn } from "../someone.ts";
import { useSlack } from "../use-slack.ts";

const here = useSlack();
const anna = () => here.someone("U0ANNA");

const wait = (ms: number) => new Promise((later) => setTimeout(later, ms));

const ephemeral = () => here.slack().state.teams.get("T1")?.channels.get("C1")?.ephemeral ?? [];

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

describe("what somebody wrote", () => {
  it("can be shortened in the form that is spoken of when a point is too long", async () => {
    const thread = await openAgenda();
    await here.receiver().event(anna().says(`+ ${"Dit is een heel lang punt. ".repeat(100)}`, thread));
    const [shown] = await here.shown();
    expect(shown.text).toContain("Open het dan met de knop hieronder");
    expect(buttonsIn(shown).map(({ label }) => label)).toEqual(["Vul het formulier in"]);
    expect(shown.text).toContain("U schreef bij titel:");
  });
});

describe("points under an agenda", () => {
  it("are taken, ten of one message, and it is said which are not", async () => {
    const thread = await openAgenda();
    const lines = Array.from({ length: 12 }, (_, n) => `+ Punt nummer ${n + 1}`);
    await here.receiver().event(anna().says(lines.join("\n"), thread));
    await until(() => (ephemeral().length >= 2 ? true : undefined));
    expect(await here.points()).toHaveLength(10);
    const [added, left] = ephemeral();
    expect(added?.text).toContain("10 punten staan op de agenda");
    expect(left?.text).toMatch(/Punt nummer 11[\s\S]*Punt nummer 12/);
  });

  it("are taken with a file beside them", async () => {
    const thread = await openAgenda();
    const says = anna().says("+ Bijlage bespreken", thread);
    await here.receiver().event({ ...says, subtype: "file_share", files: [{ id: "F1" }], upload: false });
    await wait(1500);
    expect(await here.points()).toHaveLength(1);
  });
});
