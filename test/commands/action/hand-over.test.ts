import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findAction } from "../../../db/queries/action/action.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { COOPERATION } from "../../builders.ts";
import { buttonsOf, openTestApp, type TestApp } from "../../harness.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
beforeEach(() => app.reset());
afterAll(() => app.close());

const make = (holder: string, coholders: string[] = [], title = "Bel de gemeente") =>
  app.as("coordinator@example.org").done("action/add", { title, holder, coholders, due: "2026-03-11" });
const holders = async (ref = "A-1") => {
  const action = await findAction(scopeOf(app.database.db, COOPERATION), ref);
  return [action?.lead, ...(action?.coholders ?? [])];
};
const told = async () =>
  (await app.posts({ purpose: "action-added" })).map(({ subject, room }) => `${subject} ${room}`);

describe("one action is handed over", () => {
  test("by its lead, who gives the lead away, and the new holder is told once", async () => {
    await make("anna", ["piet"]);
    await app.at("2026-01-05T08:01:00+01:00");
    await app.as("anna@example.org").done("action/hand-over", { action: "A-1", holder: "kim" });
    await app.at("2026-01-05T09:00:00+01:00");
    expect(await holders()).toEqual(["kim@example.org", "piet@example.org"]);
    expect(await told()).toEqual([
      "A-1 person:anna@example.org",
      "A-1 person:piet@example.org",
      "A-1 person:kim@example.org",
    ]);
  });

  test("by a co-holder, who gives away their own place only", async () => {
    await make("anna", ["aanbieder-01"]);
    await app.as("piet@example.org").done("action/hand-over", { action: "A-1", holder: "kim" });
    expect(await holders()).toEqual(["anna@example.org", "kim@example.org"]);
  });

  test("to a co-holder, who then leads and holds it once", async () => {
    await make("anna", ["piet", "kim"]);
    await app.as("coordinator@example.org").done("action/hand-over", { action: "A-1", holder: "piet" });
    expect(await holders()).toEqual(["piet@example.org", "kim@example.org"]);
  });

  test("and the new holder is the one who is asked how it goes", async () => {
    await make("anna");
    await app.as("anna@example.org").done("action/hand-over", { action: "A-1", holder: "kim" });
    await app.at("2026-03-04T09:00:00+01:00");
    const nudges = await app.posts({ purpose: "action-nudge" });
    expect(nudges.map(({ room }) => room)).toEqual(["person:kim@example.org"]);
  });
});

test("the room sees one line, and who was told before reads in whose hands it is", async () => {
  await make("anna");
  await app.at("2026-01-05T08:01:00+01:00");
  const input = { action: "A-1", holder: "piet" };
  await app.as("anna@example.org").done("action/hand-over", input, { room: "implementation" });
  await app.as("piet@example.org").done(
    "action/snooze",
    { action: "A-1", until: "2026-03-20" },
    {
      room: "implementation",
    },
  );
  expect((await app.posts({ purpose: "action-changed" })).map(({ text }) => text)).toEqual([
    "A-1 Bel de gemeente: overgedragen aan Piet Pleizier — Anna Achterberg",
    "A-1 Bel de gemeente: stil tot vrijdag 20 maart 2026 — Piet Pleizier",
  ]);
  const [old] = await app.posts({ purpose: "action-added", room: "person:anna@example.org" });
  expect(old?.text).toContain("overgedragen aan Piet Pleizier");
  expect(old?.text).not.toContain("vragen wij u");
  expect(old && buttonsOf(old.card)).toEqual([]);
});

describe("everything of a holder is handed over", () => {
  beforeEach(async () => {
    await make("anna", ["piet"], "Eerste");
    await make("kim", ["anna"], "Tweede");
    await make("anna", [], "Derde");
    await make("anna", [], "Gereed");
    await app.as("anna@example.org").done("action/done", { action: "A-4" });
    await app.at("2026-01-05T08:01:00+01:00");
  });

  test("by the coordinator: what is unfinished, in one message with one audit row", async () => {
    const before = await told();
    const answer = await app
      .as("coordinator@example.org")
      .done("action/hand-over", { "all-from": "anna", holder: "aanbieder-01" });
    expect(answer.text).toContain("3 acties overgedragen");
    expect(answer.text).toContain("De nieuwe houder is De Wilgenhof (voorbeeld).");
    expect(await holders("A-1")).toEqual(["aanbieder-01", "piet@example.org"]);
    expect(await holders("A-2")).toEqual(["kim@example.org", "aanbieder-01"]);
    expect(await holders("A-3")).toEqual(["aanbieder-01"]);
    expect(await holders("A-4")).toEqual(["anna@example.org"]);
    await app.at("2026-01-05T09:00:00+01:00");
    expect((await told()).slice(before.length)).toEqual(["aanbieder-01 person:piet@example.org"]);
    const [post] = (await app.posts({ purpose: "action-added" })).slice(-1);
    expect(post?.text).toContain("U hebt 3 acties gekregen");
  });

  test("but for what their organisation holds: that is named, with a button to hand it over too", async () => {
    await make("aanbieder-01", [], "Vierde");
    await make("piet", [], "Vijfde");
    const coordinator = app.as("coordinator@example.org");
    const input = { "all-from": "piet", holder: "kim" };
    const answer = await coordinator.done("action/hand-over", input, { room: "implementation" });
    expect(answer.text).toContain("2 acties overgedragen");
    expect(answer.text).toContain("1 actie blijft staan: die is van De Wilgenhof (voorbeeld) (A-5 Vierde).");
    expect((await app.posts({ purpose: "action-changed" })).map(({ text }) => text)).toEqual([
      "2 acties overgedragen: Piet Pleizier → Kim Kompas — Carla Coördinator",
    ]);
    await coordinator.press(answer.card, "Ook overdragen: De Wilgenhof (voorbeeld)");
    expect(await holders("A-5")).toEqual(["kim@example.org"]);
  });

  test("by themself, as typed; a second time there is nothing left", async () => {
    const line = "actie overdragen alles van: anna; houder: piet";
    expect(await app.as("anna@example.org").type(line)).toMatchObject({ ok: true });
    const again = await app.as("anna@example.org").type(line);
    expect(again.ok && again.text).toContain("Er is niets overgedragen");
  });

  test("by nobody else", async () => {
    const input = { "all-from": "anna", holder: "kim" };
    expect(await app.as("piet@example.org").refused("action/hand-over", input)).toMatchObject({
      code: "not-allowed",
    });
    expect(await holders("A-3")).toEqual(["anna@example.org"]);
  });
});

describe("refused is", () => {
  beforeEach(() => make("anna", ["piet"]));
  const refuse = (email: string, input: Record<string, unknown>) =>
    app.as(email).refused("action/hand-over", input);

  test("neither an action nor a holder, and both at once", async () => {
    const message = "Kies één actie, of geef aan van wie alle acties overgaan. Niet allebei.";
    for (const input of [{ holder: "kim" }, { action: "A-1", "all-from": "anna", holder: "kim" }]) {
      expect(await refuse("anna@example.org", input)).toMatchObject({ code: "invalid", message });
    }
  });

  test("an action of others, and a finished one", async () => {
    const input = { action: "A-1", holder: "kim" };
    expect(await refuse("kim@example.org", input)).toMatchObject({ code: "not-allowed" });
    await app.as("anna@example.org").done("action/done", { action: "A-1" });
    expect(await refuse("anna@example.org", input)).toMatchObject({ code: "conflict" });
  });

  test("the holder who has it already", async () => {
    const refused = await refuse("anna@example.org", { action: "A-1", holder: "anna" });
    expect(refused.issues).toEqual([{ field: "holder", message: "Deze houder heeft A-1 al." }]);
    const all = await refuse("anna@example.org", { "all-from": "anna", holder: "anna" });
    expect(all.issues[0]?.field).toBe("holder");
  });
});

test("two hand-overs at once leave one lead", async () => {
  await make("anna");
  const to = ["piet", "kim"];
  const replies = await Promise.all(
    to.map((holder) => app.as("coordinator@example.org").run("action/hand-over", { action: "A-1", holder })),
  );
  expect(replies.some((reply) => reply.ok)).toBe(true);
  expect(await holders()).toHaveLength(1);
});
