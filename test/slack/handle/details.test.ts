import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { keepAccount } from "../../../db/queries/chat/chat-account.ts";
import { COOPERATION } from "../../builders.ts";
import { openTestApp, type TestApp } from "../../harness.ts";
import type { FakeSlack } from "../fake/fake-slack.ts";
import { addUser, type FakeTeam } from "../fake/fake-state.ts";
import { openSlack } from "../open-slack.ts";
import { type Json, until } from "../receiver.ts";
import { openSlackServer, type SlackServer, settings } from "../slack-server.ts";

let app: TestApp;
let slack: FakeSlack;
let server: SlackServer;
let team: FakeTeam;
const PEOPLE = [
  { id: "U0PIET", name: "piet", email: "piet@example.org" },
  { id: "U0CARLA", name: "carla", email: "coordinator@example.org" },
  { id: "U0GAST", name: "gijs", email: "gast@example.org" },
  { id: "U0WIE", name: "wie", email: "wie@elders.example" },
  { id: "U0VER", name: "ver", email: "piet@example.org", isStranger: true, team: "T9" },
];
beforeAll(async () => {
  app = await openTestApp();
}, 30_000);
beforeEach(async () => {
  await app.reset();
  slack = await openSlack();
  team = slack.state.teams.get("T1") as FakeTeam;
  for (const person of PEOPLE) addUser(team, person);
  server = await openSlackServer(app.engine, settings(slack, { botToken: "xoxb-T1" }));
  await until(() => server.reports.length > 1 || undefined);
  await app.as("coordinator@example.org").done("action/add", {
    ...{ title: "Cijfers <!channel> & meer", holder: "anna@example.org", due: "2026-02-20" },
  });
});
afterEach(async () => {
  await server.close();
  expect(slack.violations).toEqual([]);
  await slack.close();
});
afterAll(() => app.close());

const BASE = "http://localhost:3978";

/** A click that Slack still takes an answer to, however busy this machine is. */
function click(user: string): string {
  const id = slack.trigger("T1", user);
  Object.assign(slack.state.triggers.get(id) ?? {}, { at: Date.now() + 60_000 });
  return id;
}

/** What the pane is filled with for somebody who clicks the link of something. */
async function opens(ref: string, user = "U0PIET", more: object = {}): Promise<Json> {
  const before = team.details.length;
  await server.event({
    ...{
      type: "entity_details_requested",
      user,
      trigger_id: click(user),
      user_locale: "nl-NL",
    },
    ...{ entity_url: `${BASE}/${ref}`, link: { url: `${BASE}/${ref}`, domain: "localhost" }, channel: "C1" },
    ...{ external_ref: { id: `g7:${ref}` }, event_ts: "1700000000.000001" },
    ...more,
  });
  return await until(() => team.details[before]);
}

describe("the pane beside a work object", () => {
  it("tells whoever opens it all that they may see, and nothing newer than what everybody sees", async () => {
    await app
      .as("anna@example.org")
      .done("action/status", { action: "A-1", state: "at-risk", note: "wacht op cijfers" });
    const { metadata } = await opens("A-1");
    expect(metadata).toMatchObject({ url: `${BASE}/A-1`, external_ref: { id: "g7:A-1" } });
    expect(metadata).not.toHaveProperty("app_unfurl_url");
    const { attributes, custom_fields: fields } = metadata.entity_payload;
    expect(attributes.metadata_last_modified).toBe(1);
    const labels = fields.map(({ label }: Json) => label);
    expect(labels).toContain("Wat er is gemeld");
    expect(JSON.stringify(fields)).toContain("Wacht op cijfers");
  });

  it("names people of the workspace as Slack does", async () => {
    const account = {
      cooperation: COOPERATION,
      surface: "slack",
      workspace: "T1",
      account: "U0ANNA",
    } as const;
    const seenAt = app.engine.clock.real();
    await keepAccount(app.database.db, { ...account, person: "anna@example.org", seenAt });
    const { metadata } = await opens("A-1", "U0PIET");
    expect(metadata.entity_payload.custom_fields[0].user).toEqual({ user_id: "U0ANNA" });
  });

  it("is in the language of who opens it", async () => {
    await app.as("piet@example.org").done("leerlus/language", { language: "en" });
    const { metadata } = await opens("A-1");
    expect(metadata.entity_payload.custom_fields[1].label).toBe("Due");
  });

  it.each([
    ["is unknown", "U0WIE"],
    ["is of another workspace, whatever their profile says", "U0VER"],
  ])("tells nothing to who %s, whether there is something or not", async (_, user) => {
    for (const ref of ["A-1", "A-99"]) {
      const told = await opens(ref, user);
      expect(told).toMatchObject({ error: { status: "restricted" } });
      expect(told).not.toHaveProperty("metadata");
    }
  });

  it("tells the same of what somebody may not see as of what does not exist", async () => {
    const secret = { title: "Bel de wethouder", holder: "coordinator@example.org", due: "2026-02-20" };
    await app.as("coordinator@example.org").done("action/add", secret, { room: "secretariat" });
    expect(await opens("A-2", "U0CARLA")).toHaveProperty("metadata");
    expect((await opens("A-2")).error).toEqual({ status: "not_found" });
    for (const ref of ["A-99", "HV-2027-1", "zomaar", "leerlus status", "aanmelden/geheim"]) {
      expect((await opens(ref)).error).toEqual({ status: "not_found" });
    }
    expect((await opens("A-1", "U0PIET", { entity_url: "https://elders.example/A-1" })).error).toEqual({
      status: "not_found",
    });
  });

  it("is filled once, and a click that comes too late does no harm", async () => {
    const trigger_id = click("U0PIET");
    await opens("A-1", "U0PIET", { trigger_id });
    await server.event({
      type: "entity_details_requested",
      user: "U0PIET",
      trigger_id,
      entity_url: `${BASE}/A-1`,
    });
    await server.event({ type: "entity_details_requested", user: "U0PIET", entity_url: `${BASE}/A-1` });
    await new Promise((later) => setTimeout(later, 300));
    expect(team.details).toHaveLength(1);
  });
});
