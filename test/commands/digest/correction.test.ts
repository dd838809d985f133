import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import * as registry from "../../../commands/index.ts";
import { jobs } from "../../../jobs/index.ts";
import { giveCounts, seedFigures, TRUE_COUNTS } from "../../digest-figures.ts";
import { prepared } from "../../harness.ts";
import { seedMeeting } from "../../meeting-builder.ts";
import { DRAFTED, newestDraft } from "../../seed-digests.ts";
import { openWebApp, Visit, type WebApp } from "../../web/web-app.ts";

let app: WebApp;
beforeAll(async () => {
  app = await openWebApp({ registry: { ...registry, jobs } });
}, 60_000);
afterAll(() => app.close());
const begin = prepared(
  () => app,
  async () => {
    await seedFigures(app);
    await app.at(DRAFTED);
  },
);
beforeEach(() => begin());

const Q = "2026-Q1";
const coordinator = () => app.as("coordinator@example.org");
const main = async (query = "", email = "coordinator@example.org") => {
  const { text } = await new Visit(app.url, await app.cookieOf(email)).get(`/digest/${Q}${query}`);
  return text.slice(text.indexOf("<main"), text.indexOf("</main>"));
};
const told = async (edition: string, quarter = Q) =>
  (await coordinator().done("digest/draft", { quarter, edition })).text;
const EDITIONS = ["executive", "full", "region:achterhoek", "provider:aanbieder-02"];
const everyEdition = async () =>
  await Promise.all(EDITIONS.map(async (one) => [await main(`?edition=${one}`), await told(one)]));

it("an approved digest is the same in every edition whatever changes afterwards", async () => {
  await coordinator().done("digest/approve", { quarter: Q, intro: "Rustig kwartaal." });
  const before = await everyEdition();
  await app.at("2026-04-20T10:00:00+02:00");
  const anna = app.as("anna@example.org");
  await anna.done("action/done", { action: "A-2", note: "alsnog" });
  await anna.done("action/add", { title: "Later bedacht", holder: "anna@example.org", due: "2026-05-20" });
  await coordinator().done("agreement/status", { agreement: "OA-2026-1", state: "achieved" });
  await coordinator().done("decision/add", { text: "Een besluit van later." });
  await coordinator().done("theme/add", { title: "Een thema van later" });
  await seedMeeting(app.database.db, "IO-2026-01", "2026-01-15T09:30:00+01:00", { state: "closed" });
  await coordinator().done("indicator/story", { indicator: "spoed", period: Q, text: "Later verteld." });
  await coordinator().done("meeting/cancel", { meeting: "IO-2026-04", reason: "Geen zaal" });
  await giveCounts(app, "2026-Q2", TRUE_COUNTS);
  await app.at("2026-04-20T10:05:00+02:00");
  expect(await everyEdition()).toEqual(before);
});

it("a figure that is corrected after approval stands on the page with its day, from what to what", async () => {
  await coordinator().done("digest/approve", { quarter: Q });
  const before = await main();
  expect(before).not.toContain("Correcties na goedkeuring");
  await app.at("2026-04-20T10:00:00+02:00");
  await giveCounts(app, Q, TRUE_COUNTS.with(0, 157));
  await app.at("2026-04-20T10:05:00+02:00");
  const after = await main();
  expect(after).toMatch(/<h2[^>]*>Correcties na goedkeuring<\/h2>/);
  expect(after).toMatch(
    /Onvrijwillige doorplaatsingen<\/strong>: van 325 naar 345 kinderen op .*20 april 2026/,
  );
  // But for the correction nothing is otherwise.
  const section = /<section[^>]*aria-labelledby="correcties">.*?<\/section>\s*/s;
  expect(after.replace(section, "").replace(/\s+/g, " ")).toBe(before.replace(/\s+/g, " "));
  expect(await told("full")).toContain(
    "Correcties na goedkeuring\n- Onvrijwillige doorplaatsingen: van 325 naar 345 kinderen op maandag 20 april 2026",
  );
  // The same import again, and one that changes nothing that is told, record nothing more.
  await giveCounts(app, Q, TRUE_COUNTS.with(0, 157));
  await giveCounts(app, "2025-Q3", TRUE_COUNTS);
  await app.at("2026-04-21T10:05:00+02:00");
  expect(await main()).toBe(after);
});

it("a region reads the correction of its own figure, and no other does", async () => {
  await coordinator().done("digest/approve", { quarter: Q });
  await app.at("2026-04-20T10:00:00+02:00");
  await giveCounts(app, Q, TRUE_COUNTS.with(0, 157));
  await app.at("2026-04-20T10:05:00+02:00");
  expect(await told("region:achterhoek")).toContain(
    "Onvrijwillige doorplaatsingen: van 140 naar 160 kinderen",
  );
  expect(await told("region:foodvalley")).not.toContain("Correcties");
  expect(await main("?edition=region:achterhoek", "anna@example.org")).toContain("van 140 naar 160");
});

it("the next digest says what was corrected since, once, from what was approved to what it is", async () => {
  await coordinator().done("digest/approve", { quarter: Q });
  await app.at("2026-04-20T10:00:00+02:00");
  await giveCounts(app, Q, TRUE_COUNTS.with(0, 157));
  await app.at("2026-05-20T10:00:00+02:00");
  await giveCounts(app, Q, TRUE_COUNTS.with(0, 167));
  await app.at("2026-07-07T09:00:00+02:00");
  expect((await newestDraft(app)).text).toContain(
    "Correctie: 1e kwartaal 2026, Onvrijwillige doorplaatsingen: van 325 naar 355 kinderen op woensdag 20 mei 2026",
  );
  expect(await told("full", "2026-Q2")).toContain(
    "Correctie op het 1e kwartaal 2026: Onvrijwillige doorplaatsingen: van 325 naar 355 kinderen",
  );
  await coordinator().done("digest/approve", { quarter: "2026-Q2" });
  await app.at("2026-10-07T09:00:00+02:00");
  expect(await told("full", "2026-Q3")).not.toContain("Correctie");
  expect(await told("full", "2026-Q2")).toContain("van 325 naar 355");
});

it("what comes after approval is a correction too, and what is withheld tells no figure", async () => {
  await coordinator().done("digest/approve", { quarter: Q });
  await app.at("2026-04-20T10:00:00+02:00");
  await giveCounts(app, Q, [137, 58], "kosten", ["achterhoek;aanbieder-01", "foodvalley;aanbieder-01"]);
  await giveCounts(app, Q, [2, 0, 3, 0, 0, 0, 0, 1], "spoed");
  await giveCounts(app, Q, [1, 0, 2, 0, 1, 0, 0, 1]);
  await app.at("2026-04-20T10:05:00+02:00");
  const text = await told("full");
  expect(text).toContain("Onvrijwillige doorplaatsingen: het cijfer is gecorrigeerd en nu afgeschermd");
  expect(text).not.toMatch(/Spoedplaatsingen: (van|het cijfer)/);
  expect(text).not.toContain("van 325");
  await coordinator().done("leerlus/language", { language: "en" });
  expect(await told("full")).toContain("Corrections after approval");
});
