import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { walkByTab } from "../accessibility/look.ts";
import { barriers, overflow } from "../browser/browser.ts";
import { openWalk, still, type Walk } from "./walk.ts";

const COORDINATOR = "coordinator@example.org";
const [NARROW, WIDE] = [
  { width: 320, height: 700 },
  { width: 1280, height: 900 },
];
const MOST_SCRIPT_BYTES = 50_000;

/** Every page that somebody who is signed in can come to. */
const PAGES = [
  ...["/", "/overleggen", "/overleggen?weergave=jaar", "/overleggen/IO-2026-06", "/overleggen/IO-2026-08"],
  ...["/verslag/IO-2026-06", "/acties", "/acties?weergave=tabel", "/A-11", "/B-1", "/T-1", "/OA-2026-1"],
  ...["/HV-2026-1", "/herziening/HV-2026-1/GM0197", "/afspraken", "/themas", "/herzieningen"],
  ...["/indicatoren", "/indicatoren/doorplaatsingen", "/indicator/import", "/kwartaalberichten"],
  ...["/digest/2026-Q1", "/digest/2026-Q1?editie=executive", "/zoek", "/zoek?q=vervoer"],
  ...["/beheer", "/beheer/openbaar", "/beheer/inrichten", "/beheer/inrichten/organisaties"],
  ...["/beheer/inrichten/mensen", "/beheer/inrichten/instellingen", "/beheer/inrichten/ruimtes"],
  ...["/beheer/inrichten/reeks", "/instellingen", "/instellingen/gegevens", "/r/implementation"],
  ...["/formulier?command=action/add", "/een-pagina-die-er-niet-is"],
];

let walk: Walk;
beforeAll(async () => {
  walk = await openWalk();
}, 180_000);
afterAll(() => walk?.close(), 60_000);

/** What is wrong on each page, one line each. */
async function onEach(page: Page, look: (path: string) => Promise<string[]>): Promise<string[]> {
  const wrong: string[] = [];
  for (const path of PAGES) {
    await page.goto(walk.server.url + path);
    await page.locator("main h1").first().waitFor();
    wrong.push(...(await look(path)).map((line) => `${path}: ${line}`));
  }
  return wrong;
}

interface Shift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

/** Runs in the page: what of it moved by itself, and from where to where. */
async function shifted(): Promise<string[]> {
  const moved: string[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[])
      for (const { node, previousRect, currentRect } of sources) {
        const name = node instanceof Element ? `${node.localName}.${node.className}` : node?.nodeName;
        moved.push(`${name} moved from ${previousRect.y} to ${currentRect.y} (${value})`);
      }
  });
  observer.observe({ type: "layout-shift", buffered: true });
  // What is buffered is told in a task of its own.
  await new Promise((told) => setTimeout(told, 50));
  observer.disconnect();
  return moved;
}

const scriptBytes = (): number =>
  performance
    .getEntriesByType("resource")
    .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
    .filter(({ name }) => name.endsWith(".js"))
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);

describe.each([
  ["nl", "light", WIDE],
  ["nl", "dark", NARROW],
  ["en", "dark", WIDE],
  ["en", "light", NARROW],
] as const)("every page, in %s, %s", (language, colorScheme, size) => {
  it(`has no barriers and is not too wide at ${size.width} pixels`, async () => {
    const page = await walk.open(COORDINATOR, size);
    await page.emulateMedia({ colorScheme });
    const input = { language };
    await walk.server.api("POST", "/api/v1/commands/leerlus/language", { input }, COORDINATOR);
    const wrong = await onEach(page, async () => {
      const wide = await overflow(page);
      return [...(await barriers(page)), ...(wide > 0 ? [`${wide} px too wide`] : [])];
    });
    await page.context().close();
    expect(wrong).toEqual([]);
  }, 600_000);
});

// Seen once in four runs on the first page, from where is not known: it must not happen twice.
it("no page moves while it loads, and its scripts together are small", {
  retry: 1,
  timeout: 300_000,
}, async () => {
  const page = await walk.open(COORDINATOR, WIDE);
  let largest = 0;
  const wrong = await onEach(page, async () => {
    await page.waitForLoadState("load");
    await page.evaluate(still);
    largest = Math.max(largest, await page.evaluate(scriptBytes));
    return await page.evaluate(shifted);
  });
  await page.context().close();
  expect(wrong).toEqual([]);
  expect(largest).toBeGreaterThan(1000);
  expect(largest).toBeLessThan(MOST_SCRIPT_BYTES);
});

it("every page is walked by the keyboard alone, in its order, with the focus in sight", async () => {
  const page = await walk.open(COORDINATOR, WIDE);
  const wrong = await onEach(page, async () =>
    Object.entries((await walkByTab(page)).wrong).flatMap(([check, lines]) =>
      lines.map((line) => `${check}: ${line}`),
    ),
  );
  await page.context().close();
  expect(wrong).toEqual([]);
}, 600_000);
