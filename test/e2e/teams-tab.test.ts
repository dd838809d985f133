import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { bindChannel } from "../../db/queries/posting/channel.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { noteOnlineMeeting } from "../../src/conversation/online-meeting.ts";
import { COOPERATION } from "../builders.ts";
import { seedMeeting } from "../meeting-builder.ts";
import { TENANT } from "../teams/fake/fake-entra.ts";
import { openTabApp, type TabApp } from "../teams/tab/tab-app.ts";
import { barriers, openBrowser, picture } from "./browser/browser.ts";
import { playTeams, TEAMS_URL } from "./teams-frame.ts";

let app: TabApp;
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  app = await openTabApp();
  // A page of Teams is not on this machine, and the browser would not let it show one that is.
  browser = await openBrowser("--disable-features=LocalNetworkAccessChecks");
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
}, 60_000);
beforeEach(async () => {
  await app.reset();
  context = await browser.newContext({ locale: "nl-NL", viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
});
afterEach(() => context.close());

const tab = () => page.frameLocator("iframe");

it("opens the browser room in the frame of Teams, and works there", async () => {
  await playTeams(context, `${app.url}/teams/tab`, await app.entra.token());
  await page.goto(TEAMS_URL);
  await tab().locator("header").getByText("Anna").first().waitFor();
  await tab().locator(".ll-rooms > summary").click();
  await tab().locator('.ll-rooms a[href="/r/implementation"]').click();
  await tab()
    .locator("#regel")
    .fill("actie nieuw Bel de aanbieders; houder anna@example.org; uiterlijk 15 februari");
  await tab().locator("#regel").press("Enter");
  await tab().getByText("Bel de aanbieders").first().waitFor();
  await picture(page, "teams-tab");
  const cookies = await context.cookies();
  expect(cookies.map(({ name, sameSite, secure }) => [name, sameSite, secure])).toEqual([
    ["leerlus_tab", "None", true],
  ]);
});

it("beside a meeting is its live page, in which whoever leads it can record who is there", async () => {
  const chat = "19:meeting_overleg@thread.v2";
  await bindChannel(scopeOf(app.database.db, COOPERATION), "implementation", "teams", `${TENANT}:${chat}`);
  await seedMeeting(app.database.db, "IO-2026-01", "2026-01-08T09:30:00+01:00");
  await app.at("2026-01-08T09:35:00+01:00");
  await app.as("anna@example.org").done("meeting/start", { meeting: "IO-2026-01" });
  const place = { cooperation: COOPERATION, surface: "teams", address: `${TENANT}:${chat}` } as const;
  await noteOnlineMeeting(app.engine, place, { event: "join", ageMs: 0, people: ["anna@example.org"] });
  // As wide as Teams makes it.
  await page.setViewportSize({ width: 320, height: 900 });
  await playTeams(context, `${app.url}/teams/tab?overleg`, await app.entra.token(), chat);
  await page.goto(TEAMS_URL);
  await tab().locator("h1").getByText("IO-2026-01").waitFor();
  await tab().locator("#overleg-presentie").getByText("Online gezien").waitFor();
  await picture(page, "teams-panel");
  // What happens elsewhere is seen here.
  await noteOnlineMeeting(app.engine, place, { event: "join", ageMs: 0, people: ["piet@example.org"] });
  await tab().locator("#overleg-presentie").getByText("De Wilgenhof").first().waitFor();
});

it("is nobody when another site shows it", async () => {
  await playTeams(context, `${app.url}/teams/tab`, await app.entra.token());
  await page.goto(TEAMS_URL);
  await tab().locator("header").getByText("Anna").first().waitFor();
  await context.route("https://example.com/", (route) =>
    route.fulfill({ contentType: "text/html", body: `<iframe src="${app.url}/"></iframe>` }),
  );
  // A page of its own: the tab asks for the same address now and then.
  const other = await context.newPage();
  const shown = other.waitForResponse(`${app.url}/`);
  await other.goto("https://example.com/");
  expect((await shown).status()).toBe(401);
  expect(await other.frames()[1]?.content()).not.toContain("Anna");
});

it("says in words why it cannot sign somebody in", async () => {
  const stranger = await app.entra.token({ preferred_username: "niemand@example.com" });
  await playTeams(context, `${app.url}/teams/tab`, stranger);
  await page.goto(TEAMS_URL);
  await tab().getByText("Leerlus kent u nog niet").waitFor();
  await picture(page, "teams-tab-unknown");
});

it("says outside Teams where to go", async () => {
  await page.goto(`${app.url}/teams/tab`);
  await page.getByText("Dit is de tab van Leerlus in Microsoft Teams").waitFor();
  await picture(page, "teams-tab-outside");
  expect(await barriers(page)).toEqual([]);
});
