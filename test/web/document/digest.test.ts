import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DRAFTED, seedDigests, seedQuarter } from "../../seed-digests.ts";
import { openWebApp, Visit, type WebApp } from "../web-app.ts";

let app: WebApp;
beforeAll(async () => {
  app = await openWebApp();
  await seedDigests(app);
  await seedQuarter(app);
  await app.at(DRAFTED);
}, 60_000);
afterAll(() => app.close());

const visit = async (email: string, path: string) =>
  await new Visit(app.url, await app.cookieOf(email)).get(path);
const coordinator = () => app.as("coordinator@example.org");
const headingsOf = (html: string) =>
  [...html.matchAll(/<h([1-5])[^>]*>([^<]*)/g)].map(([, level, text]) => `${level} ${text}`);

describe("the page of a draft", () => {
  it("is for coordinators only", async () => {
    const page = await visit("coordinator@example.org", "/digest/2026-Q1");
    expect(page.status).toBe(200);
    expect(page.text).toContain("Dit is een concept.");
    for (const who of ["anna@example.org", "gast@example.org"]) {
      const other = await visit(who, "/digest/2026-Q1");
      expect(other.status).toBe(404);
      expect(other.text).toContain("nog niet goedgekeurd");
      expect(other.text).not.toContain("Maak een rooster");
    }
  });

  it("has one title, then its parts in order, and no button", async () => {
    const { text } = await visit("coordinator@example.org", "/digest/2026-Q1");
    const main = text.slice(text.indexOf("<main"), text.indexOf("</main>"));
    expect(headingsOf(main)).toEqual([
      "1 Kwartaalbericht 1e kwartaal 2026",
      "2 Inleiding",
      "2 Kerncijfers",
      "2 Cijfers en verhalen",
      "2 Overleggen",
      "2 Besluiten",
      "2 Ontwikkelafspraken",
      "2 Acties",
      "3 Gereed of vervallen",
      "3 Te laat",
      "3 Niets over gehoord",
      "3 Loopt, met nieuws",
      "2 Aanwezigheid",
      "2 Thema’s en lessen",
      "3 Thema’s",
      "3 Lessen",
      "2 Herzieningen",
      "2 Vastgestelde verslagen",
      "2 Wat er komt",
      "3 Overleggen in het 2e kwartaal 2026",
      "3 Acties die in het 2e kwartaal 2026 klaar moeten zijn",
      "3 Afspraken om te evalueren vóór het eind van het 2e kwartaal 2026",
    ]);
    expect(main).not.toMatch(/<(button|form|input)/);
    expect(main).toMatch(/<caption[^>]*>Het 1e kwartaal 2026 in getallen<\/caption>/);
    expect(main).toContain('<th scope="row">Acties te laat</th><td>1</td>');
  });

  it("of one screen says where to look and what comes, and leaves the rest to the other", async () => {
    const { text } = await visit("coordinator@example.org", "/digest/2026-Q1?edition=executive");
    const main = text.slice(text.indexOf("<main"), text.indexOf("</main>"));
    expect(headingsOf(main).filter((one) => one.startsWith("2"))).toEqual([
      "2 Inleiding",
      "2 Kerncijfers",
      "2 Streefwaarde niet gehaald",
      "2 Wat er veranderde",
      "2 Vraag aan u",
      "2 Wat er komt",
    ]);
    expect(main).not.toContain("Maak een rooster");
  });

  it.each(["2026-Q5", "2026", "2031-Q1", "%3Cscript%3E", "2025-Q1"])(
    "of %s does not exist",
    async (quarter) => {
      expect((await visit("coordinator@example.org", `/digest/${quarter}`)).status).toBe(404);
    },
  );
});

describe("the page of an approved digest", () => {
  beforeAll(async () => {
    await coordinator().done("digest/approve", { quarter: "2026-Q1", intro: "Rustig kwartaal." });
  });

  it("can be read by every member and guest, and by no stranger", async () => {
    for (const who of ["anna@example.org", "bestuur@example.org", "gast@example.org"]) {
      const { status, text } = await visit(who, "/digest/2026-q1");
      expect(status).toBe(200);
      expect(text).toContain("Rustig kwartaal.");
      expect(text).toContain("Dit bericht staat zoals het is goedgekeurd.");
      expect(text).not.toContain("Dit is een concept.");
    }
    const stranger = await new Visit(app.url).get("/digest/2026-Q1");
    expect(stranger.status).toBe(401);
    expect(stranger.text).not.toContain("Maak een rooster");
  });

  it("is one screen for an alderman, who can ask for all of it", async () => {
    const own = (await visit("bestuur@example.org", "/digest/2026-Q1")).text;
    const asked = (await visit("coordinator@example.org", "/digest/2026-Q1?editie=executive")).text;
    const whole = (await visit("bestuur@example.org", "/digest/2026-Q1?editie=full")).text;
    expect(own).toContain("Vraag aan u");
    expect(asked).toContain("Vraag aan u");
    expect(whole).not.toContain("Vraag aan u");
  });

  it("speaks the reader's language", async () => {
    await app.as("anna@example.org").done("leerlus/language", { language: "en" });
    const { text } = await visit("anna@example.org", "/digest/2026-Q1");
    expect(text).toContain('<html lang="en"');
    expect(text).toContain("What comes next");
    expect(text).toContain("As of ");
  });
});
