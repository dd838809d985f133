import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bindChannel } from "../../../db/queries/posting/channel.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import type { ButtonPress } from "../../../src/conversation/handle/handle-button.ts";
import { startDelivery } from "../../../src/delivery/deliver.ts";
import { webSender } from "../../../src/delivery/web-sender.ts";
import { readPress as readSlackPress } from "../../../src/slack/render/button-codec.ts";
import { readPress } from "../../../src/teams/render/button-codec.ts";
import { COOPERATION } from "../../builders.ts";
import { openTestApp, type TestApp } from "../../harness.ts";
import type { FakeSlack } from "../../slack/fake/fake-slack.ts";
import { openSlack, senderTo as slackSenderTo } from "../../slack/open-slack.ts";
import type { FakeConnector } from "../fake/fake-connector.ts";
import { at, CHANNEL, openTeams, senderTo } from "../open-teams.ts";
import { isBag } from "../render/card-rules.ts";

let app: TestApp;
let slack: FakeSlack;
let fake: FakeConnector;
beforeAll(async () => {
  app = await openTestApp();
}, 30_000);
beforeEach(async () => {
  await app.reset();
  slack = await openSlack();
  fake = await openTeams();
  const bind = (surface: string, address: string) =>
    bindChannel(scopeOf(app.database.db, COOPERATION), "implementation", surface, address);
  await bind("slack", "T1:C1");
  await bind("teams", at(CHANNEL));
});
afterEach(async () => {
  expect([...slack.violations, ...fake.violations]).toEqual([]);
  await slack.close();
  await fake.close();
});
afterAll(() => app.close());

async function deliver(): Promise<void> {
  const senders = [slackSenderTo(slack), senderTo(fake, { api: { timeoutMs: 5000 } }), webSender()].map(
    (one) => ({ ...one, intervalMs: 0 }),
  );
  const delivery = startDelivery(app.engine, { senders });
  await delivery.settled();
  await delivery.stop();
}

/** Everything in a payload that fits, in order. */
function all(value: unknown, fits: (part: Record<string, unknown>) => boolean): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap((part) => all(part, fits));
  if (!isBag(value)) return [];
  return [...(fits(value) ? [value] : []), ...Object.values(value).flatMap((part) => all(part, fits))];
}

const inTeams = () => fake.messages(CHANNEL).at(-1)?.activity;
const inSlack = () => slack.messages("T1", "C1").at(-1);
const pressIn = { teams: () => teamsPress("risico"), slack: () => slackPress("risico") };

function teamsPress(title: string): ButtonPress | undefined {
  const [button] = all(inTeams(), (part) => part.type === "Action.Execute" && part.title === title);
  return readPress(button?.data);
}

function slackPress(label: string): ButtonPress | undefined {
  const [button] = all(
    inSlack()?.blocks,
    (part) => part.type === "button" && isBag(part.text) && part.text.text === label,
  );
  return readSlackPress(String(button?.value));
}

/** What the first message says, without its buttons, in each of the three. */
async function said(): Promise<string[]> {
  const [card] = all(fake.messages(CHANNEL)[0]?.activity, ({ type }) => type === "AdaptiveCard");
  const [post] = await app.posts({ purpose: "action-added" });
  return [String(card?.fallbackText), slack.messages("T1", "C1")[0]?.text ?? "", post?.text ?? ""];
}

describe("a room that is bound to Slack, to Teams and to the browser", () => {
  beforeEach(async () => {
    const line = "actie nieuw Stuur de cijfers; houder anna@example.org; uiterlijk 15 december";
    const reply = await app.as("anna@example.org").type(line, { room: "implementation" });
    expect(reply.ok).toBe(true);
    await deliver();
  });

  it("says the same in all three", async () => {
    for (const text of await said()) {
      expect(text).toContain("Stuur de cijfers");
      expect(text).not.toMatch(/risico/i);
    }
  });

  it.each(["teams", "slack"] as const)("shows in all three what is pressed in %s, once", async (via) => {
    const press = pressIn[via]();
    if (!press?.nonce) throw new Error("nothing to press");
    const someone = app.as("anna@example.org");
    const how = { room: "implementation", via, key: press.nonce };
    for (let times = 0; times < 3; times += 1)
      expect((await someone.run(press.command, press.input, how)).ok).toBe(true);
    await deliver();
    // What was said first shows how it stands now; what has changed is said once, below it.
    const [teams, slackMessages] = [fake.messages(CHANNEL), slack.messages("T1", "C1")];
    expect([teams.map(({ edits }) => edits), slackMessages.map(({ edits }) => edits)]).toEqual([
      [1, 0],
      [1, 0],
    ]);
    for (const text of await said()) expect(text).toMatch(/risico/i);
    expect((await app.posts({ purpose: "action-changed" })).map(({ subject }) => subject)).toEqual(["A-1"]);
  });
});
