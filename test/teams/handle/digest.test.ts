import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { bindChannel } from "../../../db/queries/posting/channel.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { startDelivery } from "../../../src/delivery/deliver.ts";
import { webSender } from "../../../src/delivery/web-sender.ts";
import { COOPERATION } from "../../builders.ts";
import { openTestApp, type TestApp } from "../../harness.ts";
import { DRAFTED, seedDigests, seedQuarter } from "../../seed-digests.ts";
import type { FakeSlack } from "../../slack/fake/fake-slack.ts";
import { openSlack, senderTo as slackSenderTo } from "../../slack/open-slack.ts";
import type { FakeConnector } from "../fake/fake-connector.ts";
import { at, CHANNEL, openTeams, senderTo } from "../open-teams.ts";

let app: TestApp;
let slack: FakeSlack;
let teams: FakeConnector;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
beforeEach(async () => {
  await app.reset();
  slack = await openSlack();
  teams = await openTeams();
  await seedDigests(app);
  const bind = (room: string, surface: string, address: string) =>
    bindChannel(scopeOf(app.database.db, COOPERATION), room, surface, address);
  await bind("digest-full", "slack", "T1:C1");
  await bind("digest-executive", "teams", at(CHANNEL));
  await seedQuarter(app);
  await app.at(DRAFTED);
});
afterEach(async () => {
  expect([...slack.violations, ...teams.violations]).toEqual([]);
  await slack.close();
  await teams.close();
});
afterAll(() => app.close());

async function deliver(): Promise<void> {
  const senders = [slackSenderTo(slack), senderTo(teams, { api: { timeoutMs: 5000 } }), webSender()];
  const delivery = startDelivery(app.engine, {
    senders: senders.map((one) => ({ ...one, intervalMs: 0 })),
  });
  await delivery.settled();
  await delivery.stop();
}

it("an approved digest comes once into each channel of its rooms, in Slack, in Teams and in the browser", async () => {
  const coordinator = app.as("coordinator@example.org");
  const tries = Array.from({ length: 10 }, () => coordinator.run("digest/approve", { quarter: "2026-Q1" }));
  expect((await Promise.all(tries)).filter(({ ok }) => ok).length).toBe(1);
  await deliver();
  await deliver();
  const inSlack = slack.messages("T1", "C1");
  const inTeams = teams.messages(CHANNEL);
  expect([inSlack.length, inTeams.length]).toEqual([1, 1]);
  expect(inSlack[0]?.text).toContain("Maak een rooster");
  expect(JSON.stringify(inTeams[0]?.activity)).toContain("Wat er veranderde");
  expect(JSON.stringify(inTeams[0]?.activity)).not.toContain("Maak een rooster");
  const posts = await app.posts({ purpose: "digest" });
  expect(posts.map(({ room }) => room)).toEqual(["digest-executive", "digest-full"]);
});
