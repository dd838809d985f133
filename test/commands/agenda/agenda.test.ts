import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inApi, openAgendaApp, planYear, startFirst } from "../../agenda-app.ts";
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

const anna = () => app.as("anna@example.org");
const kim = () => app.as("kim@example.org");
const add = async (input: Record<string, unknown> = {}) =>
  (await kim().done("agenda/add", { title: "Wachttijden", ...input })).ref ?? "";

describe("raising an item", () => {
  it("puts it on the agenda of the next meeting of the kind of the room", async () => {
    const typed = await kim().type("agenda nieuw Wachttijden in de regio; duur 15m", { room: "monitoring" });
    expect(typed).toMatchObject({ ok: true, ref: "P-1", shared: true });
    expect(await inApi(app, "agenda-items")).toMatchObject([
      {
        ref: "P-1",
        title: "Wachttijden in de regio",
        purpose: "discuss",
        minutes: 15,
        meeting: "MO-2026-Q1",
        state: "open",
        carried: 0,
        bringer: "kim@example.org",
        journey: [{ ref: "MO-2026-Q1", at: "2026-01-05T08:00:00+01:00", what: "raised" }],
      },
    ]);
    const [post] = await app.posts({ purpose: "item-added" });
    expect(post).toMatchObject({ room: "monitoring", subject: "P-1" });
    expect(post?.text).toContain("Kim Kompas heeft dit punt ingebracht voor MO-2026-Q1.");
  });

  it("goes to the implementation meeting where no kind is meant", async () => {
    await add();
    await kim().done("agenda/add", { title: "Vervoer" }, { room: "secretariat" });
    const items = await inApi(app, "agenda-items");
    expect(items.map((item) => item.meeting)).toEqual(["IO-2026-01", "IO-2026-01"]);
  });

  it("understands a meeting, a kind as meeting, and a kind", async () => {
    await add({ meeting: "io-2026-03" });
    await add({ meeting: "leercirkel" });
    await add({ kind: "MO" });
    const items = await inApi(app, "agenda-items");
    expect(items.map((item) => item.meeting)).toEqual(["IO-2026-03", "LC-2026-Q1", "MO-2026-Q1"]);
  });

  it("waits, and says so, when no meeting of the kind is coming", async () => {
    const reply = await kim().done("agenda/add", { title: "Tarieven", kind: "revision-table" });
    expect(reply.text).toContain("Het punt wacht en komt vanzelf op de agenda");
    expect(await inApi(app, "agenda-items")).toMatchObject([
      { meeting: null, state: "waiting", kind: "revision-table", journey: [] },
    ]);
  });

  it("can still be done while the meeting is running", async () => {
    await startFirst(app);
    expect(await add({ meeting: "IO-2026-01" })).toMatch(/^P-\d+$/);
  });

  it("is refused for a meeting that is closed, cancelled, past or unknown, and changes nothing then", async () => {
    await app.as("coordinator@example.org").done("meeting/cancel", { meeting: "IO-2026-02", reason: "ziek" });
    const cancelled = await kim().refused("agenda/add", { title: "Vervoer", meeting: "IO-2026-02" });
    expect(cancelled).toMatchObject({ code: "conflict", message: expect.stringContaining("is afgezegd") });
    await startFirst(app);
    await anna().done("meeting/close", { meeting: "IO-2026-01", anyway: true });
    const closed = await kim().refused("agenda/add", { title: "Vervoer", meeting: "IO-2026-01" });
    expect(closed).toMatchObject({ code: "conflict", message: expect.stringContaining("al afgesloten") });
    await app.at("2026-02-11T08:00:00+01:00");
    const past = await kim().refused("agenda/add", { title: "Vervoer", meeting: "MO-2026-Q1" });
    expect(past).toMatchObject({ code: "conflict", message: expect.stringContaining("al geweest") });
    const unknown = await kim().refused("agenda/add", { title: "Vervoer", meeting: "IO-2031-01" });
    expect(unknown.code).toBe("not-found");
    expect((await inApi(app, "agenda-items")).filter((item) => item.source === "person")).toEqual([]);
  });

  it("is refused when the meeting is of another kind than the kind given", async () => {
    const reply = await kim().refused("agenda/add", {
      title: "Vervoer",
      meeting: "IO-2026-01",
      kind: "monitoring",
    });
    expect(reply.issues).toEqual([{ field: "kind", message: expect.stringContaining("IO-2026-01") }]);
  });

  it("is refused to a guest", async () => {
    const reply = await app.as("gast@example.org").refused("agenda/add", { title: "Vervoer" });
    expect(reply.code).toBe("not-allowed");
  });

  it.each([
    ["emoji", "Kinderen 👩‍👩‍👧‍👦 en 🏳️‍🌈"],
    ["right-to-left text", "שלום עולם و مرحبا"],
    ["what looks like markup", "<b>*vet*</b> _x_ <@U123> & %s $x '; drop table"],
  ])("keeps %s as it was typed", async (_what, title) => {
    await add({ title });
    expect(await inApi(app, "agenda-items")).toMatchObject([{ title }]);
  });

  it.each([
    ["a NUL character", "Wacht\u0000tijden"],
    ["half an emoji", "Wacht\ud83d"],
    ["200,000 characters", "x".repeat(200_000)],
    ["two lines", "een\ntwee"],
    ["nothing but spaces", "   "],
  ])("refuses %s at its field", async (_what, title) => {
    const reply = await kim().refused("agenda/add", { title });
    expect(reply.issues).toMatchObject([{ field: "title" }]);
    expect(JSON.stringify([reply.message, reply.issues]).length).toBeLessThan(500);
  });

  it.each([[0], [-5], [100_000], ["lang"]])("refuses %s minutes", async (minutes) => {
    const reply = await kim().refused("agenda/add", { title: "Vervoer", minutes });
    expect(reply.issues).toMatchObject([{ field: "minutes" }]);
  });
});

describe("the agenda", () => {
  it("shows its items in order with who brings them, what for and how long, and the sum", async () => {
    await add();
    await anna().done("agenda/add", { title: "Vervoer", purpose: "decide", minutes: 20 });
    const { text } = await kim().done("agenda/show");
    expect(text).toContain("Agenda: Implementatieoverleg IO-2026-01");
    expect(text).toContain("1. P-1 Wachttijden\n   bespreken · 10 minuten · Kim Kompas");
    expect(text).toContain("2. P-2 Vervoer\n   besluiten · 20 minuten · Anna Achterberg");
    expect(text).toContain("Samen 30 minuten. Het overleg duurt 90 minuten.");
  });

  it("warns when it asks for more time than the meeting has", async () => {
    await add({ minutes: 100 });
    const { text } = await kim().done("agenda/show", {}, { room: "implementation" });
    expect(text).toContain(
      "samen 100 minuten, maar het overleg duurt 90 minuten. Dat is 10 minuten te veel.",
    );
  });

  it("says in words that it is empty, and that a kind has no meeting", async () => {
    expect((await kim().done("agenda/show", { meeting: "IO-2026-04" })).text).toContain(
      "Er staan nog geen punten op de agenda.",
    );
    const none = await kim().refused("agenda/show", {}, { room: "revision" });
    expect(none.message).toContain("overlegtafel herzieningsprocedure");
  });

  it("is the running one as long as the meeting is running", async () => {
    await startFirst(app);
    await app.at("2026-01-09T09:30:00+01:00");
    expect((await kim().done("agenda/show")).card.ref).toBe("IO-2026-01");
  });

  it("has buttons for what its reader may do", async () => {
    await add();
    const labels = async (email: string) =>
      buttonsOf((await app.as(email).done("agenda/show")).card).map((button) => button.label);
    expect(await labels("gast@example.org")).toEqual([]);
    expect(await labels("achterhoek@example.org")).toEqual(["Breng een punt in"]);
    expect(await labels("kim@example.org")).toEqual(["Zet door", "Breng een punt in"]);
    expect(await labels("anna@example.org")).toEqual(["Parkeer", "Zet door", "Breng een punt in"]);
    await startFirst(app);
    expect(await labels("piet@example.org")).toContain("Bespreek");
    await app.as("piet@example.org").done("meeting/next");
    expect(await labels("piet@example.org")).toContain("Behandel");
  });

  it("is put in another order by those who lead the meeting", async () => {
    for (const title of ["Een punt", "Twee punt", "Drie punt"]) await add({ title });
    await anna().type("agenda volgorde P-3 1");
    await anna().done("agenda/order", { item: "P-1", position: 99 });
    const { text } = await kim().done("agenda/show");
    expect(text.match(/\d\. P-\d/g)).toEqual(["1. P-3", "2. P-2", "3. P-1"]);
    expect((await kim().refused("agenda/order", { item: "P-1", position: 1 })).code).toBe("not-allowed");
    expect((await anna().refused("agenda/order", { item: "P-1", position: 0 })).issues).toMatchObject([
      { field: "position" },
    ]);
    expect((await anna().refused("agenda/order", { item: "P-77", position: 1 })).code).toBe("not-found");
  });
});

describe("handling an item", () => {
  it("records its outcome while the meeting is running, once", async () => {
    const item = await add();
    const early = await anna().refused("agenda/handle", { item, outcome: "Opgelost" });
    expect(early).toMatchObject({ code: "conflict", message: expect.stringContaining("niet bezig") });
    await startFirst(app);
    const stranger = await kim().refused("agenda/handle", { item, outcome: "Opgelost" });
    expect(stranger.code).toBe("not-allowed");
    const done = await anna().type(`agenda behandel ${item} Regio’s delen hun lijsten`, {
      room: "implementation",
    });
    expect(done).toMatchObject({
      ok: true,
      shared: false,
      text: expect.stringContaining("behandeld in IO-2026-01"),
    });
    const again = await anna().refused("agenda/handle", { item, outcome: "Nog eens" });
    expect(again).toMatchObject({ code: "conflict", message: expect.stringContaining("al behandeld") });
    expect(await inApi(app, "agenda-items", { ref: item })).toMatchObject([
      { state: "handled", outcome: "Regio’s delen hun lijsten" },
    ]);
    expect(await app.posts({ purpose: "item-changed" })).toEqual([]);
  });
});

describe("parking an item", () => {
  it("takes it off the agenda and keeps the step", async () => {
    const item = await add();
    expect((await kim().refused("agenda/park", { item })).code).toBe("not-allowed");
    await anna().done("agenda/park", { item });
    expect(await inApi(app, "agenda-items")).toMatchObject([
      {
        state: "parked",
        meeting: null,
        journey: [{ what: "raised" }, { what: "parked", ref: "IO-2026-01" }],
      },
    ]);
    const again = await anna().refused("agenda/park", { item });
    expect(again).toMatchObject({ code: "conflict", message: expect.stringContaining("al geparkeerd") });
    const order = await app.as("coordinator@example.org").refused("agenda/order", { item, position: 1 });
    expect(order.message).toContain("staat nu op geen agenda (geparkeerd)");
  });
});
