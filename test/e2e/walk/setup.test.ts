import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openWalk, shot, type Walk } from "./walk.ts";

const ORGANISATIONS = `Regio Noord;regio
Regio Zuid;regio
De Wilgenhof;aanbieder
Het Lichtbaken;aanbieder`;
const PEOPLE = `Anna Wessels;anna@example.org;Regio Noord
Bram Visser;bram@example.org;Regio Zuid
Piet Boersma;piet@example.org;De Wilgenhof
Dana Post;dana@example.org;Het Lichtbaken`;

let walk: Walk;
beforeAll(async () => {
  walk = await openWalk({ LEERLUS_DEMO: "0" });
}, 180_000);
afterAll(() => walk?.close(), 60_000);

/** Pastes a list, sees what it becomes, and puts it in the draft. */
async function paste(page: Page, step: RegExp, list: string, name: string): Promise<void> {
  await page.getByRole("link", { name: step }).click();
  await page.getByLabel("De lijst").fill(list);
  await page.getByRole("button", { name: "Bekijk wat dit wordt" }).click();
  await page.getByText("Nieuw: 4. Gewijzigd: 0.").waitFor();
  await shot(page, `setup-${name}`);
  await page.getByRole("button", { name: "Zet in het concept" }).first().click();
  await page.locator("#concept").waitFor();
}

it("a coordinator sets up a cooperation by clicks and typing, and sees the year planned", async () => {
  const [, address = ""] = /(http\S+\/beginnen\/\S+)/.exec(walk.server.output()) ?? [];
  const page = await walk.open();
  await page.goto(address.replace(/^http:\/\/[^/]+/, walk.server.url));
  await page.getByRole("heading", { level: 1, name: "Begin met Leerlus" }).waitFor();
  await shot(page, "setup-1-begin");
  await page.getByLabel("Naam van de samenwerking").fill("Samen voor de Vallei");
  await page.getByLabel("Uw organisatie").fill("Secretariaat Vallei");
  await page.getByLabel("Uw naam").fill("Carla van Hoeve");
  await page.getByLabel("Uw e-mailadres").fill("carla@example.org");
  await page.getByRole("button", { name: "Maak de samenwerking" }).click();
  await page.getByRole("heading", { level: 1, name: "Samenwerking inrichten" }).waitFor();
  await shot(page, "setup-2-steps");

  await paste(page, /^Organisaties/, ORGANISATIONS, "3-organisations");
  await paste(page, /^Mensen/, PEOPLE, "4-people");
  await page.getByRole("link", { name: /^Ruimtes/ }).click();
  await page.getByLabel("Regio Noord").check();
  await shot(page, "setup-5-rooms");
  await page.getByRole("button", { name: "Zet in het concept" }).click();
  await page.locator("#concept").waitFor();
  await shot(page, "setup-6-draft");
  await page.getByRole("button", { name: "Pas het concept toe" }).click();
  await page.getByText("Het concept is toegepast.").waitFor();
  await shot(page, "setup-7-applied");

  await page.getByRole("link", { name: /^Een reeks overleggen/ }).click();
  await page.getByLabel("Soort").selectOption({ label: "implementatieoverleg" });
  await page.locator("#veld-nth").selectOption({ index: 2 });
  await page.locator("#veld-weekday").selectOption({ index: 3 });
  await page.locator("#veld-at").fill("09:30");
  await page.locator("#veld-minutes").fill("90");
  await page.locator("#veld-from").fill("2027-01-01");
  await shot(page, "setup-8-series", true);
  await page.getByRole("button", { name: "Bekijk de data" }).click();
  await page.locator("#voorbeeld").waitFor();
  await shot(page, "setup-9-dates");
  await page.getByRole("button", { name: "Plan deze reeks" }).click();
  await page.getByRole("heading", { level: 1, name: "Overleggen" }).waitFor();
  await shot(page, "setup-10-planned");
  const months = await page
    .locator("main a[href^='/overleggen/IO-2027-']")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(new Set(months).size).toBe(12);
}, 240_000);
