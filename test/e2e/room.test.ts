import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { nextDueAt } from "../../db/queries/time/moment.ts";
import { webSender } from "../../src/delivery/web-sender.ts";
import { startWorker, type Worker } from "../../src/delivery/worker.ts";
import { COOPERATION } from "../builders.ts";
import { openWebApp, type WebApp } from "../web/web-app.ts";
import { barriers, openBrowser, overflow, picture } from "./browser/browser.ts";

let app: WebApp;
let worker: Worker;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  app = await openWebApp({
    demo: ({ at, database, engine }) => ({
      cooperation: COOPERATION,
      now: () => engine.clock.now(database.db),
      advance: async (to) => {
        await at(to.toString());
        return { now: to, jobRuns: 1, posts: 0 };
      },
      nextEvent: () => nextDueAt(database.db),
    }),
  });
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
}, 60_000);
beforeEach(async () => {
  await app.reset();
  worker = startWorker(app.engine, { senders: [webSender()] });
  complaints.length = 0;
  context = await browser.newContext({ locale: "nl-NL", viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(8000);
  page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) complaints.push(message.text());
  });
});
afterEach(async () => {
  await context.close();
  await worker.stop();
  expect(complaints).toEqual([]);
});

const newAction = "actie nieuw Bel de zorgaanbieders; houder anna@example.org; uiterlijk 15 februari";

it("takes an action with the keyboard alone, from opening the page", async () => {
  await page.goto(`${app.url}/r/implementation`);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Naar de inhoud");
  await page.keyboard.press("Enter");
  await tabTo("#regel");
  await page.keyboard.type("actie n");
  const list = page.getByRole("listbox");
  await list.getByRole("option", { name: /^actie nieuw/ }).waitFor();
  expect(await page.getByRole("combobox", { name: "Wat wilt u doen?" }).getAttribute("aria-expanded")).toBe(
    "true",
  );
  await picture(page, "room-completion", false);
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await page.inputValue("#regel")).toBe("actie nieuw ");
  await page.keyboard.type("Bel de zorgaanbieders; ho");
  await list.getByRole("option", { name: /^houder/ }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.type("anna@example.org; uiterlijk 15 februari");
  await page.keyboard.press("Enter");
  const post = page.locator("#berichten article", { hasText: "Bel de zorgaanbieders" });
  await post.first().waitFor();
  expect(await page.inputValue("#regel")).toBe("");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("regel");
  await page.getByText("Alleen voor u").waitFor();
  await picture(page, "room");
  expect(await barriers(page)).toEqual([]);
});

async function tabTo(selector: string): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${selector} is not reached with Tab`);
}

describe("an answer", () => {
  const inSight = () =>
    page.locator("#antwoord h2").evaluate((title) => {
      const { top, bottom } = title.getBoundingClientRect();
      const box = document.querySelector(".ll-box")?.getBoundingClientRect().top ?? innerHeight;
      return top >= 0 && bottom <= box;
    });

  it("begins in sight however long it is, and says only what it comes down to", async () => {
    await page.goto(`${app.url}/r/implementation`);
    await page.fill("#regel", "leerlus help");
    await page.keyboard.press("Enter");
    await page.locator("#antwoord h2").waitFor();
    await expect.poll(inSight).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("regel");
    const said = (await page.locator("#gezegd").textContent()) ?? "";
    expect(said).toContain((await page.locator("#antwoord h2").textContent()) ?? "?");
    expect(said.length).toBeLessThan(200);
    expect(await page.locator("#antwoord").locator("[aria-live], [role=status]").count()).toBe(0);
    await picture(page, "answer-help", false);
  });

  it("has the focus after a button in the answer before it was pressed", async () => {
    await app.as("coordinator@example.org").type(newAction, { room: "implementation" });
    await page.goto(`${app.url}/r/implementation`);
    await page.fill("#regel", "actie toon A-1");
    await page.keyboard.press("Enter");
    await page.locator("#antwoord").getByRole("button", { name: "risico", exact: true }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.matches("#antwoord > section")))
      .toBe(true);
    await expect.poll(inSight).toBe(true);
    expect(await barriers(page)).toEqual([]);
  });
});

it("shows what happens in another window, and keeps the focus where it is", async () => {
  await page.goto(`${app.url}/r/implementation`);
  const other = await context.newPage();
  await other.goto(`${app.url}/r/implementation`);
  await other.getByText("Hier is nog niets gezegd").waitFor();
  await page.fill("#regel", newAction);
  await page.keyboard.press("Enter");
  const post = other.locator("#berichten > article", { hasText: "Bel de zorgaanbieders" }).first();
  await post.waitFor();
  expect(await other.getByText("Hier is nog niets gezegd").count()).toBe(0);
  const state = post.getByRole("button", { name: "risico", exact: true });
  await state.focus();
  const version = await post.getAttribute("data-version");
  await page.fill("#regel", "actie klaar A-1");
  await page.keyboard.press("Enter");
  await expect.poll(() => post.getAttribute("data-version")).not.toBe(version);
  expect(await other.evaluate(() => document.activeElement?.closest("article") !== null)).toBe(true);
});

describe("a browser that keeps nothing for a page", () => {
  const refuse = () => {
    throw new DOMException("blocked", "SecurityError");
  };
  it.each([
    ["at all", `Object.defineProperty(window, "sessionStorage", { get: ${refuse} })`],
    ["more", `Storage.prototype.setItem = ${refuse}`],
  ])("%s still shows what happens, and stands still when it is asked to", async (_, block) => {
    await context.addInitScript(block);
    await page.goto(`${app.url}/r/implementation`);
    const button = page.locator("[data-stand-still]");
    await button.waitFor();
    const say = (title: string) =>
      app
        .as("coordinator@example.org")
        .type(newAction.replace("Bel de", title), { room: "implementation" })
        .then(() => app.deliver());
    const post = (title: string) => page.locator("#berichten > article", { hasText: title }).first();
    await say("Nader tot");
    await post("Nader tot").waitFor();
    await button.click();
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    await say("Weg van");
    await page.waitForTimeout(700);
    expect(await post("Weg van").count()).toBe(0);
    await button.click();
    expect(await button.getAttribute("aria-pressed")).toBe("false");
    await say("Terug naar");
    await post("Terug naar").waitFor();
  });
});

describe("a form", () => {
  it("opens over the page, says what is wrong, and goes when it is right", async () => {
    await page.goto(`${app.url}/r/implementation`);
    await page.fill("#regel", "actie nieuw Bel de zorgaanbieders; uiterlijk 15 februari");
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    expect(await dialog.getByLabel("Titel").inputValue()).toBe("Bel de zorgaanbieders");
    expect(await dialog.getByLabel("Uiterlijk").inputValue()).toBe("2026-02-15");
    await dialog.getByText("Nog nodig: houder.").waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("veld-holder");
    await picture(page, "form-dialog", false);
    expect(await barriers(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Verstuur" }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("fouten");
    expect(await barriers(page)).toEqual([]);
    await dialog.getByRole("link", { name: "Wie gaat het doen?" }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("veld-holder");
    await dialog.getByLabel("Houder").selectOption("achterhoek");
    await dialog.getByRole("button", { name: "Verstuur" }).click();
    await page.locator("#berichten article", { hasText: "Bel de zorgaanbieders" }).first().waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  it("puts the focus where something is still to be filled in", async () => {
    await app.as("coordinator@example.org").type(newAction, { room: "implementation" });
    await page.goto(
      `${app.url}/formulier?command=action/status&input=${encodeURIComponent('{"action":"A-1"}')}`,
    );
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("v.state");
  });

  it("closes with Escape and changes nothing", async () => {
    await page.goto(`${app.url}/r/implementation`);
    await page.fill("#regel", "actie nieuw");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(await app.posts({})).toEqual([]);
  });

  it("asks first, with the safe answer at hand, when something cannot be undone", async () => {
    const done = { kind: "implementation", start: "2026-02-10T10:00:00+01:00", minutes: 60 };
    await app.as("coordinator@example.org").done("meeting/once", done, { room: "implementation" });
    await page.goto(`${app.url}/r/implementation`);
    await page.fill("#regel", "overleg annuleer IO-2026-02; reden Te weinig punten");
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Weet u het zeker?" });
    await dialog.waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Nee, ga terug");
    expect(await barriers(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Ja, doe dit" }).click();
    await page.locator("#antwoord section").waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  it("is a page of its own without a script, and everything works", async () => {
    const plain = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 900 },
    });
    const bare = await plain.newPage();
    await bare.goto(`${app.url}/r/implementation`);
    await bare.fill("#regel", "actie nieuw Bel de zorgaanbieders");
    await bare.getByRole("button", { name: "Verstuur" }).click();
    await bare.getByText("Nog nodig: houder en uiterlijk.").waitFor();
    await picture(bare, "form-page");
    await bare.getByLabel("Houder").selectOption("achterhoek");
    await bare.getByLabel("Uiterlijk").fill("2026-02-15");
    await bare.locator("#formulier").getByRole("button", { name: "Verstuur" }).click();
    await bare.getByText("Alleen voor u").waitFor();
    await worker.settled();
    await bare.goto(`${app.url}/r/implementation`);
    await bare.locator("#berichten article", { hasText: "Bel de zorgaanbieders" }).first().waitFor();
    await plain.close();
  });
});

describe("on a phone of 360 pixels", () => {
  beforeEach(() => page.setViewportSize({ width: 360, height: 740 }));

  it.each([
    ["home", "/"],
    ["room", "/r/implementation"],
    ["form", "/formulier?command=meeting/plan&room=implementation"],
    ["help", "/r/implementation?regel=leerlus%20help"],
  ])("the %s needs no scrolling sideways and has no barriers", async (name, path) => {
    await app.as("anna@example.org").done(
      "action/add",
      {
        title: `Maak een lijst met ${"x".repeat(120)}`,
        holder: "coordinator@example.org",
        due: "2026-02-15",
      },
      { room: "implementation" },
    );
    await worker.settled();
    await page.goto(app.url + path);
    await page.locator("main h1").waitFor();
    await picture(page, `phone-${name}`);
    expect(await overflow(page)).toBe(0);
    expect(await barriers(page)).toEqual([]);
  });
});

describe("the pages", () => {
  it("have no barriers for whoever signs in", async () => {
    const stranger = await openWebApp({});
    for (const path of ["/", "/aanmelden/x"]) {
      await page.goto(stranger.url + path);
      await picture(page, path === "/" ? "sign-in" : "sign-in-button");
      expect(await barriers(page)).toEqual([]);
    }
    await stranger.close();
  });

  it("let one be somebody else, and move the clock", async () => {
    await page.goto(`${app.url}/r/monitoring`);
    await page.getByText("Iemand anders spelen, of naar een datum").click();
    await page.getByLabel("U speelt").selectOption("anna@example.org");
    await page.getByRole("button", { name: "Wissel" }).click();
    await page.locator(".ll-header__more").getByText("Anna Achterberg").waitFor();
    expect(new URL(page.url()).pathname).toBe("/r/monitoring");
    await page.getByRole("button", { name: "+1 week" }).click();
    await page.getByText("De klok is verzet.").waitFor();
    await page.getByText("maandag 12 januari 2026, 8.00 uur").first().waitFor();
    await page.getByText("Iemand anders spelen, of naar een datum").click();
    await page.getByLabel("Berichten van").selectOption("piet@example.org");
    await page.getByRole("button", { name: "Toon", exact: true }).click();
    await page.getByText("U leest mee met Piet Pleizier").waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.goto(app.url);
    await picture(page, "home");
    expect(await barriers(page)).toEqual([]);
  });
});
