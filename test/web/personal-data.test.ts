import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { everythingStored } from "../everything-stored.ts";
import { openWebApp, Visit, type WebApp } from "./web-app.ts";

const FIGURE = "123456782";

let app: WebApp;
let anna: Visit;
let csrf: string;
const logged: unknown[] = [];
beforeAll(async () => {
  app = await openWebApp();
  const note = (facts: unknown, message: unknown) => void logged.push([facts, message]);
  app.engine.log = { info: note, warn: note, error: note };
}, 60_000);
afterAll(() => app?.close());
beforeEach(async () => {
  await app.reset();
  logged.length = 0;
  anna = new Visit(app.url, await app.cookieOf("anna@example.org"));
  csrf = await anna.csrf();
});

const type = (regel: string, headers = {}) =>
  anna.post("/opdracht", { csrf, room: "implementation", regel, key: "k1" }, headers);
const send = (values: [string, string][]) =>
  anna.post("/formulier", [
    ["csrf", csrf],
    ["room", "implementation"],
    ["command", "action/add"],
    ["key", "f1"],
    ...values,
  ]);
const filled: [string, string][] = [
  ["v.holder", "anna@example.org"],
  ["v.due", "2026-12-15"],
];

describe("personal data in the browser room", () => {
  it("in a typed line that identifies somebody opens the form, with what is wrong at its field", async () => {
    const line = `actie nieuw Bel kind Sannetje, bsn ${FIGURE}; houder Anna; uiterlijk 15 december`;
    const { status, text } = await type(line);
    expect(status).toBe(422);
    expect(text).toMatch(
      /<p id="veld-title-fout"[^>]*>Titel: hierin lijkt te staan: een burgerservicenummer/,
    );
    expect(text).toMatch(/id="veld-due"[^>]*value="2026-12-15"/);
    expect(text).toMatch(/niets bewaard/);
    expect(text).not.toContain("v.noPerson");
    expect(text).not.toContain("dit gaat niet over een kind");
    expect((await type(line, { "Leerlus-Fragment": "1" })).status).toBe(422);
  });

  it("in a typed line that identifies somebody is not shown again, and in a form that was sent it stays", async () => {
    const { text } = await type(
      `actie nieuw Bel kind Sannetje, bsn ${FIGURE}; houder Anna; uiterlijk 15 december`,
    );
    expect(text).not.toMatch(/Sannetje|123456782/);
    const misread = await type(`actie nieuw Bel kind Sannetje, bsn ${FIGURE}; kleur rood`);
    expect(misread.text).toContain(`id="formulier"`);
    expect(misread.text).not.toMatch(/Sannetje|123456782/);
    const title = `bsn ${FIGURE}`;
    expect((await send([["v.title", title], ...filled])).text).toContain(`value="${title}"`);
  });

  it("that may be is asked about, and one press says that it is not", async () => {
    const line = "actie nieuw Bel kind Sannetje; houder Anna; uiterlijk 15 december";
    const { status, text } = await type(line);
    expect(status).toBe(422);
    expect(text).toMatch(/Gaat dit over een kind\?.*niets bewaard.*een naam bij een kind/s);
    const [no, anew] = formsIn(text);
    expect([no?.label, anew?.label]).toEqual(["nee, dit gaat niet over een kind", "anders schrijven"]);
    expect(await everythingStored(app.database.db)).not.toMatch(/Sannetje/);
    expect((await anna.post("/doe", no?.values ?? [])).status).toBe(303);
    // The same press once more has no second effect.
    await anna.post("/doe", no?.values ?? []);
    const stored = await everythingStored(app.database.db);
    expect(stored.match(/^actions: .*Sannetje/gm)).toHaveLength(1);
    expect(stored).toMatch(/^audit: .*action\/add.*,t\)$/m);
  });

  it("that may be can be written otherwise, with the rest kept, and in no address", async () => {
    const { text } = await type("actie nieuw Bel kind Sannetje; houder Anna; uiterlijk 15 december");
    const anew = formsIn(text)[1];
    const form = await anna.post("/doe", anew?.values ?? []);
    expect([form.status, form.headers.get("location")]).toEqual([200, null]);
    expect(form.text).toMatch(/id="veld-title"[^>]*value="Bel kind Sannetje"/);
    expect(form.text).toMatch(/id="veld-due"[^>]*value="2026-12-15"/);
    expect(form.text).not.toContain("v.noPerson");
    expect(await everythingStored(app.database.db)).not.toMatch(/Sannetje/);
    expect((await send([["v.title", "Bel over een jongere"], ...filled])).status).toBe(303);
  });

  it("in a form is said at the field, and the rest is kept", async () => {
    const { status, text } = await send([["v.title", "geb. 12-3-2012"], ...filled]);
    expect(status).toBe(422);
    expect(text).toMatch(/<p id="veld-title-fout"[^>]*>[^<]*geboortedatum/);
    expect(text).toMatch(/id="veld-due"[^>]*value="2026-12-15"/);
  });

  it("is stored nowhere and logged nowhere", async () => {
    await type(`actie nieuw Bel kind Sannetje ${FIGURE}; houder Anna; uiterlijk 15 december`);
    await send([["v.title", `kind Sannetje ${FIGURE}`], ...filled]);
    await type(`besluit zoek kind Sannetje ${FIGURE}`);
    await type(`onbekend kind Sannetje ${FIGURE}`);
    const stored = await everythingStored(app.database.db);
    expect(stored).not.toMatch(/Sannetje|123456782/);
    expect(stored).not.toMatch(/^(audit|inbox|posts|actions): /m);
    expect(JSON.stringify(logged)).not.toMatch(/Sannetje|123456782/);
  });

  it("never becomes part of an address", async () => {
    for (const line of [`besluit zoek ${FIGURE}`, `${FIGURE}`, "besluit zoek kind Sannetje"]) {
      expect((await type(line)).headers.get("location")).toBe(null);
    }
    expect((await type("besluit zoek wachtlijst")).headers.get("location")).toContain("wachtlijst");
  });

  it("in a form that may be is asked about as well", async () => {
    const title: [string, string] = ["v.title", `Zaak ${FIGURE} afronden`];
    const { status, text } = await send([title, ...filled]);
    expect(status).toBe(422);
    expect((await anna.post("/doe", formsIn(text)[0]?.values ?? [])).status).toBe(303);
    expect(await everythingStored(app.database.db)).toMatch(/^actions: .*Zaak 123456782/m);
  });

  it("that identifies somebody is stopped, whatever is said of it", async () => {
    const said: [string, string][] = [["v.title", `bsn ${FIGURE}`], ...filled, ["v.noPerson", "true"]];
    expect((await send(said)).status).toBe(422);
    expect(await everythingStored(app.database.db)).not.toMatch(/^actions: /m);
  });
});

const unescaped = (text: string): string =>
  text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** The forms of a question, as a press of their one button sends them. */
function formsIn(text: string): { label: string; values: [string, string][] }[] {
  return [...text.matchAll(/<form method="post" action="\/doe"[^>]*>(.*?)<\/form>/gs)].map(
    ([, inside = ""]) => ({
      label: (/<button[^>]*>([^<]*)</.exec(inside)?.[1] ?? "").trim(),
      values: [...inside.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
        ([, name = "", value = ""]): [string, string] => [name, unescaped(value)],
      ),
    }),
  );
}
