import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { giveCounts, QUIET_REGISTRY, seedFigures } from "../../digest-figures.ts";
import { prepared } from "../../harness.ts";
import { giveMunicipalities, propose, react } from "../../revision-builder.ts";
import { DRAFTED } from "../../seed-digests.ts";
import { openWebApp, Visit, type WebApp } from "../../web/web-app.ts";

let app: WebApp;
beforeAll(async () => {
  app = await openWebApp({ registry: QUIET_REGISTRY });
}, 60_000);
afterAll(() => app.close());
const begin = prepared(
  () => app,
  async () => {
    await giveMunicipalities(app);
    await seedFigures(app);
    await app.at(DRAFTED);
  },
);
beforeEach(() => begin());

const coordinator = () => app.as("coordinator@example.org");
const told = async (edition: string, quarter = "2026-Q2") =>
  (await coordinator().done("digest/draft", { quarter, edition })).text;
const approve = async (quarter = "2026-Q1") => {
  await coordinator().done("digest/draft", { quarter });
  await coordinator().done("digest/approve", { quarter });
};
const page = async (query = "") => {
  const { text } = await new Visit(app.url, await app.cookieOf("coordinator@example.org")).get(
    `/digest/2026-Q2${query}`,
  );
  return text.slice(text.indexOf("<main"), text.indexOf("</main>"));
};

/** A second quarter in which something of each kind is otherwise. */
async function secondQuarter(): Promise<void> {
  const anna = app.as("anna@example.org");
  await app.at("2026-04-20T10:00:00+02:00");
  await anna.done("action/add", { title: "Vraag de scholen", holder: "anna@example.org", due: "2026-08-01" });
  await anna.done("action/done", { action: "A-2", note: "alsnog" });
  const parties = ["achterhoek", "aanbieder-01"];
  await coordinator().done("agreement/add", { title: "Warme overdracht", parties, review: "2026-12-01" });
  await coordinator().done("theme/add", { title: "Vervoer naar school" });
  await propose(app);
  await react(app, "achterhoek");
  await giveCounts(app, "2026-Q2", [30, 12, 25, 15, 10, 14, 16, 18]);
  await app.at("2026-07-07T09:00:00+02:00");
}

it("the first digest has nothing to compare with, and says nothing of it", async () => {
  expect(await told("full", "2026-Q1")).not.toContain("Veranderd");
  await secondQuarter();
  expect(await told("full")).not.toContain("Veranderd");
});

it("a digest says what is otherwise than in the one of the quarter before", async () => {
  await approve();
  await secondQuarter();
  const text = await told("full");
  const lines = text.slice(text.indexOf("Veranderd sinds"), text.indexOf("Cijfers en verhalen")).trim();
  expect(lines.split("\n")).toEqual([
    "Veranderd sinds het vorige kwartaalbericht",
    "- Onvrijwillige doorplaatsingen: eerst omhoog, nu omlaag",
    "- Nieuwe afspraken: OA-2026-2",
    "- Evaluatiedatum voorbij: OA-2026-1",
    "- Nieuwe acties: A-4 Vraag de scholen",
    "- Acties gereed of vervallen: A-2",
    "- Acties nu te laat: A-3",
    "- Nieuwe thema’s: T-1",
    "- HV-2026-1: nieuw, nu “reactieronde”",
  ]);
  expect(await page()).toMatch(/<h2[^>]*>Veranderd sinds het vorige kwartaalbericht<\/h2>/);
  expect(await page("?edition=executive")).toContain("1 actie werd te laat");
});

it("the edition of one screen and those of organisations say it in one line", async () => {
  await approve();
  await secondQuarter();
  expect(await told("executive")).toContain(
    "Veranderd: 1 indicator ging de andere kant op, 1 actie werd te laat, 1 nieuwe actie, 1 evaluatiedatum voorbij, 1 nieuw thema, 1 herziening een stap verder",
  );
  // Themes are of all together, and nothing of theirs is in the figures of another.
  expect(await told("region:achterhoek")).toContain(
    "Veranderd: 1 indicator ging de andere kant op, 1 actie werd te laat",
  );
  expect(await told("region:foodvalley")).not.toMatch(/Veranderd:.*actie/);
  await coordinator().done("leerlus/language", { language: "en" });
  expect(await told("full")).toContain("- Actions late now: A-3\n- New themes: T-1\n");
});

it("stays as it was approved, whatever comes later", async () => {
  await approve();
  await secondQuarter();
  await approve("2026-Q2");
  const before = await told("full");
  expect(before).toContain("Acties nu te laat: A-3");
  await app.at("2026-07-08T09:00:00+02:00");
  await app.as("anna@example.org").done("action/done", { action: "A-3" });
  expect(await told("full")).toBe(before);
});

it("a list that is cut says how many more there are", async () => {
  await approve();
  await app.at("2026-04-20T10:00:00+02:00");
  for (let n = 1; n <= 11; n += 1) {
    const due = "2026-08-01";
    await app
      .as("anna@example.org")
      .done("action/add", { title: `Taak ${n}`, holder: "anna@example.org", due });
  }
  await app.at("2026-07-07T09:00:00+02:00");
  expect(await told("full")).toMatch(/Nieuwe acties: A-4 Taak 1; .*A-11 Taak 8; en nog 3/);
  expect(await page()).toContain("Taak 11");
});
