import { readFileSync } from "node:fs";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../db/client.ts";
import { readDemoClock } from "../../db/queries/cooperation/cooperation.ts";
import { dumpCooperation } from "../../db/queries/dump/dump.ts";
import { bindChannel } from "../../db/queries/posting/channel.ts";
import { listDeliveries } from "../../db/queries/posting/list-deliveries.ts";
import { listPosts, type Post } from "../../db/queries/posting/post.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { DemoRun } from "../../src/demo/demo-run.ts";
import { MADE_FROM, sourcesPrint } from "../../src/demo/made-from.ts";
import { demoEngine } from "../../src/demo/open-demo.ts";
import { demoClock } from "../../src/engine/demo-clock.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { makeContext } from "../../src/engine/make-context.ts";
import { refreshPosts } from "../../src/engine/posting/refresh-posts.ts";
import { realTime } from "../../src/main.ts";
import { loadDemo } from "../../src/setup/load-demo.ts";
import { LIVED_START, readLived } from "../../src/setup/load-lived.ts";
import { setupFromFile } from "../../src/setup/setup-from-file.ts";
import { openTestDatabase } from "../database.ts";

const ALL = { after: undefined, limit: 5000 };
let database: Database;
let engine: Engine;
let demo: DemoRun;
let loadingMs: number;
let loaded: Post[];

beforeAll(async () => {
  database = await openTestDatabase();
  engine = demoEngine(database, demoClock(realTime));
  const began = process.cpuUsage();
  expect(await loadDemo(engine, "lived")).toBe(true);
  // The time that is worked on it: how busy a machine is besides says nothing.
  const { user, system } = process.cpuUsage(began);
  loadingMs = (user + system) / 1000;
  loaded = await posts();
  demo = new DemoRun(engine, "g7");
});
afterAll(() => database.close());

const posts = async () => (await listPosts(scopeOf(database.db, "g7"), {}, ALL)).items;

describe("what the lived demo is made from", () => {
  it("has not changed since it was made (npm run demo:lived makes it again)", () => {
    expect(JSON.parse(readFileSync(MADE_FROM, "utf8"))).toEqual({ sources: sourcesPrint() });
  });

  it("holds no secret and nobody real", async () => {
    const dump = await readLived();
    for (const name of ["tokens", "sessions", "sign_in_links", "feed_tokens", "chart_links", "workspaces"])
      expect([...dump.keys()]).not.toContain(name);
    const text = [...dump.values()].flat().join("\n");
    const domains = [...text.matchAll(/[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/g)].map(([, domain]) => domain);
    expect(new Set(domains)).toEqual(new Set(["example.org"]));
    expect(text).not.toMatch(/xox[a-z]-|ll_[\w-]{20}|Bearer /);
  });
});

describe("the lived demo", () => {
  it("begins on a morning in July, within seconds, once", async () => {
    expect(String(await readDemoClock(database.db))).toBe(String(Temporal.Instant.from(LIVED_START)));
    expect(loadingMs).toBeLessThan(5_000);
    expect(await loadDemo(engine, "lived")).toBe(false);
    expect(await loadDemo(engine, "fresh")).toBe(false);
  });

  it("is what was played, to the letter", async () => {
    const again = await dumpCooperation(scopeOf(database.db, "g7"));
    const kept = await readLived();
    expect([...again.keys()].sort()).toEqual([...kept.keys()]);
    for (const [table, lines] of kept) expect(again.get(table)?.toSorted(), table).toEqual(lines.toSorted());
  });

  it("has half a year behind it", async () => {
    const of = async (name: string) => (await demo.read(name)).map(({ state }) => state ?? "");
    expect((await of("meetings")).filter((state) => state === "closed").length).toBeGreaterThan(8);
    expect((await of("agreements")).length).toBeGreaterThan(1);
    const actions = new Set(await of("actions"));
    expect(actions.has("done") && actions.size > 1).toBe(true);
    const late = (await demo.read("actions")).filter((action) => Boolean(action.late));
    expect(late.length).toBeGreaterThan(0);
    expect(await of("revisions")).toContain("advised");
    expect((await demo.read("stories")).length).toBeGreaterThan(0);
    expect((await demo.posts("digest", "2026-Q1")).length).toBeGreaterThan(0);
  });

  it("knows the file of the cooperation as it stands", async () => {
    const again = await setupFromFile(engine, "db/seed/g7.yaml", { apply: true, language: "nl" });
    expect(again.lines).toEqual(["Niets gewijzigd."]);
  });

  it("asks the holder of a new action within two events", async () => {
    const line = "actie nieuw Stuur de cijfers van Q2; houder Anna; uiterlijk over een week";
    const reply = await demo.type("coordinator@example.org", "implementation", line);
    const said: Post[] = [];
    for (let event = 0; event < 2; event += 1) {
      const [next, now] = [await demo.nextEvent(), await demo.now()];
      // As the button does it: what is due already is done a second from now.
      const isLater = next && Temporal.Instant.compare(next, now) > 0;
      said.push(...(await demo.goTo(isLater ? next : now.add({ seconds: 1 }))));
    }
    const asked = said.filter(({ purpose }) => purpose === "action-nudge");
    expect(asked.flatMap(({ about }) => about.actions)).toContain(reply.ok && reply.ref);
  });

  it("goes on: what was planned comes once, and a channel that is bound later hears nothing of before", async () => {
    await bindChannel(scopeOf(database.db, "g7"), "implementation", "slack", "T1:C1");
    await demo.goTo(Temporal.Instant.from("2026-07-08T09:30:00+02:00"));
    const after = await posts();
    const known = new Set(loaded.map(({ id }) => id));
    const fresh = after.filter(({ id }) => !known.has(id));
    expect(fresh.map(({ purpose }) => purpose)).toContain("report-adopted");
    const identity = after.map((post) => [post.purpose, post.subject, post.period, post.room].join(" "));
    expect(new Set(identity).size).toBe(identity.length);
    const { items } = await listDeliveries(scopeOf(database.db, "g7"), { surface: "slack" }, ALL);
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter(({ post }) => known.has(post))).toEqual([]);
    const waiting = (
      await listDeliveries(scopeOf(database.db, "g7"), { surface: "web", state: "pending" }, ALL)
    ).items;
    expect(waiting.filter(({ post }) => known.has(post))).toEqual([]);
  });

  it("gives new things numbers that nothing has", async () => {
    const reply = await demo.type(
      "coordinator@example.org",
      "implementation",
      "actie nieuw Stuur de cijfers van Q3; houder Anna; uiterlijk 15 december",
    );
    expect(reply.ok).toBe(true);
    const made = await demo.read("actions", { ref: (reply.ok && reply.ref) || "" });
    expect(made).toHaveLength(1);
  });
});

it("a card that is drawn anew while nothing changed reads as it did, and is not edited", async () => {
  const drawAll = async () => {
    await database.db.transaction(async (tx) => {
      const ctx = await makeContext(engine, tx, "g7", { via: "job" });
      await refreshPosts(engine, ctx, [...new Set(loaded.flatMap(({ refs }) => refs))]);
    });
    return await posts();
  };
  const drawn = await drawAll();
  expect(drawn.length).toBeGreaterThan(100);
  expect(await drawAll()).toEqual(drawn);
}, 60_000);
