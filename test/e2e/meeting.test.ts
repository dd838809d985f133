import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { planYear } from "../agenda-app.ts";
import { openWebApp, type WebApp } from "../web/web-app.ts";
import { barriers, openBrowser, overflow, picture } from "./browser/browser.ts";

const MEETING = "/overleggen/IO-2026-01";

let app: WebApp;
let browser: Browser;
let contexts: BrowserContext[] = [];
const complaints: string[] = [];
beforeAll(async () => {
  app = await openWebApp();
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
}, 60_000);
beforeEach(async () => {
  complaints.length = 0;
  await app.reset();
  await planYear(app);
  const anna = app.as("anna@example.org");
  await anna.done("agenda/add", {
    title: "Wachttijden in de regio",
    purpose: "decide",
    minutes: 20,
    meeting: "IO-2026-01",
  });
  await app
    .as("kim@example.org")
    .done("agenda/add", { title: "Vervoer naar school", minutes: 10, meeting: "IO-2026-01" });
  await app.as("piet@example.org").done("meeting/rsvp", { meeting: "IO-2026-01", answer: "yes" });
  await app.at("2026-01-08T09:25:00+01:00");
});
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
  expect(complaints).toEqual([]);
});

/** A page of somebody in a browser of their own. */
async function openAs(
  email: string,
  options: { width?: number; scheme?: "light" | "dark"; script?: boolean } = {},
): Promise<Page> {
  const { width = 1280, scheme = "light", script = true } = options;
  const context = await browser.newContext({
    locale: "nl-NL",
    viewport: { width, height: 900 },
    colorScheme: scheme,
    javaScriptEnabled: script,
  });
  contexts = [...contexts, context];
  context.setDefaultTimeout(15_000);
  const [name = "", value = ""] = (await app.cookieOf(email)).split("=");
  await context.addCookies([{ name, value, url: app.url }]);
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) complaints.push(message.text());
  });
  return page;
}

/** Goes to a button with Tab alone and presses it. */
async function pressByKeyboard(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.matches("button") ? activeElement.textContent : "";
    });
    if (focused === name) return await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
  }
  throw new Error(`${name} is not reached with Tab`);
}

const focusedName = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());
const current = (page: Page) => page.locator("main [aria-current=step]");
const heard = (page: Page) => page.locator("#gezegd").textContent();
const isFirstLoad = (page: Page) => page.evaluate(() => document.body.dataset.mark === "first");

it("is run live by its chair with the keyboard alone, while two others see it happen without loading again", async () => {
  const chair = await openAs("anna@example.org");
  const member = await openAs("kim@example.org", { width: 390 });
  const guest = await openAs("gast@example.org");
  const all = [chair, member, guest];
  for (const page of all) {
    await page.goto(app.url + MEETING);
    await page.getByText("Dit overleg moet nog beginnen.").first().waitFor();
    await page.evaluate(() => {
      document.body.dataset.mark = "first";
    });
  }
  await picture(member, "meeting-before-390");
  await picture(chair, "meeting-before-1280");

  await pressByKeyboard(chair, "Start");
  for (const page of all) await page.getByText("Dit overleg is nu bezig.").first().waitFor();
  await pressByKeyboard(chair, "Volgende");
  for (const page of all) await current(page).getByText("Opening en mededelingen").waitFor();
  await expect.poll(() => focusedName(chair)).toBe("Volgende");
  await chair.keyboard.press("Enter");
  for (const page of all) await current(page).getByText("Wachttijden in de regio").waitFor();
  await expect.poll(() => heard(guest)).toContain("Nu aan de orde: P-1 Wachttijden in de regio");
  await expect.poll(() => chair.locator(".ll-timer").textContent()).toMatch(/^nog (20:00|19:\d\d) te gaan$/);
  expect(await chair.locator(".ll-timer").getAttribute("aria-hidden")).toBe("true");
  for (const page of [member, guest]) expect(await page.locator("#overleg-nu button").count()).toBe(0);
  await picture(chair, "meeting-running-1280");
  await picture(member, "meeting-running-390");

  // What somebody types and where the focus is stays as it is while others go on.
  await member.fill("#regel", "agenda nieuw Halve zin");
  await pressByKeyboard(chair, "Besluit");
  await chair.getByRole("dialog").waitFor();
  await chair.keyboard.type("Wij beginnen in maart.");
  await picture(chair, "meeting-decision-1280", false);
  await pressByKeyboard(chair, "Verstuur");
  for (const page of all)
    await page.locator("#overleg-uitkomsten").getByText("Wij beginnen in maart.").waitFor();
  await expect.poll(() => heard(member)).toContain("Vastgelegd: B-1 Wij beginnen in maart.");
  expect(await member.inputValue("#regel")).toBe("agenda nieuw Halve zin");
  expect(await member.evaluate(() => document.activeElement?.id)).toBe("regel");
  await expect.poll(() => focusedName(chair)).toBe("Besluit");

  await pressByKeyboard(chair, "Actie");
  const form = chair.getByRole("dialog");
  await form.getByLabel("Titel").fill("Bel de aanbieders");
  await form.getByLabel("Houder", { exact: false }).first().selectOption("foodvalley");
  await form.getByLabel("Uiterlijk").fill("2026-02-15");
  await form.getByRole("button", { name: "Verstuur" }).click();
  for (const page of all) await page.locator("#overleg-uitkomsten").getByText("Bel de aanbieders").waitFor();

  await pressByKeyboard(chair, "Volgende");
  for (const page of all) await current(page).getByText("Vervoer naar school").waitFor();
  await pressByKeyboard(chair, "Leg presentie vast");
  await chair.getByRole("dialog").waitFor();
  await picture(chair, "meeting-presence-1280", false);
  await chair.getByRole("dialog").getByRole("button", { name: "Verstuur" }).click();
  for (const page of [chair, member])
    await page
      .locator("#overleg-presentie")
      .getByText(/1 organisatie: De Wilgenhof/)
      .waitFor();
  await guest.locator("#overleg-presentie").getByText("1 organisatie", { exact: true }).waitFor();

  await pressByKeyboard(chair, "Sluit");
  await chair.getByRole("dialog", { name: "Weet u het zeker?" }).waitFor();
  await chair.getByRole("button", { name: "Ja, doe dit" }).click();
  for (const page of all) {
    await page.getByText("Dit overleg is afgesloten.").first().waitFor();
    await page.getByRole("link", { name: "Bekijk het verslag" }).waitFor();
    expect(await current(page).count()).toBe(0);
    expect(await isFirstLoad(page)).toBe(true);
  }
  await picture(chair, "meeting-closed-1280");
  await picture(member, "meeting-closed-390");
}, 180_000);

it("is led by two at once: who presses what another pressed already sees how it stands", async () => {
  await app.as("anna@example.org").done("meeting/start", { meeting: "IO-2026-01" });
  // Without a script nothing tells the scribe that the chair has pressed already.
  const [chair, scribe] = [
    await openAs("anna@example.org"),
    await openAs("piet@example.org", { script: false }),
  ];
  for (const page of [chair, scribe]) await page.goto(app.url + MEETING);
  for (const page of [chair, scribe]) {
    await page.getByRole("button", { name: "Volgende" }).click();
    await current(page).waitFor();
  }
  for (const page of [chair, scribe]) await current(page).getByText("Opening en mededelingen").waitFor();
}, 90_000);

it("is led without a script too", async () => {
  const chair = await openAs("anna@example.org", { script: false });
  await chair.goto(app.url + MEETING);
  await chair.getByRole("button", { name: "Start" }).click();
  await chair.getByRole("button", { name: "Volgende" }).click();
  await chair.getByText(/^Gepland: 5 minuten, tot ongeveer/).waitFor();
  await chair.getByRole("button", { name: "Besluit" }).click();
  await chair.getByLabel("Tekst").fill("Wij beginnen in maart.");
  await chair.getByRole("button", { name: "Verstuur" }).first().click();
  await chair.locator("#overleg-uitkomsten").getByText("Wij beginnen in maart.").waitFor();
  expect(new URL(chair.url()).pathname).toBe(MEETING);
}, 90_000);

describe.each(["light", "dark"] as const)("in the %s", (scheme) => {
  it.each([320, 1280])(
    "nothing is in the way at %i pixels",
    async (width) => {
      const anna = app.as("anna@example.org");
      const page = await openAs("anna@example.org", { width, scheme });
      const look = async (name: string, path: string) => {
        await page.goto(app.url + path);
        await page.locator("main h1").waitFor();
        if (scheme === "light" || name === "running")
          await picture(page, `meeting-${name}-${scheme}-${width}`);
        expect(await overflow(page), name).toBe(0);
        expect(await barriers(page), name).toEqual([]);
      };
      await look("list", "/overleggen");
      await look("year", "/overleggen?weergave=jaar&jaar=2026");
      await anna.done("meeting/start", { meeting: "IO-2026-01" });
      await anna.done("meeting/next", { meeting: "IO-2026-01" });
      await anna.done("decision/add", { text: "Wij beginnen in maart.", item: "P-1" });
      await look("running", MEETING);
      await anna.done("meeting/close", { meeting: "IO-2026-01", anyway: true });
      await look("closed", MEETING);
    },
    120_000,
  );
});

it("prints a year on one page that lies on its side", async () => {
  const page = await openAs("anna@example.org");
  await page.goto(`${app.url}/overleggen?weergave=jaar&jaar=2026`);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const text = pdf.toString("latin1");
  expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [, wide = 0, high = 0] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(text)?.map(Number) ?? [];
  expect(wide).toBeGreaterThan(high);
}, 60_000);
