import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { planYear } from "../../agenda-app.ts";
import { seedCooperation } from "../../builders.ts";
import { openTestApp, prepared, type TestApp } from "../../harness.ts";
import { anIndicator, giveIndicators } from "../../indicator-builder.ts";
import { seedMeeting } from "../../meeting-builder.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
afterAll(() => app.close());
const begin = prepared(
  () => app,
  () => planYear(app),
);
beforeEach(() => begin());

const coordinator = () => app.as("coordinator@example.org");
const anna = () => app.as("anna@example.org");
const piet = () => app.as("piet@example.org");
const decide = (text: string) => coordinator().done("decision/add", { text });
const found = async (line: string, who = anna()) => (await who.done("leerlus/search", { query: line })).text;
const refsOf = async (line: string) => (await found(line)).match(/(?<=^- )\S+/gm) ?? [];

/** One of everything, about transport. */
async function tellOfTransport(): Promise<void> {
  await giveIndicators(app, [anIndicator({ code: "doorplaatsingen", title: "Doorplaatsingen" })]);
  await coordinator().done("agenda/add", { title: "Lange ritten", meeting: "LC-2026-Q1" });
  await decide("Het leerlingenvervoer begint in maart");
  await coordinator().done("agreement/add", {
    title: "Kortere ritten",
    intention: "Vervoer duurt hooguit een uur",
    parties: ["achterhoek"],
    review: "2026-12-01",
  });
  await coordinator().done("action/add", {
    title: "Vraag het vervoersplan op",
    holder: "ik",
    due: "2026-03-02",
  });
  await coordinator().done("theme/add", { title: "Ritten", why: "Het vervoer is vaak te laat" });
  await coordinator().done("contract/add", {
    title: "Vervoer 2026",
    parties: ["achterhoek", "aanbieder-01"],
    from: "2026-01-01",
    until: "2027-12-31",
    notice: "90",
  });
  const about = { indicator: "doorplaatsingen", period: "2025-Q4" };
  await anna().done("indicator/story", { ...about, text: "Door beter vervoer bleven jongeren op hun plek" });
  await seedMeeting(app.database.db, "IO-2025-12", "2025-12-11T09:30:00+01:00", {
    title: "Extra overleg vervoer",
  });
}

describe("leerlus zoek", () => {
  it("finds of every kind what has the words, and says what it is", async () => {
    await tellOfTransport();
    const reply = await anna().type("leerlus zoek wat spraken we af over vervoer?");
    expect(reply.ok && reply.text.split("\n")).toEqual([
      "Gevonden met “wat spraken we af over vervoer?”",
      "- OA-2026-1 Kortere ritten",
      "   ontwikkelafspraak: Vervoer duurt hooguit een uur",
      "- A-1 Vraag het vervoersplan op",
      "   actie",
      "- T-1 Ritten",
      "   thema: Het vervoer is vaak te laat",
      "- OV-2026-1 Vervoer 2026",
      "   overeenkomst",
      "- IO-2025-12 Extra overleg vervoer",
      "   overleg",
      "- VH-1 Doorplaatsingen, 4e kwartaal 2025",
      "   verhaal: Door beter vervoer bleven jongeren op hun plek",
    ]);
    await anna().done("leerlus/language", { language: "en" });
    expect(await found("kortere")).toBe(
      [
        "Found with “kortere”",
        "- OA-2026-1 Kortere ritten",
        "   development agreement: Vervoer duurt hooguit een uur",
      ].join("\n"),
    );
  });

  it("finds by stems and beginnings, and only what has every word", async () => {
    await decide("De wachtlijsten worden korter"); // B-1
    await decide("Elke regio deelt haar wachtlijst"); // B-2
    await decide("Wij vervoerden samen/apart"); // B-3
    await decide("Het vervoer is gratis"); // B-4
    expect((await refsOf("wachtlijst")).sort()).toEqual(["B-1", "B-2"]);
    expect((await refsOf("WACHTLIJSTEN")).sort()).toEqual(["B-1", "B-2"]);
    expect((await refsOf("vervoer")).sort()).toEqual(["B-3", "B-4"]);
    expect((await refsOf("vervoerde")).sort()).toEqual(["B-3", "B-4"]);
    expect(await refsOf("apart")).toEqual(["B-3"]);
    expect(await refsOf("wachtlijst regio")).toEqual(["B-2"]);
    expect(await refsOf("wachtlijst vervoer")).toEqual([]);
  });

  it.each([
    ["nothing that fits", "olifant"],
    ["only common words", "de en het"],
    ["only marks", "& | ! : * ' \" ( ) <-> \\"],
    ["another alphabet", "транспорт 交通 نقل"],
    ["half an operator", "vervoer:*&!('"],
    ["other digits", "² ½ ①"],
  ])("says kindly what to try when there is %s", async (_, query) => {
    await decide("De regio's delen het plan");
    expect((await found(query)).split("\n")).toEqual([
      `Gevonden met “${query}”`,
      "Niets gevonden dat u mag zien. Probeer één woord, of een korter woord: “vervoer” vindt ook “vervoersplan”.",
    ]);
  });

  it("asks for words when there are none, and for fewer when there are very many", async () => {
    for (const query of ["", "  ", "vervoer ".repeat(250)]) {
      const refused = await anna().refused("leerlus/search", { query });
      expect([refused.code, refused.issues[0]?.field]).toEqual(["invalid", "query"]);
    }
  });

  it("shows fifty and says how many more there are", async () => {
    const { db } = app.database;
    await db.execute(sql`insert into decisions (cooperation, ref, text, "on", by)
      select 'g7', 'B-' || n, 'Vervoer ' || n, '2026-01-05', 'anna@example.org' from generate_series(100, 159) n`);
    const text = await found("vervoer");
    expect(text.match(/^- /gm)).toHaveLength(50);
    expect(text).toContain("10");
  });

  it("cuts what is long to the part with the words, without markup", async () => {
    const long = `${"Wij spreken met elkaar over alles. ".repeat(20)}Het <b>vervoer</b> begint *om acht uur*.`;
    await decide(long);
    const [, title = "", detail = ""] = (await found("vervoer")).split("\n");
    expect(title.length).toBeLessThan(140);
    expect(detail).toContain("vervoer");
    expect(detail).not.toContain("<b>");
    expect(detail.length).toBeLessThan(300);
  });

  it("finds no words that were taken back", async () => {
    await tellOfTransport();
    expect(await found("jongeren")).toContain("VH-1");
    await anna().done("indicator/withdraw", { told: "VH-1" });
    expect(await found("jongeren")).not.toContain("VH-1");
  });

  it("finds nothing of another cooperation or of a closed room", async () => {
    await seedCooperation(app.database.db, "elders");
    await app.database.db.execute(sql`insert into decisions (cooperation, ref, text, "on", by)
      values ('elders', 'B-1', 'Vervoer', '2026-01-05', 'anna@example.org')`);
    const action = { title: "Vervoer", holder: "ik", due: "2026-03-02" };
    await anna().done("action/add", action, { room: "region:achterhoek" });
    expect(await found("vervoer", anna())).toContain("- A-1 Vervoer");
    expect(await found("vervoer", piet())).not.toContain("- ");
  });

  it("finds lessons and corrections by what they say, for whoever may see their theme and meeting", async () => {
    const { db } = app.database;
    await anna().done("theme/add", { title: "Ritten" }, { room: "region:achterhoek" });
    await seedMeeting(db, "IO-2025-12", "2025-12-11T09:30:00+01:00", { room: "region:achterhoek" });
    await db.execute(sql`insert into theme_lessons (cooperation, theme, number, text, by, meeting, items, at)
      values ('g7', 'T-1', 1, 'Een vaste chauffeur geeft rust', 'anna@example.org', 'LC-2026-Q1', '{}', now())`);
    await db.execute(sql`insert into report_corrections (cooperation, meeting, version, by, text, at)
      values ('g7', 'IO-2025-12', 2, 'anna@example.org', 'De chauffeurs waren er ook', now())`);
    expect((await found("chauffeur")).split("\n").slice(1)).toEqual([
      "- T-1 Les uit thema T-1",
      "   les: Een vaste chauffeur geeft rust",
      "- IO-2025-12 Correctie op het verslag van IO-2025-12",
      "   verslag: De chauffeurs waren er ook",
    ]);
    expect(await found("chauffeur", piet())).not.toContain("- ");
  });

  it("says in the reader's words what Leerlus itself put on an agenda", async () => {
    await app.database.db.execute(sql`insert into agenda_items
      (cooperation, ref, title, purpose, minutes, kind, position, state, source, subject, outcome, created_at)
      values ('g7', 'P-9', 'Les uit thema T-1: Een vaste chauffeur', 'discuss', 10, 'monitoring', 1, 'open', 'data', 'T-1',
        'Wij zoeken samen een chauffeur', now())`);
    await anna().done("leerlus/language", { language: "en" });
    expect((await found("chauffeur")).split("\n").slice(1)).toEqual([
      "- P-9 Lesson of theme T-1: Een vaste chauffeur",
      "   agenda item: Wij zoeken samen een chauffeur",
    ]);
  });
});
