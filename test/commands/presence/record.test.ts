import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listAudit } from "../../../db/queries/audit.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { openAgendaApp, planYear, startFirst } from "../../agenda-app.ts";
import { COOPERATION } from "../../builders.ts";
import { buttonsOf, prepared, type TestApp } from "../../harness.ts";
import { meetingOf } from "../../meeting-app.ts";

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
const anna = () => app.as("anna@example.org");
const coordinator = () => app.as("coordinator@example.org");
const present = async () => (await meetingOf(app, "IO-2026-01")).present;
const ENOUGH = ["achterhoek", "centraal-gelderland", "foodvalley", "rivierenland", "aanbieder-01"];

describe("presence", () => {
  it("is recorded as a whole list, held against the quorum and against who said that they would come", async () => {
    await app.at("2026-01-07T09:00:00+01:00");
    await app.as("kim@example.org").done("meeting/rsvp", { ...MEETING, answer: "yes" });
    await startFirst(app);
    const line = "overleg presentie IO-2026-01; aanwezig Achterhoek, Foodvalley, Wilgenhof";
    const reply = await anna().type(line);
    expect(reply).toMatchObject({ ok: true, ref: "IO-2026-01" });
    expect(reply.ok && reply.text).toBe(
      [
        "Presentie: IO-2026-01 · Implementatieoverleg",
        "Aanwezig: 3 organisaties: Achterhoek, De Wilgenhof (voorbeeld) en Foodvalley",
        "Aangemeld, maar niet genoemd: Het Kompas (voorbeeld)",
        "Te weinig voor besluiten: 1 aanbieder en 2 regio’s. Nodig zijn ten minste 1 aanbieder en 4 regio’s.",
      ].join("\n"),
    );
    const enough = await anna().done("meeting/presence", { ...MEETING, present: [...ENOUGH, "achterhoek"] });
    expect(enough.text).toContain("Dat is genoeg voor besluiten.");
    expect(await present()).toEqual([...ENOUGH].sort());
  });

  it("is asked at the close, with who said that they come filled in, and can be left out", async () => {
    await app.at("2026-01-07T09:00:00+01:00");
    await app.as("kim@example.org").done("meeting/rsvp", { ...MEETING, answer: "yes" });
    await app.as("anna@example.org").done("meeting/rsvp", { ...MEETING, answer: "no" });
    await startFirst(app);
    const refused = await anna().refused("meeting/close", MEETING);
    expect(refused.code).toBe("conflict");
    expect(refused.message).toContain("nog niet vastgelegd wie er waren");
    expect(refused.buttons).toMatchObject([
      { command: "meeting/presence", input: { ...MEETING, present: ["aanbieder-02"] }, opensForm: true },
      { command: "meeting/close", input: { ...MEETING, anyway: true }, label: "Sluit af zonder presentie" },
    ]);
    expect((await meetingOf(app, "IO-2026-01")).state).toBe("running");
    await anna().done("meeting/presence", { ...MEETING, present: ENOUGH });
    const closed = await anna().done("meeting/close", MEETING);
    expect(closed.text).toContain("Aanwezig: 5 organisaties: Achterhoek, Centraal Gelderland");
    const [outcomes] = await app.posts({ purpose: "meeting-outcomes" });
    expect(outcomes?.text).toContain("Aanwezig: 5 organisaties");
  });

  it("that was left out is said in words in the outcomes, and can be recorded afterwards", async () => {
    await startFirst(app);
    const closed = await anna().done("meeting/close", { ...MEETING, anyway: true });
    expect(closed.text).toContain("Aanwezig: niet vastgelegd");
    await app.at("2026-01-09T09:00:00+01:00");
    await coordinator().done("meeting/presence", { ...MEETING, present: ENOUGH });
    const [outcomes] = await app.posts({ purpose: "meeting-outcomes" });
    expect(outcomes?.text).toContain("Aanwezig: 5 organisaties");
  });

  it("cannot be changed once the report is adopted", async () => {
    await startFirst(app);
    await anna().done("meeting/presence", { ...MEETING, present: ENOUGH });
    await anna().done("meeting/close", MEETING);
    await app.at("2026-01-15T08:59:00+01:00");
    await anna().done("meeting/presence", { ...MEETING, present: ["achterhoek"] });
    await app.at("2026-01-15T09:00:00+01:00");
    const refused = await coordinator().refused("meeting/presence", { ...MEETING, present: ENOUGH });
    expect(refused.message).toBe(
      "Het verslag van IO-2026-01 is vastgesteld. De presentie kan niet meer worden gewijzigd.",
    );
    expect(await present()).toEqual(["achterhoek"]);
  });

  it("leaves the secretariat out, and says so; alone it is refused", async () => {
    await startFirst(app);
    const reply = await anna().done("meeting/presence", { ...MEETING, present: [...ENOUGH, "secretariaat"] });
    expect(reply.text).toContain("Het secretariaat telt niet mee als organisatie.");
    expect(await present()).toEqual([...ENOUGH].sort());
    const refused = await anna().refused("meeting/presence", { ...MEETING, present: ["secretariaat"] });
    expect(refused.issues).toMatchObject([{ field: "present" }]);
  });

  it("recorded twice the same has one effect, and by two people at once one of both", async () => {
    await startFirst(app);
    const record = (who: string, list: string[]) =>
      app.as(who).done("meeting/presence", { ...MEETING, present: list });
    await Promise.all([record("anna@example.org", ENOUGH), record("piet@example.org", ["achterhoek"])]);
    expect([ENOUGH.join(), "achterhoek"].map((one) => one.split(",").sort().join())).toContain(
      (await present())?.join(),
    );
    await record("anna@example.org", ENOUGH);
    await record("anna@example.org", ENOUGH);
    const page = { after: undefined, limit: 200 };
    const { items } = await listAudit(
      scopeOf(app.database.db, COOPERATION),
      { what: "meeting/presence" },
      page,
    );
    expect(items.length).toBeGreaterThanOrEqual(2);
    expect(items.length).toBeLessThanOrEqual(3);
  });

  it("is refused before the meeting, for one that was cancelled, to others, and for who is unknown", async () => {
    await app.at("2026-01-08T08:45:00+01:00");
    const early = await anna().refused("meeting/presence", { ...MEETING, present: ENOUGH });
    expect(early).toMatchObject({ code: "conflict", buttons: [{ command: "meeting/start" }] });
    const kim = await app.as("kim@example.org").refused("meeting/presence", { ...MEETING, present: ENOUGH });
    expect(kim.code).toBe("not-allowed");
    const guest = await app
      .as("gast@example.org")
      .refused("meeting/presence", { ...MEETING, present: ENOUGH });
    expect(guest.code).toBe("not-allowed");
    await coordinator().done("meeting/cancel", { meeting: "IO-2026-02", reason: "Ziek" });
    const gone = await coordinator().refused("meeting/presence", { meeting: "IO-2026-02", present: ENOUGH });
    expect(gone.message).toBe("IO-2026-02 is afgezegd.");
    await startFirst(app);
    const unknown = await anna().refused("meeting/presence", {
      ...MEETING,
      present: ["achterhoek", "nergens"],
    });
    expect(unknown.issues).toMatchObject([{ field: "present" }]);
    expect((await anna().refused("meeting/presence", { ...MEETING, present: [] })).code).toBe("invalid");
    expect(await present()).toBeNull();
  });
});

it("whoever begins a meeting to which too few come is told so, and may begin it", async () => {
  await app.at("2026-01-08T09:30:00+01:00");
  const started = await anna().done("meeting/start", MEETING);
  expect(started.text).toContain("Te weinig voor besluiten: geen aanbieders en geen regio’s.");
  expect(buttonsOf(started.card).map(({ label }) => label)).toEqual(
    expect.arrayContaining(["Eerste punt", "Leg presentie vast", "Sluit af"]),
  );
});
