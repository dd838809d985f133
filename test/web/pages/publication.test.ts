import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collections, commands, postings } from "../../../commands/index.ts";
import { rowsOf } from "../../../db/queries/rows.ts";
import { jobs } from "../../../jobs/index.ts";
import { COOPERATION, SETTINGS } from "../../builders.ts";
import { openWebApp, type WebApp } from "../web-app.ts";

const COORDINATOR = "coordinator@example.org";
let app: WebApp;
const cookies = new Map<string, string>();
beforeAll(async () => {
  app = await openWebApp({ registry: { commands, collections, postings, jobs } });
  for (const who of [COORDINATOR, "anna@example.org"]) cookies.set(who, await app.cookieOf(who));
  const add = (text: string, room = "implementation") =>
    app.as(COORDINATOR).done("decision/add", { text }, { room });
  await add("De regio regelt het vervoer");
  await add("Anna schrijft de brief voor het overleg");
  await add("Het secretariaat praat eerst zelf", "secretariat");
});
afterAll(() => app?.close());

const give = async (kinds: string[]) => {
  const publication = { kinds, categories: {}, site: null, publisher: null };
  const settings = JSON.stringify({ ...SETTINGS, publication, accessLog: true });
  await app.database.db.execute(
    sql`update cooperations set settings = ${settings}::text::jsonb, version = version + 1 where slug = ${COOPERATION}`,
  );
};
const get = async (path: string, who = COORDINATOR) => {
  const response = await fetch(app.url + path, { headers: { cookie: cookies.get(who) ?? "" } });
  const main = /<main[\s\S]*<\/main>/.exec(await response.text())?.[0] ?? "";
  return { status: response.status, main, rows: [...main.matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => row) };
};

describe("the page of the next publication", () => {
  it("says that nothing is public where the file names no kinds, and is the coordinator's", async () => {
    expect((await get("/beheer/openbaar")).main).toContain("Er is nog niets openbaar.");
    expect((await get("/beheer/openbaar", "anna@example.org")).status).toBe(403);
    expect((await get("/beheer")).main).toContain('href="/beheer/openbaar"');
  });

  it("lists what goes out and what not, with why, the words to look at and the buttons", async () => {
    await give(["decision"]);
    const { main, rows } = await get("/beheer/openbaar");
    const rowOf = (key: string) => rows.find((row) => row.includes(`>${key}<`)) ?? "";
    expect(rowOf("B-1")).toContain("De regio regelt het vervoer");
    expect(rowOf("B-1")).toContain("Houd achter");
    expect(rowOf("B-2")).toContain("Wordt nog nagekeken op namen van personen");
    expect(rowOf("B-2")).toContain("Anna");
    expect(rowOf("B-2")).toContain("Geef vrij");
    expect(rowOf("B-3")).toContain("Vastgelegd in een besloten ruimte");
    expect(rowOf("B-3")).not.toContain("Geef vrij");
    expect(main).not.toContain("Het secretariaat praat eerst zelf");
    await app.as(COORDINATOR).done("leerlus/release", { what: "B-2" });
    expect((await get("/beheer/openbaar")).main).toContain("[naam] schrijft de brief");
  });

  it("is one line in the access log, which Beheer shows", async () => {
    const lines = await rowsOf(
      app.database.db,
      sql`select what from access_log where what = 'export publication'`,
    );
    expect(lines).toHaveLength(2);
    expect((await get("/beheer")).main).toContain("export publication (web)");
  });
});
