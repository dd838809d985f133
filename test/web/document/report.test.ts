import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { meetings } from "../../../db/schema/meeting.ts";
import { planYear, startFirst } from "../../agenda-app.ts";
import { openWebApp, Visit, type WebApp } from "../web-app.ts";

let app: WebApp;
const MEETING = { meeting: "IO-2026-01" };
const anna = () => app.as("anna@example.org");
beforeAll(async () => {
  app = await openWebApp();
  await planYear(app);
  const kim = app.as("kim@example.org");
  const { ref: item } = await kim.done("agenda/add", { title: "Wachtlijsten [klik](javascript:alert(1))" });
  await kim.done("agenda/add", { title: "Vervoer" });
  await kim.done("meeting/rsvp", { ...MEETING, answer: "yes" });
  await startFirst(app);
  await anna().done("agenda/handle", { item, outcome: "<b>We delen</b> de *lijsten*\n# kop" });
  await anna().done("decision/add", { text: "Elke regio deelt haar lijst", item });
  await anna().done("meeting/close", { ...MEETING, anyway: true });
  await kim.done("meeting/object", { ...MEETING, text: "Vraag het kim@example.org of anna@example.org" });
}, 60_000);
afterAll(() => app.close());

const visit = async (email: string, path: string) =>
  await new Visit(app.url, await app.cookieOf(email)).get(path);
const mainOf = (html: string) => html.slice(html.indexOf("<main"), html.indexOf("</main>"));
const headingsOf = (html: string) =>
  [...html.matchAll(/<h([1-5])[^>]*>([^<]*)/g)].map(([, level, text]) => `${level} ${text}`);

describe("the page of a report", () => {
  it("has one title, then its parts in order, each said in words when it is empty, and no button", async () => {
    const { status, text } = await visit("kim@example.org", "/verslag/io-2026-01");
    expect(status).toBe(200);
    const main = mainOf(text);
    expect(headingsOf(main)).toEqual([
      "1 Verslag van IO-2026-01 · Implementatieoverleg",
      "2 Aanwezigheid",
      "2 Agendapunten",
      expect.stringMatching(/^3 P-\d+ Opening en mededelingen$/),
      expect.stringMatching(/^3 P-\d+ Wachtlijsten/),
      expect.stringMatching(/^3 P-\d+ Vervoer$/),
      "2 Besluiten",
      "2 Acties",
      "2 Ontwikkelafspraken",
      "2 Thema's en lessen",
      "2 Herzieningsvoorstellen",
      "2 Duidingen en verhalen",
      "2 Wat niet is afgerond",
      "2 Bezwaren",
      "2 Correcties",
    ]);
    expect(main).not.toMatch(/<(button|form|input)/);
    for (const words of [
      "Er is niets gecorrigeerd.",
      "Er zijn geen acties afgesproken.",
      "Er zijn geen ontwikkelafspraken gemaakt.",
      "Er zijn geen thema's voorgesteld en geen lessen vastgelegd.",
      "Er is geen herziening voorgesteld.",
      "Er zijn geen duidingen of verhalen vastgelegd.",
      "Er is bezwaar gemaakt. Het verslag wacht op de voorzitter of de coördinator.",
      "Het Kompas (voorbeeld): ja",
    ]) {
      expect(main).toContain(words);
    }
    expect(main).toContain("&lt;b>We delen&lt;/b>");
    expect(main).toMatch(/ingebracht voor <a[^>]*>IO-2026-01<\/a>, <time/);
  });

  it("shows a correction first, with the day and by whom", async () => {
    await app
      .as("coordinator@example.org")
      .done("meeting/correct", { ...MEETING, text: "Het gaat om drie regio's" });
    const { text } = await visit("kim@example.org", "/verslag/IO-2026-01");
    expect(mainOf(text)).toContain("Dit verslag is 1 keer gecorrigeerd.");
    expect(mainOf(text)).toMatch(
      /<strong>Versie 2<\/strong> · <time[^>]*>donderdag 8 januari 2026, 9.30 uur<\/time> · <span class="ll-person">Carla Coördinator<\/span><\/p><p class="ll-item__detail">Het gaat om drie regio/,
    );
  });

  it("names to a guest nobody's address and no organisation that was there", async () => {
    for (const form of ["", ".md", ".json"]) {
      const { status, text } = await visit("gast@example.org", `/verslag/IO-2026-01${form}`);
      expect(status).toBe(200);
      expect(text).not.toMatch(/(kim|anna|coordinator)@example\.org/);
      expect(text).not.toContain("Het Kompas");
    }
    const { text } = await visit("gast@example.org", "/verslag/IO-2026-01");
    expect(text).toContain("1 organisatie zou komen.");
  });

  it("is for who may see the meeting, and for no stranger", async () => {
    expect((await new Visit(app.url).get("/verslag/IO-2026-01")).status).toBe(401);
    for (const path of ["IO-2026-02", "IO-2030-01", "P-1", "%3Cscript%3E", "IO-2026-01.pdf", ".md"]) {
      const { status, text } = await visit("kim@example.org", `/verslag/${path}`);
      expect([path, status]).toEqual([path, 404]);
      expect(text).toContain("Een verslag is er zodra het overleg is gesloten.");
    }
    const { db } = app.database;
    const move = async (room: string) =>
      await db.update(meetings).set({ room }).where(eq(meetings.ref, MEETING.meeting));
    await move("region:achterhoek");
    for (const form of ["", ".md", ".json"]) {
      expect((await visit("kim@example.org", `/verslag/IO-2026-01${form}`)).status).toBe(404);
      expect((await visit("anna@example.org", `/verslag/IO-2026-01${form}`)).status).toBe(200);
    }
    await move("implementation");
  });

  it("speaks the reader's language, in every form, without a Dutch word of ours", async () => {
    await app.as("bestuur@example.org").done("leerlus/language", { language: "en" });
    const page = await visit("bestuur@example.org", "/verslag/IO-2026-01");
    expect(page.text).toContain('<html lang="en"');
    const said = mainOf(page.text).replace(/<[^>]*>/g, " ");
    for (const words of ["Report of ", "What was not finished", "raised for "]) expect(said).toContain(words);
    expect(said).not.toMatch(/\b(verslag|overleg|behandeld|ingebracht|geen|doorgeschoven|aanwezig)\b/i);
    const { text, headers } = await visit("bestuur@example.org", "/verslag/IO-2026-01.md");
    expect(headers.get("content-language")).toBe("en");
    expect(text).toContain("## Decisions");
    expect(JSON.parse((await visit("bestuur@example.org", "/verslag/IO-2026-01.json")).text)).toMatchObject({
      metadata: { language: "en" },
    });
  });
});

it("is a button away on the page of its meeting", async () => {
  const { text } = await visit("gast@example.org", "/IO-2026-01");
  expect(mainOf(text)).toContain("Bekijk het verslag");
});

describe("a report to take along", () => {
  it("is Markdown in which nothing that people typed is markup", async () => {
    const { headers, text } = await visit("kim@example.org", "/verslag/IO-2026-01.md");
    expect(headers.get("content-type")).toBe("text/markdown; charset=utf-8");
    expect(text).toContain("# Verslag van IO-2026-01 · Implementatieoverleg\n");
    expect(text).toContain("- Uitkomst: \\<b\\>We delen\\</b\\> de \\*lijsten\\* # kop\n");
    expect(text).toContain("Wachtlijsten \\[klik\\](javascript:alert(1))");
    expect(text).toContain("- [B-1](");
    expect(text).toContain("Elke regio deelt haar lijst");
    expect(text).not.toMatch(/(?<!\\)<[a-z/]/i);
  });

  it("is JSON with what an archive asks for", async () => {
    const { headers, text } = await visit("kim@example.org", "/verslag/IO-2026-01.json");
    expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(JSON.parse(text)).toMatchObject({
      format: "leerlus-report/1",
      metadata: {
        ...{ cooperation: "g7", cooperationName: "G7", meeting: "IO-2026-01", kind: "implementation" },
        ...{ date: "2026-01-08", version: 2, state: "objected", adoptsOn: "2026-01-15", adoptedOn: null },
        ...{ language: "nl", url: `${app.url}/verslag/IO-2026-01` },
      },
      meeting: { start: "2026-01-08T09:30:00+01:00", chair: "Anna Achterberg", scribe: "Piet Pleizier" },
      presence: [{ organisation: "Het Kompas (voorbeeld)", answer: "yes", present: null }],
      items: [
        { standing: true, fate: "silent" },
        { bringer: "Kim Kompas", fate: "handled", results: ["B-1"], journey: [{ what: "raised" }, {}, {}] },
        { fate: "carried", to: "IO-2026-02", carried: 1 },
      ],
      decisions: [{ ref: "B-1", text: "Elke regio deelt haar lijst" }],
      corrections: [{ version: 2, by: "Carla Coördinator" }],
      objections: [{ by: "Kim Kompas" }],
    });
  });
});
