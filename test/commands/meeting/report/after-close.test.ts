import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findReport } from "../../../../db/queries/meeting/kept-report.ts";
import { scopeOf } from "../../../../db/queries/scope.ts";
import { schedule } from "../../../../db/queries/time/moment.ts";
import { runDueJobs } from "../../../../src/engine/run-due-jobs.ts";
import { becameInMeetingCard } from "../../../../src/view/agenda/became-card.ts";
import { plainCard } from "../../../../src/view/plain.ts";
import { textIn } from "../../../../src/view/text.ts";
import { holdMeeting, openAgendaApp, planYear, startFirst } from "../../../agenda-app.ts";
import { COOPERATION } from "../../../builders.ts";
import { buttonsOf, prepared, type TestApp } from "../../../harness.ts";
import { momentsDone } from "../../../meeting-app.ts";
import { seedMeeting } from "../../../meeting-builder.ts";

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
const coordinator = () => app.as("coordinator@example.org");
const anna = () => app.as("anna@example.org");
const kim = () => app.as("kim@example.org");
const add = async (title: string, who = kim()) => (await who.done("agenda/add", { title })).ref ?? "";
const close = () => anna().done("meeting/close", { ...MEETING, anyway: true });
const contentNow = async () =>
  (await findReport(scopeOf(app.database.db, COOPERATION), "IO-2026-01"))?.content;
const became = async (who = "kim@example.org") =>
  await app.posts({ purpose: "item-outcome", room: `person:${who}` });

/** Four points of Kim and one of the coordinator: handled, forwarded, carried over, parked. */
async function holdFirst(): Promise<void> {
  const [lists, moves, transport, style] = [
    await add("Wachtlijsten"),
    await add("Doorplaatsingen"),
    await add("Vervoer"),
    await add("Huisstijl"),
  ];
  await add("Begroting", coordinator());
  await startFirst(app);
  await anna().done("agenda/handle", { item: lists, outcome: "We delen de lijsten" });
  await anna().done("agenda/forward", { item: moves, to: "monitoring" });
  await anna().done("agenda/park", { item: style });
  const due = { due: "2026-02-02" };
  await anna().done("action/add", {
    ...due,
    title: "Maak een lijst",
    holder: "kim@example.org",
    item: transport,
  });
  await anna().done("decision/add", { text: "Elke regio deelt haar lijst", item: transport });
}

describe("who brought points", () => {
  it("hears at the close what became of each, in one private message a person", async () => {
    await holdFirst();
    await close();
    expect(await became()).toEqual([]);
    await app.at("2026-01-08T11:30:00+01:00");
    const [message, ...more] = await became();
    expect(more).toEqual([]);
    expect(message?.text).toBe(
      [
        "Wat er van uw punten werd in IO-2026-01",
        "- P-1 Wachtlijsten",
        "   behandeld: We delen de lijsten",
        "- P-3 Vervoer",
        "   behandeld → B-1, A-1",
        "- P-2 Doorplaatsingen",
        "   doorgezet naar MO-2026-Q1",
        "- P-4 Huisstijl",
        "   geparkeerd",
        "Lees het hele verslag, ook om af te drukken (/verslag/IO-2026-01)",
      ].join("\n"),
    );
    const [other] = await became("coordinator@example.org");
    expect(other?.text).toContain("Begroting\n   doorgeschoven naar IO-2026-02 (1 keer doorgeschoven)");
    await coordinator().done("agenda/park", { item: "P-5" });
    expect(await became("coordinator@example.org")).toEqual([other]);
  });

  it("hears in working hours what somebody else did with a point outside a meeting, once", async () => {
    const item = await add("Vervoer");
    await app.at("2026-01-06T20:00:00+01:00");
    await coordinator().done("agenda/forward", { item, to: "monitoring" });
    await app.at("2026-01-06T21:00:00+01:00");
    expect(await became()).toEqual([]);
    await app.at("2026-01-07T09:00:00+01:00");
    const [message, ...more] = await became();
    expect(more).toEqual([]);
    expect(message?.text).toBe(
      [
        "Wat er van uw punt werd: P-1 Vervoer",
        "Uw punt is doorgezet naar MO-2026-Q1.",
        "Carla Coördinator heeft dit gedaan.",
      ].join("\n"),
    );
  });

  it("does not hear what they did themselves, nor what was overtaken before the morning", async () => {
    const [own, moved] = [await add("Vervoer"), await add("Huisstijl")];
    await app.at("2026-01-06T20:00:00+01:00");
    await kim().done("agenda/forward", { item: own, to: "monitoring" });
    await coordinator().done("agenda/forward", { item: moved, to: "monitoring" });
    await coordinator().done("agenda/park", { item: moved });
    await app.at("2026-01-07T09:00:00+01:00");
    const messages = await became();
    expect(messages.map(({ text }) => text)).toEqual([expect.stringContaining("Uw punt is geparkeerd.")]);
    expect(await momentsDone(app, moved)).toMatchObject([
      { state: "dropped", note: "P-2 is intussen ergens anders." },
      { state: "done" },
    ]);
  });

  it("reads it in English, without a Dutch word of ours", async () => {
    await add("Transport");
    await startFirst(app);
    await close();
    const points = (await contentNow())?.points.filter(({ bringer }) => bringer !== null) ?? [];
    expect(plainCard(textIn("en"), becameInMeetingCard(textIn("en"), "IO-2026-01", points))).toBe(
      [
        "What became of your items in IO-2026-01",
        "- P-1 Transport",
        "   carried over to IO-2026-02 (carried over once)",
        "Read the whole report, also to print (/verslag/IO-2026-01)",
      ].join("\n"),
    );
  });
});

it("a job that is run again tells nobody twice", async () => {
  await add("Vervoer");
  await startFirst(app);
  await close();
  await app.at("2026-01-08T11:30:00+01:00");
  const told = async () => [...(await app.posts({ purpose: "report-draft" })), ...(await became())].length;
  const before = await told();
  const again = { subject: "IO-2026-01", occurrence: "again" };
  const dueAt = Temporal.Instant.from("2026-01-08T11:31:00+01:00");
  await schedule(scopeOf(app.database.db, COOPERATION), [
    { ...again, job: "tell-report", payload: { what: "draft" }, dueAt },
    { ...again, job: "tell-bringers", payload: { what: "meeting" }, dueAt },
  ]);
  await Promise.all([app.at("2026-01-08T11:32:00+01:00"), runDueJobs(app.engine)]);
  expect([before, await told()]).toEqual([3, 3]);
});

describe("what a report says", () => {
  it("does not change by what happens later to actions, points and what is recorded at them", async () => {
    await holdFirst();
    await close();
    const [outcomes] = await app.posts({ purpose: "meeting-outcomes" });
    const before = await contentNow();
    await app.at("2026-01-16T10:00:00+01:00");
    const due = "2026-03-01";
    await kim().done("action/add", { title: "Later bedacht", holder: "kim@example.org", due, item: "P-3" });
    await coordinator().done("agenda/park", { item: "P-5" });
    expect(await contentNow()).toEqual(before);
    const [now] = await app.posts({ purpose: "meeting-outcomes" });
    expect(outcomes?.text).toContain("Maak een lijst");
    expect(now?.text).not.toContain("Later bedacht");
  });

  it("tells standing items with an outcome from those that nobody spoke about", async () => {
    await startFirst(app);
    const opening = (await app.as("anna@example.org").done("agenda/show", MEETING)).text.match(/P-\d+/)?.[0];
    await anna().done("agenda/handle", { item: opening, outcome: "Welkom aan Kim" });
    await close();
    expect((await contentNow())?.points).toMatchObject([
      { source: "standing", fate: "handled", outcome: "Welkom aan Kim" },
    ]);
    await holdMeeting(app, "IO-2026-02", "2026-02-12T09:30:00+01:00");
    const next = await findReport(scopeOf(app.database.db, COOPERATION), "IO-2026-02");
    expect(next?.content.points).toMatchObject([{ source: "standing", fate: "silent", outcome: null }]);
  });
});

describe("the report of a meeting that was closed before reports were kept", () => {
  it.each([
    ["2025-12-01T11:00:00+01:00", "Stand: vastgesteld\nVersie: 1\nVastgesteld op: maandag 8 december 2025"],
    ["2026-01-02T11:00:00+01:00", "Stand: concept\nVersie: 1\nWordt vastgesteld op: vrijdag 9 januari 2026"],
  ])("is made when it is asked for; closed at %s", async (closed, words) => {
    const closedAt = Temporal.Instant.from(closed);
    await seedMeeting(app.database.db, "LC-2025-Q4", closed, {
      ...{ kind: "learning-circle", state: "closed", closedAt, room: "learning-circle" },
    });
    const { text } = await kim().done("meeting/report", { meeting: "LC-2025-Q4" });
    expect(text).toContain(words);
  });
});

describe("catching up", () => {
  it("gives decisions, one's own actions and what stayed open of the last meeting that one missed", async () => {
    await holdFirst();
    await close();
    await app.at("2026-02-01T10:00:00+01:00");
    const reply = await kim().type("overleg bijpraten");
    expect(reply.ok && reply.text).toBe(
      [
        "Bijgepraat: IO-2026-01 · Implementatieoverleg",
        "donderdag 8 januari 2026, van 9.30 tot 11.00 uur",
        "",
        "Besluiten",
        "- B-1 Elke regio deelt haar lijst",
        "",
        "Uw acties uit dit overleg",
        "- A-1 Maak een lijst",
        "   open · uiterlijk maandag 2 februari 2026",
        "",
        "Nog open",
        "- P-2 Doorplaatsingen",
        "   doorgezet naar MO-2026-Q1",
        "- P-5 Begroting",
        "   doorgeschoven naar IO-2026-02 (1 keer doorgeschoven)",
        "- P-4 Huisstijl",
        "   geparkeerd",
        "Lees het hele verslag, ook om af te drukken (/verslag/IO-2026-01)",
      ].join("\n"),
    );
    expect(reply.ok && buttonsOf(reply.card)).toMatchObject([{ command: "meeting/report" }]);
  });

  it("passes over the meetings where one was, and says so when there is no other", async () => {
    await kim().done("meeting/rsvp", { ...MEETING, answer: "yes" });
    await startFirst(app);
    await close();
    for (const who of [kim(), anna(), app.as("piet@example.org")]) {
      const { text } = await who.done("meeting/catch-up");
      expect(text).toContain("U hebt geen overleg gemist dat is gesloten.");
    }
    expect((await app.as("bestuur@example.org").done("meeting/catch-up")).ref).toBe("IO-2026-01");
    const named = await kim().done("meeting/catch-up", MEETING);
    expect(named.text).toContain("Er is geen actie voor u uit dit overleg.");
    expect(named.text).toContain("Er is niets open gebleven.");
  });

  it("is for guests too", async () => {
    await startFirst(app);
    await close();
    const { text } = await app.as("gast@example.org").done("meeting/catch-up");
    expect(text).toContain("Bijgepraat: IO-2026-01");
  });
});
