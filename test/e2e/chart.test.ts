import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { anyone, command } from "../../src/engine/command.ts";
import { regionsChart, trendChart } from "../../src/view/chart/chart-block.ts";
import { textIn } from "../../src/view/text.ts";
import { finding, nameOf, share } from "../view/findings.ts";
import { openWebApp, type WebApp } from "../web/web-app.ts";
import { barriers, openBrowser, overflow, picture } from "./browser/browser.ts";

const told = finding(share, {
  trend: [72, 75.5, null, 80, 88.2, 86, 91.4, "92*"],
  regions: { achterhoek: 88.5, foodvalley: null, "midden-ijssel-oost-veluwe": "70*", rivierenland: 95 },
});

/** A command of this test alone: nothing in it is a figure of anybody. */
const show = command({
  name: ["indicator", "grafiek"],
  alias: ["indicator", "chart"],
  summary: () => "Grafiek",
  input: z.object({}),
  allow: anyone,
  changes: false,
  run: async ({ t }) => ({
    card: {
      title: ["Verklarende analyse"],
      body: [trendChart(t, told), regionsChart(t, told, nameOf)].filter((block) => block !== undefined),
    },
  }),
});

let app: WebApp;
let browser: Browser;
beforeAll(async () => {
  app = await openWebApp({ registry: { commands: [show] } });
  await app.reset();
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
}, 60_000);

it.each([
  ["a desk", 1280],
  ["a phone", 360],
])("shows charts without barriers on %s", async (where, width) => {
  const complaints: string[] = [];
  const context = await browser.newContext({ locale: "nl-NL", viewport: { width, height: 800 } });
  const [name, value] = (await app.cookieOf("anna@example.org")).split("=");
  await context.addCookies([{ name: name ?? "", value: value ?? "", url: app.url }]);
  const page = await context.newPage();
  page.on("console", (message) => complaints.push(message.text()));
  await page.goto(app.url);
  const charts = page.locator("img.ll-chart__picture");
  // A page does not wait long for its pictures: on a busy machine they are there when it is asked again.
  const shown = async () => {
    await page.fill("#regel", "indicator grafiek");
    const answered = page.waitForResponse((response) => response.url().endsWith("/opdracht"));
    await page.press("#regel", "Enter");
    await (await answered).finished();
    return await charts.count();
  };
  await expect.poll(shown, { timeout: 45_000, interval: 1000 }).toBe(2);
  // Nobody sees a picture that the browser would not draw.
  for (const chart of await charts.all())
    expect(await chart.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
  expect(await charts.first().getAttribute("alt")).toContain(textIn("nl").chart.target);
  await page.locator(".ll-chart__figures > summary").first().click();
  expect(await page.locator("table").first().textContent()).toMatch(/2025-Q3\s*afgeschermd/);
  await picture(page, `chart-${width}`);
  expect(await barriers(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await context.close();
  expect(where).toBeTruthy();
});
