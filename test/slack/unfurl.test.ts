import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bindChannel } from "../../db/queries/post.ts";
import { refInLink } from "../../src/view/link.ts";
import { COOPERATION } from "../builders.ts";
import { type House, openHouse } from "../harness.ts";
import { until } from "./desk.ts";
import type { FakeSlack } from "./fake-slack.ts";
import { addUser, type FakeTeam } from "./fake-world.ts";
import { openSite, type Site, settings } from "./site.ts";
import { openSlack } from "./slack-house.ts";

let house: House;
let slack: FakeSlack;
let site: Site;
let team: FakeTeam;
beforeAll(async () => {
  house = await openHouse();
}, 30_000);
beforeEach(async () => {
  await house.reset();
  slack = await openSlack();
  team = slack.world.teams.get("T1") as FakeTeam;
  addUser(team, { id: "U0PIET", name: "piet", email: "piet@example.org" });
  site = await openSite(house.engine, settings(slack, { botToken: "xoxb-T1" }));
  await until(() => site.reports.length > 1 || undefined);
  await house.as("coordinator@example.org").done("action/add", {
    ...{ title: "Cijfers <!channel> & meer", holder: "anna@example.org", due: "2026-02-20" },
  });
});
afterEach(async () => {
  await site.close();
  await slack.close();
});
afterAll(() => house.close());

const quiet = () => new Promise((later) => setTimeout(later, 400));
const BASE = "http://localhost:3978";
const shared = (...links: string[]) =>
  site.event({
    ...{ type: "link_shared", channel: "C1", user: "U0ANNA", message_ts: "1700000000.000001" },
    ...{
      unfurl_id: "C1.123",
      source: "conversations_history",
      links: links.map((url) => ({ url, domain: "x" })),
    },
  });

describe("a link to something of ours", () => {
  it("shows what it names in a small card, in which nothing can be pressed", async () => {
    await shared(`${BASE}/ref/a-1`);
    const [unfurl] = await until(() => (team.unfurls.length > 0 ? team.unfurls : undefined));
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
    expect((await house.posts()).filter(({ purpose }) => purpose === "delivery-parked")).toEqual([]);
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

describe("a file", () => {
  const file = (id: string, name: string, mimetype: string) =>
    team.files.set(id, { id, name, mimetype, content: Buffer.from("a;b\n") });
  const share = (id: string, channel: string) =>
    site.event({
      type: "file_shared",
      file_id: id,
      user_id: "U0ANNA",
      channel_id: channel,
      event_ts: `${Math.random()}`,
    });
  const told = (channel: string) => team.channels.get(channel)?.ephemeral ?? [];

  it("with figures, shared in a room's channel, is answered to who shared it: not yet, and nothing was kept", async () => {
    await bindChannel(house.database.db, COOPERATION, "implementation", "slack", "T1:C1");
    file("F1", "cijfers <b>.csv", "text/csv");
    await share("F1", "C1");
    const [answer] = await until(() => (told("C1").length > 0 ? told("C1") : undefined));
    expect(answer?.user).toBe("U0ANNA");
    expect(JSON.stringify(answer?.blocks)).toContain("dat komt met de indicatoren");
    expect(JSON.stringify(answer?.blocks)).not.toContain("button");
    expect(slack.messages("T1", "C1")).toEqual([]);
    expect(slack.violations).toEqual([]);
  });

  it("is looked at by its name too, in a private conversation", async () => {
    await slackDm();
    file("F2", "Cijfers.XLSX", "application/octet-stream");
    await share("F2", "D0ANNA");
    await until(() => (told("D0ANNA").length > 0 ? true : undefined));
  });

  it("of another kind, or in a channel that is none of ours, is left alone", async () => {
    file("F1", "cijfers.csv", "text/csv");
    await share("F1", "C1");
    await bindChannel(house.database.db, COOPERATION, "implementation", "slack", "T1:C2");
    file("F3", "foto.png", "image/png");
    await share("F3", "C2");
    await quiet();
    expect([...told("C1"), ...told("C2")]).toEqual([]);
  });

  async function slackDm(): Promise<void> {
    const { slackApi } = await import("../../src/slack/api.ts");
    await slackApi("xoxb-T1", { apiUrl: slack.apiUrl }).conversations.open({ users: "U0ANNA" });
  }
});
