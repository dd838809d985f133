import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { QUIET_REGISTRY, seedFigures } from "../../digest-figures.ts";
import { seedMeeting } from "../../meeting-builder.ts";
import { propose } from "../../revision-builder.ts";
import { DRAFTED } from "../../seed-digests.ts";
import { openWebApp, type WebApp } from "../../web/web-app.ts";
import { openBrowser, picture } from "../browser/browser.ts";
import { type Found, HOW, lookAtPage, lookAtSource, note, stretchPage } from "./checks.ts";
import { CRITERIA } from "./criteria.ts";
import { type Axe, documentOf, isTried, type Tried, wrongWith } from "./document.ts";
import { faintEdges } from "./look.ts";
import { tryOnce } from "./tries.ts";

const FILE = "docs/toegankelijkheid.md";
const PAGES = [
  ...[
    "/",
    "/overleggen",
    "/overleggen/IO-2026-01",
    "/acties",
    "/acties?weergave=tabel",
    "/A-1",
    "/afspraken",
  ],
  ...["/themas", "/herzieningen", "/indicatoren", "/indicatoren/doorplaatsingen", "/kwartaalberichten"],
  ...["/zoek?q=cijfers", "/beheer", "/instellingen", "/r/implementation", "/formulier?command=action/add"],
];
const WHO = "coordinator@example.org";
const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let app: WebApp;
let browser: Browser;
let page: Page;
const found: Found = new Map();
const axe: Axe = new Map();
const tried: Tried = { found, axe, pages: PAGES, by: "" };

/** Notes of each rule that was applied to which criteria it belongs (`wcag143` is 1.4.3). */
async function axeOn(where: string): Promise<void> {
  await page.evaluate(axeSource);
  const { passes, violations } = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    const result = await axe.run(document, { runOnly: { type: "tag", values } });
    const short = (rules: import("axe-core").Result[]) => rules.map(({ id, tags }) => ({ id, tags }));
    return { passes: short(result.passes), violations: short(result.violations) };
  });
  for (const [rules, isBroken] of [
    [passes, false],
    [violations, true],
  ] as const)
    for (const { id, tags } of rules)
      for (const tag of tags) {
        const [, one, two, three] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
        if (one === undefined) continue;
        const criterion = axe.get(`${one}.${two}.${three}`) ?? { rules: new Set(), broken: new Set() };
        criterion.rules.add(id);
        if (isBroken) criterion.broken.add(`${where}: ${id}`);
        if (id === "target-size") note(found, "large-enough-to-press", where, isBroken ? [id] : []);
        axe.set(`${one}.${two}.${three}`, criterion);
      }
}

beforeAll(async () => {
  app = await openWebApp({ registry: QUIET_REGISTRY, mailSignIn: () => undefined });
  await app.reset();
  await seedMeeting(app.database.db, "IO-2026-01", "2026-01-22T09:30:00+01:00");
  for (const [title, due] of [
    ["Stuur de cijfers van het vierde kwartaal", "2026-01-11"],
    ["Bel de zorgaanbieders", "2026-01-09"],
  ])
    await app.as(WHO).done("action/add", { title, due, holder: "anna@example.org" });
  await seedFigures(app);
  await app.at(DRAFTED);
  await app.as(WHO).done("digest/approve", { quarter: "2026-Q1" });
  await app.as("anna@example.org").done("theme/add", { title: "Vervoer naar dagbesteding" });
  await propose(app);
  await app.deliver();
  browser = await openBrowser();
  const context = await browser.newContext({ locale: "nl-NL", viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(20_000);
  const [name = "", value = ""] = (await app.cookieOf(WHO)).split("=");
  await context.addCookies([{ name, value, url: app.url }]);
  page = await context.newPage();
  const { version } = JSON.parse(readFileSync(require.resolve("axe-core/package.json"), "utf8"));
  tried.by = `axe-core ${version} en eigen proeven`;
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
}, 60_000);

it("is tried on every page, and nothing is wrong", async () => {
  const titles = new Map<string, string>();
  const menus = new Set<string>();
  const helps = new Set<string>();
  for (const path of PAGES) {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(app.url + path);
    await page.locator("main h1, main h2").first().waitFor();
    await axeOn(path);
    // To be read by whoever writes down what was read.
    await picture(page, `accessibility${path.replace(/\W+/g, "-")}`);
    await lookAtPage(page, found, path);
    menus.add((await page.locator(".ll-pages__list > li > a").allInnerTexts()).join("|"));
    helps.add((await page.locator("#regel-uitleg a").allInnerTexts()).join("|"));
    const title = await page.title();
    // Another way to show the same list is the same page.
    const [own = ""] = path.split("?");
    const other = titles.get(title) ?? own;
    note(found, "own-title", path, other === own ? [] : [`as ${other}`]);
    titles.set(title, own);
    const ways =
      (await page.locator(".ll-search input").count()) > 0 && (await page.locator(".ll-pages").count()) === 1;
    note(found, "menu-and-search", path, ways ? [] : ["no menu or no search"]);
    await stretchPage(page, found, path);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(app.url + path);
    await axeOn(`${path} (donker)`);
    note(found, "edges-stand-out", `${path} (donker)`, await faintEdges(page));
  }
  note(found, "same-menu", "alle", menus.size === 1 ? [] : [`${menus.size} menus`]);
  note(found, "same-help", "alle", helps.size === 1 && !helps.has("") ? [] : [[...helps].join(" / ")]);
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(`${app.url}/aanmelden`);
  await axeOn("/aanmelden");
  lookAtSource(found);
  await tryOnce(app, browser, page, found);
  const wrong = CRITERIA.flatMap((one) => wrongWith(one, tried).map((line) => `${one.id} ${line}`));
  expect(wrong).toEqual([]);
}, 600_000);

describe("the document", () => {
  it("has the 31 criteria of level A and the 24 of AA, each once and each tried", () => {
    const levels = CRITERIA.map(({ level }) => level);
    expect([levels.filter((one) => one === "A").length, levels.filter((one) => one === "AA").length]).toEqual(
      [31, 24],
    );
    expect(new Set(CRITERIA.map(({ id }) => id)).size).toBe(55);
    expect(CRITERIA.filter((one) => !isTried(one, tried)).map(({ id }) => id)).toEqual([]);
    expect(Object.keys(HOW).filter((name) => !found.has(name as keyof typeof HOW))).toEqual([]);
  });

  it("says what came out", () => {
    const text = documentOf(tried);
    if (process.env.WRITE) writeFileSync(FILE, text);
    expect(readFileSync(FILE, "utf8")).toBe(text);
  });
});
