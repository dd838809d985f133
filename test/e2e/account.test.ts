import { sql } from "drizzle-orm";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openIssuer, type TestIssuer } from "../web/account/issuer.ts";
import { openWebApp, type WebApp } from "../web/web-app.ts";
import { barriers, openBrowser, overflow, picture } from "./browser/browser.ts";

let issuer: TestIssuer;
let app: WebApp;
let browser: Browser;
beforeAll(async () => {
  issuer = await openIssuer();
  app = await openWebApp({ oidc: issuer.oidc, mailSignIn: () => undefined });
  issuer.register(app.url);
  issuer.people = { anna: { email: "anna@example.org", email_verified: true } };
  await app.reset();
  const signIn = [{ organisation: "achterhoek", issuer: issuer.oidc.issuer, domains: ["example.org"] }];
  await app.database.db.execute(sql`
    update cooperations set settings = settings || ${JSON.stringify({ signIn })}::jsonb, version = version + 1`);
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
  await issuer?.close();
}, 60_000);

/** A browser of its own, in which somebody signs in at the issuer with their name and password. */
async function signIn() {
  const context = await browser.newContext({ locale: "nl-NL", viewport: { width: 390, height: 844 } });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text()) && page.url().startsWith(app.url))
      complaints.push(message.text());
  });
  await page.goto(`${app.url}/aanmelden`);
  await picture(page, "sign-in-account");
  expect([await barriers(page), await overflow(page)]).toEqual([[], 0]);
  await page.getByRole("link", { name: "Aanmelden met uw eigen account" }).click();
  await page.locator("input[name=login]").fill("anna");
  await page.locator("input[name=password]").fill("whatever");
  await page.locator("button[type=submit]").click();
  await page.waitForURL(({ pathname }) => pathname === "/");
  await page.locator("main h1").waitFor();
  expect(complaints).toEqual([]);
  return { context, page };
}

it("somebody signs in at their organisation in two browsers, and ends the one in the other", async () => {
  const [desk, phone] = [await signIn(), await signIn()];
  await desk.page.goto(`${app.url}/instellingen`);
  const sessions = desk.page.locator("#sessies");
  await sessions.getByText("Hier bent u nu.").waitFor();
  await picture(desk.page, "settings-sessions");
  expect([await barriers(desk.page), await overflow(desk.page)]).toEqual([[], 0]);
  await sessions.getByRole("button", { name: "Afmelden", exact: true }).click();
  await desk.page.getByText("U bent daar afgemeld.", { exact: true }).waitFor();
  await phone.page.goto(`${app.url}/acties`);
  await phone.page.getByRole("heading", { name: "U bent niet aangemeld" }).waitFor();
  expect(await barriers(phone.page)).toEqual([]);
  await desk.page.goto(`${app.url}/acties`);
  await desk.page.getByRole("heading", { name: "Acties", level: 1 }).waitFor();
  for (const { context } of [desk, phone]) await context.close();
}, 240_000);
