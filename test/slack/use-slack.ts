import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { listItems } from "../../db/queries/agenda/agenda.ts";
import { listAudit } from "../../db/queries/audit.ts";
import { bindChannel } from "../../db/queries/posting/channel.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import type { SlackOptions } from "../../src/slack/surface.ts";
import { COOPERATION } from "../builders.ts";
import { openTestApp, type TestApp } from "../harness.ts";
import type { FakeSlack } from "./fake/fake-slack.ts";
import { addUser } from "./fake/fake-state.ts";
import { openSlack } from "./open-slack.ts";
import { type Json, openReceiver, type TestReceiver, until } from "./receiver.ts";
import { someone } from "./someone.ts";

const PEOPLE = [
  { id: "U0PIET", name: "piet", email: "piet@example.org" },
  { id: "U0CARLA", name: "carla", email: "coordinator@example.org" },
  { id: "U0GAST", name: "gijs", email: "gast@example.org" },
  { id: "U0WIE", name: "wie", email: "wie@elders.example" },
];
const page = { after: undefined, limit: 200 };

/** For each test an empty cooperation with a Slack of its own; the implementation room stands in T1:C1. */
export function useSlack(options: Partial<SlackOptions> = {}) {
  let app: TestApp;
  let slack: FakeSlack;
  let receiver: TestReceiver;
  beforeAll(async () => {
    app = await openTestApp();
  });
  beforeEach(async () => {
    await app.reset();
    slack = await openSlack();
    const team = slack.state.teams.get("T1");
    for (const person of PEOPLE) if (team) addUser(team, person);
    await bindChannel(scopeOf(app.database.db, COOPERATION), "implementation", "slack", "T1:C1");
    receiver = await openReceiver(app.engine, slack, options);
  });
  afterEach(async () => {
    await receiver.close();
    expect(slack.violations).toEqual([]);
    await slack.close();
  });
  afterAll(() => app.close());

  const answers = (url: string) =>
    until<Json[]>(() => {
      const came = slack.responseUrls.answers(url);
      return came.length > 0 ? came : undefined;
    });

  return {
    app: () => app,
    slack: () => slack,
    receiver: () => receiver,
    /** Somebody of the first workspace, in its first channel. */
    someone: (user: string, where: Parameters<typeof someone>[3] = {}) =>
      someone(slack, () => receiver, user, where),
    /** The surface anew on the same database, as after a restart. */
    restart: async () => {
      await receiver.close();
      receiver = await openReceiver(app.engine, slack, options);
    },
    audit: async () => (await listAudit(scopeOf(app.database.db, COOPERATION), {}, page)).items,
    /** What people put on an agenda. */
    points: async () =>
      (await listItems(scopeOf(app.database.db, COOPERATION), { source: "person" }, page)).items,
    /** Action A-1, of Anna. */
    addAction: () =>
      app.as("anna@example.org").done("action/add", {
        title: "Stuur de cijfers",
        holder: "anna@example.org",
        due: "2026-12-15",
      }),
    /** The answers that came at an address, once there is one. */
    answers,
    /** What was shown to one person in the channel, once there is something. */
    shown: () =>
      until<Json[]>(() => {
        const there = slack.state.teams.get("T1")?.channels.get("C1")?.ephemeral ?? [];
        return there.length > 0 ? there : undefined;
      }),
    /** The window that was opened last. */
    view: (): Json => {
      const kept = [...(slack.state.teams.get("T1")?.views.values() ?? [])].at(-1);
      return kept ? { ...kept.view, id: kept.id, hash: kept.hash } : undefined;
    },
  };
}
