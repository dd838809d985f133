import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listCooperations } from "../../../db/queries/cooperation/cooperation.ts";
import { loadDirectory } from "../../../db/queries/cooperation/directory.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { openBegin } from "../../../src/setup/begin/open-begin.ts";
import { emptyTables } from "../../database.ts";
import { openWebApp, Visit, type WebApp } from "../web-app.ts";

let app: WebApp;
let path = "";
const GIVEN = {
  "v.cooperation": "Samen Jeugd Oost",
  "v.organisation": "Gemeente Oost",
  "v.name": "Noor de Wit",
  "v.email": " Noor@Oost.example ",
  "v.language": "nl",
};

beforeAll(async () => {
  app = await openWebApp({ begin: (engine) => openBegin(engine, []) });
});
afterAll(() => app?.close());
beforeEach(async () => {
  await emptyTables(app.database.db);
  path = `/beginnen/${await openBegin(app.engine, []).secret()}`;
});

const cooperations = async () => (await listCooperations(app.database.db)).map(({ slug }) => slug);

describe("an empty server", () => {
  it("is begun by whoever has the address, who is its coordinator then and is signed in", async () => {
    const visit = new Visit(app.url);
    expect((await visit.get(path)).text).toContain("Begin met Leerlus");
    expect((await visit.get(`${path}?taal=en`)).text).toContain('<html lang="en"');
    const begun = await visit.post(path, GIVEN);
    expect([begun.status, begun.headers.get("location")]).toEqual([303, "/beheer/inrichten"]);
    const page = await visit.get("/beheer/inrichten");
    expect(page.text).toContain("Samen Jeugd Oost");
    expect(page.text).toContain("Noor de Wit");
    const { people, organisations } = await loadDirectory(scopeOf(app.database.db, "samen-jeugd-oost"));
    expect(people).toMatchObject([
      { email: "noor@oost.example", role: "coordinator", organisation: "gemeente-oost" },
    ]);
    expect(organisations).toMatchObject([{ slug: "gemeente-oost", contact: "noor@oost.example" }]);
    // Every room of it can be opened.
    const rooms = [...page.text.matchAll(/href="(\/r\/[^"]+)"/g)].map(([, href = ""]) => href);
    expect(new Set(rooms).size).toBeGreaterThanOrEqual(6);
    for (const href of new Set(rooms)) expect([href, (await visit.get(href)).status]).toEqual([href, 200]);
  });

  it("keeps what was filled in, and says at each field what is missing or wrong", async () => {
    const visit = new Visit(app.url);
    const empty = await visit.post(path, {});
    expect(empty.status).toBe(400);
    for (const asked of ["Hoe heet uw samenwerking?", "Voor welke organisatie werkt u?", "Hoe heet u?"])
      expect(empty.text).toContain(asked);
    const wrong = await visit.post(path, { ...GIVEN, "v.email": "noor", "v.cooperation": "!!" });
    expect(wrong.status).toBe(400);
    expect(wrong.text).toContain("Dit is geen e-mailadres.");
    expect(wrong.text).toContain("Gebruik een naam met letters of cijfers.");
    expect(wrong.text).toContain('value="Noor de Wit"');
    const huge = await visit.post(path, { ...GIVEN, "v.name": "n".repeat(5000) });
    expect(huge.status).toBe(400);
    expect(await cooperations()).toEqual([]);
  });

  it("is begun once: by the first of two, and by nobody afterwards", async () => {
    const both = await Promise.all(
      ["Oost", "West"].map((name) => new Visit(app.url).post(path, { ...GIVEN, "v.cooperation": name })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 404]);
    expect(await cooperations()).toHaveLength(1);
    const late = await new Visit(app.url).post(path, { ...GIVEN, "v.cooperation": "Laat" });
    expect(late.status).toBe(404);
    expect(late.text).toContain("Dit adres werkt niet meer");
    expect((await new Visit(app.url).get(path)).status).toBe(404);
  });

  it("is begun by nobody without the address, and from no other website", async () => {
    const visit = new Visit(app.url);
    for (const other of ["/beginnen/x", `${path}x`, `/beginnen/${"A".repeat(43)}`]) {
      expect((await visit.get(other)).status).toBe(404);
      expect((await visit.post(other, GIVEN)).status).toBe(404);
    }
    expect((await visit.post(path, GIVEN, { origin: "https://elders.example" })).status).toBe(403);
    expect(await cooperations()).toEqual([]);
  });
});
