// Draws the icons of the Teams app from their SVG: node .ci/teams-icons.js, after an SVG has changed. Teams wants a
// full-colour PNG of 192 by 192 and a white one on nothing of 32 by 32.
import { readFileSync } from "node:fs";
import { launchChromium } from "../test/e2e/browser/chromium.ts";

const folder = new URL("../src/teams/install/package/", import.meta.url);
const browser = await launchChromium();
for (const [name, size] of /** @type {const} */ ([
  ["color", 192],
  ["outline", 32],
])) {
  const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
  const svg = readFileSync(new URL(`${name}.svg`, folder), "utf8");
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({ path: new URL(`${name}.png`, folder).pathname, omitBackground: true });
  await page.close();
}
await browser.close();
