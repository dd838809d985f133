import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collections, commands, postings } from "../../../commands/index.ts";
import { deliveries } from "../../../db/schema/delivery.ts";
import { jobs } from "../../../jobs/index.ts";
import { openWebApp, type WebApp } from "../web-app.ts";

let app: WebApp;
const cookies = new Map<string, string>();
beforeAll(async () => {
  app = await openWebApp({ registry: { commands, collections, postings, jobs } });
  for (const who of ["coordinator@example.org", "anna@example.org", "gast@example.org"])
    cookies.set(who, await app.cookieOf(who));
});
afterAll(() => app?.close());

const get = async (path: string, who = "anna@example.org") => {
  const response = await fetch(app.url + path, { headers: { cookie: cookies.get(who) ?? "" } });
  const text = await response.text();
  return {
    status: response.status,
    text,
    main:
      /<main[\s\S]*<\/main>/
        .exec(text)?.[0]
        .replace(/<[^>]+>/g, " ")
        .replace(/\s+/g, " ") ?? "",
  };
};

describe("a page of which nothing is there yet", () => {
  it.each([
    ["/afspraken", "Er zijn nog geen ontwikkelafspraken."],
    ["/themas", "Er is nu geen voorstel. Stel zelf een thema voor."],
    ["/herzieningen", "Er is nu geen herzieningsvoorstel onderweg."],
    ["/indicatoren", "Er zijn nog geen"],
  ])("%s says so, and what to do", async (path, words) => {
    const { status, main } = await get(path);
    expect(status).toBe(200);
    expect(main).toContain(words);
  });
});

it("a place in a list that somebody made up is its beginning", async () => {
  for (const na of ["zz", "%00", "1", encodeURIComponent("' or 1=1")]) {
    expect([na, (await get(`/afspraken?na=${na}`)).status]).toEqual([na, 200]);
  }
});

it("Beheer is for coordinators, and nobody else is led to it", async () => {
  const coordinator = await get("/beheer", "coordinator@example.org");
  expect(coordinator.status).toBe(200);
  expect(coordinator.main).toContain("Alle berichten zijn bezorgd.");
  expect(coordinator.main).toContain("Anna Achterberg");
  for (const who of ["anna@example.org", "gast@example.org"]) {
    const other = await get("/beheer", who);
    expect(other.status).toBe(403);
    expect(other.text).not.toContain('href="/beheer"');
    expect(other.text).not.toContain("@example.org");
  }
});

it("an agreement stands in its table with its parties, and a filter finds it or says that none fits", async () => {
  const input = {
    title: "Minder doorplaatsen",
    intention: "Een kind verhuist niet tegen de zin.",
    parties: ["achterhoek", "aanbieder-01"],
    review: "2026-09-01",
  };
  await app.as("anna@example.org").done("agreement/add", input);
  const { text } = await get("/afspraken?partij=achterhoek");
  expect(text).toContain('href="/OA-2026-1"');
  expect((await get("/afspraken?partij=foodvalley")).main).toContain(
    "Geen ontwikkelafspraak past bij dit filter.",
  );
});

it("agreements stand newest first, and are found by the name of a party as by its key", async () => {
  for (const title of ["Oudere afspraak", "Nieuwere afspraak"])
    await app.as("anna@example.org").done("agreement/add", {
      title,
      intention: "Een kind verhuist niet tegen de zin.",
      parties: ["centraal-gelderland"],
      review: "2026-09-01",
    });
  const { main, text } = await get("/afspraken?partij=Centraal%20Gelderland");
  expect(main).toMatch(/Nieuwere afspraak.*Oudere afspraak/);
  expect(text).toContain('value="Centraal Gelderland"');
  expect((await get("/afspraken?partij=centraal-gelderland")).main).toContain("Nieuwere afspraak");
  expect((await get("/afspraken?partij=niemand")).main).toContain("Geen ontwikkelafspraak past");
});

it.each([
  ["/afspraken", "afspraken"],
  ["/themas", "themas"],
  ["/herzieningen", "herzieningen"],
  ["/beheer", "bezorging"],
  ["/beheer", "mensen"],
  ["/beheer", "ruimtes"],
  ["/overleggen", "wat-was"],
])("what changes on %s is renewed there without loading: %s", async (path, id) => {
  const { text } = await get(path, "coordinator@example.org");
  expect(text).toMatch(new RegExp(`<[a-z]+ [^>]*id="${id}"[^>]* data-refresh`));
});

it("a theme stands in the column of its state, with its vote", async () => {
  await app.as("anna@example.org").done("theme/add", { title: "Vervoer naar dagbesteding" });
  const { text, main } = await get("/themas");
  expect(main).toContain("Voorgesteld (1)");
  expect(text).toContain('name="command" value="theme/vote"');
});

it("an unknown indicator has no page", async () => {
  expect((await get("/indicatoren/niets")).status).toBe(404);
  expect((await get("/indicatoren/%00")).status).toBe(404);
});

it("Instellingen offers language and messages to whoever is known", async () => {
  const { main } = await get("/instellingen");
  expect(main).toContain("Kies waar en wanneer uw berichten komen");
  expect(main).toContain("Eén samenvatting per week");
  expect(main).toContain("Kies uw taal");
});

it("what did not arrive says why in words, and is posted again only where nobody can see whether it came", async () => {
  const { db } = app.database;
  for (const title of ["Dagbesteding dicht bij huis", "Pleegzorg", "Logeren"])
    await app.as("anna@example.org").done("theme/add", { title });
  const found = await db.select({ id: deliveries.id }).from(deliveries).orderBy(deliveries.id).limit(3);
  const [unsure, unmade, other] = found.map(({ id }) => id);
  const errors = new Map([
    [unsure, "unsure"],
    [unmade, "unmade: TypeError"],
    [other, "channel_not_found"],
  ]);
  for (const [id, error] of errors)
    await db
      .update(deliveries)
      .set({ state: "parked", error })
      .where(eq(deliveries.id, id ?? 0));
  const { text } = await get("/beheer", "coordinator@example.org");
  const [part = ""] = /<section id="bezorging".*?<\/section>/s.exec(text) ?? [];
  expect(part).toContain("Niet te zien is of het bericht is aangekomen.");
  expect(part).toContain("Leerlus kan dit bericht niet opmaken.");
  expect(part).toContain("channel_not_found");
  expect(part.match(/value="leerlus\/resend"/g)).toHaveLength(1);
  // What the channel refused by itself is not tried again; what we could not make is.
  expect(part.match(/value="leerlus\/retry"/g)).toHaveLength(1);
  expect(text).toContain("Wat niet aankwam (3)");
  expect(part).toMatch(new RegExp(`"bericht-${other}".*"bericht-${unmade}".*"bericht-${unsure}"`, "s"));
});
