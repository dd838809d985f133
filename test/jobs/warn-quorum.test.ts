import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TestApp } from "../harness.ts";
import { prepared } from "../harness.ts";
import { MONTHLY, momentsDone, openMeetingApp } from "../meeting-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openMeetingApp();
}, 60_000);
afterAll(() => app.close());
const begin = prepared(
  () => app,
  () => coordinator().done("meeting/plan", { ...MONTHLY, chairs: ["anna@example.org"] }),
);
beforeEach(() => begin());

const coordinator = () => app.as("coordinator@example.org");
const MEETING = "IO-2026-02";
const comes = (person: string) =>
  app.as(`${person}@example.org`).done("meeting/rsvp", { meeting: MEETING, answer: "yes" });
const warnings = () => app.posts({ purpose: "quorum-warning", subject: MEETING });
const REGIONS = ["achterhoek", "centraal-gelderland", "foodvalley", "rivierenland"];

describe("a meeting to which too few said that they come", () => {
  it("is told to the coordinator and the chair, two working days before, with who did not answer", async () => {
    await comes("kim");
    // Thursday 12 February: the second working day before is Tuesday.
    await app.at("2026-02-10T08:59:00+01:00");
    expect(await warnings()).toEqual([]);
    await app.at("2026-02-10T09:00:00+01:00");
    const posts = await warnings();
    expect(posts.map(({ room }) => room).sort()).toEqual(["person:anna@example.org", "secretariat"]);
    expect(posts[0]?.text).toBe(
      [
        `Nog te weinig aanmeldingen: ${MEETING} · Implementatieoverleg`,
        "Te weinig voor besluiten: 1 aanbieder en geen regio’s. Nodig zijn ten minste 1 aanbieder en 4 regio’s. Vraag wie nog niet heeft geantwoord, of verplaats het overleg.",
        "Wanneer: donderdag 12 februari 2026, van 9.30 tot 11.30 uur",
        "Aangemeld: 1 organisatie komt",
        "Wie komen: Het Kompas (voorbeeld)",
        "Nog geen antwoord van: Achterhoek, Centraal Gelderland, De Wilgenhof (voorbeeld), Foodvalley en Rivierenland",
      ].join("\n"),
    );
  });

  it("that is planned for tomorrow is not told so before anybody could answer", async () => {
    const start = "2026-01-06T14:00:00+01:00";
    await coordinator().done("meeting/once", {
      kind: "revision-table",
      start,
      minutes: 60,
      location: "Arnhem",
    });
    await app.at("2026-01-06T13:00:00+01:00");
    expect(await app.posts({ purpose: "quorum-warning", subject: "HT-2026-1" })).toEqual([]);
  });

  it("says on the same card that it is solved, once enough people come", async () => {
    await app.at("2026-02-10T09:00:00+01:00");
    for (const person of ["kim", ...REGIONS]) await comes(person);
    const [post] = await warnings();
    expect(post?.text).toContain("Er zijn nu genoeg aanmeldingen.");
    expect(post?.text).toContain("Nog geen antwoord van: De Wilgenhof (voorbeeld)");
  });

  it("is not spoken of when enough come, when it was cancelled or when it was moved", async () => {
    for (const person of ["kim", ...REGIONS]) await comes(person);
    await app.at("2026-02-10T10:00:00+01:00");
    expect(await warnings()).toEqual([]);
    await coordinator().done("meeting/move", { meeting: "IO-2026-03", start: "2026-03-19T09:30" });
    await coordinator().done("meeting/cancel", { meeting: "IO-2026-04", reason: "Vakantie" });
    await app.at("2026-03-13T10:00:00+01:00");
    expect(await app.posts({ purpose: "quorum-warning", subject: "IO-2026-03" })).toEqual([]);
    await app.at("2026-03-17T09:00:00+01:00");
    expect(await app.posts({ purpose: "quorum-warning", subject: "IO-2026-03" })).toHaveLength(2);
    await app.at("2026-04-09T09:00:00+02:00");
    expect(await app.posts({ purpose: "quorum-warning", subject: "IO-2026-04" })).toEqual([]);
    const notes = (await momentsDone(app, "IO-2026-03")).filter(({ job }) => job === "warn-quorum");
    expect(notes).toHaveLength(1);
  });
});
