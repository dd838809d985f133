import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Server, startServer } from "../server.ts";
import { openBrowser, picture } from "./browser/browser.ts";
import { type Playground, startPlayground } from "./playground.ts";

const directory = mkdtempSync(path.join(tmpdir(), "leerlus-teams-"));
let server: Server;
let playground: Playground;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const data = path.join(directory, "data");
  const how = { TEAMS_DEV: "1", LEERLUS_DEMO: "fresh", DELIVERY_SETTLE_MS: "10000" };
  server = await startServer({ DATA_DIR: data, ...how });
  playground = await startPlayground(`${server.url}/api/messages`);
  // What it shows comes from this machine, whatever it asks for.
  browser = await openBrowser("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");
  page = await browser.newPage({ locale: "nl-NL", viewport: { width: 1280, height: 1000 } });
  page.setDefaultTimeout(30_000);
  await page.goto(playground.url);
  await page.getByRole("button", { name: "Hide log panel" }).click();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await playground?.stop();
  await server?.kill();
  rmSync(directory, { recursive: true, force: true });
}, 60_000);

const open = (name: string) => page.getByRole("treeitem", { name: new RegExp(name) }).click();
const posts = () => page.getByRole("group").filter({ has: page.getByRole("textbox") });
const newPost = () => posts().filter({ has: page.getByRole("button", { name: "Post", exact: true }) });
/** A post of a channel with its replies, by a word of it. */
const thread = (word: string) => posts().filter({ hasText: word }).first();
const card = (title: string | RegExp) => page.getByRole("heading", { name: title });

/** Writes to Leerlus as people do: an at sign, its name from the list, and what they want. */
async function mention(place: Locator, words: string, send: string): Promise<void> {
  await place.getByRole("textbox").last().click();
  await page.keyboard.type("@");
  await page.getByRole("menuitem", { name: /^Leerlus/ }).click();
  await page.keyboard.type(` ${words}`);
  await place.getByRole("button", { name: send }).click();
}

async function moveClock(to: string): Promise<void> {
  expect((await server.api("POST", "/api/v1/demo/clock", { to })).status).toBe(200);
}

describe("somebody in Teams", () => {
  it("is welcomed when Leerlus is installed", async () => {
    await open("Personal Chat");
    await card("Leerlus is er").waitFor();
    await picture(page, "teams-welcome");
  });

  it("asks for help", async () => {
    await page.getByRole("textbox").last().click();
    await page.keyboard.type("help");
    await page.getByRole("button", { name: "Send Message" }).click();
    await card("Wat u Leerlus kunt vragen").waitFor();
    await picture(page, "teams-help");
  });

  it("binds a channel to a room, and reads of it in their own chat", async () => {
    await open("Implementatieoverleg");
    await card("Leerlus is er").waitFor();
    await mention(newPost(), "kanaal implementation", "Post");
    await open("Personal Chat");
    await card("Kanalen van Implementatieoverleg").waitFor();
    await page.getByText("G7 · 19:implementation@thread.tacv2").waitFor();
  });

  it("sees the agenda thread begin in the channel, and adds a point in it", async () => {
    await moveClock("2026-01-08T09:00:00+01:00");
    await open("Implementatieoverleg");
    const agenda = thread("Agendapunten gevraagd: Implementatieoverleg IO-2026-01");
    await agenda.waitFor();
    await mention(agenda, "agenda nieuw Wachttijden in de regio; duur 15m", "Send Message");
    await agenda.getByText("Wachttijden in de regio", { exact: true }).first().waitFor();
    await picture(page, "teams-agenda");
    const { body } = await server.api("GET", "/api/v1/agenda-items?meeting=IO-2026-01");
    const titles = body.items.map(({ title }: { title: string }) => title);
    expect(titles.filter((title: string) => title === "Wachttijden in de regio")).toHaveLength(1);
  });

  it("presses a state on the card of an action and sees it change in its place", async () => {
    await mention(
      newPost(),
      "actie nieuw Stuur de cijfers van Q3; houder coordinator@example.org; uiterlijk 20 februari 2026",
      "Post",
    );
    const action = thread("A-1 Stuur de cijfers van Q3");
    await action.getByText("open", { exact: true }).waitFor();
    await picture(page, "teams-action-open");
    const before = await posts().count();
    await action.getByRole("button", { name: "risico" }).click();
    await action.getByText("risico", { exact: true }).waitFor();
    await action.getByRole("button", { name: "risico" }).waitFor({ state: "detached" });
    await picture(page, "teams-action-risk");
    expect(await posts().count()).toBe(before);
    expect(await card(/A-1 Stuur de cijfers van Q3/).count()).toBe(1);
    const { body } = await server.api("GET", "/api/v1/actions/A-1");
    expect(body).toMatchObject({ state: "at-risk", history: [{ via: "teams" }] });
  });

  it("reads a post in the thread of the channel that nobody asked for", async () => {
    await moveClock("2026-01-21T12:00:00+01:00");
    const agenda = thread("Agendapunten gevraagd: Implementatieoverleg IO-2026-01");
    await agenda.getByRole("heading", { name: /De agenda staat klaar/ }).scrollIntoViewIfNeeded();
    await picture(page, "teams-thread");
  });

  it("is reminded in their own chat of what they hold", async () => {
    await moveClock("2026-02-16T09:00:00+01:00");
    await open("Personal Chat");
    await card("Hoe staat het met uw actie?").waitFor();
    await page.getByRole("button", { name: "op schema" }).last().waitFor();
    await picture(page, "teams-reminder");
  });

  it("finds nothing of theirs in the log", () => {
    expect(server.output()).not.toMatch(/Wachttijden|cijfers van Q3|coordinator@|Hoeve/);
  });
});
