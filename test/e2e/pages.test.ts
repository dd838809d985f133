import { eq, sql } from "drizzle-orm";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deliveries } from "../../db/schema/delivery.ts";
import { QUIET_REGISTRY, seedFigures } from "../digest-figures.ts";
import { long } from "../fault/how-long.ts";
import { seedMeeting } from "../meeting-builder.ts";
import { propose } from "../revision-builder.ts";
import { DRAFTED } from "../seed-digests.ts";
import { openWebApp, type WebApp } from "../web/web-app.ts";
import { barriers, openBrowser, overflow, picture } from "./browser/browser.ts";

let app: WebApp;
let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  app = await openWebApp({ registry: QUIET_REGISTRY });
  await app.reset();
  const add = (title: string, due: string, holder: string) =>
    app.as("coordinator@example.org").done("action/add", { title, due, holder });
  await seedMeeting(app.database.db, "IO-2026-01", "2026-01-22T09:30:00+01:00");
  await add("Stuur de cijfers van het vierde kwartaal", "2026-01-11", "anna@example.org");
  await add(`Maak een lijst met ${"x".repeat(60)}`, "2026-01-12", "anna@example.org");
  await add("Bel de zorgaanbieders", "2026-01-09", "piet@example.org");
  await app.as("piet@example.org").done("action/status", { action: "A-3", state: "blocked" });
  await app.at("2026-01-12T10:00:00+01:00");
  await app.deliver();
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
  expect(complaints).toEqual([]);
}, 60_000);

type Scheme = "light" | "dark";

async function open(
  email: string,
  width: number,
  colorScheme: Scheme = "light",
): Promise<[Page, BrowserContext]> {
  const viewport = { width, height: width < 600 ? 844 : 900 };
  const context = await browser.newContext({ locale: "nl-NL", viewport, colorScheme });
  context.setDefaultTimeout(20_000);
  const [name = "", value = ""] = (await app.cookieOf(email)).split("=");
  await context.addCookies([{ name, value, url: app.url }]);
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) complaints.push(message.text());
  });
  return [page, context];
}

/** `row`: what must stand there, for a list that is empty has nothing in the way. */
const PAGES: [name: string, path: string, row?: string][] = [
  ["today", "/"],
  ["board", "/acties"],
  ["table", "/acties?weergave=tabel"],
  ["action", "/A-1"],
  ["search", "/zoek?q=cijfers"],
  ["nothing-found", "/zoek?q=kwastenboom"],
  ["answer", "/acties?regel=actie%20toon%20A-1"],
  ["agreements", "/afspraken", "#afspraken tbody tr"],
  ["themes", "/themas", ".ll-board__card"],
  ["revisions", "/herzieningen", "#herzieningen article"],
  ["indicators", "/indicatoren", "main a[href^='/indicatoren/']"],
  ["indicator", "/indicatoren/doorplaatsingen", "#gezegd-bij-cijfers li"],
  ["digests", "/kwartaalberichten", "#alle-kwartaalberichten tbody tr"],
  ["settings", "/instellingen"],
  ["manage", "/beheer", "#bezorging tbody tr"],
  ["publication", "/beheer/openbaar", "main tbody tr"],
  ["own-data", "/instellingen/gegevens"],
];

it("on a phone a grouped question is in sight and answered by one press, and what was answered folds away", async () => {
  const [page, context] = await open("anna@example.org", 390);
  await page.goto(app.url);
  const waits = page.locator("#wacht");
  const press = waits.getByRole("button", { name: "op schema", exact: true }).first();
  // The page draws its lists once more when it begins to listen.
  const top = async () => (await press.boundingBox())?.y ?? Number.POSITIVE_INFINITY;
  await expect.poll(top).toBeLessThan(700);
  await press.click();
  await waits.getByText("Al beantwoord: 1").waitFor();
  // The answer is in view, and so is what is asked next.
  await expect
    .poll(() =>
      page.locator("#antwoord h2").evaluate((title) => {
        const { top, bottom } = title.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    )
    .toBe(true);
  expect(new URL(page.url()).pathname).toBe("/");
  await context.close();
}, 120_000);

describe("by keyboard alone", () => {
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim());

  it("the second skip link and the shortcut lead to the command box, and Escape closes the rooms", async () => {
    const [page, context] = await open("anna@example.org", 1280);
    await page.goto(`${app.url}/acties`);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Naar de inhoud");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Naar de opdrachtregel");
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("regel");
    await page.locator("#inhoud").focus();
    await page.keyboard.press("Alt+Shift+O");
    expect(await focused(page)).toBe("regel");
    const rooms = page.locator(".ll-rooms summary");
    await rooms.focus();
    await page.keyboard.press("Enter");
    await page.locator(".ll-rooms").getByRole("link", { name: "Ruimte implementation" }).waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator(".ll-rooms[open]").count()).toBe(0);
    await context.close();
  }, 120_000);

  it("actions are filtered, chosen and changed together, and Back goes back", async () => {
    const [page, context] = await open("anna@example.org", 1280);
    await page.goto(`${app.url}/acties?weergave=tabel`);
    await page.getByLabel("In de titel").focus();
    await page.keyboard.type("cijfers");
    await page.keyboard.press("Enter");
    await page.waitForURL(/tekst=cijfers/);
    const box = page.getByRole("checkbox", { name: /^Kies: A-1/ });
    await box.focus();
    await page.keyboard.press("Space");
    await page.getByLabel("Stand").last().selectOption("at-risk");
    await page.getByRole("button", { name: "Zet de status" }).focus();
    await page.keyboard.press("Enter");
    await page.locator("#antwoord").getByText("1 actie gewijzigd").waitFor();
    await page.goBack();
    expect(page.url()).toContain("tekst=cijfers");
    await context.close();
  }, 120_000);
});

it("what was unfolded on the board stays so when its card goes to another column, and nothing else unfolds", async () => {
  const [page, context] = await open("anna@example.org", 1280);
  await page.goto(`${app.url}/acties`);
  const card = (ref: string) => page.locator(".ll-board__card", { has: page.locator(`#over-${ref}`) });
  await card("A-1").locator("summary").click();
  await card("A-1").getByRole("button", { name: "geblokkeerd", exact: true }).click();
  await page.locator(".ll-board__column", { hasText: "Geblokkeerd (2)" }).waitFor();
  expect(await card("A-1").locator("details[open]").count()).toBe(1);
  expect(await page.locator(".ll-board details[open]").count()).toBe(1);
  await context.close();
}, 120_000);

it("what was ticked and chosen in the table stays when a row changes", async () => {
  const [page, context] = await open("anna@example.org", 1280);
  await page.goto(`${app.url}/acties?weergave=tabel`);
  const row = (ref: string) => page.locator("#acties tbody tr", { hasText: ref });
  await row("A-2").getByRole("checkbox").check();
  await page.locator("#samen-status").selectOption("blocked");
  await page.fill("#regel", "actie status A-1 risico");
  await page.getByRole("button", { name: "Verstuur" }).click();
  await row("A-1").getByText("risico").waitFor();
  expect(await row("A-2").getByRole("checkbox").isChecked()).toBe(true);
  expect(await row("A-1").getByRole("checkbox").isChecked()).toBe(false);
  expect(await page.locator("#samen-status").inputValue()).toBe("blocked");
  await context.close();
}, 120_000);

describe("while a list is renewed", () => {
  /** Sends a line, and gives how to let its answer come. */
  async function send(page: Page, line: string): Promise<() => void> {
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    await page.route("**/*", async (route) => {
      if (route.request().method() === "POST") await released;
      await route.continue();
    });
    await page.fill("#regel", line);
    await page.getByRole("button", { name: "Verstuur" }).click();
    return release;
  }
  const row = (page: Page, ref: string) => page.locator("#acties tbody tr", { hasText: ref });

  it("whoever types in it goes on typing where they were", async () => {
    const [page, context] = await open("anna@example.org", 1280);
    await page.goto(`${app.url}/acties?weergave=tabel`);
    const release = await send(page, "actie status A-1 blocked");
    await page.fill("#samen-aan", "Piet");
    for (const key of ["Home", "ArrowRight"]) await page.locator("#samen-aan").press(key);
    release();
    await row(page, "A-1").getByText("geblokkeerd").waitFor();
    await page.keyboard.type("xx");
    expect(await page.locator("#samen-aan").inputValue()).toBe("Pxxiet");
    await context.close();
  }, 120_000);

  it("a list to choose from stays open, and the news comes once it was left", async () => {
    const [page, context] = await open("anna@example.org", 1280);
    await page.goto(`${app.url}/acties?weergave=tabel`);
    const release = await send(page, "actie status A-1 risico");
    const list = page.locator("#samen-status");
    await list.focus();
    await list.evaluate((element) => element.setAttribute("data-mark", "same"));
    release();
    await page.locator("#antwoord h2").waitFor();
    await page.waitForTimeout(1000);
    expect(await list.getAttribute("data-mark")).toBe("same");
    await page.locator("#samen-aan").focus();
    await row(page, "A-1").getByText("risico").waitFor();
    await context.close();
  }, 120_000);

  it("a press of which the answer was lost stays the same request", async () => {
    const [page, context] = await open("anna@example.org", 1280);
    await page.goto(`${app.url}/A-1`);
    const keys = page.locator("#kaart form[method=post] input[name=key]");
    const [lost, other] = [keys.nth(0), keys.nth(1)];
    const before = [await lost.inputValue(), await other.inputValue()];
    await page.route("**/doe", (route) => route.abort());
    await lost.locator("..").getByRole("button").click();
    await expect.poll(() => lost.locator("..").getAttribute("aria-busy")).toBeNull();
    await page.unroute("**/doe");
    await page.fill("#regel", "actie status A-2 risico");
    await page.getByRole("button", { name: "Verstuur" }).click();
    await expect.poll(() => other.inputValue()).not.toBe(before[1]);
    expect(await lost.inputValue()).toBe(before[0]);
    await lost.locator("..").getByRole("button").click();
    await page.locator("#antwoord h2").waitFor();
    await context.close();
  }, 120_000);
});

it("a link keeps the focus while its list is renewed, and a list of which nothing changed is left alone", async () => {
  const [page, context] = await open("anna@example.org", 1280);
  await page.goto(app.url);
  const renewed = async () => {
    const answered = page.waitForResponse((response) => new URL(response.url()).pathname === "/");
    await app.deliver();
    await (await answered).finished();
    await page.waitForTimeout(300);
  };
  await renewed();
  const link = page.locator("#uw-acties a, #wacht a").first();
  const href = await link.getAttribute("href");
  await link.focus();
  await link.evaluate((element) => element.setAttribute("data-mark", "same"));
  await renewed();
  const focused = () =>
    page.evaluate(() => [
      document.activeElement?.getAttribute("href"),
      document.activeElement?.getAttribute("data-mark"),
    ]);
  expect(await focused()).toEqual([href, "same"]);
  await app.as("coordinator@example.org").done("action/add", {
    title: "Plan de leerkring",
    due: "2026-01-13",
    holder: "anna@example.org",
  });
  await renewed();
  expect((await focused())[0]).toBe(href);
  await context.close();
}, 120_000);

it("works without a script: the menu of a phone, an answer, a form", async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
  });
  const [name = "", value = ""] = (await app.cookieOf("anna@example.org")).split("=");
  await context.addCookies([{ name, value, url: app.url }]);
  const page = await context.newPage();
  await page.goto(`${app.url}/zoek`);
  await page.locator(".ll-menu > summary").click();
  await page.locator(".ll-menu").getByRole("link", { name: "Acties" }).click();
  await page.locator("h1", { hasText: "Acties" }).waitFor();
  await page.fill("#regel", "actie toon A-1");
  await page.getByRole("button", { name: "Verstuur" }).click();
  await page.locator("#antwoord h2").waitFor();
  expect(new URL(page.url()).pathname).toBe("/acties");
  await context.close();
}, 120_000);

describe("with rows in every list", () => {
  beforeAll(async () => {
    await seedFigures(app);
    await app.as("coordinator@example.org").done("decision/add", { text: "De regio regelt het vervoer" });
    await app.database.db.execute(
      sql`update cooperations set version = version + 1,
          settings = settings || '{"publication": {"kinds": ["decision"], "categories": {}, "site": null, "publisher": null}}'::jsonb`,
    );
    await app.at(DRAFTED);
    await app.as("coordinator@example.org").done("digest/approve", { quarter: "2026-Q1" });
    await app.as("anna@example.org").done("theme/add", { title: "Vervoer naar dagbesteding" });
    await propose(app);
    await app.deliver();
    const { db } = app.database;
    const [one] = await db.select({ id: deliveries.id }).from(deliveries).limit(1);
    const parked = { state: "parked" as const, error: "unsure" };
    await db
      .update(deliveries)
      .set(parked)
      .where(eq(deliveries.id, one?.id ?? 0));
  }, 120_000);

  describe.each([
    ["light", 1280, 0],
    ["dark", 1280, 1],
    ["light", 320, 2],
    ["dark", 320, 3],
  ] as [Scheme, number, number][])("in %s at %i pixels", (scheme, width, part) => {
    it("no page has barriers or needs scrolling sideways", async () => {
      const [page, context] = await open("coordinator@example.org", width, scheme);
      const wrong: Record<string, unknown> = {};
      // Each page in one of the four ways; the long run looks at each in all of them.
      for (const [name, path, row = "main h1"] of PAGES.filter((_, n) => long || n % 4 === part)) {
        await page.goto(app.url + path);
        await page.locator(row).first().waitFor();
        await picture(page, `pages-${name}-${width}-${scheme}`);
        const found = [...(await barriers(page)), ...((await overflow(page)) > 0 ? ["too wide"] : [])];
        if (found.length > 0) wrong[name] = found;
      }
      await context.close();
      expect(wrong).toEqual({});
    }, 240_000);
  });
});
