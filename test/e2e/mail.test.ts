import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { listActions } from "../../db/queries/action/list-actions.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { COOPERATION } from "../builders.ts";
import { useMail } from "../mail/use-mail.ts";
import { barriers, openBrowser, overflow, picture } from "./browser/browser.ts";

const { app, smtp, db, deliver } = useMail();
const ANNA = "anna@example.org";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
}, 60_000);

/** The e-mail that asks about Anna's action, opened in a browser as a mail program shows it, on a phone. */
async function openMail(): Promise<Page> {
  const input = { title: "Stuur de cijfers", holder: ANNA, due: "2026-01-16" };
  await app().as("coordinator@example.org").done("action/add", input);
  await app().at("2026-01-13T12:00:00+01:00");
  await deliver();
  const found = smtp()
    .inbox(ANNA)
    .find(({ mail }) => mail.subject?.startsWith("Hoe staat"));
  const context = await browser.newContext({
    ...{ locale: "nl-NL", viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  await page.setContent(found?.mail.html || "");
  return page;
}

const state = async () =>
  (await listActions(scopeOf(db(), COOPERATION), {}, { after: undefined, limit: 9 })).items.map(
    (one) => one.state,
  );

it("on a phone an action is answered in two taps from the e-mail, without signing in, and nothing stands in the way", async () => {
  const page = await openMail();
  expect(await overflow(page)).toBe(0);
  await picture(page, "mail-390");
  const answer = page.getByRole("link", { name: "op schema", exact: true });
  expect((await answer.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  await answer.tap();
  const confirm = page.getByRole("button", { name: "Bevestig: op schema" });
  await confirm.waitFor();
  expect(await state()).toEqual(["open"]);
  expect(await page.getByText("U antwoordt als Anna Achterberg.").isVisible()).toBe(true);
  // The second tap needs no scrolling.
  const box = await confirm.boundingBox();
  expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
  expect(await overflow(page)).toBe(0);
  expect(await barriers(page)).toEqual([]);
  await picture(page, "mail-confirm-390");
  await confirm.tap();
  await page.getByText("Uw antwoord is vastgelegd").waitFor();
  expect(await state()).toEqual(["on-track"]);
  expect(await barriers(page)).toEqual([]);
  await picture(page, "mail-answered-390");
  await page.context().close();
}, 120_000);

it("a link that was used, forged or is too old answers in words on the phone, and acts for nobody else", async () => {
  const page = await openMail();
  const link = page.getByRole("link", { name: "gereed", exact: true });
  const url = (await link.getAttribute("href")) ?? "";
  await page.goto(url);
  // Whoever it was forwarded to reads for whom it is, before anything happens.
  expect(await page.getByText("Bent u niet Anna Achterberg?").isVisible()).toBe(true);
  await page.goto(`${url}x`);
  expect(await page.getByText("Deze link bestaat niet").first().isVisible()).toBe(true);
  await page.goto(url);
  await page.getByRole("button", { name: "Bevestig: gereed" }).tap();
  await page.getByText("Uw antwoord is vastgelegd").waitFor();
  await page.goto(url);
  expect(await page.getByText("Dit is al gedaan").first().isVisible()).toBe(true);
  expect(await overflow(page)).toBe(0);
  expect(await barriers(page)).toEqual([]);
  await page.context().close();
}, 120_000);
