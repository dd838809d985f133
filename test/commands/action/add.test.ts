import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listAudit } from "../../../db/queries/audit.ts";
import { raiseVersion } from "../../../db/queries/cooperation/cooperation.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { LANGUAGES } from "../../../src/domain/organisation/language.ts";
import { readOne } from "../../../src/engine/reading/read.ts";
import { textIn } from "../../../src/view/text.ts";
import { COOPERATION } from "../../builders.ts";
import { buttonsOf, openTestApp, type TestApp } from "../../harness.ts";
import { seedItem, seedMeeting } from "../../meeting-builder.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
beforeEach(() => app.reset());
afterAll(() => app.close());

const read = async (ref: string, as = "anna@example.org") => {
  const collection = app.engine.registry.collections.find(({ name }) => name === "actions");
  if (!collection) throw new Error("no actions");
  return await readOne(app.engine, await app.actor(as), collection, ref);
};
const told = async () => (await app.posts({ purpose: "action-added" })).map(({ room }) => room);

describe("a new action", () => {
  test("has one lead, co-holders from both sides and a due day, and can be read by a guest", async () => {
    const answer = await app.as("coordinator@example.org").done("action/add", {
      title: "Stuur de cijfers van Q3",
      holder: "achterhoek",
      coholders: ["aanbieder-01", "Kim Kompas"],
      due: "2026-03-11",
    });
    expect(answer.ref).toBe("A-1");
    expect(await read("A-1")).toEqual({
      ref: "A-1",
      title: "Stuur de cijfers van Q3",
      state: "open",
      lead: "achterhoek",
      coholders: ["aanbieder-01", "kim@example.org"],
      due: "2026-03-11",
      finished: false,
      agreement: null,
      item: null,
      meeting: null,
      link: null,
      snoozedUntil: null,
      createdAt: "2026-01-05T08:00:00+01:00",
      late: false,
      history: [],
    });
    // A guest reads names, and nobody's address.
    expect(await read("A-1", "gast@example.org")).toMatchObject({
      coholders: ["aanbieder-01", "Kim Kompas"],
    });
  });

  test("is typed in one line, and what was understood is shown in full", async () => {
    const answer = await app
      .as("anna@example.org")
      .type("actie nieuw Stuur de cijfers; houder anna; mede piet, Het Kompas; uiterlijk 15 december");
    expect(answer).toMatchObject({ ok: true, ref: "A-1" });
    expect(answer.ok && answer.text).toContain("Uiterlijk: dinsdag 15 december 2026");
    expect(await read("A-1")).toMatchObject({
      lead: "anna@example.org",
      coholders: ["aanbieder-02", "piet@example.org"],
    });
  });

  test("may be due today; a co-holder who is the lead is dropped", async () => {
    const input = {
      title: "Vandaag",
      holder: "piet",
      coholders: ["piet@example.org", "anna"],
      due: "2026-01-05",
    };
    await app.as("anna@example.org").done("action/add", input);
    expect(await read("A-1")).toMatchObject({ lead: "piet@example.org", coholders: ["anna@example.org"] });
  });

  test("carries a button per state, a note and putting off", async () => {
    const input = { title: "Bel de gemeente", holder: "piet", due: "2026-03-11" };
    const { card } = await app.as("anna@example.org").done("action/add", input);
    expect(buttonsOf(card).map(({ label }) => label)).toEqual([
      "op schema",
      "risico",
      "geblokkeerd",
      "gereed",
      "Toelichting geven",
      "Uitstellen",
    ]);
  });

  test("is answered in the room, once, with one audit row", async () => {
    const input = { title: "Bel de gemeente", holder: "piet", due: "2026-03-11" };
    const answer = await app.as("anna@example.org").done("action/add", input, { room: "implementation" });
    expect(answer.shared).toBe(true);
    expect(await told()).toEqual(["implementation"]);
    const page = { after: undefined, limit: 10 };
    const { items } = await listAudit(scopeOf(app.database.db, COOPERATION), {}, page);
    expect(items.map(({ by, what, subject }) => [by, what, subject])).toEqual([
      ["anna@example.org", "action/add", "A-1"],
    ]);
  });
});

describe("its holders", () => {
  const input = {
    title: "Bel de gemeente",
    holder: "achterhoek",
    coholders: ["piet", "kim"],
    due: "2026-03-11",
  };

  test("are each told once in private, not the one who made it", async () => {
    await app.as("piet@example.org").done("action/add", input);
    await app.at("2026-01-05T08:01:00+01:00");
    expect(await told()).toEqual(["person:achterhoek@example.org", "person:kim@example.org"]);
  });

  test("hear of it in working hours", async () => {
    await app.at("2026-01-09T19:00:00+01:00");
    await app.as("piet@example.org").done("action/add", input);
    await app.at("2026-01-12T07:59:00+01:00");
    expect(await told()).toEqual([]);
    await app.at("2026-01-12T08:00:00+01:00");
    expect(await told()).toHaveLength(2);
  });

  test("are not told when it was finished before they could be", async () => {
    await app.at("2026-01-09T19:00:00+01:00");
    await app.as("coordinator@example.org").done("action/add", input);
    await app.as("coordinator@example.org").done("action/done", { action: "A-1" });
    await app.at("2026-01-12T08:00:00+01:00");
    expect(await told()).toEqual([]);
  });

  test("who cannot be reached are told to the secretariat, with the reason", async () => {
    await app.as("anna@example.org").done("action/add", { ...input, holder: "secretariaat" });
    await app.database.db.execute(
      "update organisations set contact = null where slug = 'secretariaat'" as never,
    );
    await raiseVersion(app.database.db, COOPERATION);
    await app.at("2026-01-05T08:01:00+01:00");
    const [post, ...more] = await app.posts({ purpose: "holder-unreachable" });
    expect(more).toEqual([]);
    expect(post).toMatchObject({ room: "secretariat", subject: "A-1" });
    expect(post?.text).toContain("Secretariaat G7 heeft geen contactpersoon.");
  });
});

describe("from an agenda item", () => {
  const input = { title: "Bel de gemeente", holder: "piet", due: "2026-03-11" };

  test("it belongs to the meeting, and the item's journey shows it", async () => {
    const { db } = app.database;
    await seedMeeting(db, "IO-2026-01", "2026-01-15T09:30:00+01:00");
    const item = await seedItem(db, "IO-2026-01");
    await app.as("anna@example.org").done("action/add", { ...input, item });
    expect(await read("A-1")).toMatchObject({ item, meeting: "IO-2026-01" });
    const { text } = await app.as("anna@example.org").done("action/show", { action: "A-1" });
    expect(text).toContain(`Komt uit: ${item}, IO-2026-01`);
  });

  test("in a running meeting its agenda shows it, and its holders are told by the close", async () => {
    const { db } = app.database;
    await seedMeeting(db, "IO-2026-01", "2026-01-05T08:00:00+01:00", { state: "running" });
    const item = await seedItem(db, "IO-2026-01");
    await app.as("anna@example.org").done("action/add", { ...input, item }, { room: "implementation" });
    await app.at("2026-01-05T08:05:00+01:00");
    expect(await app.posts({ purpose: "action-added" })).toEqual([]);
  });
});

test("in a running meeting too, the secretariat hears who cannot be reached", async () => {
  const { db } = app.database;
  await seedMeeting(db, "IO-2026-01", "2026-01-05T08:00:00+01:00", { state: "running" });
  const item = await seedItem(db, "IO-2026-01");
  await db.execute("update organisations set contact = null where slug = 'aanbieder-02'" as never);
  await raiseVersion(db, COOPERATION);
  const input = { title: "Bel de gemeente", holder: "aanbieder-02", due: "2026-03-11", item };
  await app.as("anna@example.org").done("action/add", input);
  await app.at("2026-01-05T08:05:00+01:00");
  expect((await app.posts({ purpose: "holder-unreachable" })).map(({ room }) => room)).toEqual([
    "secretariat",
  ]);
  expect(await told()).toEqual([]);
});

describe("refused is", () => {
  const input = { title: "Bel de gemeente", holder: "piet", due: "2026-03-11" };
  const issue = async (change: Record<string, unknown>) =>
    (await app.as("anna@example.org").refused("action/add", { ...input, ...change })).issues[0];

  test("a holder who does not exist, with those whose name is near", async () => {
    expect(await issue({ holder: "Piet Plezier" })).toEqual({
      field: "holder",
      message: "Ik vind niemand die “Piet Plezier” heet. Bedoelt u Piet Pleizier?",
    });
    expect(await issue({ coholders: ["anna", "Achterhoekk"] })).toMatchObject({ field: "coholders" });
  });

  test("a day that has passed", async () => {
    expect(await issue({ due: "2026-01-04" })).toEqual({
      field: "due",
      message: "zondag 4 januari 2026 is al geweest. Kies een dag die nog komt.",
    });
  });

  test("a title of two letters", async () => {
    expect(await issue({ title: " ab " })).toMatchObject({ field: "title" });
  });

  test("an item or agreement that does not exist", async () => {
    const anna = app.as("anna@example.org");
    expect(await anna.refused("action/add", { ...input, item: "P-9" })).toMatchObject({ code: "not-found" });
    expect(await anna.refused("action/add", { ...input, agreement: "OA-2026-9" })).toMatchObject({
      code: "not-found",
    });
    expect(await read("A-1")).toBeUndefined();
  });

  test("a guest", async () => {
    expect(await app.as("gast@example.org").refused("action/add", input)).toMatchObject({
      code: "not-allowed",
    });
  });
});

test.each(LANGUAGES)(
  "the example that is offered to who does not know what to type is understood, in %s",
  async (language) => {
    const reply = await app.as("coordinator@example.org").type(textIn(language).command.helpExample);
    expect(reply).toMatchObject({ ok: true, ref: "A-1" });
    const { due } = { due: undefined, ...(await read("A-1")) };
    expect(due).toBe("2026-01-12");
  },
);
