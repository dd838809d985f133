import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { advise, giveMunicipalities, propose, react } from "../revision-builder.ts";
import { openWebApp, type WebApp } from "../web/web-app.ts";
import { barriers, openBrowser, overflow, picture } from "./browser/browser.ts";

let app: WebApp;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  app = await openWebApp();
  await giveMunicipalities(app);
  await propose(app, { costs: "Naar rato van het aantal jongeren" });
  await react(app, "achterhoek", "Eens, mits de reistijd niet groeit");
  await advise(app, "adopt");
  browser = await openBrowser();
  const context = await browser.newContext({ locale: "nl-NL", viewport: { width: 1280, height: 900 } });
  const [name = "", value = ""] = (await app.cookieOf("gm0197@example.org")).split("=");
  await context.addCookies([{ name, value, url: app.url }]);
  page = await context.newPage();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
}, 60_000);

it("the draft of a college proposal has no barriers, on a screen and on a phone, and prints without what can be pressed", async () => {
  await page.goto(`${app.url}/herziening/HV-2026-1/GM0197`);
  expect(await page.locator("h1").first().textContent()).toBe("Concept-voorstel: Aalten");
  expect(await barriers(page)).toEqual([]);
  await picture(page, "proposal");
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await overflow(page)).toBe(0);
  expect(await barriers(page)).toEqual([]);
  await page.emulateMedia({ media: "print" });
  for (const hidden of [".ll-nav", ".ll-digest__editions", ".ll-footer"]) {
    expect(await page.locator(hidden).first().isVisible()).toBe(false);
  }
});
