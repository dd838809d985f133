import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bindChannel } from "../../../db/queries/posting/channel.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { rooms } from "../../../db/schema/cooperation.ts";
import { COOPERATION } from "../../builders.ts";
import { listIn } from "../../commands/theme/theme-app.ts";
import { QUIET_REGISTRY, seedFigures } from "../../digest-figures.ts";
import { prepared } from "../../harness.ts";
import { DRAFTED } from "../../seed-digests.ts";
import { openWebApp, Visit, type WebApp } from "../web-app.ts";

const Q = "2026-Q1";
let app: WebApp;
beforeAll(async () => {
  app = await openWebApp({ registry: QUIET_REGISTRY });
}, 60_000);
afterAll(() => app.close());

const coordinator = () => app.as("coordinator@example.org");
const page = async (edition: string, email = "coordinator@example.org") =>
  await new Visit(app.url, await app.cookieOf(email)).get(`/digest/${Q}?edition=${edition}`);
const mainOf = async (edition: string, email?: string) => {
  const { status, text } = await page(edition, email);
  expect(status).toBe(200);
  return text.slice(text.indexOf("<main"), text.indexOf("</main>"));
};
/** The rows of the key numbers. */
const numbersOf = (main: string) =>
  Object.fromEntries(
    [...main.matchAll(/<th scope="row">([^<]*)<\/th><td>(\d+)<\/td>/g)].map(([, label, value]) => [
      label,
      Number(value),
    ]),
  );

/** An action of each region and provider, in its own room, and one that two of them hold. */
const begin = prepared(
  () => app,
  async () => {
    const { db } = app.database;
    const cooperation = COOPERATION;
    const own = ["region:achterhoek", "region:foodvalley", "provider:aanbieder-01", "region:rivierenland"];
    await db
      .insert(rooms)
      .values(own.map((key, at) => ({ cooperation, key, name: `Kamer ${key}`, position: 20 + at })));
    for (const key of own.slice(0, 3)) await bindChannel(scopeOf(db, cooperation), key, "web", key);
    await seedFigures(app);
    await app.at("2026-03-02T10:00:00+01:00");
    const add = (title: string, holder: string, more: Record<string, unknown> = {}, room?: string) =>
      coordinator().run(
        "action/add",
        { title, holder, due: "2026-05-12", ...more },
        room ? { room } : undefined,
      );
    await add("Zoek een Achterhoeks huis", "achterhoek", {}, "region:achterhoek");
    await add("Zoek een Foodvalleys huis", "foodvalley", {}, "region:foodvalley");
    await add("Bel samen met Foodvalley", "foodvalley@example.org", { coholders: ["achterhoek"] });
    await add("Open plan van de Vallei", "foodvalley");
    await coordinator().done("agreement/add", {
      ...{ title: "Afspraak van Foodvalley", parties: ["foodvalley", "aanbieder-02"], review: "2026-06-01" },
    });
    await app.at(DRAFTED);
  },
);
beforeEach(() => begin(), 60_000);

describe("the edition of a region", () => {
  it("has what it leads, co-holds or is party to, in the numbers of the API, and nothing of another", async () => {
    await coordinator().done("digest/approve", { quarter: Q, intro: "Ook in Foodvalley ging het goed." });
    const main = await mainOf("region:achterhoek", "anna@example.org");
    const mine = ["achterhoek", "anna@example.org", "achterhoek@example.org"];
    const actions = await listIn(app, "actions");
    const held = actions.filter(({ lead, coholders }) =>
      [String(lead), ...(coholders as string[])].some((key) => mine.includes(key)),
    );
    const agreements = await listIn(app, "agreements");
    const party = agreements.filter(({ parties }) => (parties as string[]).includes("achterhoek"));
    expect(numbersOf(main)).toMatchObject({
      "Acties open": held.filter(({ state }) => state === "open").length,
      "Acties gereed": held.filter(({ state }) => state === "done").length,
      "Nieuwe afspraken": party.length,
    });
    for (const { ref } of [...held.filter(({ due }) => String(due) < "2026-07-01"), ...party]) {
      expect(main).toContain(String(ref));
    }
    expect(main).toContain("Zoek een Achterhoeks huis");
    expect(main).toContain("Bel samen met Foodvalley");
    for (const other of [
      "Foodvalleys",
      "Open plan van de Vallei",
      "Afspraak van Foodvalley",
      "Ook in Foodvalley",
      "Besluiten",
    ]) {
      expect(main).not.toContain(other);
    }
    const foodvalley = await mainOf("region:foodvalley", "foodvalley@example.org");
    expect(foodvalley).toContain("Zoek een Foodvalleys huis");
    expect(foodvalley).not.toContain("Achterhoeks");
    expect(foodvalley).not.toContain("Eén ingang voor spoed");
  });

  it("has its own figures as the API publishes them, withheld where they are withheld there", async () => {
    const figures = await listIn(app, "indicator-values", { period: Q, region: "achterhoek" });
    const whole = figures.filter(({ provider }) => provider === null || provider === "");
    const main = await mainOf("region:achterhoek");
    const shown = whole.find(({ indicator }) => indicator === "doorplaatsingen");
    if (typeof shown?.value === "number") expect(main).toContain(`${shown.value} kinderen`);
    else expect(main).toContain("afgeschermd");
    expect(whole.find(({ indicator }) => indicator === "spoed")).toMatchObject({ withheld: true });
    expect(main).toMatch(/Spoedplaatsingen<\/h3>[\s\S]*?afgeschermd/);
    expect(main).not.toMatch(/\b(137|3|326)\b kinderen/);
    const all = await listIn(app, "indicator-values", { period: Q, indicator: "doorplaatsingen" });
    const others = all.filter(({ region, value }) => region !== "achterhoek" && typeof value === "number");
    expect(others.length).toBeGreaterThan(2);
    for (const { value } of others) expect(main).not.toContain(`>${value} kinderen<`);
  });

  it("is for who reads its room, a draft for coordinators; another and an unknown one do not exist", async () => {
    expect((await page("region:achterhoek", "anna@example.org")).status).toBe(404);
    expect((await page("region:achterhoek")).text).toContain("Dit is een concept.");
    await coordinator().done("digest/approve", { quarter: Q });
    const status = async (edition: string, email: string) => (await page(edition, email)).status;
    expect(await status("region:achterhoek", "anna@example.org")).toBe(200);
    expect(await status("provider:aanbieder-01", "piet@example.org")).toBe(200);
    expect(await status("region:achterhoek", "coordinator@example.org")).toBe(200);
    const linked = async (email: string) => [
      ...(await mainOf("full", email)).matchAll(/edition=(\w+:[\w-]+)/g),
    ];
    expect((await linked("anna@example.org")).map(([, key]) => key)).toEqual(["region:achterhoek"]);
    expect((await linked("coordinator@example.org")).length).toBe(6);
    expect(await linked("bestuur@example.org")).toHaveLength(1);
    expect(await linked("gast@example.org")).toEqual([]);
    for (const email of ["kim@example.org", "bestuur@example.org", "gast@example.org", "piet@example.org"]) {
      const other = await page("region:achterhoek", email);
      expect(other.status).toBe(404);
      expect(other.text).not.toContain("huis");
    }
    for (const unknown of [
      "region:aanbieder-01",
      "region:nergens",
      "provider:",
      "alles",
      "person:anna@example.org",
    ]) {
      expect(await status(unknown, "coordinator@example.org")).toBe(404);
    }
  });

  it("stands as it was approved, and before that as the quarter ended", async () => {
    const before = await mainOf("region:achterhoek");
    await coordinator().done("agreement/status", { agreement: "OA-2026-1", state: "achieved" });
    const after = await mainOf("region:achterhoek");
    const part = (main: string) =>
      main.slice(main.indexOf('id="deel-agreements"'), main.indexOf('id="deel-next"'));
    expect(part(after)).toBe(part(before));
    await coordinator().done("digest/draft", { quarter: Q });
    await coordinator().done("digest/approve", { quarter: Q });
    const approved = await mainOf("region:achterhoek");
    await app.as("anna@example.org").done("action/done", { action: "A-2", note: "alsnog" });
    expect(await mainOf("region:achterhoek")).toBe(approved);
  });

  it("reads in English without a Dutch word of ours", async () => {
    await coordinator().done("leerlus/language", { language: "en" });
    const main = await mainOf("region:achterhoek");
    expect(main).toContain(
      "This is the edition for Achterhoek. It only has what Achterhoek takes part in, with its own figures.",
    );
    expect(main).not.toMatch(/Editie|Overleggen|Acties|Herziening/);
  });
});

it("is seen typed too, before and after approval; an unknown one is not found, and says what there is", async () => {
  const typed = async (edition: string) =>
    await coordinator().type(`digest voorbeeld ${Q}; editie ${edition}`);
  const draft = await typed("region:achterhoek");
  expect(draft.ok && draft.text).toContain("Kwartaalbericht 1e kwartaal 2026: Achterhoek");
  await coordinator().done("digest/draft", { quarter: Q });
  await coordinator().done("digest/approve", { quarter: Q });
  expect(await typed("Region:Achterhoek")).toMatchObject({ ok: true, text: draft.ok && draft.text });
  expect((await typed("ambtelijk")).ok).toBe(true);
  const unknown = await typed("region:nergens");
  expect(unknown).toMatchObject({ ok: false, code: "not-found" });
  expect(!unknown.ok && unknown.message).toContain(
    "De editie “region:nergens” is er niet. Kies “bestuurlijk”",
  );
});

it("once approved each edition goes to its own room, where there is one that is read and something to tell", async () => {
  const { text } = await coordinator().done("digest/approve", { quarter: Q, intro: "Rustig kwartaal." });
  const posts = await app.posts({ purpose: "digest" });
  expect(posts.map(({ room }) => room).toSorted()).toEqual([
    "digest-executive",
    "digest-full",
    "provider:aanbieder-01",
    "region:achterhoek",
    "region:foodvalley",
  ]);
  expect(text).toContain("3 ruimtes van regio’s en aanbieders");
  const own = posts.find(({ room }) => room === "region:achterhoek");
  expect(own?.text.split("\n")).toEqual([
    "Kwartaalbericht 1e kwartaal 2026: Achterhoek",
    "Overleggen: nog niet vastgelegd wie er was",
    "Afspraken: 1 nieuw, geen bereikt",
    "Acties: 1 gereed, 4 open, 1 te laat, over 1 niets gehoord",
    expect.stringMatching(/^Cijfers: /),
    "Wat komt: Er is 1 overleg: IO-2026-04, donderdag 16 april 2026, 9.30 uur. Er moeten 3 acties klaar zijn.",
    "Stand van woensdag 8 april 2026.",
    "Lees wat van u is (/digest/2026-Q1?edition=region:achterhoek)",
  ]);
  expect(own?.text).not.toContain("Rustig kwartaal.");
});
