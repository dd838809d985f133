import { beforeEach, describe, expect, it } from "vitest";
import { findMeeting } from "../../../db/queries/meeting/meeting.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { keepPersonOfAccount } from "../../../src/conversation/directory/chat-account.ts";
import { COOPERATION } from "../../builders.ts";
import { seedMeeting } from "../../meeting-builder.ts";
import { type Json, until } from "../../slack/receiver.ts";
import { TENANT } from "../fake/bot-framework.ts";
import type { Someone } from "../someone.ts";
import { aWhile, useTeams } from "../use-teams.ts";

const REF = "IO-2026-01";
const OWN = "person:anna@example.org";
const here = useTeams();
const chat = (name: string) => here.someone(name);
/** As Teams has somebody in what it tells of a meeting. */
const user = ({ user: id, account, name }: Someone, tenantId = TENANT): Json => ({
  ...{ id, aadObjectId: account, name, tenantId },
});
const meeting = () => findMeeting(scopeOf(here.app().database.db, COOPERATION), REF);
const proposals = () => here.app().posts({ purpose: "meeting-held-online" });
const proposal = async () => (await proposals()).find(({ room }) => room === OWN);
const seen = async () => (await meeting())?.seenOnline;
const comes = (...wanted: string[]) =>
  until(async () => JSON.stringify(await seen()) === JSON.stringify(wanted) || undefined);
const join = (people: Json[], more: Json = {}) =>
  here.send({ ...chat("carla").online("ParticipantJoin", people), ...more });

beforeEach(async () => {
  await seedMeeting(here.app().database.db, REF, "2026-01-08T09:30:00+01:00");
  await here.app().at("2026-01-08T09:20:00+01:00");
});

describe("an online meeting in the channel of a room", () => {
  it("tells whoever leads the meeting that it began, once, with the button that starts it", async () => {
    const begun = chat("carla").online("Start");
    expect((await here.send(begun)).status).toBe(200);
    await here.send(begun);
    await here.send(chat("carla").online("Start"));
    await until(async () => (await proposal()) ?? undefined);
    await aWhile();
    expect(await proposals()).toMatchObject([{ room: OWN, subject: REF }]);
    const { text = "", card } = (await proposal()) ?? {};
    expect(text).toContain("Er zijn mensen in het onlineoverleg.");
    expect(text).toContain("nog niemand die Leerlus kent");
    expect(card?.buttons?.map(({ command }) => command)).toEqual(["meeting/start"]);
    // Nothing happens by itself.
    expect(await meeting()).toMatchObject({ state: "planned", present: null, seenOnline: [] });
  });

  it("proposes the organisations of both who joined; one press records them", async () => {
    await join([user(chat("anna"))]);
    await join([user(chat("piet"))]);
    await comes("aanbieder-01", "achterhoek");
    await here.app().as("anna@example.org").done("meeting/start", { meeting: REF });
    const { card, text } = (await proposal()) ?? {};
    expect(text).toContain("Online gezien: Achterhoek en De Wilgenhof (voorbeeld)");
    expect((await meeting())?.present).toBeNull();
    await here
      .app()
      .as("anna@example.org")
      .press(card ?? { title: [], body: [] }, "Leg deze 2 organisaties vast");
    expect((await meeting())?.present).toEqual(["aanbieder-01", "achterhoek"]);
    expect((await proposal())?.text).toContain("De presentie is vastgelegd.");
  });

  it("comes to the same when it is told twice, at once, and in another order", async () => {
    const joined = chat("carla").online("ParticipantJoin", [user(chat("piet"))]);
    await here.app().at("2026-01-08T10:00:00+01:00");
    await here.send(chat("carla").online("ParticipantLeave", [user(chat("anna"))]));
    await Promise.all([here.send(joined), here.send(joined), here.send({ ...joined, id: "again" })]);
    await here.send(chat("carla").online("ParticipantJoin", [user(chat("anna"))]));
    await here.send(chat("carla").online("Start"));
    await comes("aanbieder-01", "achterhoek");
    await aWhile();
    expect(await proposals()).toHaveLength(1);
  });

  it("leaves out whom Leerlus does not know, guests, the secretariat, apps and people of another tenant", async () => {
    const other = "bbbbbbbb-2222-4222-8222-222222222222";
    const stranger = {
      id: "29:vreemd",
      name: "Vreemd Gast",
      aadObjectId: "12121212-0000-4000-8000-000000000000",
    };
    await join([
      ...[
        stranger,
        user(chat("wie")),
        user(chat("gijs")),
        user(chat("carla")),
        { id: "28:other-app" },
        {},
        null,
      ],
      user(here.someone("piet", { own: other }), other),
      user(chat("anna")),
    ] as Json[]);
    await comes("achterhoek");
    await aWhile();
    expect(await seen()).toEqual(["achterhoek"]);
    expect(JSON.stringify(await proposals())).not.toMatch(/Vreemd|Wie|Gijs/);
  });

  it("counts people of another tenant that takes part", async () => {
    const other = "bbbbbbbb-2222-4222-8222-222222222222";
    await here.restart({ isTrusted: () => true, cooperationOf: async () => COOPERATION });
    here.add(here.someone("kim"), "kim@example.org", other);
    await join([user(here.someone("kim"), other), user(chat("anna"))]);
    await comes("aanbieder-02", "achterhoek");
  });

  it("speaks to whoever leads it in their own language", async () => {
    await here.app().as("anna@example.org").done("leerlus/language", { language: "en" });
    await join([user(chat("piet"))]);
    await comes("aanbieder-01");
    const { text } = (await proposal()) ?? {};
    expect(text).toContain("Seen online: De Wilgenhof (voorbeeld)");
    expect(text).not.toMatch(/\b(het|en|wie|overleg)\b/i);
  });

  it("knows somebody by their account, and then asks Teams nothing", async () => {
    const key = { surface: "teams", workspace: TENANT, account: chat("anna").account } as const;
    const found = { person: "anna@example.org", knownBy: "address" as const };
    await keepPersonOfAccount(here.app().engine, COOPERATION, key, found);
    await join([user(chat("anna"))]);
    await comes("achterhoek");
    expect(here.connector().calls.filter(({ path }) => path.includes("/members/"))).toEqual([]);
  });

  it("adds who comes after presence was recorded, and says who is missing in it", async () => {
    const anna = here.app().as("anna@example.org");
    await join([user(chat("anna"))]);
    await comes("achterhoek");
    await anna.done("meeting/start", { meeting: REF });
    await anna.done("meeting/presence", { meeting: REF, present: ["Foodvalley"] });
    await join([user(chat("piet"))]);
    await comes("aanbieder-01", "achterhoek");
    const { card, text } = (await proposal()) ?? {};
    expect(text).toContain("Nog niet vastgelegd: Achterhoek en De Wilgenhof (voorbeeld)");
    await anna.press(card ?? { title: [], body: [] }, "Voeg deze 2 organisaties toe");
    expect((await meeting())?.present).toEqual(["aanbieder-01", "achterhoek", "foodvalley"]);
  });

  it("is of no meeting hours before it, in a channel of no room, after it, or long ago", async () => {
    await here.send(here.someone("anna", { conversation: "19:ander@thread.tacv2" }).online("Start"));
    const longAgo = new Date(Date.now() - 3 * 3_600_000).toISOString();
    await join([user(chat("anna"))], { timestamp: longAgo });
    await aWhile();
    await here.app().at("2026-01-08T12:00:00+01:00");
    await join([user(chat("anna"))]);
    await aWhile();
    expect(await proposals()).toEqual([]);
    expect(await seen()).toEqual([]);
  });

  it("waits for Teams when somebody has to be looked up and it does not answer", async () => {
    here.connector().mischief.plan({ does: "status", status: 503 }, { method: "GET" });
    await join([user(chat("piet"))]);
    await comes("aanbieder-01");
  });

  it.each([
    { name: "application/vnd.microsoft.readReceipt", value: {} },
    { name: "application/vnd.microsoft.meetingParticipantJoin", value: "x" },
    { name: "application/vnd.microsoft.meetingParticipantJoin", value: { members: { length: 9 } } },
    { name: "constructor", value: { members: [] } },
    { name: ["application/vnd.microsoft.meetingStart"], value: null },
  ])("is not made of nonsense: %j", async (more) => {
    expect((await here.send({ ...chat("carla").online("Start"), ...more })).status).toBeLessThan(500);
    await aWhile(100);
    expect(await seen()).toEqual([]);
  });
});
