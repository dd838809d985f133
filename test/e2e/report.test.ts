import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planYear, startFirst } from "../agenda-app.ts";
import { openWebApp, type WebApp } from "../web/web-app.ts";
import { barriers, openBrowser, overflow, picture } from "./browser/browser.ts";

let app: WebApp;
let browser: Browser;
let page: Page;
const MEETING = { meeting: "IO-2026-01" };

beforeAll(async () => {
  app = await openWebApp();
  await planYear(app);
  const [anna, kim] = [app.as("anna@example.org"), app.as("kim@example.org")];
  const { ref: item } = await kim.done("agenda/add", { title: "Wachtlijsten" });
  await kim.done("agenda/add", { title: "Vervoer" });
  await kim.done("meeting/rsvp", { ...MEETING, answer: "yes" });
  await startFirst(app);
  await anna.done("agenda/handle", { item, outcome: "We delen de lijsten" });
  await anna.done("decision/add", { text: "Elke regio deelt haar lijst", item });
  await anna.done("meeting/close", { ...MEETING, anyway: true });
  await kim.done("meeting/object", { ...MEETING, text: "Het geldt vanaf maart" });
  await anna.done("meeting/correct", { ...MEETING, text: "Het geldt vanaf maart" });
  await anna.done("meeting/adopt", MEETING);
  browser = await openBrowser();
  const context = await browser.newContext({ locale: "nl-NL", viewport: { width: 1280, height: 900 } });
  const [name = "", value = ""] = (await app.cookieOf("kim@example.org")).split("=");
  await context.addCookies([{ name, value, url: app.url }]);
  page = await context.newPage();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
}, 60_000);

describe("the page of a report", () => {
  it("has no barriers, on a screen and on a phone", async () => {
    await page.goto(`${app.url}/verslag/IO-2026-01`);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Verslag van IO-2026-01");
    expect(await barriers(page)).toEqual([]);
    await picture(page, "report");
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await overflow(page)).toBe(0);
    expect(await barriers(page)).toEqual([]);
    await picture(page, "report-phone");
  });

  it("prints what it says, without what can be pressed", async () => {
    await page.emulateMedia({ media: "print" });
    for (const hidden of [".ll-nav", ".ll-digest__editions", ".ll-footer", ".utrecht-skip-link"]) {
      expect(await page.locator(hidden).first().isVisible()).toBe(false);
    }
    // biome-ignore lint/performance/useDomNodeTextContent: only what can be seen is printed
    const printed = await page.locator("body").innerText();
    expect(printed).toContain("Versie 2 · donderdag 8 januari 2026");
    expect(printed).toContain("B-1 Elke regio deelt haar lijst");
    expect(printed).toContain("Er zijn geen acties afgesproken.");
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  });
});
