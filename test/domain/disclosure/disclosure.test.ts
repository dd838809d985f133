import { expect, test } from "vitest";
import { decideDisclosure } from "../../../src/domain/disclosure/disclosure.ts";
import { youthCareRule } from "../../../src/domain/disclosure/disclosure-rule.ts";
import { type Decided, type Release, seen } from "../../../src/domain/disclosure/release.ts";
import { leafKeys, type Shape, shapeOf } from "./draw-tables.ts";
import { type Step, tableOf } from "./expect-safe.ts";

/** Rows `a0`, `a1` … of columns `b0`, `b1` …; undefined where nothing was delivered. */
function counts(...rows: (number | undefined)[][]): { shape: Shape; step: Step } {
  const shape = shapeOf([rows.length, rows[0]?.length ?? 0], false);
  const delivered = rows.flatMap((row, r) =>
    row.flatMap((count, c) => (count === undefined ? [] : [[`a${r}|b${c}`, count] as const])),
  );
  return { shape, step: { counts: new Map(delivered) } };
}

async function decide({ shape, step }: ReturnType<typeof counts>, earlier: Release[] = []): Promise<Release> {
  return decideDisclosure({ counts: tableOf(shape, step) }, earlier);
}

const look = (decided: Decided | undefined) =>
  decided && ("value" in decided ? decided.value : decided.reason === "secret" ? "S" : "P");

/** Row by row with the totals last: the value, S for secret, P for protecting, - where there is no count. */
function shown({ counts: decided }: Release, rows: number, columns: number): (number | string)[][] {
  const codes = (letter: string, size: number) => [
    ...Array.from({ length: size }, (_, nth) => `${letter}${nth}`),
    "",
  ];
  return codes("a", rows).map((r) => codes("b", columns).map((c) => look(decided.get(`${r}|${c}`)) ?? "-"));
}

test("what is large enough leaves, rounded to fives", async () => {
  expect(shown(await decide(counts([8, 12, 13], [17, 18, 102])), 2, 3)).toEqual([
    [10, 10, 15, 35],
    [15, 20, 100, 135],
    [25, 30, 115, 170],
  ]);
});

test("0 and 7 are secret and 8 is not, in totals as well", async () => {
  expect(shown(await decide(counts([7, 0], [0, 8])), 2, 2)).toEqual([
    ["S", "S", "S"],
    ["S", expect.anything(), expect.anything()],
    ["S", expect.anything(), expect.anything()],
  ]);
});

test("one secret takes three others with it, so that no total gives it away", async () => {
  expect(shown(await decide(counts([2, 18], [19, 14], [10, 12], [14, 11])), 4, 2)).toEqual([
    ["S", "P", 20],
    [20, 15, 35],
    ["P", "P", 20],
    [15, 10, 25],
    [45, 55, 100],
  ]);
});

test("the order in which counts come in makes no difference", async () => {
  const { shape, step } = counts([2, 18, 40], [19, 14, 3], [10, 12, 9]);
  const turned = { shape, step: { counts: new Map([...step.counts].reverse()) } };
  expect(shown(await decide(turned), 3, 3)).toEqual(shown(await decide({ shape, step }), 3, 3));
});

test("nobody sees why a count is withheld", async () => {
  const { counts: decided } = await decide(counts([2, 18], [19, 14], [10, 12], [14, 11]));
  expect(seen(decided.get("a0|b0"))).toEqual({ value: null, withheld: true });
  expect(seen(decided.get("a0|b1"))).toEqual(seen(decided.get("a0|b0")));
  expect(seen(decided.get("a0|"))).toEqual({ value: 20, withheld: false });
  expect(seen(undefined)).toEqual({ value: null, withheld: false });
});

test("nothing delivered, nothing decided", async () => {
  expect((await decide(counts([undefined, undefined]))).counts.size).toBe(0);
});

test("a table of zeros says nothing at all", async () => {
  const all = shown(await decide(counts([0, 0], [0, 0])), 2, 2).flat();
  expect(new Set(all)).toEqual(new Set(["S"]));
});

test("of secrets only, a total that is not secret may leave", async () => {
  expect(shown(await decide(counts([5, 6], [6, 5])), 2, 2)).toEqual([
    ["S", "S", 10],
    ["S", "S", 10],
    [10, 10, 20],
  ]);
});

test("a total of one part says as much as that part", async () => {
  expect(shown(await decide(counts([3], [30])), 2, 1)).toEqual([
    ["S", "S"],
    ["P", "P"],
    [35, 35],
  ]);
  expect(shown(await decide(counts([3])), 1, 1)).toEqual([
    ["S", "S"],
    ["S", "S"],
  ]);
});

test("a missing delivery is neither zero nor withheld, and its totals wait for it", async () => {
  expect(shown(await decide(counts([undefined, 20], [30, 40])), 2, 2)).toEqual([
    ["-", 20, "-"],
    [30, 40, 70],
    ["-", 60, "-"],
  ]);
});

test("what a delivered total would tell of a missing part is protected too", async () => {
  const { shape, step } = counts([undefined, 20], [30, 40]);
  const deliveries = [...step.counts, ["a0|", 23] as const].map(([key, count]) => ({
    at: key.split("|"),
    count,
  }));
  const release = await decide({ shape, step: { ...step, deliveries } });
  expect(release.counts.has("a0|b0")).toBe(false);
  expect([look(release.counts.get("a0|b1")), look(release.counts.get("a0|"))]).toContain("P");
});

test("totals alone do not tell that one of them is nothing", async () => {
  const { shape } = counts([0, 0], [0, 0], [0, 0]);
  const deliver = (all: Record<string, number>) =>
    Object.entries(all).map(([key, count]) => ({ at: key.split("|"), count }));
  shape.dimensions = shape.dimensions.map((dimension) => ({ ...dimension, sparse: true }));
  const totals = deliver({ "|": 121, "a0|": 102, "a1|": 19, "a2|": 0, "|b0": 64, "|b1": 57 });
  const { counts: decided, exposed } = await decide({
    shape,
    step: { counts: new Map(), deliveries: totals },
  });
  expect(exposed).toEqual([]);
  expect(["|", "a0|", "a1|"].map((key) => look(decided.get(key)))).toContain("P");
});

test("the same once more changes nothing", async () => {
  const table = counts([2, 18, 40], [19, 14, 3], [10, 12, 9]);
  const first = await decide(table);
  expect((await decide(table, [first])).counts).toEqual(first.counts);
});

test("what was withheld stays withheld when a correction makes it large", async () => {
  const first = await decide(counts([2, 18], [19, 14], [10, 12], [14, 11]));
  const second = await decide(counts([50, 18], [19, 14], [10, 12], [14, 11]), [first]);
  expect(look(second.counts.get("a0|b0"))).toBe("P");
  expect(look(second.counts.get("a0|b1"))).toBe("P");
  expect(look(second.counts.get("a1|b0"))).toBe(20);
});

test("what was withheld stays withheld even when nothing else would give the old count away", async () => {
  const first = await decide(counts([3]));
  expect(shown(await decide(counts([30]), [first]), 1, 1).flat()).toEqual(["P", "P", "P", "P"]);
});

test("what a correction makes secret is withheld, with the totals that would give it away by what they were", async () => {
  const first = await decide(counts([20, 30], [40, 50]));
  expect(shown(first, 2, 2).flat()).not.toContain("P");
  expect(shown(await decide(counts([3, 30], [40, 50]), [first]), 2, 2)).toEqual([
    ["S", 30, "P"],
    [40, 50, 90],
    ["P", 80, "P"],
  ]);
});

test("a correction between large counts is simply shown", async () => {
  const first = await decide(counts([20, 30], [40, 50]));
  expect(shown(await decide(counts([25, 30], [40, 50]), [first]), 2, 2)).toEqual([
    [25, 30, 55],
    [40, 50, 90],
    [65, 80, 145],
  ]);
});

test("what can no longer be kept secret is named", async () => {
  const strict = { ...youthCareRule, secretUpTo: 9 };
  const { shape, step } = counts([8, 30], [40, 50]);
  const table = tableOf(shape, step);
  const second = await decideDisclosure(
    { counts: table },
    [await decideDisclosure({ counts: table })],
    strict,
  );
  expect(look(second.counts.get("a0|b0"))).toBe("S");
  expect(second.exposed).toEqual(["a0|b0"]);
});

test("a table too large to look into leaves only along its narrow side", async () => {
  const shape = shapeOf([500, 100], false);
  const step = { counts: new Map(leafKeys(shape).map((key, nth) => [key, (nth * 7919) % 60] as const)) };
  const release = await decide({ shape, step });
  const leaving = [...release.counts].filter(([, decided]) => "value" in decided).map(([key]) => key);
  expect(leaving).toHaveLength(101);
  expect(leaving.every((key) => key.startsWith("|"))).toBe(true);
});

test("a table too large to look into keeps the totals that nobody is missing in", async () => {
  const { shape, step } = counts([20, 30, 40], [30, undefined, 50]);
  const rule = { ...youthCareRule, largest: 3 };
  const release = await decideDisclosure({ counts: tableOf(shape, step) }, [], rule);
  const leaving = [...release.counts].filter(([, decided]) => "value" in decided).map(([key]) => key);
  expect(leaving).toEqual(["a0|"]);
});
