import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { long } from "../../fault/how-long.ts";
import { walkByTab } from "../accessibility/look.ts";
import { barriers, overflow } from "../browser/browser.ts";
import { openLateEnds } from "./late-ends.ts";
import { openWalk, still, type Walk } from "./walk.ts";

const COORDINATOR = "coordinator@example.org";
const [NARROW, WIDE] = [
  { width: 320, height: 700 },
  { width: 1280, height: 900 },
];
const MISSING = "/een-pagina-die-er-niet-is";
const MOST_SCRIPT_BYTES = 50_000;
/**
 * A tenth of a window is what the field calls good. A table that comes in slowly widens its columns a little; nothing
 * else may move.
 */
const MOST_MOVED = { atOnce: 0.005, slowly: 0.02 };

/**
 * Every page that somebody who is signed in can come to, with one of each kind; those whose address only the server knows are
 * added at the start. A message of `/r/ROOM/posts/ID` is no page: it is put in that of its room.
 */
const PAGES = [
  ...["/", "/overleggen", "/overleggen?weergave=jaar", "/overleggen/IO-2026-06", "/overleggen/IO-2026-08"],
  ...["/verslag/IO-2026-06", "/acties", "/acties?weergave=tabel", "/A-11", "/B-1", "/T-1", "/OA-2026-1"],
  ...["/HV-2026-1", "/herziening/HV-2026-1/GM0197", "/afspraken", "/themas", "/herzieningen"],
  ...["/indicatoren", "/indicatoren/doorplaatsingen", "/indicator/import", "/kwartaalberichten"],
  ...["/digest/2026-Q1", "/digest/2026-Q1?editie=executive", "/zoek", "/zoek?q=vervoer"],
  ...["/beheer", "/beheer/openbaar", "/beheer/inrichten", "/beheer/inrichten/organisaties"],
  ...["/beheer/inrichten/mensen", "/beheer/inrichten/instellingen", "/beheer/inrichten/ruimtes"],
  ...["/beheer/inrichten/reeks", "/instellingen", "/instellingen/gegevens", "/r/implementation"],
  ...["/formulier?command=action/add", MISSING],
];

let walk: Walk;
beforeAll(async () => {
  walk = await openWalk();
  const page = await walk.open(COORDINATOR, WIDE);
  const agenda = await walk.server.api("GET", "/api/v1/agenda-items?limit=1", undefined, COORDINATOR);
  const dates = { title: "Heidag", options: ["2026-09-24T10:00", "2026-09-25T10:00"] };
  const term = { from: "2026-01-01", until: "2027-12-31", extensions: 2, notice: 90 };
  const contract = { title: "Raamovereenkomst", parties: ["achterhoek", "aanbieder-01"], ...term };
  PAGES.push(
    `/${agenda.body.items[0].ref}`,
    await made("meeting/poll", dates, /\bDP-\d+\b/),
    await made("contract/add", contract, /\bOV-[\d-]*\d\b/),
    await upload(page),
  );
  await page.context().close();
}, 180_000);
afterAll(() => walk?.close(), 60_000);

/** Runs a command; gives the address of what it made, by how that is called. */
async function made(name: string, input: Record<string, unknown>, ref: RegExp): Promise<string> {
  const path = `/api/v1/commands/${name}`;
  const { status, body } = await walk.server.api("POST", path, { input }, COORDINATOR);
  const [found] = ref.exec(JSON.stringify(body)) ?? [];
  if (!found) throw new Error(`${name}: ${status} ${JSON.stringify(body)}`);
  return `/${found}`;
}

/** Brings in a file of figures and keeps none of it yet; gives the address on which it waits. */
async function upload(page: Page): Promise<string> {
  await page.goto(`${walk.server.url}/indicator/import`);
  const buffer = Buffer.from("indicator;period;region;value\ninstroom;2026-Q2;achterhoek;30\n");
  await page
    .getByLabel(/^Bestand met cijfers/)
    .setInputFiles({ name: "instroom.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Bekijk wat het verandert" }).click();
  await page.getByRole("heading", { level: 1, name: "Cijfers uit instroom.csv" }).waitFor();
  return new URL(page.url()).pathname;
}

/** One of so many parts of the pages; `npm run accessibility` looks at all of them each time. */
const partOf = (part: number, of: number): string[] =>
  long ? PAGES : PAGES.filter((_, n) => n % of === part);

/** What is wrong on each of some pages, one line each. */
async function onEach(
  page: Page,
  pages: readonly string[],
  look: (path: string) => Promise<string[]>,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const path of pages) {
    const answer = await page.goto(walk.server.url + path);
    expect([path, answer?.status()]).toEqual([path, path === MISSING ? 404 : 200]);
    await page.locator("main h1").first().waitFor();
    wrong.push(...(await look(path)).map((line) => `${path}: ${line}`));
  }
  return wrong;
}

interface Shift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

/** Runs in the page: how much of it moved by itself, and what, from where to where. */
async function shifted(): Promise<{ sum: number; moved: string[] }> {
  const moved: string[] = [];
  let sum = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[]) {
      sum += value;
      for (const { node, previousRect, currentRect } of sources) {
        const name = node instanceof Element ? `${node.localName}.${node.className}` : node?.nodeName;
        const [from, to] = [previousRect, currentRect].map(({ x, y }) => `${x},${y}`);
        moved.push(`${name} moved from ${from} to ${to} (${value})`);
      }
    }
  });
  observer.observe({ type: "layout-shift", buffered: true });
  // What is buffered is told in a task of its own.
  await new Promise((told) => setTimeout(told, 50));
  observer.disconnect();
  return { sum, moved };
}

const scriptBytes = (): number =>
  performance
    .getEntriesByType("resource")
    .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
    .filter(({ name }) => name.endsWith(".js"))
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);

/** What moved by itself, when it is more than so much of a window. */
async function movedOn(page: Page, most: number): Promise<string[]> {
  await page.waitForLoadState("load");
  await page.evaluate(still);
  const { sum, moved } = await page.evaluate(shifted);
  return sum > most ? moved : [];
}

describe.each([
  ["nl", "light", WIDE, 0],
  ["nl", "dark", NARROW, 1],
  ["en", "dark", WIDE, 2],
  ["en", "light", NARROW, 3],
] as const)("every page, in %s, %s", (language, colorScheme, size, part) => {
  it(`stands still, has no barriers, is not too wide at ${size.width} pixels and has small scripts`, async () => {
    const page = await walk.open(COORDINATOR, size);
    await page.emulateMedia({ colorScheme });
    const input = { language };
    await walk.server.api("POST", "/api/v1/commands/leerlus/language", { input }, COORDINATOR);
    let largest = 0;
    const wrong = await onEach(page, partOf(part, 4), async () => {
      const moved = await movedOn(page, MOST_MOVED.atOnce);
      const wide = await overflow(page);
      largest = Math.max(largest, await page.evaluate(scriptBytes));
      return [...moved, ...(await barriers(page)), ...(wide > 0 ? [`${wide} px too wide`] : [])];
    });
    await page.context().close();
    expect(wrong).toEqual([]);
    expect(largest).toBeGreaterThan(1000);
    expect(largest).toBeLessThan(MOST_SCRIPT_BYTES);
  }, 600_000);
});

/** Slow enough that a page is drawn while the rest of it is still on its way. */
async function slowDown(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const bytesPerSecond = 60_000;
  await browser.send("Network.enable");
  await browser.send("Network.emulateNetworkConditions", {
    ...{ offline: false, latency: 40, downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond },
  });
}

it("no page moves while it comes in slowly", async () => {
  const page = await walk.open(COORDINATOR, WIDE);
  await slowDown(page);
  const wrong = await onEach(page, partOf(0, 8), () => movedOn(page, MOST_MOVED.slowly));
  await page.context().close();
  expect(wrong).toEqual([]);
}, 300_000);

it("no page moves when its end comes later than the rest", async () => {
  const late = await openLateEnds(walk.server.url, "<footer");
  const page = await walk.open(COORDINATOR, NARROW);
  const wrong: string[] = [];
  for (const path of ["/zoek", "/afspraken", MISSING]) {
    await page.goto(late.url + path);
    wrong.push(...(await movedOn(page, MOST_MOVED.atOnce)).map((line) => `${path}: ${line}`));
  }
  await page.context().close();
  await late.close();
  expect(wrong).toEqual([]);
}, 60_000);

it("every page is walked by the keyboard alone, in its order, with the focus in sight", async () => {
  const page = await walk.open(COORDINATOR, WIDE);
  const wrong = await onEach(page, partOf(2, 8), async () =>
    Object.entries((await walkByTab(page)).wrong).flatMap(([check, lines]) =>
      lines.map((line) => `${check}: ${line}`),
    ),
  );
  await page.context().close();
  expect(wrong).toEqual([]);
}, 600_000);
