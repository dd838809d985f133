import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collections, commands, postings } from "../../../commands/index.ts";
import { stopDigests } from "../../../db/queries/chat/mailbox.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { jobs } from "../../../jobs/index.ts";
import { mailChannel } from "../../../src/domain/organisation/mail-address.ts";
import { COOPERATION } from "../../builders.ts";
import { openWebApp, type WebApp } from "../web-app.ts";

let app: WebApp;
const cookies = new Map<string, string>();
beforeAll(async () => {
  app = await openWebApp({ registry: { commands, collections, postings, jobs } });
  for (const who of ["coordinator@example.org", "anna@example.org", "kim@example.org"])
    cookies.set(who, await app.cookieOf(who));
  const due = "2026-03-02";
  await app
    .as("anna@example.org")
    .done("action/add", { title: "Van Anna voor Piet", holder: "piet@example.org", due });
  await app
    .as("kim@example.org")
    .done("action/add", { title: "Van Kim voor Anna", holder: "anna@example.org", due });
  const said = " voor kim@example.org en anna@example.org, zie /r/person%3Akim%40example.org";
  await app.database.db.execute(sql`update actions set title = title || ${said} where ref = 'A-1'`);
  await stopDigests(
    scopeOf(app.database.db, COOPERATION),
    mailChannel("anna@example.org"),
    app.engine.clock.real(),
  );
  await app.as("kim@example.org").done("theme/add", { title: "Iets van Kim" });
  await app.as("kim@example.org").done("theme/vote", { theme: "T-1" });
});
afterAll(() => app?.close());

const get = async (path: string, who = "anna@example.org") =>
  await fetch(app.url + path, { headers: { cookie: cookies.get(who) ?? "" }, redirect: "manual" });
const file = async (who: string) => {
  const response = await get("/instellingen/gegevens.json", who);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-disposition")).toContain("leerlus-gegevens.json");
  expect(response.headers.get("cache-control")).toContain("no-store");
  return (await response.json()) as {
    data: { table: string; title: string; rows: Record<string, unknown>[] }[];
  };
};

describe("what is known of somebody", () => {
  it("is all that is theirs, and nothing of others", async () => {
    const anna = await file("anna@example.org");
    expect(anna).toMatchObject({ cooperation: COOPERATION, person: "anna@example.org" });
    const rows = (table: string) => anna.data.find((part) => part.table === table)?.rows ?? [];
    expect(rows("people")).toMatchObject([
      { email: "anna@example.org", name: "Anna Achterberg", organisation: "achterhoek" },
    ]);
    expect(rows("actions").map(({ title }) => title)).toEqual([
      "Van Anna voor Piet voor Kim Kompas en anna@example.org, zie /r/person%3AKim%20Kompas",
    ]);
    expect(rows("mail_stops")).toMatchObject([{ address: "example.org:anna@example.org" }]);
    expect(rows("action_holders")).toMatchObject([{ holder: "anna@example.org", lead: true }]);
    expect(rows("audit")).toMatchObject([{ by: "anna@example.org", what: "action/add" }]);
    const all = JSON.stringify(anna);
    expect(all).not.toMatch(/kim@|piet@|coordinator@|Iets van Kim/);
  });

  it("holds no secret", async () => {
    const anna = await file("anna@example.org");
    const [session] = anna.data.find(({ table }) => table === "sessions")?.rows ?? [];
    expect(Object.keys(session ?? {}).toSorted()).toEqual([
      "begun_at",
      "browser",
      "expires_at",
      "id",
      "person",
    ]);
    for (const table of anna.data) for (const row of table.rows) expect(row).not.toHaveProperty("hash");
  });

  it("can be read on a page to which Instellingen leads", async () => {
    expect(await (await get("/instellingen")).text()).toContain('href="/instellingen/gegevens"');
    const text = await (await get("/instellingen/gegevens", "kim@example.org")).text();
    expect(text).toContain("Wat Leerlus van u weet");
    expect(text).toContain("Stemmen op thema’s (1 regel)");
    expect(text).toContain("Iets van Kim");
    expect(text).toContain("<dt>gemaakt op</dt><dd>maandag 5 januari 2026");
    expect(text).not.toContain("created_at");
    expect(text).toContain("<dt>rol</dt><dd>lid</dd>");
    expect(text, "no word of the code").not.toMatch(
      /<dd>(member|coordinator|web|api|last|other|region|action\/add|aanbieder-02)<\/dd>/,
    );
    expect(text).not.toContain("anna@example.org");
    expect(text).toContain('href="/instellingen/gegevens.json"');
  });

  it("is shown to nobody who is not signed in", async () => {
    const response = await fetch(`${app.url}/instellingen/gegevens.json`, { redirect: "manual" });
    expect(response.status).not.toBe(200);
    expect(await response.text()).not.toContain("@example.org");
  });
});
