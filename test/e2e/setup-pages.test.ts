import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadDirectory } from "../../db/queries/cooperation/directory.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { setupFromText } from "../../src/setup/setup-from-file.ts";
import { COOPERATION } from "../builders.ts";
import { emptyTables } from "../database.ts";
import { changed } from "../setup/small-file.ts";
import { openWebApp, type WebApp } from "../web/web-app.ts";
import { barriers, openBrowser, overflow, picture } from "./browser/browser.ts";

let app: WebApp;
let browser: Browser;

beforeAll(async () => {
  app = await openWebApp();
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
}, 60_000);

/** Walks to the next thing on the page that has this name, by the keyboard alone. */
async function walkTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press("Tab");
    const here = await page.evaluate(() => {
      const at = document.activeElement;
      if (at === document.body) return "";
      const label = at?.id ? document.querySelector(`label[for="${at.id}"]`)?.textContent : undefined;
      return label ?? at?.textContent ?? "";
    });
    if (name.test(here)) return;
  }
  throw new Error(`not reached by the keyboard: ${name}`);
}

it.each([320, 1280])(
  "a coordinator adds people from a list by the keyboard alone, at %i pixels",
  async (width) => {
    await emptyTables(app.database.db);
    const file = changed("slug: klein", `slug: ${COOPERATION}`);
    const how = { apply: true, language: "nl", directory: import.meta.dirname } as const;
    expect(await setupFromText(app.engine, file, how)).toMatchObject({ ok: true });
    const context = await browser.newContext({ locale: "nl-NL", viewport: { width, height: 800 } });
    const [name = "", value = ""] = (await app.cookieOf("coordinator@example.org")).split("=");
    await context.addCookies([{ name, value, url: app.url }]);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const wrong: string[] = [];
    const look = async (what: string) => {
      await picture(page, `setup-${what}-${width}`);
      for (const one of await barriers(page)) wrong.push(`${what}: ${one}`);
      if ((await overflow(page)) > 0) wrong.push(`${what}: too wide`);
    };

    await page.goto(`${app.url}/beheer`);
    await walkTo(page, /Richt de samenwerking in/);
    await page.keyboard.press("Enter");
    await page.locator("h1", { hasText: "Samenwerking inrichten" }).waitFor();
    await look("begin");
    await walkTo(page, /Mensen toevoegen/);
    await page.keyboard.press("Enter");
    await page.locator("h1", { hasText: "Mensen toevoegen" }).waitFor();
    await look("empty");

    await walkTo(page, /De lijst/);
    await page.keyboard.insertText(
      `Bram Visser;bram@example.org;Regio Nord\n${"Lang".repeat(40)};lang@example.org;zuid`,
    );
    await walkTo(page, /Bekijk wat dit wordt/);
    await page.keyboard.press("Enter");
    await page.locator("#fouten").waitFor();
    await look("wrong");
    await walkTo(page, /Regel 1, organisatie/);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("lijst");
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText(
      `Bram Visser;bram@example.org;Regio Noord\n${"Lang".repeat(40)};lang@example.org;zuid`,
    );
    await walkTo(page, /Bekijk wat dit wordt/);
    await page.keyboard.press("Enter");
    await page.getByText("Nieuw: 2. Gewijzigd: 0.").waitFor();
    await look("preview");
    await walkTo(page, /Zet in het concept/);
    await page.keyboard.press("Enter");
    await page.locator("#concept").waitFor();
    await look("draft");

    await page.goBack();
    await page.goForward();
    await page.locator("#concept").waitFor();
    await walkTo(page, /Pas het concept toe/);
    await page.keyboard.press("Enter");
    await page.getByText("Het concept is toegepast.").waitFor();
    await look("applied");
    const { people } = await loadDirectory(scopeOf(app.database.db, COOPERATION));
    expect(people.map(({ email }) => email)).toContain("bram@example.org");

    await page.goto(`${app.url}/beheer/inrichten/reeks`);
    await look("series");
    for (const [field, choice] of Object.entries({ kind: "monitoring", nth: "3", weekday: "thu" }))
      await page.locator(`#veld-${field}`).selectOption(choice);
    for (const [field, text] of Object.entries({
      every: "3",
      at: "13:30",
      minutes: "2 uur",
      from: "2026-02-01",
    }))
      await page.locator(`#veld-${field}`).fill(text);
    await page.locator("#veld-from").focus();
    await walkTo(page, /Bekijk de data/);
    await page.keyboard.press("Enter");
    await page.locator("#voorbeeld").waitFor();
    await look("dates");
    await context.close();
    expect(wrong).toEqual([]);
  },
  240_000,
);
