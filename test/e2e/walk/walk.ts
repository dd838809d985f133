import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { type Server, startServer } from "../../server.ts";
import { openBrowser, picture } from "../browser/browser.ts";

/** The product as somebody uses it: a process of its own, and browsers that only click and type. */
export interface Walk {
  server: Server;
  /**
   * A browser of its own, of somebody of the demo or of a stranger. What is clicked after this counts.
   * @param who whom of the demo; a stranger when left out
   */
  open(who?: string, size?: { width: number; height: number }): Promise<Page>;
  /** Moves the clock of the demo; every job on the way is done. */
  clock(to: string): Promise<void>;
  close(): Promise<void>;
}

const DESK = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };
const PATIENCE_MS = 30_000;

/** Starts the lived demo, or what the environment says otherwise. */
export async function openWalk(environment: Record<string, string> = {}): Promise<Walk> {
  const data = mkdtempSync(path.join(tmpdir(), "leerlus-walked-"));
  const server = await startServer({ DATA_DIR: path.join(data, "data"), ...environment });
  const browser: Browser = await openBrowser();
  const open: Walk["open"] = async (who, viewport = DESK) => {
    const context = await browser.newContext({ locale: "nl-NL", viewport, reducedMotion: "reduce" });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    if (who !== undefined) await play(page, server.url, who);
    await countClicks(context);
    return page;
  };
  return {
    server,
    open,
    clock: async (to) => {
      const { status, body } = await server.api("POST", "/api/v1/demo/clock", { to });
      if (status !== 200) throw new Error(`the clock: ${JSON.stringify(body)}`);
    },
    close: async () => {
      await browser.close();
      await server.kill();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** Chooses in the bar of the demo whom one is. */
async function play(page: Page, url: string, who: string): Promise<void> {
  await page.goto(url);
  const bar = page.locator(".ll-demo");
  if (!(await bar.locator(".ll-demo__inside").isVisible())) await bar.locator("summary").first().click();
  await bar.locator(".ll-demo__other").click();
  await bar.locator("#demo-ik").selectOption(who);
  await bar.locator(".ll-demo__who button").click();
  await page.waitForLoadState();
}

/** Counts in every page that is opened from here on. */
async function countClicks(context: BrowserContext): Promise<void> {
  await context.addInitScript(() =>
    addEventListener(
      "click",
      () => localStorage.setItem("clicks", String(Number(localStorage.getItem("clicks")) + 1)),
      { capture: true },
    ),
  );
}

/** How often somebody clicked since their browser was opened. */
export const clicks = (page: Page): Promise<number> =>
  page.evaluate(() => Number(localStorage.getItem("clicks")));

/** A picture of a page that stands still. @param whole also what they would have to scroll to */
export async function shot(page: Page, name: string, whole = false): Promise<void> {
  await page.evaluate(still);
  await picture(page, name, whole);
}

/** Runs in the page: until it has not scrolled or grown for some frames. */
export async function still(): Promise<void> {
  const where = () => `${scrollY} ${document.documentElement.scrollHeight}`;
  for (let [last, same] = ["", 0]; same < 5; same = last === where() ? same + 1 : 0) {
    last = where();
    await new Promise((drawn) => requestAnimationFrame(drawn));
  }
}

/** How many pages a PDF has: it names each. */
export const pagesOf = (pdf: Buffer): number =>
  pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
