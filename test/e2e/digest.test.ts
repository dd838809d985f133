import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { QUIET_REGISTRY, seedFigures } from "../digest-figures.ts";
import { DRAFTED } from "../seed-digests.ts";
import { openWebApp, type WebApp } from "../web/web-app.ts";
import { barriers, openBrowser, overflow, picture } from "./browser/browser.ts";

let app: WebApp;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  app = await openWebApp({ registry: QUIET_REGISTRY });
  await seedFigures(app);
  await app.at(DRAFTED);
  const intro = "Een kwartaal van bouwen: de ingang voor spoed staat.";
  await app.as("coordinator@example.org").done("digest/approve", { quarter: "2026-Q1", intro });
  browser = await openBrowser();
  const context = await browser.newContext({ locale: "nl-NL", viewport: { width: 1280, height: 900 } });
  const [name = "", value = ""] = (await app.cookieOf("anna@example.org")).split("=");
  await context.addCookies([{ name, value, url: app.url }]);
  page = await context.newPage();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
}, 60_000);

describe("the page of a digest", () => {
  it.each(["full", "executive", "region:achterhoek"])(
    "has no barriers (%s), on a screen and on a phone",
    async (edition) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      const charts = page.locator("img.ll-chart__picture");
      // A page does not wait long for its pictures: on a busy machine they are there when it is asked again.
      const shown = async () => {
        await page.goto(`${app.url}/digest/2026-Q1?edition=${edition}`);
        return await charts.count();
      };
      await expect.poll(shown, { timeout: 45_000, interval: 1000 }).toBe(edition === "executive" ? 0 : 1);
      expect(await barriers(page)).toEqual([]);
      for (const chart of await charts.all()) {
        // What is aimed at is so for all together: of one region nothing is said of it.
        const said = edition === "full" ? "boven de streefwaarde" : "Achterhoek";
        expect(await chart.getAttribute("alt")).toContain(said);
      }
      await picture(page, `digest-${edition.replace(":", "-")}`);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await overflow(page)).toBe(0);
      expect(await barriers(page)).toEqual([]);
      await picture(page, `digest-${edition.replace(":", "-")}-phone`);
    },
  );

  it("prints what it says, without what can be pressed and without addresses", async () => {
    await page.goto(`${app.url}/digest/2026-Q1?edition=full`);
    await page.emulateMedia({ media: "print" });
    for (const hidden of [".ll-nav", ".ll-digest__editions", ".ll-footer", ".utrecht-skip-link"]) {
      expect(await page.locator(hidden).first().isVisible()).toBe(false);
    }
    // biome-ignore lint/performance/useDomNodeTextContent: only what can be seen is printed
    const printed = await page.locator("body").innerText();
    expect(printed).toContain("Kwartaalbericht 1e kwartaal 2026");
    expect(printed).toContain("A-2 Maak een rooster");
    // The table of a chart is folded on a screen, and paper cannot be unfolded.
    expect(printed).toContain("2025-Q4");
    const margin = { top: "15mm", bottom: "15mm", left: "15mm", right: "15mm" };
    const pdf = await page.pdf({ format: "A4", margin });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(await page.evaluate(addressesOnPaper)).toEqual([]);
  });
});

/** What style sheets put behind links. */
const addressesOnPaper = () =>
  [...document.querySelectorAll("a")]
    .map((link) => getComputedStyle(link, "::after").content)
    .filter((content) => content !== "none" && content !== "normal");
