import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openWalk, shot, type Walk } from "./walk.ts";

const HEAD = "indicator;period;region;value";
const RIGHT = ["instroom;2026-Q2;achterhoek;30", "instroom;2026-Q2;foodvalley;25"];
/** Each wrong in its own way. */
const WRONG = [
  "instrom;2026-Q2;achterhoek;30",
  "instroom;2026-Q7;achterhoek;30",
  "instroom;2026-Q2;achterhook;30",
  "instroom;2026-Q2;foodvalley;veel",
  "instroom;2026-Q2;rivierenland;-4",
  "instroom;2026-Q2;rijk-van-nijmegen;12,5",
  "instroom;;noord-veluwe;30",
  ";2026-Q2;noord-veluwe;30",
  "instroom;2026-Q2;achterhoek;31",
];

let walk: Walk;
beforeAll(async () => {
  walk = await openWalk();
}, 180_000);
afterAll(() => walk?.close(), 60_000);

async function give(page: Page, lines: string[]): Promise<void> {
  const buffer = Buffer.from([HEAD, ...lines, ""].join("\n"));
  await page
    .getByLabel(/^Bestand met cijfers/)
    .setInputFiles({ name: "instroom.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Bekijk wat het verandert" }).click();
  await page.getByRole("heading", { level: 1, name: "Cijfers uit instroom.csv" }).waitFor();
}

it("a data person brings in a file with nine mistakes and gets it right", async () => {
  const page = await walk.open("coordinator@example.org");
  await page.goto(`${walk.server.url}/indicatoren`);
  await page.getByRole("link", { name: "Breng cijfers in" }).click();
  await page.getByRole("heading", { level: 1, name: "Cijfers inlezen" }).waitFor();
  await shot(page, "figures-1-choose");

  await give(page, [...RIGHT, ...WRONG]);
  const mistakes = page.locator("main li").filter({ hasText: /[Rr]egel \d+/ });
  await shot(page, "figures-2-mistakes", true);
  expect(await mistakes.count()).toBe(9);
  // Lines count the heading as 1.
  for (const [at, text] of (await mistakes.allTextContents()).entries())
    expect(text).toMatch(new RegExp(`egel ${at + 4}\\b`));
  expect(await page.getByRole("button", { name: "Bewaar", exact: true }).count()).toBe(0);

  await page.getByRole("link", { name: "Geef het verbeterde bestand" }).click();
  await give(page, [...RIGHT, "instroom;2026-Q2;rivierenland;40"]);
  await page.getByText("Er is nog niets bewaard. Kijk of dit klopt.").waitFor();
  await shot(page, "figures-3-preview");
  await page.getByRole("button", { name: "Niet bewaren" }).click();
  await page.getByRole("heading", { level: 1, name: "Cijfers inlezen" }).waitFor();
  await shot(page, "figures-4-not-kept");
  await give(page, [...RIGHT, "instroom;2026-Q2;rivierenland;45"]);
  await page.getByRole("button", { name: "Bewaar", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Bewaard: cijfers uit instroom.csv" }).waitFor();
  await shot(page, "figures-5-kept");
  await page.getByRole("link", { name: "Bekijk de cijfers" }).click();
  await page.getByRole("heading", { level: 1, name: "Indicatoren" }).waitFor();
  await page.getByRole("link", { name: "Instroom" }).first().click();
  await page.getByRole("heading", { level: 1, name: "Instroom" }).waitFor();
  await shot(page, "figures-6-shown");
}, 240_000);
