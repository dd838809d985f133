import type { Browser, BrowserContext, Page } from "playwright-core";
import type { WebApp } from "../../web/web-app.ts";
import { type CheckName, type Found, note } from "./checks.ts";

/** What is tried once, on the page where it can be seen. */
export async function tryOnce(app: WebApp, browser: Browser, page: Page, found: Found): Promise<void> {
  const tried: [CheckName, () => Promise<string[]>][] = [
    ["skip-link", () => skipLink(app, page)],
    ["letters-do-nothing", () => letters(app, page)],
    ["can-stand-still", () => standStill(app, page)],
    ["choosing-changes-nothing", () => choosing(app, page)],
    ["mistakes-are-named", () => mistakes(app, page)],
    ["nothing-typed-twice", () => typedTwice(page)],
    ["answers-are-announced", () => announced(app, page)],
    ["sign-in-without-puzzle", () => signIn(app, browser)],
    ["own-address-is-named", () => ownAddress(app, browser)],
  ];
  for (const [name, attempt] of tried) note(found, name, "één keer", await attempt());
}

const unless = (right: boolean, wrong: string): string[] => (right ? [] : [wrong]);

async function skipLink(app: WebApp, page: Page): Promise<string[]> {
  await page.goto(`${app.url}/acties`);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  return unless(
    await page.evaluate(() => location.hash === "#inhoud" && document.activeElement?.id === "inhoud"),
    "does not lead to the contents",
  );
}

async function letters(app: WebApp, page: Page): Promise<string[]> {
  await page.goto(`${app.url}/acties`);
  const before = await page.locator("body").textContent();
  for (const key of "abcdefghijklmnopqrstuvwxyz0123456789/?.") await page.keyboard.press(key);
  return unless(
    page.url() === `${app.url}/acties` && (await page.locator("body").textContent()) === before,
    "a letter changed the page",
  );
}

async function standStill(app: WebApp, page: Page): Promise<string[]> {
  await page.goto(app.url);
  const button = page.locator("[data-stand-still]");
  await button.waitFor();
  await button.focus();
  await page.keyboard.press("Enter");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await app.as("coordinator@example.org").done("action/add", {
    title: "Bel de leerkring",
    due: "2026-07-13",
    holder: "coordinator@example.org",
  });
  await app.deliver();
  await page.waitForTimeout(1500);
  const still = asked.length === 0 && (await button.getAttribute("aria-pressed")) === "true";
  const listening = page.waitForRequest((request) => request.url().includes("/live"), { timeout: 5000 });
  await page.keyboard.press("Enter");
  const again = await listening.then(
    () => true,
    () => false,
  );
  return [...unless(still, `asked for ${asked.join()}`), ...unless(again, "does not begin again")];
}

async function choosing(app: WebApp, page: Page): Promise<string[]> {
  const wrong: string[] = [];
  for (const path of ["/acties?weergave=tabel", "/overleggen", "/beheer", "/afspraken"]) {
    await page.goto(app.url + path);
    const lists = page.locator("main select:visible");
    for (let n = 0; n < (await lists.count()); n += 1)
      await lists
        .nth(n)
        .selectOption({ index: 1 })
        .catch(() => undefined);
    for (const box of await page.locator("main input[type=checkbox]:visible").all())
      await box.check().catch(() => undefined);
    await page.waitForTimeout(100);
    wrong.push(...unless(page.url() === app.url + path, `${path} changed`));
  }
  return wrong;
}

async function mistakes(app: WebApp, page: Page): Promise<string[]> {
  await page.goto(`${app.url}/formulier?command=action/add`);
  await page
    .getByLabel(/^Titel/i)
    .first()
    .fill("Bel de leerkring");
  await page.locator("[name='due'], [name$='due']").first().fill("2026-13-45");
  await page.locator("#formulier button[type=submit]").click();
  await page.locator("#fouten").waitFor();
  return await page.evaluate(() => {
    const wrong: string[] = [];
    const summary = document.getElementById("fouten");
    if (summary?.getAttribute("role") !== "alert") wrong.push("no summary that is read out");
    const fields = [...document.querySelectorAll("[aria-invalid=true]")];
    if (fields.length === 0) wrong.push("no field is marked");
    for (const field of fields) {
      const about = (field.getAttribute("aria-describedby") ?? "")
        .split(" ")
        .map((id) => document.getElementById(id)?.textContent ?? "");
      if (about.join("").trim() === "") wrong.push(`${field.id} points at no words`);
    }
    return wrong;
  });
}

/** After `mistakes`, on the form that came back. */
const typedTwice = async (page: Page): Promise<string[]> => {
  const kept = await page
    .getByLabel(/^Titel/i)
    .first()
    .inputValue();
  return unless(kept === "Bel de leerkring", `the title is now “${kept}”`);
};

async function announced(app: WebApp, page: Page): Promise<string[]> {
  await page.goto(`${app.url}/acties`);
  await page.fill("#regel", "actie lijst");
  await page.keyboard.press("Enter");
  await page.locator("#antwoord h2").first().waitFor();
  await page.waitForTimeout(200);
  return unless(
    await page.evaluate(
      () =>
        document.activeElement?.closest("#antwoord") !== null ||
        [...document.querySelectorAll("[role=status], [aria-live]")].some((region) =>
          region.textContent?.trim(),
        ),
    ),
    "the answer is not announced",
  );
}

async function asStranger<T>(app: WebApp, browser: Browser, look: (page: Page) => Promise<T>): Promise<T> {
  const context: BrowserContext = await browser.newContext({ locale: "nl-NL" });
  const page = await context.newPage();
  await page.goto(`${app.url}/aanmelden`);
  const seen = await look(page);
  await context.close();
  return seen;
}

const signIn = (app: WebApp, browser: Browser) =>
  asStranger(app, browser, async (page) => {
    const asked = await page.locator("input[type=password], canvas, img, [onpaste]").count();
    return unless(asked === 0, "something else than an address is asked");
  });

const ownAddress = (app: WebApp, browser: Browser) =>
  asStranger(app, browser, async (page) => {
    const field = page.locator("input[type=email]");
    return unless(
      (await field.getAttribute("autocomplete")) === "email",
      "the field does not say what it is for",
    );
  });
