import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inApi, openAgendaApp, planYear, startFirst } from "../../agenda-app.ts";
import type { TestApp } from "../../harness.ts";
import { prepared } from "../../harness.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openAgendaApp();
}, 60_000);
afterAll(() => app.close());
const begin = prepared(
  () => app,
  () => planYear(app),
);
beforeEach(() => begin());

const coordinator = () => app.as("coordinator@example.org");
const anna = () => app.as("anna@example.org");
const kim = () => app.as("kim@example.org");

describe("recording a decision", () => {
  it("on an item of the running meeting keeps it in the journey of the item", async () => {
    const item = (await kim().done("agenda/add", { title: "Wachttijden" })).ref ?? "";
    await startFirst(app);
    const typed = await anna().type(`besluit nieuw Elke regio deelt haar lijst; punt ${item}`, {
      room: "implementation",
    });
    expect(typed).toMatchObject({ ok: true, ref: "B-1", shared: false });
    expect(await inApi(app, "decisions")).toEqual([
      {
        ...{ ref: "B-1", text: "Elke regio deelt haar lijst", meeting: "IO-2026-01", item },
        ...{ on: "2026-01-08", by: "anna@example.org" },
      },
    ]);
    expect(await app.posts({ purpose: "decision-added" })).toEqual([]);
    expect((await kim().done("agenda/item", { item })).text).toContain("2. besluit B-1");
    expect(await kim().type("b-1")).toMatchObject({ ok: true, text: expect.stringContaining("Besluit B-1") });
  });

  it("without an item belongs to the meeting that is running", async () => {
    await startFirst(app);
    await anna().done("decision/add", { text: "We beginnen om negen uur" }, { room: "implementation" });
    const [post] = await app.posts({ purpose: "decision-added" });
    expect(post).toMatchObject({ subject: "B-1", thread: "IO-2026-01" });
    await anna().done("decision/add", { text: "We eindigen om elf uur" });
    await coordinator().done("decision/add", { text: "Losse afspraak" }, { room: "monitoring" });
    expect((await inApi(app, "decisions")).map((decision) => decision.meeting)).toEqual([
      "IO-2026-01",
      "IO-2026-01",
      null,
    ]);
  });

  it("outside a meeting is for the coordinator only", async () => {
    expect((await anna().refused("decision/add", { text: "Zomaar" })).code).toBe("not-allowed");
    expect((await coordinator().done("decision/add", { text: "Zomaar" })).text).toContain(
      "buiten een overleg",
    );
  });

  it("is refused when the item's meeting is not running, and to those who do not lead it", async () => {
    const item = (await kim().done("agenda/add", { title: "Wachttijden" })).ref;
    const early = await anna().refused("decision/add", { text: "Te vroeg", item });
    expect(early).toMatchObject({ code: "conflict", message: expect.stringContaining("nu bezig") });
    await startFirst(app);
    expect((await kim().refused("decision/add", { text: "Van Kim", item })).code).toBe("not-allowed");
    expect((await anna().refused("decision/add", { text: "Waarover?", item: "P-99" })).code).toBe(
      "not-found",
    );
    expect(await inApi(app, "decisions")).toEqual([]);
  });

  it.each([["a\u0000b"], ["x".repeat(200_000)], [" "]])(
    "is refused without a text that can be kept",
    async (text) => {
      expect((await coordinator().refused("decision/add", { text })).issues).toMatchObject([
        { field: "text" },
      ]);
    },
  );
});

describe("finding decisions", () => {
  beforeEach(async () => {
    await coordinator().done("decision/add", { text: "Wachttijd ten hoogste 50% van de norm" });
    await coordinator().done("decision/add", { text: "Vervoer_plan vastgesteld" });
    await startFirst(app);
    await anna().done("decision/add", { text: "Elke regio deelt WACHTTIJDEN" });
  });
  const found = async (query: string) =>
    ((await kim().done("decision/search", { query })).text.match(/B-\d/g) ?? []).join();

  it("looks for words in any case, newest first", async () => {
    expect(await found("wachttijd")).toBe("B-3,B-1");
  });

  it.each([
    ["50%", "B-1"],
    ["r_p", "B-2"],
    ["%%", ""],
    ["__", ""],
    ["\\x", ""],
  ])("takes %s as it is typed", async (query, refs) => {
    expect(await found(query)).toBe(refs);
  });

  it("says in words that nothing was found, and asks for two characters", async () => {
    expect((await kim().done("decision/search", { query: "olifant" })).text).toContain(
      "geen besluit met deze woorden",
    );
    expect((await kim().refused("decision/search", { query: "w" })).issues).toMatchObject([
      { field: "query" },
    ]);
  });

  it("lists those of a meeting or a year, for a guest too", async () => {
    const list = async (input: Record<string, unknown>) =>
      (await app.as("gast@example.org").done("decision/list", input)).text.match(/B-\d/g);
    expect(await list({})).toEqual(["B-3", "B-2", "B-1"]);
    expect(await list({ meeting: "io-2026-01" })).toEqual(["B-3"]);
    expect(await list({ year: 2025 })).toBeNull();
    const unknown = await kim().refused("decision/list", { meeting: "IO-2031-01" });
    expect(unknown.code).toBe("not-found");
  });

  it("filters the API by meeting and year", async () => {
    expect(await inApi(app, "decisions", { year: "2026" })).toHaveLength(3);
    expect(await inApi(app, "decisions", { year: "geen jaar" })).toEqual([]);
    expect(await inApi(app, "decisions", { meeting: "IO-2026-01" })).toHaveLength(1);
  });
});
