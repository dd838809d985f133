import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collections, commands, postings } from "../../commands/index.ts";
import type { Database } from "../../db/client.ts";
import { listPosts } from "../../db/queries/posting/post.ts";
import { jobs } from "../../jobs/index.ts";
import { DemoRun } from "../../src/demo/demo-run.ts";
import { transcriptPage } from "../../src/demo/page.ts";
import { INTRODUCTIONS } from "../../src/demo/script/introductions.ts";
import { LOOP } from "../../src/demo/script/loop.ts";
import { type Line, transcriptText } from "../../src/demo/transcript.ts";
import { playYear } from "../../src/demo/year.ts";
import { wallClock } from "../../src/domain/calendar/day.ts";
import { personOf } from "../../src/domain/organisation/organisation.ts";
import type { Context } from "../../src/engine/context.ts";
import { demoClock } from "../../src/engine/demo-clock.ts";
import { dispatch } from "../../src/engine/dispatch.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { makeContext } from "../../src/engine/make-context.ts";
import { findCommand, findPosting } from "../../src/engine/registry.ts";
import { realTime } from "../../src/main.ts";
import { loadDemo } from "../../src/setup/load-demo.ts";
import { plainCard } from "../../src/view/plain.ts";
import { textIn } from "../../src/view/text.ts";
import { openTestDatabase } from "../database.ts";
import { faultsIn } from "../read-aloud.ts";

const t = textIn("nl");
let database: Database;
let engine: Engine;
let demo: DemoRun;
let lines: readonly Line[];
const errors: string[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
  const silent = () => undefined;
  engine = {
    database,
    registry: { commands, collections, postings, jobs },
    clock: demoClock(realTime),
    log: { info: silent, warn: silent, error: (_facts, message) => void errors.push(message) },
    baseUrl: "http://localhost:3978",
    demo: true,
  };
  await loadDemo(engine);
  demo = new DemoRun(engine, "g7");
  await playYear(demo, "2026-04-01");
  lines = demo.lines;
}, 400_000);

afterAll(() => database.close());

const fromLeerlus = () => lines.filter((line) => line.who === "Leerlus");
const saidBy = (who: string) => lines.filter((line) => line.who === who);

describe("the first quarter of the demo", () => {
  it("runs without a command that fails", () => {
    expect(errors).toEqual([]);
  });

  it("answers in the thread of the meeting that is spoken about", () => {
    const decision = fromLeerlus().find((line) => line.text.startsWith("Besluit B-1"));
    expect(decision).toMatchObject({ room: "#implementation", thread: "IO-2026-01" });
  });

  it("has agendas filled by regions and by providers", () => {
    const bringers = lines.filter((line) => line.text.startsWith("/agenda nieuw")).map((line) => line.who);
    expect(new Set(bringers).size).toBeGreaterThan(5);
    expect(bringers).toEqual(expect.arrayContaining(["Anna Wessels", "Yusuf Kaya"]));
  });

  it("tells the same message to two people once", () => {
    expect(transcriptText(t, lines)).toMatch(/privé aan [^,\n]+, [^,\n]+ {3}Leerlus/);
  });

  it("shows once, to who asks, how a point went to monitoring and came back as an agreement", () => {
    const journeys = fromLeerlus().filter((line) => line.text.includes(t.agenda.whence));
    expect(journeys).toHaveLength(1);
    expect(journeys[0]?.room).toBe("alleen voor Bram Hendriksen");
    for (const ref of ["IO-2026-01", "MO-2026-Q1", "OA-2026-1", "IO-2026-03"]) {
      expect(journeys[0]?.text).toContain(ref);
    }
  });

  it("asks a holder how it goes, who answers with a button a quarter of an hour later", () => {
    const asked = fromLeerlus().find(
      (line) => line.room === "privé aan Piet Boersma" && /Hoe staat/.test(line.text),
    );
    const answered = saidBy("Piet Boersma").find((line) => line.text === "[gereed]");
    expect(asked && answered?.at.equals(asked.at.add({ minutes: 15 }))).toBe(true);
  });

  it("shows the short answer that only the asker gets", () => {
    const start = lines.findIndex((line) => line.text === "/overleg start IO-2026-01");
    expect(lines[start + 1]).toMatchObject({ who: "Leerlus", room: "alleen voor Bram Hendriksen" });
  });

  it("says who comes under the agenda, and the reminder counts the organisations", () => {
    expect(saidBy("Bram Hendriksen").map(({ text }) => text)).toEqual(
      expect.arrayContaining(["[Misschien]", "[Ja, ik kom]"]),
    );
    const reminder = fromLeerlus().find(({ text }) => text.startsWith("Herinnering: IO-2026-02"));
    expect(reminder?.text).toContain("Aangemeld: 13 organisaties komen, 1 niet");
    const standin = lines.findIndex(({ text }) => text.includes("vervanger; vervanger Fatima"));
    expect(lines[standin + 1]?.text).toContain("Fatima el Amrani komt in uw plaats.");
  });

  it("hears nothing from Leerlus outside 8 to 18 o'clock", () => {
    const outside = fromLeerlus().filter(({ at }) => {
      const hour = Number(wallClock(at).split(":")[0]);
      return hour < 8 || hour >= 18;
    });
    expect(outside).toEqual([]);
  });

  it("refuses nobody: everything that is typed is understood", () => {
    expect(transcriptText(t, lines)).not.toContain(t.refusal.invalid);
  });
});

/** Typical words of Dutch that are none of English. */
const DUTCH =
  /(?<![\p{L}-])(?:de|het|een|en|voor|met|niet|zijn|naar|bij|uit|aan|wordt|worden|deze|dit|nog|geen|uw|kunt|heeft|hebt|wie|wat|waar|staat|komt|om|uur|overleg|actie|acties|afspraak|besluit|punt|houder|uiterlijk|kwartaal|gehaald|voorbij|achter|maandag|dinsdag|woensdag|donderdag|vrijdag|januari|februari|maart)(?![\p{L}-])/giu;

describe("what an English reader is shown", () => {
  /** Everything that people wrote, and names; the longest first. */
  async function peoplesWords(): Promise<string[]> {
    const found = new Set<string>();
    const keep = (value: unknown): void => {
      if (typeof value === "string" && value.length > 2) found.add(value);
      else if (typeof value === "object" && value !== null) Object.values(value).forEach(keep);
    };
    const names = ["actions", "agreements", "decisions", "stories", "interpretations", "organisations"];
    for (const name of [...names, "people", "rooms", "indicators", "polls"])
      (await demo.read(name)).forEach(keep);
    for (const { title, outcome, source } of await demo.read("agenda-items")) {
      keep(outcome);
      if (source !== "data") keep(title);
    }
    // The states of themes and revisions are words of ours.
    for (const { title, why, reason, costs } of [
      ...(await demo.read("themes")),
      ...(await demo.read("revisions")),
    ]) {
      keep([title, why, reason, costs]);
    }
    keep(LOOP.flatMap(({ line }) => /; tekst ([^;]+)/.exec(line)?.[1] ?? []));
    for (const { title, location, reason } of await demo.read("meetings")) {
      keep([title, location]);
      if (reason?.includes(" ") && !/vakantie|dag/.test(reason)) keep(reason);
    }
    const { cooperation } = await context((ctx) => ctx);
    keep([
      cooperation.name,
      cooperation.settings.indicators,
      cooperation.settings.standingItems,
      INTRODUCTIONS,
    ]);
    return [...found].sort((a, b) => b.length - a.length);
  }

  const context = <T>(use: (ctx: Context) => T | Promise<T>): Promise<T> =>
    database.db.transaction(async (db) =>
      use(await makeContext(engine, db, "g7", { via: "job", language: "en" })),
    );

  /** What is left when the words of people are taken out. */
  const without = (text: string, words: readonly string[]) => {
    let left = text;
    for (const said of words) left = left.replaceAll(said, "·");
    return left;
  };
  const dutchIn = (text: string, words: readonly string[]) =>
    without(text, words)
      .split("\n")
      .filter((line) => line.match(DUTCH));

  it("holds no Dutch of Leerlus itself in any posting", async () => {
    const words = await peoplesWords();
    const wrong = await context(async (ctx) => {
      const found: string[] = [];
      for (let after: string | undefined, more = true; more; ) {
        const { items, next } = await listPosts(ctx.db, "g7", {}, { after, limit: 200 });
        for (const post of items) {
          const card = await findPosting(engine.registry, post.purpose).card(ctx, post);
          if (!card) continue;
          const text = plainCard(ctx.t, card);
          found.push(...dutchIn(text, words).map((line) => `${post.purpose}: ${line}`));
          found.push(...faultsIn(without(text, words), "en").map((fault) => `${post.purpose}: ${fault}`));
        }
        more = next !== null;
        after = next ?? undefined;
      }
      return found;
    });
    expect(wrong).toEqual([]);
  });

  it("holds none in any list or card of an answer", async () => {
    const words = await peoplesWords();
    const wrong: string[] = [];
    const [meetings, items] = [await demo.read("meetings"), await demo.read("agenda-items")];
    const asked: [string, Record<string, unknown>][] = [
      ...["action/mine", "action/list", "agreement/list", "decision/list", "meeting/list"].map(plainly),
      ...["indicator/list", "indicator/summary", "indicator/missing", "indicator/import"].map(plainly),
      ...["digest/list", "leerlus/help", "leerlus/me", "leerlus/members", "leerlus/status"].map(plainly),
      ["digest/draft", { quarter: "2026-Q1" }],
      ...meetings.flatMap(({ ref }): [string, object][] => [
        ["meeting/show", { meeting: ref }],
        ["agenda/show", { meeting: ref }],
      ]),
      ...items.map(({ ref }): [string, object] => ["agenda/item", { item: ref }]),
      ...(await demo.read("actions")).map(({ ref }): [string, object] => ["action/show", { action: ref }]),
      ...(await demo.read("agreements")).map(({ ref }): [string, object] => [
        "agreement/show",
        { agreement: ref },
      ]),
    ].map(([path, input]) => [String(path), input as Record<string, unknown>]);
    const { directory } = await context((ctx) => ctx);
    const person = personOf(directory, "coordinator@example.org");
    if (!person) throw new Error("no coordinator");
    const actor = { ...person, cooperation: "g7", language: "en" as const };
    for (const [path, input] of asked) {
      const command = findCommand(engine.registry, path);
      if (!command) throw new Error(`no ${path}`);
      const reply = await dispatch(engine, { command, input, actor, via: "web" });
      const text = reply.ok ? reply.text : reply.message;
      wrong.push(...dutchIn(text, words).map((line) => `${path}: ${line}`));
      wrong.push(...faultsIn(without(text, words), "en").map((fault) => `${path}: ${fault}`));
    }
    expect(wrong).toEqual([]);
  });
});

const plainly = (path: string): [string, object] => [path, {}];

describe("the page", () => {
  it("escapes what people type", () => {
    const line = { ...(lines[0] as Line), text: "<script>alert(1)</script> & meer" };
    const page = transcriptPage(t, "<b>Titel</b>", [line]);
    expect(page).toContain("&lt;script>alert(1)&lt;/script> &amp; meer");
    expect(page).not.toContain("<script>");
    expect(page).not.toContain("<b>");
  });
});
