import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { z } from "zod";
import { saidPosts } from "../../commands/leerlus/said-posts.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { nextDueAt, schedule } from "../../db/queries/time/moment.ts";
import { job } from "../../src/engine/job.ts";
import type { Demo } from "../../src/web/web.ts";
import { COOPERATION } from "../builders.ts";
import type { TestApp } from "../harness.ts";
import { insertSampleAction } from "../sample-commands.ts";
import { sampleRegistry } from "./sample-commands.ts";
import { openWebApp, Visit, type WebApp } from "./web-app.ts";

const moves: string[] = [];
/** The move at which something is said; 0: at each, without a post. */
let said = 0;

function demoOf({ at, database, engine }: TestApp): Demo {
  return {
    cooperation: COOPERATION,
    now: () => engine.clock.now(database.db),
    advance: async (to) => {
      moves.push(to.toString());
      await at(to.toString());
      if (said === 0) return { now: to, jobRuns: 2, posts: 1 };
      if (moves.length < said) return { now: to, jobRuns: 1, posts: 0 };
      await insertSampleAction(app.database.db, app.engine.clock.real());
      await app.as("anna@example.org").done("action/say", { action: "A-1" }, { room: "implementation" });
      return { now: to, jobRuns: 1, posts: 1 };
    },
    nextEvent: () => nextDueAt(database.db),
  };
}

const quiet = job({ name: "quiet", quiet: false, payload: z.object({}), run: async () => ({}) });

let app: WebApp;
let visit: Visit;
let csrf: string;
beforeAll(async () => {
  app = await openWebApp({
    registry: { ...sampleRegistry(), collections: [saidPosts], jobs: [quiet] },
    demo: demoOf,
  });
}, 60_000);
afterAll(() => app?.close());
beforeEach(async () => {
  moves.length = 0;
  said = 0;
  await app.reset();
  visit = new Visit(app.url);
  csrf = await visit.csrf();
});

/** The page that the browser is sent on to. */
const shownAfter = async ({ headers }: { headers: Headers }): Promise<string> =>
  (await visit.get((headers.get("location") ?? "").replace(/#.*/, ""))).text;

it("signs a first visit in as the coordinator, and says that this is a practice environment", async () => {
  const { status, text } = await visit.get("/");
  expect(status).toBe(200);
  expect(text).toContain("Oefenomgeving");
  expect(text).toContain("<strong>Carla Coördinator</strong>");
  expect(text).toContain("maandag 5 januari 2026, 8.00 uur");
});

it("lets one choose who to be, and stays on the page", async () => {
  const to = { csrf, email: "anna@example.org", terug: "/r/monitoring" };
  const { status, headers } = await visit.post("/demo/ik", to);
  expect([status, headers.get("location")]).toEqual([303, "/r/monitoring"]);
  expect((await visit.get("/")).text).toContain("<strong>Anna Achterberg</strong>");
  const stranger = { csrf: await visit.csrf(), email: "nobody@example.org", terug: "//elders.example" };
  const away = await visit.post("/demo/ik", stranger);
  expect(away.headers.get("location")).toBe("/");
  expect((await visit.get("/")).text).toContain("<strong>Anna Achterberg</strong>");
});

it("moves the clock by a day, a week, or to a date, and says what happened", async () => {
  const first = await visit.post("/demo/klok", { csrf, advance: "P1D", terug: "/r/monitoring" });
  expect(first.headers.get("location")).toMatch(/^\/r\/monitoring\?klok=[\w-]+#demo-verder$/);
  expect(await shownAfter(first)).toContain("Uitgevoerd: 2 taken. Geplaatst: 1 bericht.");
  await visit.post("/demo/klok", { csrf, advance: "P7D" });
  await visit.post("/demo/klok", { csrf, to: "2026-03-30" });
  expect(moves).toEqual(["2026-01-06T07:00:00Z", "2026-01-13T07:00:00Z", "2026-03-30T06:00:00Z"]);
  expect((await visit.get("/")).text).toContain("maandag 30 maart 2026, 8.00 uur");
});

it("refuses in words to go back, too far, or to a day that does not exist", async () => {
  const wrong = {
    "2025-12-01": "alleen vooruit",
    "2031-01-01": "te ver",
    "33 december": "herken ik niet als datum",
  };
  for (const [to, words] of Object.entries(wrong)) {
    const sent = await visit.post("/demo/klok", { csrf, to });
    expect(sent.headers.get("location")).toMatch(/^\/\?klok=[\w-]+#demo-verder$/);
    expect(await shownAfter(sent)).toContain(words);
  }
  expect(await shownAfter(await visit.post("/demo/klok", { csrf, next: "1" }))).toContain(
    "Er staat niets meer gepland.",
  );
  expect((await visit.post("/demo/klok", { csrf: "wrong", advance: "P1D" })).status).toBe(403);
  expect(moves).toEqual([]);
});

it("may be asked for the present day: that does nothing", async () => {
  const now = Temporal.Instant.from("2026-01-05T15:00:00+01:00");
  await app.at(now.toString());
  await visit.post("/demo/klok", { csrf, to: "2026-01-05" });
  expect(moves).toEqual([now.toString()]);
});

it("begins the list of people with whom to begin, then by kind of organisation", async () => {
  const { text } = await visit.get("/");
  const [list = ""] = /<select id="demo-ik".*?<\/select>/s.exec(text) ?? [];
  expect([...list.matchAll(/<optgroup label="([^"]+)"/g)].map(([, label]) => label)).toEqual([
    "Begin hier",
    "Regio’s",
    "Zorgaanbieders",
  ]);
  const people = [...list.matchAll(/<option value="([^"@]+)@/g)].map(([, name]) => name);
  expect(people.slice(0, 6)).toEqual(["coordinator", "anna", "piet", "bestuur", "gast", "achterhoek"]);
  expect(new Set(people).size).toBe(people.length);
  expect(list).toContain(">Anna Achterberg, Achterhoek</option>");
});

it("goes on to the moment at which something is said, and links to that", async () => {
  const planned = ["2026-01-06", "2026-01-07", "2026-01-08"].map((day) => ({
    job: "quiet",
    subject: day,
    occurrence: "",
    dueAt: Temporal.Instant.from(`${day}T09:00:00+01:00`),
  }));
  await schedule(scopeOf(app.database.db, COOPERATION), planned);
  said = 2;
  const to = { csrf, next: "1", terug: "/r/monitoring" };
  const text = await shownAfter(await visit.post("/demo/klok", to));
  expect(moves).toHaveLength(2);
  expect(text).toContain("Geplaatst: 1 bericht.");
  expect(text).toMatch(
    /<a class="utrecht-link" href="\/r\/implementation#post-\d+">A-1<\/a> \(Ruimte implementation\)/,
  );
});

it("shows everybody's private messages", async () => {
  const chosen = await visit.get("/berichten?van=anna%40example.org");
  expect(chosen.headers.get("location")).toBe("/r/person%3Aanna%40example.org");
  const { status, text } = await visit.get("/r/person%3Aanna%40example.org");
  expect(status).toBe(200);
  expect(text).toContain("U leest mee met Anna Achterberg");
  expect((await visit.get("/r/person%3Anobody%40example.org")).status).toBe(404);
});

it("says what happened in the bar itself, once, under the button that stays where it is", async () => {
  const sent = await visit.post("/demo/klok", { csrf, advance: "P1D", terug: "/acties?weergave=tabel" });
  // Another page of the same session, or a list that is renewed, may come in between.
  expect((await visit.get("/")).text).not.toContain("demo-gebeurd");
  const text = await shownAfter(sent);
  const [bar = ""] = /<section class="ll-demo".*?<\/section>/s.exec(text) ?? [];
  expect(bar).toMatch(/<button[^>]+id="demo-verder"[^>]+aria-describedby="demo-gebeurd"/);
  expect(bar.indexOf('id="demo-gebeurd"')).toBeGreaterThan(bar.indexOf('id="demo-verder"'));
  expect(bar).toContain("Geplaatst: 1 bericht.");
  expect(bar).not.toContain("data-close-on-phone");
  const again = (await visit.get("/")).text;
  expect(again).not.toContain("demo-gebeurd");
  expect(again).toContain("data-close-on-phone");
});

it("goes on from the page one is on", async () => {
  for (const page of ["/", "/r/monitoring", "/digest/2026-Q1"]) {
    const { headers } = await visit.post("/demo/klok", { csrf, advance: "P1D", terug: page });
    expect(headers.get("location")?.replace(/\?klok=[\w-]+/, "")).toBe(`${page}#demo-verder`);
  }
});

it("offers four people to look with, and says what waits for each", async () => {
  const looks = async () => {
    const { text } = await visit.get("/");
    const [group = ""] =
      /<div class="ll-demo__moves ll-demo__looks" role="group".*?<\/div>/s.exec(text) ?? [];
    const names = [...group.matchAll(/name="email" value="([^"@]+)@/g)].map(([, name]) => name);
    const words = [...group.matchAll(/ll-small"><span>(.+?)<\/span><\/button>/g)].map(([, label = ""]) =>
      label.replace(/<[^>]+>/g, ""),
    );
    return { names, words };
  };
  expect(await looks()).toEqual({
    names: ["coordinator", "anna", "bestuur", "piet"],
    words: [
      "Coördinator: geen open acties",
      "Actiehouder: geen open acties",
      "Bestuurder: nog geen kwartaalbericht",
      "Zorgaanbieder: geen open acties",
    ],
  });
});
