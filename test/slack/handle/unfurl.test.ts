import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { refInLink } from "../../../src/view/link.ts";
import { openTestApp, type TestApp } from "../../harness.ts";
import type { FakeSlack } from "../fake/fake-slack.ts";
import { addUser, type FakeTeam } from "../fake/fake-state.ts";
import { openSlack } from "../open-slack.ts";
import { until } from "../receiver.ts";
import { openSlackServer, type SlackServer, settings } from "../slack-server.ts";

let app: TestApp;
let slack: FakeSlack;
let slackServer: SlackServer;
let team: FakeTeam;
beforeAll(async () => {
  app = await openTestApp();
}, 30_000);
beforeEach(async () => {
  await app.reset();
  slack = await openSlack();
  team = slack.state.teams.get("T1") as FakeTeam;
  addUser(team, { id: "U0PIET", name: "piet", email: "piet@example.org" });
  slackServer = await openSlackServer(app.engine, settings(slack, { botToken: "xoxb-T1" }));
  await until(() => slackServer.reports.length > 1 || undefined);
  await app.as("coordinator@example.org").done("action/add", {
    ...{ title: "Cijfers <!channel> & meer", holder: "anna@example.org", due: "2026-02-20" },
  });
});
afterEach(async () => {
  await slackServer.close();
  await slack.close();
});
afterAll(() => app.close());

const quiet = () => new Promise((later) => setTimeout(later, 400));
const BASE = "http://localhost:3978";
const shared = (...links: string[]) =>
  slackServer.event({
    ...{ type: "link_shared", channel: "C1", user: "U0ANNA", message_ts: "1700000000.000001" },
    ...{
      unfurl_id: "C1.123",
      source: "conversations_history",
      links: links.map((url) => ({ url, domain: "x" })),
    },
  });

const unfurled = () => until(() => (team.unfurls.length > 0 ? team.unfurls : undefined));
type Field = { label: string; type: string; value?: string; link?: string; user?: object };
const entityIn = (args: unknown) =>
  (args as { metadata: { entities: Entity[] } }).metadata.entities[0] as Entity;
interface Entity {
  url: string;
  app_unfurl_url?: string;
  external_ref: object;
  entity_payload: { attributes: { title: object; metadata_last_modified: number }; custom_fields: Field[] };
}

describe("a link to something of ours", () => {
  it("is a work object, with what everybody may read of it in fields, and nothing to press", async () => {
    await shared(`${BASE}/ref/a-1`);
    const [args] = await unfurled();
    expect(args).toMatchObject({ unfurl_id: "C1.123", source: "conversations_history" });
    const entity = entityIn(args);
    expect(entity).toMatchObject({
      entity_type: "slack#/entities/item",
      app_unfurl_url: `${BASE}/ref/a-1`,
      url: `${BASE}/A-1`,
      external_ref: { id: "g7:A-1" },
    });
    const { attributes, custom_fields: fields } = entity.entity_payload;
    expect(attributes).toMatchObject({
      title: { text: "A-1 Cijfers ‹!channel› ＆ meer" },
      display_id: "A-1",
      product_name: "Leerlus",
    });
    expect(Math.abs(attributes.metadata_last_modified - Date.now() / 1000)).toBeLessThan(60);
    expect(fields).toMatchObject([
      { label: "Houder", type: "string", value: "Anna Achterberg" },
      { label: "Uiterlijk", type: "slack#/types/date", value: "2026-02-20" },
      { label: "Stand", type: "string", value: "open" },
    ]);
    expect(JSON.stringify(args)).not.toContain("actions");
    expect(slack.violations).toEqual([]);
  });

  it("is a small card of blocks where the app has no work objects yet", async () => {
    team.hasNoObjects = true;
    await shared(`${BASE}/ref/a-1`);
    const [unfurl] = await unfurled();
    const text = JSON.stringify(unfurl);
    expect(unfurl).toMatchObject({ unfurl_id: "C1.123", source: "conversations_history" });
    expect(text).toContain("Anna Achterberg");
    expect(text).toContain("&lt;!channel&gt; &amp; meer");
    expect(text).not.toContain('"actions"');
    expect(text).not.toContain("accessory");
    expect(slack.violations).toEqual([]);
  });

  it("that names nothing, or is not ours, shows nothing", async () => {
    await shared(
      `${BASE}/ref/A-99`,
      `${BASE}/ref/zomaar`,
      `${BASE}/aanmelden/geheim`,
      "https://elders.example/ref/A-1",
    );
    await quiet();
    expect(team.unfurls).toEqual([]);
  });

  it("shows nothing that a guest may not read, and changes nothing", async () => {
    await shared(`${BASE}/ref/leerlus-status`, `${BASE}/ref/status`, `${BASE}/ref/gereed`);
    await quiet();
    expect(team.unfurls).toEqual([]);
    expect((await app.posts()).filter(({ purpose }) => purpose === "delivery-parked")).toEqual([]);
  });

  it("is read as a reference only at our own address", () => {
    const base = "https://leerlus.example.org/g7";
    expect(refInLink(base, "https://leerlus.example.org/g7/ref/A-41?x=1#y")).toBe("A-41");
    for (const link of [
      ...["https://leerlus.example.org/ref/A-41", "https://leerlus.example.org.evil.nl/g7/ref/A-41"],
      ...[
        "https://leerlus.example.org/g7/ref/A-41/x",
        "https://leerlus.example.org/g7/ref/%E0%A4%A",
        "nonsense",
      ],
      ...["https://leerlus.example.org/g7/ref/", "https://leerlus.example.org/g7/ref/leerlus%20web"],
    ])
      expect(refInLink(base, link)).toBeUndefined();
  });
});
