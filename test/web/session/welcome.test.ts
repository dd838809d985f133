import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { issueLink } from "../../../db/queries/access.ts";
import { COOPERATION } from "../../builders.ts";
import { emptyTables } from "../../database.ts";
import { openWebApp, Visit, type WebApp } from "../web-app.ts";

let app: WebApp;
beforeAll(async () => {
  app = await openWebApp();
}, 60_000);
afterAll(() => app?.close());
beforeEach(() => app.reset());

/** Signs in with a link of their own, and opens the page that it leads to. */
async function signIn(person: string) {
  const bearer = { cooperation: COOPERATION, person };
  const secret = await issueLink(app.database.db, bearer, Temporal.Now.instant());
  const visit = new Visit(app.url);
  const used = await visit.post(`/aanmelden/${secret}`, {});
  const to = used.headers.get("location") ?? "";
  return { visit, to, page: (await visit.get(to.split("#")[0] ?? "/")).text };
}

describe("the first sign-in to the browser", () => {
  it("shows the welcome above the page, keeps it among the messages, and is the only one that does", async () => {
    const first = await signIn("anna@example.org");
    expect(first.to).toMatch(/^\/\?gedaan=.+#antwoord$/);
    expect(first.page).toContain("Welkom bij Leerlus");
    expect(first.page).toContain("Wat wacht er op mij?");
    await app.deliver();
    const room = await first.visit.get("/r/person%3Aanna%40example.org");
    expect(room.text).toContain("Leerlus onthoudt wat G7 afspreekt");
    const second = await signIn("anna@example.org");
    expect([second.to, second.page.includes("gedaan")]).toEqual(["/", false]);
    expect(await app.posts({ purpose: "welcome" })).toHaveLength(1);
  });

  it("asks a guest whether they want to become a member", async () => {
    expect((await signIn("gast@example.org")).page).toContain("U bent hier gast en leest mee.");
  });
});

describe("where nobody was set up yet", () => {
  it("says what to do first, in both languages", async () => {
    await emptyTables(app.database.db);
    const { status, text } = await new Visit(app.url).get("/");
    expect(status).toBe(401);
    expect(text).toContain("Leerlus is nog niet ingericht");
    expect(text).toContain("npx leerlus setup your-file.yaml");
    await app.reset();
    expect((await new Visit(app.url).get("/")).text).not.toContain("nog niet ingericht");
  });
});
