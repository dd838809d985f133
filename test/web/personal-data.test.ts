import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { everythingStored } from "../everything-stored.ts";
import { openWebHouse, Visit, type WebHouse } from "./web-house.ts";

const FIGURE = "123456782";

let house: WebHouse;
let anna: Visit;
let csrf: string;
const logged: unknown[] = [];
beforeAll(async () => {
  house = await openWebHouse();
  const note = (facts: unknown, message: unknown) => void logged.push([facts, message]);
  house.engine.log = { info: note, warn: note, error: note };
}, 60_000);
afterAll(() => house?.close());
beforeEach(async () => {
  await house.reset();
  logged.length = 0;
  anna = new Visit(house.url, await house.cookieOf("anna@example.org"));
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
  it("in a typed line opens the form, with what is wrong at its field and the rest kept", async () => {
    const line = "actie nieuw Bel kind Sannetje; houder Anna; uiterlijk 15 december";
    const { status, text } = await type(line);
    expect(status).toBe(422);
    expect(text).toMatch(/<p id="veld-title-fout"[^>]*>Titel: hierin lijkt te staan: een naam bij een kind/);
    expect(text).toMatch(/id="veld-due"[^>]*value="2026-12-15"/);
    expect(text).toMatch(/niets bewaard/);
    expect(text).not.toContain("v.noPerson");
    expect((await type(line, { "Leerlus-Fragment": "1" })).status).toBe(422);
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
    const stored = await everythingStored(house.database.db);
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

  it("of which the figure is nobody's can be sent with a box ticked, that the refusal offers", async () => {
    const title: [string, string] = ["v.title", `Zaak ${FIGURE} afronden`];
    const { text } = await send([title, ...filled]);
    expect(text).toMatch(/<input type="checkbox"[^>]*name="v.noPerson" value="123456782"/);
    expect(text).toContain("eindigt op 82");
    expect((await send([title, ...filled, ["v.noPerson", "111222333"]])).status).toBe(422);
    expect((await send([title, ...filled, ["v.noPerson", FIGURE]])).status).toBe(303);
    expect(await everythingStored(house.database.db)).toMatch(/^actions: .*Zaak 123456782/m);
  });
});
