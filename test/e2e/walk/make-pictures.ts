import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { openArchivedChannel } from "./archived-channel.ts";
import { openWalk, PHONE, still, type Walk } from "./walk.ts";

const FOLDER = path.join(import.meta.dirname, "../../../docs/images");
/** Shown at half this width: sharp on every screen, and small. */
const DESK = { width: 1280, height: 800 };
const COORDINATOR = "coordinator@example.org";

interface Picture {
  name: string;
  who: string;
  address: string;
  size?: { width: number; height: number };
}

/** `npm run pictures -- beheer vandaag` makes those alone. */
const asked = process.argv.slice(2);
const isAsked = (name: string): boolean => asked.length === 0 || asked.includes(name);

/** As the demo stands on the morning on which it begins; its clock stands still. */
const PICTURES: Picture[] = [
  { name: "acties", who: COORDINATOR, address: "/acties" },
  { name: "jaar", who: COORDINATOR, address: "/overleggen?weergave=jaar" },
  { name: "indicator", who: COORDINATOR, address: "/indicatoren/doorplaatsingen" },
  { name: "inrichten", who: COORDINATOR, address: "/beheer/inrichten" },
  {
    name: "kwartaalbericht",
    who: "bestuur@example.org",
    address: "/digest/2026-Q1",
    size: { width: 1280, height: 900 },
  },
  { name: "cijfers-inlezen", who: COORDINATOR, address: "/indicator/import" },
];

/** The bar of the demo stays, folded: it says that this is one. */
async function take(page: Page, name: string): Promise<void> {
  const bar = page.locator(".ll-demo > details");
  if ((await bar.getAttribute("open")) !== null) await bar.locator("summary").first().click();
  await page.evaluate(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
  await page.mouse.move(0, 0);
  await page.evaluate(still);
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
}

async function open(walk: Walk, { name, who, address, size = DESK }: Picture): Promise<void> {
  if (!isAsked(name)) return;
  const page = await walk.open(who, size);
  await page.goto(walk.server.url + address);
  await take(page, name);
  await page.context().close();
}

async function takeMeeting(walk: Walk): Promise<void> {
  if (!isAsked("overleg")) return;
  await walk.clock("2026-08-13T12:55:00+02:00");
  const chair = await walk.open("mirjam@example.org", DESK);
  await chair.goto(`${walk.server.url}/overleggen/LC-2026-Q3`);
  for (const name of ["Start", "Volgende"]) {
    await chair.getByRole("button", { name, exact: true }).first().click();
    await chair.locator("#overleg-nu button").first().waitFor();
  }
  await chair.locator("main [aria-current=step]").waitFor();
  await chair.reload();
  await take(chair, "overleg");
}

if (asked.length === 0) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

const walk = await openWalk();
try {
  for (const picture of PICTURES) await open(walk, picture);

  // The next day a question is out, and some did not answer.
  await walk.clock("2026-07-07T10:00:00+02:00");
  await open(walk, { name: "beheer", who: COORDINATOR, address: "/beheer" });
  await open(walk, { name: "vandaag", who: COORDINATOR, address: "/" });
  await open(walk, { name: "telefoon", who: "rutger@example.org", address: "/", size: PHONE });
  await takeMeeting(walk);
} finally {
  await walk.close();
}

if (isAsked("niet-aangekomen")) {
  const channel = await openArchivedChannel();
  try {
    await open(channel.walk, { name: "niet-aangekomen", who: COORDINATOR, address: "/beheer#bezorging" });
  } finally {
    await channel.close();
  }
}
