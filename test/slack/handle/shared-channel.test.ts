import { describe, expect, it } from "vitest";
import { listChannels } from "../../../db/queries/posting/channel.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { startDelivery } from "../../../src/delivery/deliver.ts";
import { COOPERATION } from "../../builders.ts";
import type { FakeMessage } from "../fake/fake-state.ts";
import { addChannel, addUser } from "../fake/fake-state.ts";
import { senderTo } from "../open-slack.ts";
import { until } from "../receiver.ts";
import { useSlack } from "../use-slack.ts";

const here = useSlack();
const _anna = () => here.someone("U0ANNA");

const wait = (ms: number) => new Promise((later) => setTimeout(later, ms));

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

describe("a channel that two workspaces with Leerlus share", () => {
  const kim = () => {
    const two = here.slack().state.teams.get("T2");
    if (!two) throw new Error("no team");
    addUser(two, { id: "U2KIM", name: "kim", email: "kim@example.org" });
    addUser(two, { id: "U2CARLA", name: "carla", email: "coordinator@example.org" });
    addChannel(two, "C1");
    return here.someone("U2KIM", { team: "T2", channel: "C1" });
  };

  it("takes a point when Slack tells of it by the other installation", async () => {
    const thread = await openAgenda();
    await here.receiver().event(kim().says("+ Punt van Kim", thread), { team: "T2" });
    await wait(1500);
    expect((await here.points()).map(({ title }) => title)).toEqual(["Punt van Kim"]);
  });

  it("is the room's for everybody who types there", async () => {
    await kim().types("nieuw Stuur de cijfers; houder Kim Kompas; uiterlijk 15 december", "/actie");
    await wait(1000);
    const posts = await here.app().posts({ purpose: "action-added" });
    expect(posts.map(({ room }) => room)).toEqual(["implementation"]);
  });

  it("is one channel of its room, not two", async () => {
    kim();
    await here.someone("U2CARLA", { team: "T2", channel: "C1" }).types("kanaal implementation");
    await here.addAction();
    const { db } = here.app().database;
    const found = await listChannels(scopeOf(db, COOPERATION), ["implementation"]);
    expect(found.filter(({ surface }) => surface === "slack")).toHaveLength(1);
  });
});
