import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readPage } from "../../../src/engine/reading/read.ts";
import { buttonsOf, openTestApp, prepared, type TestApp } from "../../harness.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
const begin = prepared(
  () => app,
  async () => {
    const add = (title: string, holder: string, due: string, coholders: string[] = []) =>
      app.as("coordinator@example.org").done("action/add", { title, holder, coholders, due });
    await add("Ver weg", "anna", "2026-06-01");
    await add("Van de regio", "achterhoek", "2026-01-09", ["piet"]);
    await add("Van de aanbieder", "aanbieder-01", "2026-01-12", ["rivierenland"]);
    await add("Gereed", "anna", "2026-01-08");
    await app.as("anna@example.org").done("action/done", { action: "A-4" });
    await app.at("2026-01-12T08:30:00+01:00");
  },
);
beforeEach(() => begin());
afterAll(() => app.close());

const refs = async (email: string, line: string) => {
  const answer = await app.as(email).type(line);
  if (!answer.ok) throw new Error(answer.message);
  return answer.text.match(/A-\d+/g) ?? [];
};

describe("your own actions", () => {
  test("are those you hold and those of the organisation you answer for, late first", async () => {
    expect(await refs("achterhoek@example.org", "actie")).toEqual(["A-2"]);
    expect(await refs("piet@example.org", "actie mijn")).toEqual(["A-2", "A-3"]);
    expect(await refs("anna@example.org", "actie mijn")).toEqual(["A-1"]);
  });

  test("carry a button per state and a note", async () => {
    const { card } = await app.as("anna@example.org").done("action/mine");
    const labels = buttonsOf(card).map(({ label }) => label);
    expect(labels).toEqual(["op schema", "risico", "geblokkeerd", "gereed", "Toelichting geven"]);
  });

  test("are none for a guest, in words", async () => {
    const { text } = await app.as("gast@example.org").done("action/mine");
    expect(text).toContain("U hebt geen lopende acties.");
  });
});

describe("the list", () => {
  test.each([
    ["actie lijst", ["A-2", "A-3", "A-1"]],
    ["actie lijst te laat: ja", ["A-2"]],
    ["actie lijst ; te laat", ["A-2"]],
    ["actie lijst ; regio Achterhoek", ["A-2", "A-1"]],
    ["actie lijst ; regio rivierenland", ["A-3"]],
    ["actie lijst ; aanbieder Wilgenhof", ["A-2", "A-3"]],
    ["actie lijst ; aanbieder Wilgenhof; regio Achterhoek", ["A-2"]],
    ["actie lijst ; houder anna", ["A-1"]],
    ["actie lijst ; status gereed", ["A-4"]],
  ])("%s", async (line, expected) => {
    expect(await refs("gast@example.org", line)).toEqual(expected);
  });

  test("refuses a provider where a region is asked, and says nothing fits in words", async () => {
    const refused = await app.as("anna@example.org").refused("action/list", { region: "aanbieder-01" });
    expect(refused.issues).toEqual([{ field: "region", message: "De Wilgenhof (voorbeeld) is geen regio." }]);
    const { text } = await app.as("anna@example.org").done("action/list", { state: "blocked" });
    expect(text).toContain("Er zijn geen acties die hieraan voldoen.");
  });
});

test("one action is shown with everything that was reported about it, the newest first", async () => {
  await app.as("anna@example.org").done("action/status", { action: "A-1", state: "at-risk", note: "Ziek" });
  await app.as("anna@example.org").done("action/status", { action: "A-1", state: "on-track" });
  const answer = await app.as("gast@example.org").type("A-1");
  expect(answer.ok && answer.text.split("\n").filter((line) => line.startsWith("-"))).toEqual([
    "- Anna Achterberg, maandag 12 januari 2026, 8.30 uur: op schema",
    "- Anna Achterberg, maandag 12 januari 2026, 8.30 uur: risico. Ziek",
  ]);
});

test("the collection has every filter of its contract, and pages", async () => {
  const collection = app.engine.registry.collections.find(({ name }) => name === "actions");
  if (!collection) throw new Error("no actions");
  const reader = await app.actor("anna@example.org");
  const page = async (filter: Record<string, string>, after?: string, limit = 10) => {
    const { items, next } = await readPage(app.engine, reader, collection, filter, { after, limit });
    return { refs: items.map(({ ref }) => ref), next };
  };
  expect((await page({ holder: "rivierenland" })).refs).toEqual(["A-3"]);
  expect((await page({ lead: "rivierenland" })).refs).toEqual([]);
  expect((await page({ lead: "anna@example.org", state: "done" })).refs).toEqual(["A-4"]);
  const first = await page({}, undefined, 3);
  expect(first.refs).toEqual(["A-1", "A-2", "A-3"]);
  expect(await page({}, first.next ?? "", 3)).toEqual({ refs: ["A-4"], next: null });
  const { items } = await readPage(app.engine, reader, collection, { ref: "A-2" }, { limit: 1 });
  expect(items[0]).toMatchObject({ late: true });
});
