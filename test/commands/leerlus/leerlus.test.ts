import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { commands } from "../../../commands/index.ts";
import { issueLink, useLink } from "../../../db/queries/access.ts";
import { insertAudit, listAudit } from "../../../db/queries/audit.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { schedule } from "../../../db/queries/time/moment.ts";
import { failMoment, settleMoments } from "../../../db/queries/time/moment-claim.ts";
import { jobs } from "../../../jobs/index.ts";
import type { plainCard } from "../../../src/view/plain.ts";
import { textIn } from "../../../src/view/text.ts";
import { COOPERATION } from "../../builders.ts";
import { openTestApp, type TestApp } from "../../harness.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
beforeEach(() => app.reset());
afterAll(() => app.close());

const coordinator = () => app.as("coordinator@example.org");
const anna = () => app.as("anna@example.org");
const guest = () => app.as("gast@example.org");
const audit = async () =>
  (await listAudit(scopeOf(app.database.db, COOPERATION), {}, { after: undefined, limit: 50 })).items;

describe("leerlus help", () => {
  it("comes when only “leerlus” is typed, with a line and a button for each subject", async () => {
    const reply = await anna().type("/leerlus");
    expect(reply.ok && reply.text).toContain("Wat u Leerlus kunt vragen");
    for (const noun of ["overleg", "agenda", "besluit", "afspraak", "actie", "leerlus"]) {
      expect(reply.ok && reply.text).toContain(`- ${noun}: `);
    }
    const more = await anna().press(
      (reply as { card: Parameters<typeof plainCard>[1] }).card,
      "Bekijk de opdrachten",
    );
    expect(more.ok && more.text).toContain("overleg lijst: Bekijk de overleggen die komen");
  });

  it("tells of one subject what can be done and which fields are required", async () => {
    const { text } = await anna().done("leerlus/help", { noun: "Actie" });
    expect(text).toMatch(/actie nieuw: .*\n.*titel\*; houder\*; .*uiterlijk\*/);
    expect(await anna().done("leerlus/help", { noun: "action" })).toMatchObject({ ok: true });
  });

  it("tells nobody of what they may not do", async () => {
    expect((await coordinator().done("leerlus/help", { noun: "leerlus" })).text).toContain(
      "leerlus toelaten",
    );
    expect((await anna().done("leerlus/help", { noun: "leerlus" })).text).not.toContain("leerlus toelaten");
    expect((await guest().done("leerlus/help", { noun: "actie" })).text).not.toContain("actie nieuw");
  });

  it("names the nearest subject for one that it does not know", async () => {
    const { issues } = await anna().refused("leerlus/help", { noun: "akties" });
    expect(issues[0]?.message).toContain("actie");
  });

  it("speaks English to who asked for that", async () => {
    await anna().done("leerlus/language", { language: "Engels" });
    const { text } = await anna().done("leerlus/help", { noun: "actie" });
    expect(text).toContain("action add");
    expect(text).toContain("holder*");
  });
});

describe("the summaries of help", () => {
  it("each begin with a capital, as what you would do", async () => {
    for (const language of ["nl", "en"] as const) {
      for (const { summary } of commands) expect(summary(textIn(language))).toMatch(/^[A-Z]/);
    }
  });
});

it("every job has a name that people understand", () => {
  for (const language of ["nl", "en"] as const) {
    for (const { name } of jobs) expect(textIn(language).leerlus.jobNames, language).toHaveProperty([name]);
  }
});

it("a choice that is left out is asked for by its label", async () => {
  await anna().done("action/add", { title: "Eerste actie", holder: "anna@example.org", due: "2026-03-02" });
  const { issues } = await anna().refused("action/status", { action: "A-1" });
  expect(issues).toEqual([{ field: "state", message: "Hoe staat het ermee?" }]);
});

describe("leerlus ik", () => {
  it("tells who you are, and leaves no trace", async () => {
    const { text } = await anna().done("leerlus/me");
    for (const part of ["Anna Achterberg", "anna@example.org", "Achterhoek", "lid"])
      expect(text).toContain(part);
    expect(await audit()).toEqual([]);
  });

  it("lets a guest ask for membership, which the coordinator gives with a button", async () => {
    const asked = await guest().done("leerlus/me", { organisation: "Foodvalley" });
    expect(asked.text).toContain("Foodvalley");
    const [request] = await app.posts({ purpose: "membership-requested" });
    expect(request?.room).toBe("secretariat");
    expect(request?.text).toContain("Gijs Gast");
    if (!request) throw new Error("no request");

    const stranger = await anna().press(request.card, "Toelaten als lid");
    expect(stranger).toMatchObject({ ok: false, code: "not-allowed" });
    const admitted = await coordinator().press(request.card, "Toelaten als lid");
    expect(admitted.ok && admitted.text).toContain("Gijs Gast is nu lid voor Foodvalley");
    expect(await app.actor("gast@example.org")).toMatchObject({
      role: "member",
      organisation: "foodvalley",
    });
    const [renewed] = await app.posts({ purpose: "membership-requested" });
    expect(renewed?.card.buttons).toBeUndefined();
    expect(await app.posts({ purpose: "membership-granted" })).toMatchObject([
      { room: "person:gast@example.org" },
    ]);
    expect((await audit()).map(({ what, subject }) => `${what} ${subject}`)).toEqual([
      "leerlus/me gast@example.org",
      "leerlus/admit gast@example.org",
    ]);
  });

  it("hears the same question once a day", async () => {
    await guest().done("leerlus/me", { organisation: "foodvalley" });
    await guest().done("leerlus/me", { organisation: "foodvalley" });
    expect(await app.posts({ purpose: "membership-requested" })).toHaveLength(1);
    await app.at("2026-01-06T09:00:00+01:00");
    await guest().done("leerlus/me", { organisation: "foodvalley" });
    expect(await app.posts({ purpose: "membership-requested" })).toHaveLength(2);
  });

  it("admits once, of two coordinators who press at the same time", async () => {
    await guest().done("leerlus/me", { organisation: "foodvalley" });
    const input = { person: "gast@example.org", organisation: "foodvalley" };
    const both = await Promise.all([
      coordinator().run("leerlus/admit", input),
      coordinator().run("leerlus/admit", input),
    ]);
    expect(both.map((reply) => (reply.ok ? "done" : reply.code)).toSorted()).toEqual(["conflict", "done"]);
    expect(await app.posts({ purpose: "membership-granted" })).toHaveLength(1);
  });

  it("keeps a guest a guest until then: naming an organisation opens nothing", async () => {
    await guest().done("leerlus/me", { organisation: "foodvalley" });
    expect(await app.actor("gast@example.org")).toMatchObject({
      role: "guest",
      organisation: "secretariaat",
    });
  });

  it("takes the question of somebody who is not known yet", async () => {
    const { engine } = app;
    const { dispatch } = await import("../../../src/engine/dispatch.ts");
    const { me } = await import("../../../commands/leerlus/me.ts");
    const stranger = {
      cooperation: COOPERATION,
      email: "nieuw@example.org",
      name: "Nora Nieuw",
      organisation: "",
      role: "guest" as const,
      language: null,
    };
    const ask = { command: me, actor: stranger, via: "slack" as const };
    expect(await dispatch(engine, { ...ask, input: {} })).toMatchObject({ ok: true });
    expect(await dispatch(engine, { ...ask, input: { organisation: "achterhoek" } })).toMatchObject({
      ok: true,
    });
    await coordinator().done("leerlus/admit", { person: "nieuw@example.org", organisation: "achterhoek" });
    expect(await app.actor("nieuw@example.org")).toMatchObject({ role: "member", name: "Nora Nieuw" });
  });

  it("refuses a member who asks, an organisation that does not exist, and admitting nobody", async () => {
    expect(await anna().refused("leerlus/me", { organisation: "foodvalley" })).toMatchObject({
      code: "conflict",
    });
    const { issues } = await guest().refused("leerlus/me", { organisation: "fodvalley" });
    expect(issues[0]?.message).toContain("Foodvalley");
    const input = { person: "nobody@example.org", organisation: "foodvalley" };
    expect(await coordinator().refused("leerlus/admit", input)).toMatchObject({ code: "invalid" });
  });
});

describe("leerlus leden, kanaal, taal", () => {
  it("lists who take part by organisation, without addresses or guests", async () => {
    const { text } = await guest().done("leerlus/members");
    expect(text).toContain("Het Kompas (voorbeeld)\n   Kim Kompas");
    expect(text).toContain("Bea Bestuur (bestuurder)");
    expect(text).not.toContain("@");
    expect(text).not.toContain("Gijs");
  });

  it("shows the channels of a room, by key or name", async () => {
    expect((await coordinator().done("leerlus/channel", { room: "Implementation" })).text).toContain(
      "browser",
    );
    expect((await coordinator().done("leerlus/channel", { room: "region:achterhoek" })).text).toContain(
      "geen kanalen",
    );
    const { issues } = await coordinator().refused("leerlus/channel", { room: "implementatie" });
    expect(issues[0]?.message).toContain("implementation");
    expect(await anna().refused("leerlus/channel", { room: "implementation" })).toMatchObject({
      code: "not-allowed",
    });
  });

  it("answers in the chosen language at once and from then on", async () => {
    expect((await anna().type("leerlus taal Klingon")).ok).toBe(false);
    expect((await anna().done("leerlus/language", { language: "en" })).text).toContain("in English");
    expect((await anna().done("leerlus/me")).text).toContain("Your details");
    expect((await anna().done("leerlus/language", { language: "Dutch" })).text).toContain("Nederlands");
  });
});

describe("leerlus status", () => {
  it("says in words that all is well", async () => {
    const { text } = await coordinator().done("leerlus/status");
    expect(text).toContain("Alles is verstuurd en niets is mislukt.");
    expect(text).toContain("Niets vervallen, niets mislukt.");
  });

  it("lists what was dropped with why, and what failed with its number", async () => {
    const { db } = app.database;
    const now = await app.engine.clock.now(db);
    const moment = (job: string) => ({ job, subject: "IO-2026-01", occurrence: "1", dueAt: now });
    await schedule(scopeOf(db, COOPERATION), [moment("start-meeting"), moment("publish-agenda")]);
    await settleMoments(db, [{ id: 1, state: "dropped", note: "Het overleg is al begonnen." }], now);
    await failMoment(db, { id: 2, attempts: 0 }, { note: "1a2b3c4d", at: now, retryAt: null });
    const { text } = await coordinator().done("leerlus/status");
    expect(text).toContain("overleg aankondigen IO-2026-01");
    expect(text).toContain("agenda delen IO-2026-01");
    expect(text).toContain("vervallen: Het overleg is al begonnen.");
    expect(text).toContain("1a2b3c4d");
    expect(text).not.toContain("Alles is verstuurd");
  });

  it("counts what waits and what could not be delivered", async () => {
    await anna().done(
      "action/add",
      { title: "Eerste actie", holder: "anna@example.org", due: "2026-03-02" },
      { room: "implementation" },
    );
    const waits = await coordinator().done("leerlus/status");
    expect(waits.text).toMatch(/1 bericht wacht op verzending|2 berichten wachten op verzending/);
    const { sql } = await import("drizzle-orm");
    await app.database.db.execute(sql`update deliveries set state = 'parked', error = 'channel_not_found'`);
    const parked = await coordinator().done("leerlus/status");
    expect(parked.text).toContain("channel_not_found");
    expect(parked.text).toContain("action-added in implementation");
  });

  it("is the coordinator's", async () => {
    expect(await anna().refused("leerlus/status")).toMatchObject({ code: "not-allowed" });
    const { message } = await guest().refused("leerlus/status");
    expect(message).toContain("coördinator");
    expect(message).not.toContain("alles lezen");
  });
});

describe("leerlus web", () => {
  const secretIn = (text: string) => /\/aanmelden\/([\w-]{43})/.exec(text)?.[1] ?? "none";

  it("gives a link that works once", async () => {
    const secret = secretIn((await anna().done("leerlus/web")).text);
    const { db } = app.database;
    const now = app.engine.clock.real();
    expect(await useLink(db, secret, now)).toEqual({ cooperation: COOPERATION, person: "anna@example.org" });
    expect(await useLink(db, secret, now)).toBeUndefined();
  });

  it("gives a link that works for ten minutes", async () => {
    const { db } = app.database;
    const now = app.engine.clock.real();
    const bearer = { cooperation: COOPERATION, person: "anna@example.org" };
    const late = await issueLink(db, bearer, now);
    expect(await useLink(db, late, now.add({ minutes: 10 }))).toBeUndefined();
    const intime = await issueLink(db, bearer, now);
    expect(await useLink(db, intime, now.add({ minutes: 9, seconds: 59 }))).toBeDefined();
  });

  it("lets one in, of two who use a link at the same moment", async () => {
    const secret = secretIn((await anna().done("leerlus/web")).text);
    const now = app.engine.clock.real();
    const both = await Promise.all([
      useLink(app.database.db, secret, now),
      useLink(app.database.db, secret, now),
    ]);
    expect(both.filter(Boolean)).toHaveLength(1);
  });

  it("is on record as a link, not as the secret, and not in the room", async () => {
    const { text, shared } = await anna().done("leerlus/web", {}, { room: "implementation", key: "twice" });
    expect(shared).toBe(false);
    expect(await audit()).toMatchObject([{ what: "leerlus/web", subject: "sign-in link" }]);
    const second = await anna().done("leerlus/web", {}, { room: "implementation", key: "twice" });
    expect(secretIn(second.text)).not.toBe(secretIn(text));
  });
});

it("every text of help and status is there in both languages", async () => {
  await insertAudit(scopeOf(app.database.db, COOPERATION), {
    at: app.engine.clock.real(),
    by: "x",
    via: "cli",
    what: "x",
    subject: "x",
  });
  for (const language of ["nl", "en"] as const) {
    const { leerlus } = textIn(language);
    for (const [key, text] of Object.entries(leerlus)) {
      if (typeof text === "string") expect(text.trim(), `${language} ${key}`).not.toBe("");
    }
  }
});
