import { expect, test } from "vitest";
import { type Count, countTable } from "../../../src/domain/disclosure/count-table.ts";
import type { Dimension } from "../../../src/domain/disclosure/dimension.ts";

const members = (...codes: string[]) => codes.map((code) => ({ code }));
const region: Dimension = { name: "region", members: members("A", "B"), total: true };
const provider: Dimension = { name: "provider", members: members("p", "q"), total: true };
const quarter: Dimension = { name: "period", members: members("Q1", "Q2"), total: false };
const nested: Dimension = {
  name: "region",
  total: true,
  members: [...members("A", "B"), { code: "a1", parent: "A" }, { code: "a2", parent: "A" }],
};

const counts = (all: Record<string, number>): Count[] =>
  Object.entries(all).map(([key, count]) => ({ at: key.split("|"), count }));

function made(dimensions: Dimension[], all: Record<string, number>) {
  const table = countTable(dimensions, counts(all));
  if ("problems" in table) throw new Error(JSON.stringify(table.problems));
  return table.table;
}

/** Each cell with its count, hidden ones in brackets. */
function shown(dimensions: Dimension[], all: Record<string, number>): Record<string, string> {
  const cells = [...made(dimensions, all).cells];
  return Object.fromEntries(
    cells.map(([key, { count, delivered }]) => [key, delivered ? `${count}` : `(${count})`]),
  );
}

test("totals follow from what was delivered, in every direction and together", () => {
  expect(shown([region, provider], { "A|p": 1, "A|q": 2, "B|p": 3, "B|q": 4 })).toEqual({
    "A|p": "1",
    "B|p": "3",
    "|p": "4",
    "A|q": "2",
    "B|q": "4",
    "|q": "6",
    "A|": "3",
    "B|": "7",
    "|": "10",
  });
});

test("a region adds up from its municipalities, and quarters need not add up to anything", () => {
  expect(shown([nested, quarter], { "a1|Q1": 1, "a2|Q1": 2, "B|Q1": 4, "a1|Q2": 8 })).toEqual({
    "a1|Q1": "1",
    "a2|Q1": "2",
    "A|Q1": "3",
    "B|Q1": "4",
    "|Q1": "7",
    "a1|Q2": "8",
  });
});

test("a missing delivery is not zero: what would hold it has no total either", () => {
  expect(shown([region, provider], { "A|p": 0, "A|q": 2, "B|p": 3 })).toEqual({
    "A|p": "0",
    "A|q": "2",
    "B|p": "3",
    "|p": "3",
    "A|": "2",
  });
});

test("who delivered something has none where they delivered nothing, in places where it works so", () => {
  const places = [region, provider].map((dimension) => ({ ...dimension, sparse: true }));
  expect(shown(places, { "A|p": 0, "A|q": 2, "B|p": 3 })).toEqual({
    "A|p": "0",
    "A|q": "2",
    "B|p": "3",
    "|p": "3",
    "|q": "2",
    "A|": "2",
    "B|": "3",
    "|": "5",
  });
});

test("a total that waits for somebody is no part that adds nothing", () => {
  const expecting = { ...provider, expected: ["p", "q"], sparse: true };
  const all = { "A|p": 5, "A|": 5, "B|p": 3 };
  expect(shown([{ ...region, sparse: true }, expecting], all)).toEqual({
    "A|p": "5",
    "A|": "5",
    "B|p": "3",
    "|p": "8",
  });
});

test("a total that leaves nothing for who delivered nothing hides nothing, and gives no secret room", () => {
  const places = [region, provider].map((dimension) => ({ ...dimension, sparse: true }));
  const three = [places[0] ?? region, { ...provider, members: members("p", "q", "r"), sparse: true }];
  const { cells, sums } = made(three, { "A|p": 5, "A|": 5, "B|p": 1, "B|q": 9, "B|r": 4, "B|": 14 });
  expect(cells.has("A|q")).toBe(false);
  expect(cells.has("A|r")).toBe(false);
  expect(sums).toContainEqual({ along: 1, whole: "A|", parts: ["A|p"] });
});

test("under a total of nothing everything stays possible, or the total would say that it is nothing", () => {
  const places = [region, provider].map((dimension) => ({ ...dimension, sparse: true }));
  const { cells, sums } = made(places, { "A|": 0, "B|": 14, "|p": 9, "|q": 5 });
  expect([cells.has("A|p"), cells.has("A|q")]).toEqual([true, true]);
  expect(sums).toContainEqual({ along: 0, whole: "|p", parts: ["A|p", "B|p"] });
});

test("a delivered total covers what is missing, and what subtraction gives is known to be there", () => {
  expect(shown([region, provider], { "A|p": 5, "A|": 12, "B|p": 3, "B|q": 1 })).toEqual({
    "A|p": "5",
    "A|q": "(7)",
    "A|": "12",
    "B|p": "3",
    "B|q": "1",
    "B|": "4",
    "|p": "8",
    "|q": "(8)",
    "|": "16",
  });
});

test("two that are missing under one total stay unknown", () => {
  const cells = shown([region, provider], { "A|": 12, "B|p": 3, "B|q": 1 });
  expect(cells).toMatchObject({ "A|p": "(undefined)", "A|q": "(undefined)", "|": "16" });
});

test("who delivered nothing at all takes no part, unless they were expected to", () => {
  expect(shown([region, provider], { "A|p": 5, "B|p": 3 })).toMatchObject({ "A|": "5", "|": "8" });
  const expecting = { ...provider, expected: ["p", "q"] };
  expect(shown([region, expecting], { "A|p": 5, "B|p": 3 })).toEqual({ "A|p": "5", "B|p": "3", "|p": "8" });
});

test("a total that was delivered stands, whoever was expected besides; what is worked out from it stands too", () => {
  const expecting = { ...provider, expected: ["p", "q"] };
  expect(shown([region, expecting], { "A|p": 5, "A|": 5, "B|p": 3 })).toEqual({
    "A|p": "5",
    "A|": "5",
    "B|p": "3",
    "|p": "8",
  });
  expect(shown([region, expecting], { "A|p": 5, "A|": 5, "B|p": 3, "B|": 3 })["|"]).toBe("8");
  expect(shown([region, expecting], { "A|p": 5, "B|p": 3, "|": 8 })).toMatchObject({ "A|": "5", "|": "8" });
});

test("a region of which a municipality was expected has no total of the others", () => {
  const expecting = { ...nested, expected: ["A", "B", "a1", "a2"] };
  expect(shown([expecting], { a1: 1, B: 2 })).toEqual({ a1: "1", B: "2" });
  expect(shown([expecting], { A: 1, B: 2 })).toEqual({ A: "1", B: "2", "": "3" });
});

test("a delivered total that is more than what came in covers those who delivered nothing", () => {
  expect(shown([region, provider], { "A|p": 5, "A|": 12 })).toEqual({ "A|p": "5", "A|q": "(7)", "A|": "12" });
});

test("a dimension of which only the total was delivered takes no part", () => {
  expect(shown([region, provider], { "A|": 12, "B|": 3 })).toEqual({ "A|": "12", "B|": "3", "|": "15" });
});

test("nothing delivered is an empty table", () => {
  expect(made([region, provider], {}).cells.size).toBe(0);
});

test.each([
  ["a fraction", { "A|p": 1.5 }, "A|p", "not-a-count"],
  ["less than nothing", { "A|p": -1 }, "A|p", "not-a-count"],
  ["no number at all", { "A|p": Number.NaN }, "A|p", "not-a-count"],
  ["endless", { "A|p": Number.POSITIVE_INFINITY }, "A|p", "not-a-count"],
  ["a region that is not there", { "C|p": 1 }, "C|p", "unknown-member"],
  ["a code too few", { A: 1 }, "A", "unknown-member"],
  ["a code too many", { "A|p|Q1": 1 }, "A|p|Q1", "unknown-member"],
  ["a total that is more than all its parts", { "A|p": 1, "A|q": 2, "A|": 4 }, "A|", "not-the-sum"],
  [
    "totals of regions and providers that do not agree",
    { "A|": 12, "B|": 3, "|p": 20, "|q": 0 },
    "|p",
    "not-the-sum",
  ],
  ["a total that is less than the parts that are there", { "A|p": 5, "A|": 4 }, "A|", "not-the-sum"],
  [
    "a total that is less than parts of parts, of which the totals are not told",
    { "A|p": 20, "A|q": 20, "B|p": 31, "B|q": 20, "|": 80 },
    "|",
    "not-the-sum",
  ],
])("refuses %s", (_, all, key, fault) => {
  expect(countTable([region, provider], counts(all))).toEqual({ problems: [{ at: key.split("|"), fault }] });
});

test("refuses a cell that is delivered twice, and names every problem", () => {
  const twice = [...counts({ "A|p": 1, "A|q": -1 }), ...counts({ "A|p": 1 })];
  expect(countTable([region, provider], twice)).toEqual({
    problems: [
      { at: ["A", "q"], fault: "not-a-count" },
      { at: ["A", "p"], fault: "twice" },
    ],
  });
});

test.each([
  ["a member twice", { ...region, members: members("A", "A") }],
  ["an unknown parent", { ...region, members: [{ code: "A", parent: "Z" }] }],
  [
    "members above themselves",
    {
      ...region,
      members: [
        { code: "A", parent: "B" },
        { code: "B", parent: "A" },
      ],
    },
  ],
  ["the code of the total for a member", { ...region, members: members("") }],
  ["a code that would run into the next", { ...region, members: members("A|B") }],
])("a dimension with %s is a mistake", (_, dimension) => {
  expect(() => countTable([dimension], [])).toThrow(RangeError);
});
