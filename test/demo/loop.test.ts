import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collections, commands, postings } from "../../commands/index.ts";
import type { Database } from "../../db/client.ts";
import { listPosts, type Post } from "../../db/queries/posting/post.ts";
import { jobs } from "../../jobs/index.ts";
import { DemoRun } from "../../src/demo/demo-run.ts";
import { playYear } from "../../src/demo/year.ts";
import { dayOf } from "../../src/domain/calendar/day.ts";
import { demoClock } from "../../src/engine/demo-clock.ts";
import { realTime } from "../../src/main.ts";
import { actionNudge } from "../../src/posts/action.ts";
import { loadDemo } from "../../src/setup/load-demo.ts";
import { openTestDatabase } from "../database.ts";
import { faultsIn } from "../read-aloud.ts";

let database: Database;
let demo: DemoRun;
const errors: string[] = [];
const posts: Post[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
  const silent = () => undefined;
  const engine = {
    database,
    registry: { commands, collections, postings, jobs },
    clock: demoClock(realTime),
    log: {
      info: silent,
      warn: silent,
      error: (_facts: unknown, message: string) => void errors.push(message),
    },
    baseUrl: "http://localhost:3978",
    demo: true,
  };
  await loadDemo(engine);
  demo = new DemoRun(engine, "g7");
  await playYear(demo, "2027-01-01");
  for (let after: string | undefined, more = true; more; ) {
    const { items, next } = await listPosts(database.db, "g7", {}, { after, limit: 200 });
    posts.push(...items);
    more = next !== null;
    after = String(items.at(-1)?.id);
  }
}, 600_000);
afterAll(() => database.close());

const one = async (name: string, filter: Record<string, string>): Promise<Record<string, unknown>> => {
  const [found] = await demo.read(name, filter);
  if (!found) throw new Error(`nothing in ${name}`);
  return found;
};

describe("the year of the demo carries the loop round:", () => {
  it("nothing fails on the way", () => {
    expect(errors).toEqual([]);
    expect(demo.lines.filter(({ text }) => /Nog één ding|Kijk dit nog even na/.test(text))).toEqual([]);
  });

  it("a theme from the implementation meeting becomes an agreement, and says so all the way", async () => {
    const theme = await one("themes", { ref: "T-1" });
    expect(theme).toMatchObject({ state: "learnt", votes: 6, learningCircle: ["LC-2026-Q2"] });
    const title = "Elke nieuwe plek heeft een eigen sleutel en een rustige kamer";
    const agreement = (await demo.read("agreements")).find((each) => each.title === title);
    expect(agreement).toMatchObject({ state: "active" });
    const items = await demo.read("agenda-items", { meeting: "IO-2026-05", subject: "T-1" });
    expect(items).toMatchObject([{ title: expect.stringContaining("Les uit thema T-1"), state: "handled" }]);
    expect(JSON.stringify(theme)).toContain(String(agreement?.ref));
  });

  it("everything that Leerlus says reads well aloud", () => {
    const said = demo.lines.filter(({ who }) => who === "Leerlus");
    expect(said.length).toBeGreaterThan(300);
    expect([...new Set(said.flatMap(({ text }) => faultsIn(text, "nl")))]).toEqual([]);
  });

  it("a report to which somebody objects is corrected and adopted, for everybody to see", async () => {
    expect(await one("reports", { meeting: "IO-2026-03" })).toMatchObject({
      state: expect.stringMatching(/adopted|corrected/),
      version: 2,
      objections: [{ by: "yusuf@example.org" }],
    });
    expect(await one("reports", { meeting: "IO-2026-02" })).toMatchObject({ state: "adopted", version: 1 });
  });

  it("a date poll finds the day of the revision table", async () => {
    expect(await one("polls", { ref: "DP-1" })).toMatchObject({
      state: "picked",
      picked: "2026-08-31T09:00",
    });
    expect(await one("meetings", { kind: "revision-table" })).toMatchObject({ state: "closed" });
  });

  it("one revision stands and one has fallen", async () => {
    const stands = await one("revisions", { ref: "HV-2026-1" });
    expect(stands).toMatchObject({ state: "stands", year: 2027 });
    expect(stands.consents).toHaveLength(16);
    expect(await one("revisions", { ref: "HV-2026-2" })).toMatchObject({ state: "fallen" });
  });
});

describe("few messages, each with its use:", () => {
  const count = (keys: string[]) => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  };

  it("no question about actions comes without an action", () => {
    const nudges = posts.filter(({ purpose }) => purpose === actionNudge.purpose);
    expect(nudges.length).toBeGreaterThan(20);
    expect(nudges.filter(({ text }) => !/A-\d+/.test(text))).toEqual([]);
  });

  it("no post repeats another's content in the same room", () => {
    const shared = posts.filter(({ room, purpose }) => !room.startsWith("person:") && purpose !== "digest");
    const repeated = [...count(shared.map(({ room, text }) => `${room}\n${text}`))].filter(([, n]) => n > 1);
    expect(repeated.map(([text, n]) => `${n} × ${text.slice(0, 120)}`)).toEqual([]);
  });

  it("what opens a conversation in the implementation room comes at most twelve times a month", () => {
    const opened = posts.filter(({ room, thread }) => room === "implementation" && thread === null);
    const months = count(opened.map(({ at }) => dayOf(at).slice(0, 7)));
    expect([...months].filter(([, n]) => n > 12)).toEqual([]);
  });
});
