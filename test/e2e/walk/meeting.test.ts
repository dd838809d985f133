import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openWalk, PHONE, shot, type Walk } from "./walk.ts";

const MEETING = "LC-2026-Q3";
const [CHAIR, SCRIBE, MEMBER] = ["mirjam@example.org", "noor@example.org", "anna@example.org"];
const DECISION = "Wij gebruiken de korte vragenlijst vanaf september.";
const ACTION = "Stuur de vragenlijst rond";

let walk: Walk;
beforeAll(async () => {
  walk = await openWalk();
  await walk.clock("2026-08-13T12:50:00+02:00");
}, 240_000);
afterAll(() => walk?.close(), 60_000);

it("a chair runs a whole meeting live while two others follow it without loading", async () => {
  const [chair, scribe, member] = [
    await walk.open(CHAIR),
    await walk.open(SCRIBE),
    await walk.open(MEMBER, PHONE),
  ];
  const all: Page[] = [chair, scribe, member];
  await chair.goto(walk.server.url);
  await shot(chair, "meeting-01-today");
  await chair.getByRole("link", { name: MEETING }).first().click();
  for (const page of [scribe, member]) await page.goto(`${walk.server.url}/overleggen/${MEETING}`);
  for (const page of all) {
    await page.getByText("Dit overleg moet nog beginnen.").first().waitFor();
    await page.evaluate(() => document.body.setAttribute("data-loaded", "once"));
  }
  const press = (name: string) => chair.getByRole("button", { name, exact: true }).first().click();
  const form = chair.getByRole("dialog");
  const outcomes = (page: Page) => page.locator("#overleg-uitkomsten");
  const current = (page: Page) => page.locator("main [aria-current=step]");

  await press("Start");
  for (const page of all) await page.getByText("Dit overleg is nu bezig.").first().waitFor();
  await shot(chair, "meeting-02-started");
  await press("Volgende");
  for (const page of all) await current(page).getByText("Welkom en het thema van vandaag").waitFor();
  const top = () => chair.locator("#overleg-nu").evaluate((part) => part.getBoundingClientRect().y);
  await expect.poll(top).toBeGreaterThanOrEqual(0);
  await shot(chair, "meeting-03-current");
  await shot(member, "meeting-03-current-phone");

  await press("Besluit");
  await form.getByLabel("Tekst").fill(DECISION);
  await shot(chair, "meeting-04-decision");
  await form.getByRole("button", { name: "Verstuur" }).click();
  for (const page of all) await outcomes(page).getByText(DECISION).waitFor();
  await press("Actie");
  await form.getByLabel("Titel").fill(ACTION);
  await form.getByLabel("Houder").first().selectOption("foodvalley");
  await form.getByLabel("Uiterlijk").fill("2026-09-01");
  await form.getByRole("button", { name: "Verstuur" }).click();
  for (const page of all) await outcomes(page).getByText(ACTION).waitFor();
  await shot(chair, "meeting-05-outcomes");
  await shot(member, "meeting-05-outcomes-phone");

  await press("Volgende");
  for (const page of all) await current(page).getByText("Samen terugkijken").waitFor();
  await press("Leg presentie vast");
  for (const name of ["Achterhoek", "Foodvalley", "Rivierenland", "Noord-Veluwe", "Kompasroos (voorbeeld)"])
    await form.getByLabel(name).check();
  await shot(chair, "meeting-06-presence");
  await form.getByRole("button", { name: "Verstuur" }).click();
  for (const page of all) await page.locator("main").getByText("Kompasroos (voorbeeld)").first().waitFor();
  await shot(chair, "meeting-07-quorum");

  await press("Sluit");
  await shot(chair, "meeting-08-sure");
  await form.getByRole("button", { name: "Ja, doe dit" }).click();
  for (const page of all) await page.getByText("Dit overleg is afgesloten.").first().waitFor();
  await shot(chair, "meeting-09-closed");
  await shot(member, "meeting-09-closed-phone");
  for (const page of all) expect(await page.locator("body").getAttribute("data-loaded")).toBe("once");
  await member.getByRole("link", { name: "Bekijk het verslag" }).click();
  await member.getByRole("heading", { level: 1, name: /Verslag/ }).waitFor();
  await member.getByText(DECISION).first().waitFor();
  await shot(member, "meeting-10-report-phone");
}, 240_000);
