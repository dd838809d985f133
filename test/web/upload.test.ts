import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setupFromFile } from "../../src/setup/setup-from-file.ts";
import { emptyTables } from "../database.ts";
import { openWebApp, Visit, type WebApp } from "./web-app.ts";

const SEED = path.join(import.meta.dirname, "../../db/seed/g7.yaml");
const CBS = readFileSync(
  path.join(import.meta.dirname, "../data/cbs-85098NED-indicatoren-jeugdzorg-gemeenten-2022.csv"),
);
const GOOD = "indicator;period;region;value\ninstroom;2026-Q1;achterhoek;30\n";
let app: WebApp;
let visit: Visit;
let csrf: string;
beforeAll(async () => {
  app = await openWebApp();
  await emptyTables(app.database.db);
  await setupFromFile(app.engine, SEED, { apply: true, language: "nl" });
  visit = new Visit(app.url, await app.cookieOf("coordinator@example.org"));
  csrf = await visit.csrf();
}, 60_000);
afterAll(() => app.close());

interface Given {
  name?: string;
  key?: string;
  as?: Visit;
  csrf?: string;
  noPerson?: boolean;
}

/** Chooses a file on the page and sends it, as a browser does. */
async function give(file: string | Buffer, { name = "cijfers.csv", key = "k1", ...given }: Given = {}) {
  const form = new FormData();
  form.set("csrf", given.csrf ?? csrf);
  form.set("key", key);
  if (given.noPerson) form.set("cijfers", "1");
  form.set("bestand", new Blob([Uint8Array.from(Buffer.from(file))]), name);
  const response = await fetch(`${app.url}/indicator/import`, {
    method: "POST",
    body: form,
    headers: { cookie: (given.as ?? visit).cookie },
    redirect: "manual",
  });
  return { status: response.status, text: await response.text(), to: response.headers.get("location") ?? "" };
}
const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, " ")
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, " ");
const keyOn = (html: string): string => /name="v\.upload" value="([^"]+)"/.exec(html)?.[1] ?? "";

describe("the page to bring in figures", () => {
  it("has a labelled field for a file, and says what may be in it", async () => {
    const { status, text } = await visit.get("/indicator/import");
    expect(status).toBe(200);
    expect(text).toContain('<label class="utrecht-form-label" for="bestand">');
    expect(text).toContain('enctype="multipart/form-data"');
    expect(text).toContain('aria-describedby="bestand-uitleg"');
  });

  it("tells whoever may not who may", async () => {
    const piet = new Visit(app.url, await app.cookieOf("piet@example.org"));
    for (const address of ["/indicator/import", "/indicator/import/1"]) {
      const { status, text } = await piet.get(address);
      expect([status, plain(text)]).toEqual([
        403,
        expect.stringMatching(/Alleen de coördinator leest cijfers in/),
      ]);
    }
    expect((await give(GOOD, { as: piet })).status).toBe(403);
  });

  it("first shows what the table of Statistics Netherlands would bring, then keeps it", async () => {
    const { status, to } = await give(CBS, { name: "cbs-85098NED.csv" });
    expect([status, to]).toEqual([303, expect.stringMatching(/^\/indicator\/import\/\d+$/)]);
    const page = await visit.get(to);
    expect(plain(page.text)).toMatch(/Nieuw 1\.520 .*Leeg, overgeslagen 260/);
    expect(plain(page.text)).toContain("Zonder enig cijfer: ");
    const sent = { csrf, doe: "bewaar", "v.upload": keyOn(page.text) };
    expect((await visit.post(to, sent)).status).toBe(303);
    const kept = plain((await visit.get(to)).text);
    expect(kept).toContain("Bewaard: cijfers uit cbs-85098NED.csv");
    expect(kept).not.toContain("Niet bewaren");
    const again = await visit.post(to, sent);
    expect([again.status, plain(again.text)]).toEqual([409, expect.stringMatching(/al bewaard/)]);
    const second = await give(CBS, { key: "k2" });
    expect(plain((await visit.get(second.to)).text)).toContain("verandert niets");
  });

  it("sent twice is one file that waits", async () => {
    const [one, two] = [await give(GOOD, { key: "twice" }), await give(GOOD, { key: "twice" })];
    expect(two.to).toBe(one.to);
    expect((await give(`${GOOD} `, { key: "twice" })).to).not.toBe(one.to);
  });

  it("asks in a form what columns mean, with what is likely chosen", async () => {
    const { to } = await give("Jeugdregio;Kwartaal;Totaal\nAchterhoek;2026-Q1;30\n");
    const { text } = await visit.get(to);
    expect(text).toContain("Wat staat in “Jeugdregio”?");
    expect(text).toMatch(/<option value="region" selected>/);
    const answers = { "v.answer1": "region", "v.answer2": "period", "v.answer3": "value" };
    const wrong = await visit.post(to, { csrf, "v.upload": keyIn(text), ...answers, "v.answer1": "kleur" });
    expect([wrong.status, wrong.text]).toEqual([400, expect.stringMatching(/aria-invalid="true"/)]);
    expect((await visit.post(to, { csrf, "v.upload": keyIn(text), ...answers })).status).toBe(303);
    const second = (await visit.get(to)).text;
    expect(plain(second)).toContain("Over welke indicator gaat het hele bestand?");
    const stale = await visit.post(to, { csrf, "v.upload": keyIn(text), ...answers });
    expect([stale.status, plain(stale.text)]).toEqual([409, expect.stringMatching(/intussen/)]);
    await visit.post(to, { csrf, "v.upload": keyIn(second), "v.answer1": "instroom" });
    expect(plain((await visit.get(to)).text)).toMatch(/Nieuw 1 /);
  });

  it("tells mistakes with line and column, and offers nothing to keep", async () => {
    const { to } = await give(`${GOOD}instroom;2026-Q2;Achterhoe;1\n`);
    const { text } = await visit.get(to);
    expect(plain(text)).toMatch(/regel 3, kolom region .*Bedoelt u “Achterhoek”/);
    expect(text).not.toContain('value="bewaar"');
  });

  it("refuses what is no table, holds somebody's data, is too large, or was sent by another site", async () => {
    expect(plain((await give("Beste collega,\n\nHierbij.\n")).text)).toContain("Dit is geen tabel");
    const personal = await give("indicator;period;value;note\ninstroom;2026-Q1;1;Kind Jan Jansen\n");
    expect([personal.status, plain(personal.text)]).toEqual([
      422,
      expect.stringMatching(/regel 2, kolom note/),
    ]);
    expect(personal.text).not.toContain("Jansen");
    expect((await give(Buffer.alloc(17 * 1024 * 1024, "a"))).status).toBe(413);
    expect((await give(GOOD, { csrf: "x" })).status).toBe(403);
    expect((await give("", { name: "" })).status).toBe(400);
    const damaged = await visit.post("/indicator/import", { csrf });
    expect(damaged.status).toBe(400);
    expect((await visit.get("/indicator/import/99999")).status).toBe(404);
    expect((await visit.get("/indicator/import/zes")).status).toBe(404);
  });

  it("takes figures that merely look like a citizen service number when somebody says they are figures", async () => {
    const costs = "indicator;period;region;value\nkosten;2026-Q1;achterhoek;12345672\n";
    expect((await give(costs)).status).toBe(422);
    expect((await give(costs, { noPerson: true })).status).toBe(303);
  });
});

/** The key of the form: its only option. */
const keyIn = (html: string): string =>
  /name="v\.upload"[^>]*>.*?<option value="(\d+\.\d+)"/s.exec(html)?.[1] ?? "";
