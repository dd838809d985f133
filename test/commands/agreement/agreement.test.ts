import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readOne, readPage } from "../../../src/engine/reading/read.ts";
import { buttonsOf, openTestApp, type TestApp } from "../../harness.ts";
import { seedItem, seedMeeting } from "../../meeting-builder.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
beforeEach(() => app.reset());
afterAll(() => app.close());

const input = {
  title: "Minder onvrijwillige doorplaatsingen",
  parties: ["achterhoek", "Het Kompas"],
  review: "2026-09-01",
};
const collection = () => {
  const found = app.engine.registry.collections.find(({ name }) => name === "agreements");
  if (!found) throw new Error("no agreements");
  return found;
};
const read = async (ref: string) =>
  await readOne(app.engine, await app.actor("anna@example.org"), collection(), ref);
const make = (email = "coordinator@example.org", more = {}) =>
  app.as(email).done("agreement/add", { ...input, ...more });

describe("a development agreement", () => {
  test("made by the coordinator is active, and holds its actions", async () => {
    const more = {
      intention: "Kinderen blijven",
      theme: "verblijf",
      indicators: "doorplaatsingen, tevredenheid",
    };
    const { ref } = await make("coordinator@example.org", more);
    expect(ref).toBe("OA-2026-1");
    const action = { title: "Maak een plan", holder: "kim", due: "2026-03-11", agreement: "oa-2026-1" };
    await app.as("piet@example.org").done("action/add", action);
    expect(await read("OA-2026-1")).toEqual({
      ref: "OA-2026-1",
      title: "Minder onvrijwillige doorplaatsingen",
      intention: "Kinderen blijven",
      state: "active",
      parties: ["achterhoek", "aanbieder-02"],
      review: "2026-09-01",
      theme: "verblijf",
      indicators: ["doorplaatsingen", "tevredenheid"],
      actions: ["A-1"],
      supersededBy: null,
      item: null,
      meeting: null,
      createdAt: "2026-01-05T08:00:00+01:00",
    });
  });

  test("made by a member is a draft, and the card says so", async () => {
    const { text } = await make("anna@example.org");
    expect(text).toContain("Dit is een concept.");
    expect(await read("OA-2026-1")).toMatchObject({ state: "draft" });
  });

  test("made by the chair or scribe of the meeting of its item is active; the item's journey shows it", async () => {
    const { db } = app.database;
    await seedMeeting(db, "IO-2026-01", "2026-01-15T09:30:00+01:00", { scribe: "kim@example.org" });
    const item = await seedItem(db, "IO-2026-01");
    await make("anna@example.org", { item });
    await make("kim@example.org", { item });
    await make("piet@example.org", { item });
    const { items } = await readPage(
      app.engine,
      await app.actor("gast@example.org"),
      collection(),
      {},
      { limit: 9 },
    );
    expect(items.map(({ state, meeting }) => [state, meeting])).toEqual([
      ["active", "IO-2026-01"],
      ["active", "IO-2026-01"],
      ["draft", "IO-2026-01"],
    ]);
    const { text } = await app.as("gast@example.org").done("agreement/show", { agreement: "OA-2026-1" });
    expect(text).toContain("Waar komt dit vandaan?");
    expect(text).toContain("OA-2026-3");
  });

  test("with parties of one side only says which side is missing", async () => {
    const { text } = await make("coordinator@example.org", { parties: "achterhoek, foodvalley" });
    expect(text).toContain("Er doet nog geen zorgaanbieder mee aan deze afspraak.");
    expect(text).not.toContain("Er doet nog geen regio mee");
  });

  test("is listed by state and party", async () => {
    await make("coordinator@example.org");
    await make("anna@example.org", { parties: ["foodvalley", "aanbieder-01"] });
    const refs = async (line: string) => {
      const answer = await app.as("gast@example.org").type(line);
      return answer.ok ? answer.text.match(/OA-2026-\d/g) : answer.message;
    };
    expect(await refs("afspraak")).toEqual(["OA-2026-1", "OA-2026-2"]);
    expect(await refs("afspraak lijst status: concept")).toEqual(["OA-2026-2"]);
    expect(await refs("afspraak lijst partij: Het Kompas")).toEqual(["OA-2026-1"]);
    expect(await refs("afspraak lijst status: bereikt")).toBeNull();
  });

  test("is answered in the room, and changes there show on its card", async () => {
    await app.as("coordinator@example.org").done("agreement/add", input, { room: "monitoring" });
    const change = { agreement: "OA-2026-1", state: "achieved", note: "Gelukt" };
    const answer = await app.as("coordinator@example.org").done("agreement/status", change);
    expect(answer.text).toContain("Toelichting: Gelukt");
    const [post] = await app.posts({ purpose: "agreement-added" });
    expect(post?.text).toContain("Stand: bereikt");
  });
});

test("each change typed in a room is said there in a line that stays as it happened", async () => {
  await make();
  await make("coordinator@example.org", { title: "Tweede afspraak" });
  const coordinator = app.as("coordinator@example.org");
  const room = { room: "monitoring" };
  const change = { agreement: "OA-2026-1", state: "achieved", note: "Gelukt" };
  await coordinator.done("agreement/status", change, room);
  await coordinator.done("agreement/supersede", { agreement: "OA-2026-1", by: "OA-2026-2" }, room);
  expect((await app.posts({ purpose: "agreement-changed" })).map(({ text }) => text)).toEqual([
    "OA-2026-1 Minder onvrijwillige doorplaatsingen: bereikt — Carla Coördinator: Gelukt",
    "OA-2026-1 Minder onvrijwillige doorplaatsingen: herzien, vervangen door OA-2026-2 — Carla Coördinator",
  ]);
});

describe("its state", () => {
  beforeEach(() => make());
  const status = (state: string) => ({ agreement: "OA-2026-1", state });

  test("is changed by the coordinator or the chair only", async () => {
    expect(await app.as("anna@example.org").refused("agreement/status", status("lapsed"))).toMatchObject({
      code: "not-allowed",
    });
    await app.as("coordinator@example.org").done("agreement/status", status("lapsed"));
    expect(await read("OA-2026-1")).toMatchObject({ state: "lapsed" });
  });

  test("is not set to what it is, nor to revised", async () => {
    const coordinator = app.as("coordinator@example.org");
    expect(await coordinator.refused("agreement/status", status("active"))).toMatchObject({
      code: "conflict",
    });
    expect(await coordinator.refused("agreement/status", status("herzien"))).toMatchObject({
      code: "invalid",
      issues: [
        {
          field: "state",
          message: "Een afspraak wordt herzien door haar te vervangen: “afspraak vervang”.",
        },
      ],
    });
  });
});

describe("an agreement is superseded", () => {
  beforeEach(async () => {
    await make();
    await make("coordinator@example.org", { title: "Tweede afspraak" });
    await make("coordinator@example.org", { title: "Derde afspraak" });
  });
  const by = (old: number, next: number) => ({ agreement: `OA-2026-${old}`, by: `OA-2026-${next}` });

  test("by another: it is revised, says by what, and takes no more actions or changes", async () => {
    const coordinator = app.as("coordinator@example.org");
    const { card } = await coordinator.done("agreement/supersede", by(1, 2));
    expect(buttonsOf(card)).toEqual([]);
    expect(await read("OA-2026-1")).toMatchObject({ state: "revised", supersededBy: "OA-2026-2" });
    expect(await coordinator.refused("agreement/supersede", by(1, 3))).toMatchObject({
      code: "conflict",
      message: "OA-2026-1 is al vervangen door OA-2026-2.",
    });
    const change = { agreement: "OA-2026-1", state: "active" };
    expect(await coordinator.refused("agreement/status", change)).toMatchObject({ code: "conflict" });
    const action = { title: "Maak een plan", holder: "kim", due: "2026-03-11", agreement: "OA-2026-1" };
    expect(await coordinator.refused("action/add", action)).toMatchObject({
      issues: [{ field: "agreement" }],
    });
  });

  test("not by itself, not in a circle, not by one that does not exist", async () => {
    const coordinator = app.as("coordinator@example.org");
    expect(await coordinator.refused("agreement/supersede", by(1, 1))).toMatchObject({ code: "invalid" });
    await coordinator.done("agreement/supersede", by(1, 2));
    await coordinator.done("agreement/supersede", by(2, 3));
    expect(await coordinator.refused("agreement/supersede", by(3, 1))).toMatchObject({
      code: "invalid",
      issues: [{ field: "by" }],
    });
    expect(await coordinator.refused("agreement/supersede", by(3, 9))).toMatchObject({ code: "not-found" });
  });

  test("not by a member", async () => {
    expect(await app.as("anna@example.org").refused("agreement/supersede", by(1, 2))).toMatchObject({
      code: "not-allowed",
    });
  });

  test("two at once, each by the other: one of them", async () => {
    const coordinator = app.as("coordinator@example.org");
    const replies = await Promise.all(
      [by(1, 2), by(2, 1)].map((pair) => coordinator.run("agreement/supersede", pair)),
    );
    expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
  });
});

test("refused are no parties, an unknown party and a review that has passed", async () => {
  const anna = app.as("anna@example.org");
  const field = async (change: Record<string, unknown>) =>
    (await anna.refused("agreement/add", { ...input, ...change })).issues.map((issue) => issue.field);
  expect(await field({ parties: [] })).toEqual(["parties"]);
  expect(await field({ parties: ["Achterhoekk"] })).toEqual(["parties"]);
  expect(await field({ parties: ["anna"] })).toEqual(["parties"]);
  expect(await field({ review: "2025-12-31" })).toEqual(["review"]);
});
