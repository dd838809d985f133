import { eq } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listAudit } from "../../../../db/queries/audit.ts";
import { scopeOf } from "../../../../db/queries/scope.ts";
import { schedule } from "../../../../db/queries/time/moment.ts";
import { meetings } from "../../../../db/schema/meeting.ts";
import { dispatch } from "../../../../src/engine/dispatch.ts";
import { readPage } from "../../../../src/engine/reading/read.ts";
import { findCommand } from "../../../../src/engine/registry.ts";
import { runDueJobs } from "../../../../src/engine/run-due-jobs.ts";
import { openAgendaApp, planYear, startFirst } from "../../../agenda-app.ts";
import { COOPERATION } from "../../../builders.ts";
import { buttonsOf, prepared, type TestApp } from "../../../harness.ts";
import { momentsDone } from "../../../meeting-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openAgendaApp();
}, 60_000);
afterAll(() => app.close());
const begin = prepared(
  () => app,
  () => planYear(app),
);
beforeEach(() => begin());

const MEETING = { meeting: "IO-2026-01" };
/** Closed on Thursday 8 January: five working days later is Thursday 15 January. */
const ADOPTION = "2026-01-15T09:00:00+01:00";
const coordinator = () => app.as("coordinator@example.org");
const anna = () => app.as("anna@example.org");
const piet = () => app.as("piet@example.org");
const kim = () => app.as("kim@example.org");
const guest = () => app.as("gast@example.org");
const close = async () => {
  await startFirst(app);
  return await anna().done("meeting/close", { ...MEETING, anyway: true });
};
const object = (text = "Het besluit is anders genomen", who = kim()) =>
  who.done("meeting/object", { ...MEETING, text });
const roomsOf = async (purpose: string) => (await app.posts({ purpose })).map(({ room }) => room).sort();
const inApi = async (who = "coordinator@example.org", filter: Record<string, string> = {}) => {
  const list = app.engine.registry.collections.find(({ name }) => name === "reports");
  if (!list) throw new Error("no collection reports");
  return (await readPage(app.engine, await app.actor(who), list, filter, { limit: 50 })).items;
};
const stateNow = async () => (await inApi())[0]?.state;

describe("the draft of a report", () => {
  it("goes once to each who was there, in working hours, with a button to object", async () => {
    for (const [who, input] of [
      [kim(), { answer: "yes" }],
      [app.as("rivierenland@example.org"), { answer: "no" }],
      [app.as("bestuur@example.org"), { answer: "standin", standin: "rivierenland@example.org" }],
    ] as const) {
      await who.done("meeting/rsvp", { ...MEETING, ...input });
    }
    await startFirst(app);
    await app.at("2026-01-08T19:00:00+01:00");
    await anna().done("decision/add", { text: "Elke regio deelt haar lijst" });
    await anna().done("meeting/close", { ...MEETING, anyway: true });
    await app.at("2026-01-08T20:00:00+01:00");
    expect(await roomsOf("report-draft")).toEqual([]);
    await app.at("2026-01-09T09:00:00+01:00");
    const to = ["anna", "kim", "piet", "rivierenland"].map((name) => `person:${name}@example.org`);
    expect(await roomsOf("report-draft")).toEqual(to);
    const [post] = await app.posts({ purpose: "report-draft", room: "person:kim@example.org" });
    expect(post?.text).toBe(
      [
        "Conceptverslag van IO-2026-01 · Implementatieoverleg",
        "1 besluit, geen acties, geen ontwikkelafspraken.",
        "Lees het hele verslag, ook om af te drukken (/verslag/IO-2026-01)",
        "Klopt er iets niet? Maak dan bezwaar vóór donderdag 15 januari 2026.",
      ].join("\n"),
    );
    expect(post?.card && buttonsOf(post.card)).toMatchObject([
      { label: "Maak bezwaar", command: "meeting/object", opensForm: true },
      { label: "Bekijk het verslag", command: "meeting/report" },
    ]);
  });

  it("is adopted by time when nobody objected, and its thread says so", async () => {
    await close();
    await app.at("2026-01-15T08:59:00+01:00");
    expect(await stateNow()).toBe("draft");
    await app.at(ADOPTION);
    expect(await inApi()).toMatchObject([
      { ...MEETING, state: "adopted", version: 1, adoptedOn: "2026-01-15", adoptedBy: null, objections: [] },
    ]);
    const [post] = await app.posts({ purpose: "report-adopted" });
    expect(post).toMatchObject({ room: "implementation", thread: "IO-2026-01" });
    expect(post?.text).toContain("Niemand maakte bezwaar.");
    const [draft] = await app.posts({ purpose: "report-draft" });
    expect(draft?.text).toContain("Verslag van IO-2026-01");
    expect(draft?.card && buttonsOf(draft.card).map(({ label }) => label)).toEqual(["Bekijk het verslag"]);
  });
});

describe("the card of a report", () => {
  it("says how it stands, where it can be read, and what each reader may press", async () => {
    await close();
    const labels = async (who = kim()) =>
      buttonsOf((await who.done("meeting/report", MEETING)).card).map(({ label }) => label);
    expect(await labels()).toEqual(["Maak bezwaar"]);
    expect(await labels(guest())).toEqual([]);
    expect(await labels(piet())).toEqual(["Maak bezwaar"]);
    expect(await labels(anna())).toEqual(["Stel vast", "Maak bezwaar", "Corrigeer"]);
    await anna().done("meeting/adopt", MEETING);
    expect(await labels()).toEqual([]);
    expect(await labels(coordinator())).toEqual(["Corrigeer"]);
  });

  it("reads in Dutch and in English", async () => {
    await close();
    await object();
    expect((await kim().done("meeting/report", MEETING)).text).toBe(
      [
        "Conceptverslag van IO-2026-01 · Implementatieoverleg",
        "Wanneer: donderdag 8 januari 2026, van 9.30 tot 11.00 uur",
        "Stand: concept, met bezwaar",
        "Versie: 1",
        "In dit verslag: geen besluiten, geen acties, geen ontwikkelafspraken",
        "",
        "Bezwaren",
        "- Kim Kompas: Het besluit is anders genomen",
        "Lees het hele verslag, ook om af te drukken (/verslag/IO-2026-01)",
        "Er is bezwaar gemaakt. Het verslag wacht op de voorzitter of de coördinator.",
      ].join("\n"),
    );
    const english = { ...(await app.actor("anna@example.org")), language: "en" as const };
    const command = findCommand(app.engine.registry, "meeting/report");
    if (!command) throw new Error("no command");
    const reply = await dispatch(app.engine, { command, input: MEETING, actor: english, via: "api" });
    expect(reply).toMatchObject({
      text: [
        "Draft report of IO-2026-01 · Implementation meeting",
        "When: Thursday 8 January 2026, 9:30 to 11:00",
        "State: draft, with an objection",
        "Version: 1",
        "In this report: no decisions, no actions, no development agreements",
        "",
        "Objections",
        "- Kim Kompas: Het besluit is anders genomen",
        "Read the whole report, also to print (/verslag/IO-2026-01)",
        "There is an objection. The report waits for the chair or the coordinator.",
      ].join("\n"),
    });
  });

  it.each([
    ["is not held", undefined, "nog niet gehouden"],
    ["is running", "start", "nog bezig"],
    ["was cancelled", "cancel", "afgezegd"],
  ] as const)("is refused with the way on while the meeting %s", async (_, done, words) => {
    if (done === "start") await startFirst(app);
    if (done === "cancel") await coordinator().done("meeting/cancel", { ...MEETING, reason: "Storm" });
    for (const [verb, input] of [
      ["report", MEETING],
      ["object", { ...MEETING, text: "Klopt niet" }],
      ["adopt", MEETING],
      ["correct", { ...MEETING, text: "Klopt niet" }],
      ["catch-up", MEETING],
    ] as const) {
      const refused = await coordinator().refused(`meeting/${verb}`, input);
      expect([verb, refused.code, refused.message]).toEqual([
        verb,
        "conflict",
        expect.stringContaining(words),
      ]);
    }
  });

  it("of a meeting in somebody's closed room does not exist for others", async () => {
    await startFirst(app);
    await anna().done("meeting/close", { ...MEETING, anyway: true });
    await app.database.db
      .update(meetings)
      .set({ room: "region:achterhoek" })
      .where(eq(meetings.ref, MEETING.meeting));
    for (const verb of ["report", "object", "adopt", "correct", "catch-up"]) {
      const input =
        verb === "report" || verb === "adopt" || verb === "catch-up" ? MEETING : { ...MEETING, text: "Nee" };
      expect(await kim().refused(`meeting/${verb}`, { ...input })).toMatchObject({
        code: "not-found",
      });
    }
    expect(await inApi("kim@example.org")).toEqual([]);
    expect(await inApi("anna@example.org")).toHaveLength(1);
  });
});

describe("the list of reports", () => {
  it("is filtered and paged, and names to a guest nobody's address", async () => {
    await close();
    await object("Vraag het anna@example.org");
    for (const filter of [{ state: "objected" }, { kind: "implementation" }, MEETING]) {
      expect(await inApi("kim@example.org", filter)).toHaveLength(1);
    }
    for (const filter of [{ state: "draft" }, { kind: "monitoring" }, { meeting: "IO-2026-02" }]) {
      expect(await inApi("kim@example.org", filter)).toEqual([]);
    }
    const [seen] = await inApi("gast@example.org");
    expect(seen?.objections).toMatchObject([{ by: "Kim Kompas", text: "Vraag het Anna Achterberg" }]);
  });
});

describe("an objection", () => {
  it("is typed, stops the adoption by time, and chair and coordinator hear of it", async () => {
    await close();
    const reply = await kim().type("overleg bezwaar io-2026-01; tekst Het besluit is anders genomen");
    expect(reply.ok && reply.text).toContain("Uw bezwaar is vastgelegd.");
    await app.at("2026-01-08T12:00:00+01:00");
    const to = ["person:anna@example.org", "person:coordinator@example.org"];
    expect(await roomsOf("report-objected")).toEqual(to);
    const [post] = await app.posts({ purpose: "report-objected" });
    expect(post?.text).toBe(
      [
        "Bezwaar tegen het verslag van IO-2026-01",
        "Kim Kompas maakt bezwaar:",
        "Het besluit is anders genomen",
        "Lees het hele verslag, ook om af te drukken (/verslag/IO-2026-01)",
        "Corrigeer het verslag als dat nodig is, en stel het daarna vast. Zonder u wordt het niet vastgesteld.",
      ].join("\n"),
    );
    await app.at(ADOPTION);
    expect(await inApi()).toMatchObject([
      {
        state: "objected",
        adoptedOn: null,
        objections: [{ by: "kim@example.org", text: "Het besluit is anders genomen" }],
      },
    ]);
    expect(await app.posts({ purpose: "report-adopted" })).toEqual([]);
    const adoption = (await momentsDone(app, "IO-2026-01")).find(({ job }) => job === "adopt-report");
    expect(adoption).toMatchObject({
      state: "dropped",
      note: "Tegen het verslag van IO-2026-01 is bezwaar gemaakt.",
    });
    const { card } = await coordinator().done("meeting/report", MEETING);
    await coordinator().press(card, "Stel vast");
    const [adopted] = await app.posts({ purpose: "report-adopted" });
    expect(adopted?.text).toContain(
      "Carla Coördinator heeft het verslag van dit overleg vastgesteld. Er was 1 bezwaar. Dat staat bij het verslag.",
    );
  });

  it("is not told to the chair who made it", async () => {
    await close();
    await object("De cijfers kloppen niet", anna());
    await app.at("2026-01-08T12:00:00+01:00");
    expect(await roomsOf("report-objected")).toEqual(["person:coordinator@example.org"]);
  });

  it("is refused to a guest, when it stands there already, and after the adoption", async () => {
    await close();
    expect(await guest().refused("meeting/object", { ...MEETING, text: "Klopt niet" })).toMatchObject({
      code: "not-allowed",
      message: expect.stringContaining("leerlus ik"),
    });
    await object();
    const twice = await kim().refused("meeting/object", {
      ...MEETING,
      text: "Het besluit is anders genomen",
    });
    expect(twice).toMatchObject({ code: "conflict", message: expect.stringContaining("staat al bij") });
    await coordinator().done("meeting/adopt", MEETING);
    const late = await kim().refused("meeting/object", { ...MEETING, text: "Te laat" });
    expect(late).toMatchObject({
      code: "conflict",
      message: expect.stringContaining("Vraag de voorzitter of de coördinator om een correctie."),
      buttons: [{ command: "meeting/report" }],
    });
    expect((await inApi())[0]?.objections).toHaveLength(1);
  });

  it("that may be about a child is stopped", async () => {
    await close();
    const text = "Het BSN is 111222333";
    expect(await kim().refused("meeting/object", { ...MEETING, text })).toMatchObject({
      code: "personal-data",
    });
    expect((await inApi())[0]?.objections).toEqual([]);
  });

  it("made at the same moment by two people is two; racing the adoption, one of both counts", async () => {
    await close();
    await Promise.all([object("Het eerste"), object("Het tweede", piet())]);
    expect((await inApi())[0]?.objections).toHaveLength(2);
    await app.reset();
    await planYear(app);
    await close();
    await app.at("2026-01-15T08:59:59+01:00");
    const [objected] = await Promise.all([
      kim().run("meeting/object", { ...MEETING, text: "Net op tijd" }),
      app.at(ADOPTION),
    ]);
    const [report] = await inApi();
    expect(report?.state).toBe(objected.ok ? "objected" : "adopted");
    expect(await app.posts({ purpose: "report-adopted" })).toHaveLength(objected.ok ? 0 : 1);
  });
});

describe("adopting", () => {
  it("is done once, by chair or coordinator, also when both do it at the same moment", async () => {
    await close();
    for (const who of [kim(), piet()]) {
      expect(await who.refused("meeting/adopt", MEETING)).toMatchObject({
        code: "not-allowed",
        message: expect.stringContaining("Maak dan bezwaar"),
      });
    }
    const answers = await Promise.all([
      anna().run("meeting/adopt", MEETING),
      coordinator().run("meeting/adopt", MEETING),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({
      code: "conflict",
      message:
        "Het verslag van IO-2026-01 is al vastgesteld, op donderdag 8 januari 2026. Er is niets gewijzigd.",
    });
    await app.at(ADOPTION);
    expect(await app.posts({ purpose: "report-adopted" })).toHaveLength(1);
    const page = { after: undefined, limit: 9 };
    expect(
      (await listAudit(scopeOf(app.database.db, COOPERATION), { what: "meeting/adopt" }, page)).items,
    ).toMatchObject([{ subject: "IO-2026-01" }]);
  });

  it("by a job that is run twice has one effect", async () => {
    await close();
    await app.at("2026-01-15T08:59:00+01:00");
    const again = { job: "adopt-report", subject: "IO-2026-01", occurrence: "2" };
    await schedule(scopeOf(app.database.db, COOPERATION), [
      { ...again, dueAt: Temporal.Instant.from(ADOPTION) },
    ]);
    await Promise.all([app.at(ADOPTION), runDueJobs(app.engine)]);
    expect(await app.posts({ purpose: "report-adopted" })).toHaveLength(1);
    expect((await inApi())[0]).toMatchObject({ state: "adopted", version: 1 });
  });
});

describe("a correction", () => {
  it("after the adoption is a version of its own, with who, and is said in the thread", async () => {
    await close();
    await anna().done("meeting/adopt", MEETING);
    const reply = await anna().type("overleg corrigeer IO-2026-01; tekst Ook Foodvalley was er");
    expect(reply.ok && reply.text).toContain("Stand: vastgesteld, daarna gecorrigeerd\nVersie: 2");
    expect(await inApi()).toMatchObject([
      {
        ...{ state: "corrected", version: 2, adoptedOn: "2026-01-08" },
        corrections: [{ by: "anna@example.org", text: "Ook Foodvalley was er", version: 2 }],
      },
    ]);
    const [post] = await app.posts({ purpose: "report-corrected" });
    expect(post).toMatchObject({ room: "implementation", thread: "IO-2026-01" });
    expect(post?.text).toContain(
      "Anna Achterberg heeft het verslag gecorrigeerd (versie 2):\nOok Foodvalley was er",
    );
  });

  it("before the adoption leaves it to be adopted; the same twice and a member's are refused", async () => {
    await close();
    await object();
    await coordinator().done("meeting/correct", { ...MEETING, text: "Het besluit geldt vanaf maart" });
    expect((await inApi())[0]).toMatchObject({ state: "objected", version: 2 });
    const same = { ...MEETING, text: "Het besluit geldt vanaf maart" };
    expect(await coordinator().refused("meeting/correct", same)).toMatchObject({ code: "conflict" });
    expect(await kim().refused("meeting/correct", { ...MEETING, text: "Nee toch" })).toMatchObject({
      code: "not-allowed",
    });
    await anna().done("meeting/adopt", MEETING);
    expect((await inApi())[0]).toMatchObject({ state: "adopted", version: 2 });
  });

  it("by two at the same moment gives two versions", async () => {
    await close();
    await Promise.all(
      ["Het eerste", "Het tweede"].map((text) => anna().done("meeting/correct", { ...MEETING, text })),
    );
    const [report] = await inApi();
    expect(report?.version).toBe(3);
    expect(report?.corrections).toHaveLength(2);
  });
});
