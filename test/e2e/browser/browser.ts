import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "./chromium.ts";

/** Where pictures go, to be looked at; where it is not set none are taken. */
const FOLDER = process.env.PICTURES;
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** @param more further switches of Chromium */
export const openBrowser = (...more: string[]): Promise<Browser> => launchChromium(...more);

/** Keeps what somebody sees. @param fullPage also what they would have to scroll to */
export async function picture(page: Page, name: string, fullPage = true): Promise<void> {
  if (FOLDER) await page.screenshot({ path: path.join(FOLDER, `${name}.png`), fullPage });
}

/** What axe-core finds wrong by WCAG 2.2 A and AA, one line each. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const { violations } = await axe.run(document, { runOnly: { type: "tag", values } });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
    );
  });
}

/** Pixels by which the page is wider than the window: a phone would have to scroll sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
