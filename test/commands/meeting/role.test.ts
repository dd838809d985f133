import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listAudit } from "../../../db/queries/audit.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { COOPERATION } from "../../builders.ts";
import type { TestApp } from "../../harness.ts";
import { prepared } from "../../harness.ts";
import { MONTHLY, meetingOf, openMeetingApp } from "../../meeting-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openMeetingApp();
}, 60_000);
const begin = prepared(
  () => app,
  async () => {
    const roles = { chairs: ["anna@example.org"], scribes: ["piet@example.org"] };
    await coordinator().done("meeting/plan", { ...MONTHLY, ...roles });
  },
);
beforeEach(() => begin());
afterAll(() => app.close());

const coordinator = () => app.as("coordinator@example.org");
const anna = () => app.as("anna@example.org");
const kim = () => app.as("kim@example.org");
const MEETING = { meeting: "IO-2026-02" };
const rolesNow = async () => {
  const { chair, scribe } = await meetingOf(app, "IO-2026-02");
  return [chair, scribe];
};
const told = async (moment = "2026-01-05T08:01:00+01:00") => {
  await app.at(moment);
  const posts = await app.posts({ purpose: "meeting-roles" });
  return posts.map(({ room, text }) => [room, text] as const).sort(([a], [b]) => a.localeCompare(b));
};

describe("the roles of a meeting", () => {
  it("are given as it is typed; who got one and who lost one hear it, each what is theirs", async () => {
    const reply = await coordinator().type("overleg rol io-2026-02; voorzitter Kim; notulist Anna");
    expect(reply).toMatchObject({
      ok: true,
      ref: "IO-2026-02",
      text: expect.stringMatching(/Voorzitter: Kim/),
    });
    expect(await rolesNow()).toEqual(["kim@example.org", "anna@example.org"]);
    const all = await told();
    expect(all.map(([room]) => room)).toEqual([
      "person:anna@example.org",
      "person:kim@example.org",
      "person:piet@example.org",
    ]);
    expect(all[0]?.[1]).toContain("U notuleert dit overleg.");
    expect(all[1]?.[1]).toContain("U zit dit overleg voor.");
    expect(all[2]?.[1]).toContain("U hebt in dit overleg geen rol meer.");
  });

  it("given in the evening are told the next morning, and not at all when the meeting was cancelled", async () => {
    await app.at("2026-01-06T20:00:00+01:00");
    await coordinator().done("meeting/role", { ...MEETING, chair: "kim@example.org" });
    await coordinator().done("meeting/role", { meeting: "IO-2026-03", chair: "kim@example.org" });
    await coordinator().done("meeting/cancel", { meeting: "IO-2026-03", reason: "Te weinig mensen" });
    expect(await told("2026-01-06T21:00:00+01:00")).toEqual([]);
    const all = await told("2026-01-07T08:30:00+01:00");
    expect(all.map(([room]) => room)).toEqual(["person:anna@example.org", "person:kim@example.org"]);
  });

  it("are given to members of the cooperation alone, whoever asks", async () => {
    const input = { ...MEETING, chair: "niemand@example.net" };
    expect(await coordinator().refused("meeting/role", input)).toMatchObject({ code: "invalid" });
    expect(await rolesNow()).toEqual(["anna@example.org", "piet@example.org"]);
  });

  it("change places when the chair names the scribe", async () => {
    await anna().done("meeting/role", { ...MEETING, chair: "piet@example.org" });
    expect(await rolesNow()).toEqual(["piet@example.org", "anna@example.org"]);
    expect((await told()).map(([room]) => room)).toEqual(["person:piet@example.org"]);
  });

  it("stay with the other meetings of the series as they were", async () => {
    await coordinator().done("meeting/role", { ...MEETING, scribe: "kim@example.org" });
    expect(await meetingOf(app, "IO-2026-03")).toMatchObject({
      chair: "anna@example.org",
      scribe: "piet@example.org",
    });
  });

  it("are taken by a member while nobody has them, and not from somebody", async () => {
    const { ref = "" } = await coordinator().done("meeting/once", {
      ...{ kind: "monitoring", start: "2026-02-20T09:30:00+01:00", minutes: 60 },
    });
    await kim().done("meeting/role", { meeting: ref, chair: "kim@example.org" });
    expect(await meetingOf(app, ref)).toMatchObject({ chair: "kim@example.org", scribe: null });
    const other = { meeting: ref, scribe: "piet@example.org" };
    expect(await anna().refused("meeting/role", other)).toMatchObject({ code: "not-allowed" });
    const taken = { ...MEETING, chair: "kim@example.org" };
    expect(await kim().refused("meeting/role", taken)).toMatchObject({ code: "not-allowed" });
  });

  it("are audited once, and not when nothing changed", async () => {
    const same = { ...MEETING, chair: "anna@example.org" };
    expect(await coordinator().refused("meeting/role", same)).toMatchObject({ code: "conflict" });
    await coordinator().done("meeting/role", { ...MEETING, chair: "kim@example.org" });
    const { items } = await listAudit(
      scopeOf(app.database.db, COOPERATION),
      { what: "meeting/role" },
      { after: undefined, limit: 10 },
    );
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ subject: "IO-2026-02" });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["nobody", MEETING, "invalid"],
    ["a guest", { ...MEETING, chair: "gast@example.org" }, "invalid"],
    ["a meeting that does not exist", { meeting: "IO-2030-01", chair: "kim@example.org" }, "not-found"],
  ])("are not given: %s", async (_, input, code) => {
    expect(await coordinator().refused("meeting/role", input)).toMatchObject({ code });
    expect(await rolesNow()).toEqual(["anna@example.org", "piet@example.org"]);
  });

  it("stay as they are once a meeting is cancelled", async () => {
    await coordinator().done("meeting/cancel", { ...MEETING, reason: "Te weinig mensen" });
    const input = { ...MEETING, chair: "kim@example.org" };
    const { code, message } = await coordinator().refused("meeting/role", input);
    expect([code, message]).toEqual(["conflict", expect.stringContaining("IO-2026-02 is afgezegd.")]);
  });

  it("given at the same moment by two people end with one of both, whole", async () => {
    const answers = await Promise.all([
      coordinator().run("meeting/role", { ...MEETING, chair: "kim@example.org", scribe: "anna@example.org" }),
      anna().run("meeting/role", { ...MEETING, chair: "piet@example.org" }),
    ]);
    expect(answers.some(({ ok }) => ok)).toBe(true);
    expect([
      ["kim@example.org", "anna@example.org"],
      ["piet@example.org", "anna@example.org"],
    ]).toContainEqual(await rolesNow());
  });
});
