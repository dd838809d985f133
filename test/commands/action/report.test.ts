import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { reportAction } from "../../../db/queries/action/change-action.ts";
import { listAudit } from "../../../db/queries/audit.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { UNFINISHED } from "../../../src/domain/action/action.ts";
import { readOne } from "../../../src/engine/reading/read.ts";
import { COOPERATION } from "../../builders.ts";
import { buttonsOf, openTestApp, prepared, type TestApp } from "../../harness.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
const begin = prepared(
  () => app,
  async () => {
    const input = { title: "Bel", holder: "achterhoek", coholders: ["aanbieder-01"], due: "2026-03-11" };
    await app.as("coordinator@example.org").done("action/add", input);
  },
);
beforeEach(() => begin());
afterAll(() => app.close());

const read = async () => {
  const collection = app.engine.registry.collections.find(({ name }) => name === "actions");
  if (!collection) throw new Error("no actions");
  const item = await readOne(app.engine, await app.actor("anna@example.org"), collection, "A-1");
  return item as { state: string; history: { state: string; note: string | null; by: string }[] };
};
const report = (state: string, note?: string) => ({ action: "A-1", state, ...(note ? { note } : {}) });

describe("how an action stands is reported by", () => {
  test.each([
    ["anyone of the organisation that leads", "anna@example.org"],
    ["the person who answers for it", "achterhoek@example.org"],
    ["a co-holder", "piet@example.org"],
    ["the coordinator", "coordinator@example.org"],
  ])("%s", async (_who, email) => {
    await app.as(email).done("action/status", report("at-risk", "Er is te weinig tijd"), { via: "slack" });
    expect(await read()).toMatchObject({
      state: "at-risk",
      history: [
        {
          state: "at-risk",
          note: "Er is te weinig tijd",
          by: email,
          at: "2026-01-05T08:00:00+01:00",
          via: "slack",
        },
      ],
    });
  });

  test("nobody else", async () => {
    for (const email of ["kim@example.org", "bestuur@example.org", "gast@example.org"]) {
      const refused = await app.as(email).refused("action/status", report("at-risk"));
      expect(refused.code).toBe("not-allowed");
    }
    expect(await read()).toMatchObject({ state: "open", history: [] });
  });
});

describe("finishing and reopening", () => {
  test("is for the lead and the coordinator", async () => {
    const piet = app.as("piet@example.org");
    expect(await piet.refused("action/status", report("done"))).toMatchObject({ code: "not-allowed" });
    expect(await piet.refused("action/done", { action: "A-1" })).toMatchObject({ code: "not-allowed" });
    await app.as("anna@example.org").done("action/done", { action: "A-1", note: "Gebeld" });
    expect(await piet.refused("action/status", report("open"))).toMatchObject({ code: "not-allowed" });
    await app.as("coordinator@example.org").done("action/status", report("open"));
    expect((await read()).history.map(({ state, note }) => [state, note])).toEqual([
      ["done", "Gebeld"],
      ["open", null],
    ]);
  });

  test("works as typed: klaar A-1 and what was done", async () => {
    await app.as("anna@example.org").type("actie klaar a-1 gebeld met de wethouder");
    expect(await read()).toMatchObject({ state: "done", history: [{ note: "gebeld met de wethouder" }] });
  });

  test("twice is a conflict in words", async () => {
    await app.as("anna@example.org").done("action/done", { action: "A-1" });
    expect(await app.as("coordinator@example.org").refused("action/done", { action: "A-1" })).toMatchObject({
      code: "conflict",
      message: "A-1 is al gereed. Er is niets gewijzigd.",
    });
  });

  test("by two people at once: one is done, the other hears that it is", async () => {
    const people = ["anna@example.org", "coordinator@example.org"];
    const replies = await Promise.all(
      people.map((email) => app.as(email).run("action/done", { action: "A-1" })),
    );
    expect(replies.map((reply) => (reply.ok ? "done" : reply.code)).sort()).toEqual(["conflict", "done"]);
    expect((await read()).history).toHaveLength(1);
  });
});

test("a report that was decided on before somebody finished the action changes nothing", async () => {
  await app.as("anna@example.org").done("action/done", { action: "A-1" });
  const { db } = app.database;
  const at = Temporal.Instant.from("2026-01-05T08:00:00+01:00");
  const update = {
    action: "A-1",
    state: "at-risk",
    note: null,
    by: "anna@example.org",
    at,
    via: "api",
  } as const;
  expect(await reportAction(scopeOf(db, COOPERATION), update, { from: UNFINISHED })).toBeUndefined();
  expect(await read()).toMatchObject({ state: "done" });
});

test("two people reporting at once are both kept", async () => {
  await Promise.all([
    app.as("anna@example.org").done("action/status", report("at-risk")),
    app.as("piet@example.org").done("action/status", report("on-track")),
  ]);
  expect((await read()).history.map(({ state }) => state).sort()).toEqual(["at-risk", "on-track"]);
});

test("a button pressed ten times at once has one effect", async () => {
  const { card } = await app.as("anna@example.org").done("action/show", { action: "A-1" });
  const presses = Array.from({ length: 10 }, () => app.as("anna@example.org").press(card, "risico"));
  expect((await Promise.all(presses)).every((reply) => reply.ok)).toBe(true);
  expect((await read()).history).toHaveLength(1);
  const { items } = await listAudit(
    scopeOf(app.database.db, COOPERATION),
    { what: "action/status" },
    {
      after: undefined,
      limit: 20,
    },
  );
  expect(items).toHaveLength(1);
});

test("cards that show the action are made anew where they stand", async () => {
  await app.at("2026-01-05T08:01:00+01:00");
  await app.as("anna@example.org").done("action/done", { action: "A-1" });
  const posts = await app.posts({ purpose: "action-added" });
  expect(posts.map(({ room }) => room)).toEqual(["person:achterhoek@example.org", "person:piet@example.org"]);
  for (const post of posts) {
    expect(post.text).toContain("gereed");
    expect(buttonsOf(post.card)).toEqual([]);
  }
});

test("what is typed in a room is said there in a line that stays as it happened", async () => {
  const anna = app.as("anna@example.org");
  await anna.type("actie status A-1 risico", { room: "implementation" });
  await anna.type("actie status A-1 op schema; toelichting het lukt", { room: "implementation" });
  const posts = await app.posts({ purpose: "action-changed" });
  expect(posts.map(({ room }) => room)).toEqual(["implementation", "implementation"]);
  expect(posts.map(({ text }) => text)).toEqual([
    "A-1 Bel: risico — Anna Achterberg",
    "A-1 Bel: op schema — Anna Achterberg: het lukt",
  ]);
  expect(posts.flatMap(({ card }) => buttonsOf(card))).toEqual([]);
});

test("a long note stands below the line", async () => {
  const note = "Er is meer tijd nodig. ".repeat(10).trim();
  await app.as("anna@example.org").done("action/status", report("at-risk", note), { room: "monitoring" });
  const [post] = await app.posts({ purpose: "action-changed" });
  expect(post?.text).toBe(`A-1 Bel: risico — Anna Achterberg\n${note}`);
});

describe("the answer to a report", () => {
  test("begins with what happened, and offers first the note that is not there yet", async () => {
    const anna = app.as("anna@example.org");
    const answer = await anna.done("action/status", report("at-risk"));
    expect(answer.text.split("\n")[0]).toBe("A-1 staat nu op risico.");
    expect(buttonsOf(answer.card).map(({ label }) => label)).toEqual([
      "Toelichting geven",
      "op schema",
      "geblokkeerd",
      "gereed",
      "Uitstellen",
    ]);
    expect(answer.card.buttons?.[0]).toMatchObject({
      input: { action: "A-1", state: "at-risk" },
      opensForm: true,
    });
    const noted = await anna.done("action/status", report("at-risk", "Te weinig tijd"));
    expect(noted.card.buttons?.[0]?.label).toBe("op schema");
    expect((await anna.done("action/status", report("done"))).text).toMatch(/^A-1 is nu gereed\./);
    expect((await anna.done("action/status", report("open"))).text).toMatch(/^A-1 is weer open\./);
  });

  test("takes a note on one's own finishing afterwards, once, and of nobody else", async () => {
    const anna = app.as("anna@example.org");
    const { card } = await anna.done("action/done", { action: "A-1" });
    expect(card.buttons?.map(({ label }) => label)).toEqual(["Toelichting geven", "Heropenen"]);
    const coordinator = app.as("coordinator@example.org");
    expect(await coordinator.refused("action/status", report("done", "Ja"))).toMatchObject({
      code: "conflict",
    });
    await anna.done("action/status", report("done", "Gebeld"));
    expect(await anna.refused("action/status", report("done", "Nog eens"))).toMatchObject({
      code: "conflict",
    });
    expect((await read()).history.map(({ note }) => note)).toEqual([null, "Gebeld"]);
  });
});

test("an action that is late does not read as on track", async () => {
  await app.as("anna@example.org").done("action/status", report("on-track"));
  await app.at("2026-03-12T10:00:00+01:00");
  const reader = app.as("gast@example.org");
  const { text } = await reader.done("action/list", {});
  expect(text).toContain("te laat; op 5 januari 2026 gemeld: op schema");
  expect((await reader.done("action/show", { action: "A-1" })).text).toContain("Laatst gemeld: op schema");
});

test("an action that does not exist, and a state that does not, are refused in words", async () => {
  const anna = app.as("anna@example.org");
  expect(await anna.refused("action/done", { action: "A-99" })).toMatchObject({
    code: "not-found",
    message: "A-99 bestaat niet. Kijk of de verwijzing goed is overgenomen.",
  });
  const { issues } = await anna.refused("action/status", report("bijna"));
  expect(issues[0]).toMatchObject({ field: "state" });
});
