import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listAudit } from "../../../db/queries/audit.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { holdMeeting, inApi, openAgendaApp, planYear, startFirst } from "../../agenda-app.ts";
import { COOPERATION } from "../../builders.ts";
import { buttonsOf, prepared, type TestApp } from "../../harness.ts";

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

const coordinator = () => app.as("coordinator@example.org");
const anna = () => app.as("anna@example.org");
const kim = () => app.as("kim@example.org");
const add = async (title: string) => (await kim().done("agenda/add", { title })).ref ?? "";
const close = (meeting = "IO-2026-01") => anna().done("meeting/close", { meeting, anyway: true });
const audit = async (what: string) =>
  (await listAudit(scopeOf(app.database.db, COOPERATION), { what }, { after: undefined, limit: 200 })).items;

describe("closing a meeting", () => {
  it("says in its thread what came out of it", async () => {
    const lists = await add("Wachtlijsten");
    const forwarded = await add("Doorplaatsingen");
    await add("Vervoer");
    const parked = await add("Nieuwe huisstijl");
    await startFirst(app);
    await anna().done("agenda/handle", { item: lists, outcome: "We delen de lijsten" });
    await anna().done("decision/add", { text: "Elke regio deelt haar lijst", item: lists });
    await anna().done("action/add", {
      ...{ title: "Maak een gedeelde lijst", holder: "rivierenland", coholders: ["aanbieder-01"] },
      ...{ due: "2026-02-02", item: lists },
    });
    await anna().done("agreement/add", {
      ...{ title: "Minder wachten", parties: ["achterhoek", "aanbieder-01"], review: "2026-12-01" },
      item: lists,
    });
    await anna().done("agenda/forward", { item: forwarded, to: "monitoring" });
    await anna().done("agenda/park", { item: parked });
    await close();
    const [post] = await app.posts({ purpose: "meeting-outcomes" });
    expect(post).toMatchObject({ subject: "IO-2026-01", room: "implementation", thread: "IO-2026-01" });
    expect(post?.text).toContain("Besluiten\n- B-1 Elke regio deelt haar lijst\n   Agendapunt: P-");
    expect(post?.text).toContain(
      "- A-1 Maak een gedeelde lijst\n   Rivierenland met De Wilgenhof (voorbeeld) · uiterlijk maandag 2 februari 2026",
    );
    expect(post?.text).toContain("Ontwikkelafspraken\n- OA-2026-1 Minder wachten");
    expect(post?.text).toContain(`Behandelde punten\n- ${lists} Wachtlijsten\n   We delen de lijsten`);
    expect(post?.text).toContain(`- ${forwarded} Doorplaatsingen\n   → MO-2026-Q1`);
    expect(post?.text).toMatch(/Doorgeschoven\n- P-\d+ Vervoer\n {3}→ IO-2026-02/);
    expect(post?.text).toContain(`Geparkeerd\n- ${parked} Nieuwe huisstijl`);
  });

  it("does not carry over what led to a decision, an action or an agreement while it ran", async () => {
    const decided = await add("Wachtlijsten");
    const agreedBefore = await add("Vervoer");
    const due = "2026-02-02";
    await kim().done("action/add", { title: "Bel de vervoerder", holder: "kim", due, item: agreedBefore });
    await startFirst(app);
    await anna().done("decision/add", { text: "Elke regio deelt haar lijst", item: decided });
    await close();
    expect(await inApi(app, "agenda-items", { ref: decided })).toMatchObject([
      { meeting: "IO-2026-01", state: "handled", carried: 0 },
    ]);
    expect(await inApi(app, "agenda-items", { ref: agreedBefore })).toMatchObject([
      { meeting: "IO-2026-02", carried: 1 },
    ]);
    const [post] = await app.posts({ purpose: "meeting-outcomes" });
    expect(post?.text).toContain(`Behandelde punten\n- ${decided} Wachtlijsten`);
  });

  it("does not count what left before it began, and names the standing items nobody spoke about", async () => {
    const before = await add("Vervoer");
    const during = await add("Doorplaatsingen");
    await kim().done("agenda/forward", { item: before, to: "monitoring" });
    await startFirst(app);
    await anna().done("agenda/forward", { item: during, to: "monitoring" });
    const { text } = await close();
    expect(text).toContain("IO-2026-01 is afgesloten.");
    expect(text).toContain(`Doorgezet naar een ander overleg\n- ${during}`);
    expect(text).not.toContain(before);
    expect(text).toContain("Bij deze vaste punten is niets vastgelegd\n- Opening en mededelingen\n");
  });

  it("freezes what was posted before: a later change of a point does not touch it", async () => {
    const item = await add("Vervoer");
    await startFirst(app);
    await close();
    const [opened] = await app.posts({ purpose: "agenda-opened", subject: "IO-2026-01" });
    const [published] = await app.posts({ purpose: "agenda-published", subject: "IO-2026-01" });
    expect(opened?.text).toContain("Vervoer");
    await app.at("2026-01-09T09:30:00+01:00");
    await coordinator().done("agenda/park", { item });
    expect(await app.posts({ purpose: "agenda-opened", subject: "IO-2026-01" })).toEqual([opened]);
    expect(await app.posts({ purpose: "agenda-published", subject: "IO-2026-01" })).toEqual([published]);
  });

  it("says in words what did not come about", async () => {
    await startFirst(app);
    const { text } = await close();
    for (const words of [
      "Er zijn geen besluiten genomen.",
      "Er zijn geen acties afgesproken.",
      "Er zijn geen ontwikkelafspraken gemaakt.",
      "Er is bij geen enkel punt een uitkomst vastgelegd.",
      "Er zijn geen punten doorgezet, doorgeschoven of geparkeerd.",
    ]) {
      expect(text).toContain(words);
    }
  });

  it("tells each holder of its new actions once, all at once", async () => {
    const item = await add("Wachtlijsten");
    await startFirst(app);
    const action = { due: "2026-02-02", item };
    await anna().done("action/add", { ...action, title: "Lijst", holder: "achterhoek" });
    await anna().done("action/add", {
      ...{ ...action, title: "Brief", holder: "kim@example.org" },
      coholders: ["achterhoek", "achterhoek@example.org"],
    });
    await close();
    const messages = (await app.posts({ purpose: "action-added" })).filter((p) => p.room.includes(":"));
    expect(messages.map((message) => message.room).sort()).toEqual([
      "person:achterhoek@example.org",
      "person:kim@example.org",
    ]);
    const [toRegion] = messages.filter((message) => message.room.includes("achterhoek"));
    expect(toRegion?.text).toContain("A-1");
    expect(toRegion?.text).toContain("A-2");
  });

  it("keeps standing items out of the next agenda and carries the others", async () => {
    const item = await add("Vervoer");
    await startFirst(app);
    await close();
    const left = await inApi(app, "agenda-items", { meeting: "IO-2026-01" });
    expect(left).toMatchObject([{ source: "standing", state: "handled", outcome: null }]);
    expect(await inApi(app, "agenda-items", { meeting: "IO-2026-02" })).toMatchObject([
      {
        ref: item,
        state: "open",
        carried: 1,
        journey: [
          { what: "raised", ref: "IO-2026-01" },
          { what: "carried", ref: "IO-2026-02" },
        ],
      },
    ]);
  });

  it("lets items wait when there is no next meeting, and they come onto the next that is planned", async () => {
    await coordinator().done("meeting/once", {
      ...{ kind: "revision-table", start: "2026-02-03T10:00:00+01:00", minutes: 60 },
    });
    const item = (await kim().done("agenda/add", { title: "Tarieven", meeting: "HT-2026-1" })).ref;
    await holdMeeting(app, "HT-2026-1", "2026-02-03T10:00:00+01:00");
    expect(await inApi(app, "agenda-items", { kind: "revision-table" })).toMatchObject([
      { state: "waiting", meeting: null, carried: 1 },
    ]);
    const [outcomes] = await app.posts({ purpose: "meeting-outcomes" });
    expect(outcomes?.text).toContain("wacht op het volgende overleg van deze soort");
    await coordinator().done("meeting/once", {
      ...{ kind: "revision-table", start: "2026-03-03T10:00:00+01:00", minutes: 60 },
    });
    await app.at("2026-02-10T12:00:00+01:00");
    expect(await inApi(app, "agenda-items", { meeting: "HT-2026-2" })).toMatchObject([
      { ref: item, state: "open", carried: 1, journey: [{ what: "raised" }, { what: "carried" }] },
    ]);
    const [renewed] = await app.posts({ purpose: "meeting-outcomes" });
    expect(renewed?.text).toContain("→ HT-2026-2");
  });

  it("asks what to do with an item at its third carry-over, not before", async () => {
    const item = await add("Vervoer");
    await holdMeeting(app, "IO-2026-01", "2026-01-08T09:30:00+01:00");
    await holdMeeting(app, "IO-2026-02", "2026-02-12T09:30:00+01:00");
    const early = await app.posts({ purpose: "meeting-outcomes" });
    expect(early.filter((post) => post.text.includes("Wat doen we hiermee?"))).toEqual([]);
    await holdMeeting(app, "IO-2026-03", "2026-03-12T09:30:00+01:00");
    const posts = await app.posts({ purpose: "meeting-outcomes" });
    expect(posts.map((post) => post.text.includes("Wat doen we hiermee?"))).toEqual([false, false, true]);
    const card = posts[2]?.card;
    if (!card) throw new Error("no outcomes");
    expect(posts[2]?.text).toContain("Dit punt is nu 3 keer doorgeschoven.");
    expect(buttonsOf(card)).toMatchObject([
      { label: "Parkeer", command: "agenda/park" },
      { label: "Zet door", command: "agenda/forward", opensForm: true },
    ]);
    // Anna led the meeting that left it undone.
    expect(await anna().press(card, "Parkeer")).toMatchObject({ ok: true });
    expect(await inApi(app, "agenda-items", { ref: item })).toMatchObject([{ state: "parked", carried: 3 }]);
    const [, , renewed] = await app.posts({ purpose: "meeting-outcomes" });
    expect(renewed?.text).not.toContain("Wat doen we hiermee?");
    expect(renewed?.text).toContain("→ IO-2026-04");
  });

  it("by two people at once happens once; the other is told and nothing more changes", async () => {
    const item = await add("Vervoer");
    await startFirst(app);
    const replies = await Promise.all(
      ["anna@example.org", "piet@example.org"].map((email) =>
        app.as(email).run("meeting/close", { meeting: "IO-2026-01", anyway: true }),
      ),
    );
    expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
    expect(replies.find((reply) => !reply.ok)).toMatchObject({
      code: "conflict",
      message: "IO-2026-01 is al afgesloten. Er is niets gewijzigd.",
    });
    expect(await inApi(app, "agenda-items", { ref: item })).toMatchObject([{ carried: 1 }]);
    expect(await app.posts({ purpose: "meeting-outcomes" })).toHaveLength(1);
    expect(await audit("meeting/close")).toMatchObject([{ subject: "IO-2026-01" }]);
  });

  it("is refused before it started, once cancelled, to others than those who lead it, and for no meeting", async () => {
    const words = async (meeting: string) =>
      (await coordinator().refused("meeting/close", { meeting, anyway: true })).message;
    expect(await words("IO-2026-02")).toContain("nog niet gestart");
    await coordinator().done("meeting/cancel", { meeting: "IO-2026-02", reason: "Geen zaal" });
    expect(await words("IO-2026-02")).toContain("is afgezegd");
    expect(await words("IO-2031-02")).toContain("bestaat niet");
    await startFirst(app);
    const other = await kim().refused("meeting/close", { meeting: "IO-2026-01", anyway: true });
    expect(other.code).toBe("not-allowed");
  });
});

describe("the report", () => {
  it("is adopted on the fifth working day at nine, in the thread", async () => {
    await startFirst(app);
    const { text } = await close();
    expect(text).toContain("vóór donderdag 15 januari 2026");
    await app.at("2026-01-15T08:59:00+01:00");
    expect(await app.posts({ purpose: "report-adopted" })).toEqual([]);
    await app.at("2026-01-15T09:00:00+01:00");
    expect(await app.posts({ purpose: "report-adopted" })).toMatchObject([
      { subject: "IO-2026-01", thread: "IO-2026-01", room: "implementation" },
    ]);
  });
});
