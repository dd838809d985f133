import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { attack, type Leaves, leavesUnder, type Sighting } from "../domain/disclosure/attacker.ts";
import { anyCount } from "../domain/disclosure/draw-tables.ts";
import { expectWide } from "../domain/disclosure/expect-safe.ts";
import reference from "../domain/disclosure/reference.json" with { type: "json" };
import { openValues, type Row, type Value, type ValueApp } from "./value-app.ts";

let app: ValueApp;
beforeAll(async () => {
  app = await openValues();
}, 30_000);
afterAll(() => app.api.close());

const regions = [
  ...["achterhoek", "centraal-gelderland", "foodvalley", "midden-ijssel-oost-veluwe"],
  ...["noord-veluwe", "rijk-van-nijmegen", "rivierenland"],
];
const providers = Array.from({ length: 16 }, (_, nth) => `aanbieder-${String(nth + 1).padStart(2, "0")}`);
const axis = (codes: readonly string[]) =>
  new Map<string, string[]>([["", [...codes]], ...codes.map((code): [string, string[]] => [code, [code]])]);
const allKeys = (leaves: Leaves) =>
  [...(leaves[0]?.keys() ?? [])].flatMap((a) => [...(leaves[1]?.keys() ?? [])].map((b) => `${a}|${b}`));

const keyOf = ({ region, provider }: Value) => `${region ?? ""}|${provider ?? ""}`;
const rowsOf = (counts: ReadonlyMap<string, number>): Row[] =>
  [...counts].map(([key, count]) => {
    const [area = "", provider = ""] = key.split("|");
    return { area: area || null, provider: provider || null, count };
  });

/** Everything that comes by: all at once, and through one filter after another. */
async function readEveryWay(period: string): Promise<Value[]> {
  const all = `indicator=doorplaatsingen&period=${period}`;
  const queries = [
    ...[`${all}&limit=200`, `${all}&limit=7`, `${all}&withheld=false`, `period=${period}`],
    ...regions.map((region) => `${all}&region=${region}`),
    ...[...providers, ""].map((provider) => `${all}&provider=${provider}`),
  ];
  const read: Value[] = [];
  for (const query of queries) read.push(...(await app.read(query)));
  return read.filter(({ indicator }) => indicator === "doorplaatsingen");
}

/** What was seen of a table, and that it was the same whatever was asked. */
function sight(values: readonly Value[], leaves: Leaves, counts: ReadonlyMap<string, number>) {
  const shown = new Map<string, number>();
  const withheld = new Set<string>();
  for (const one of values) {
    const key = keyOf(one);
    if (one.value === null) withheld.add(key);
    else {
      expect(shown.get(key) ?? one.value).toBe(one.value);
      shown.set(key, one.value);
    }
  }
  for (const key of withheld) expect(shown.has(key)).toBe(false);
  const truth = (key: string) =>
    leavesUnder(leaves, key).reduce((sum, leaf) => sum + (counts.get(leaf) ?? 0), 0);
  for (const [key, value] of shown) expect(value).toBe(Math.floor((truth(key) + 2.5) / 5) * 5);
  return { shown, withheld, truth, exact: new Map([...shown.keys()].map((key) => [key, truth(key)])) };
}

test.each([11, 23, 42])(
  "nobody finds a secret in all that the API ever gave of a table, corrections included (%i)",
  async (seed) => {
    await app.reset();
    const leaves: Leaves = [axis(regions), axis(providers)];
    const cells = regions.flatMap((region) => providers.map((provider) => `${region}|${provider}`));
    const drawn = fc.sample(anyCount, { numRuns: cells.length + 5, seed });
    const before = new Map(cells.map((key, nth) => [key, drawn[nth] ?? 0]));
    const corrected = drawn
      .slice(cells.length)
      .map((count, nth) => [cells[(nth * 37 + seed) % cells.length] ?? "", count] as const);
    const after = new Map([...before, ...corrected]);
    await app.bring("doorplaatsingen", "2026-Q1", rowsOf(before));
    const first = sight(await readEveryWay("2026-Q1"), leaves, before);
    await app.bring("doorplaatsingen", "2026-Q1", rowsOf(new Map(corrected)));
    const second = sight(await readEveryWay("2026-Q1"), leaves, after);
    expect(first.shown.size + first.withheld.size).toBe(8 * 17);
    for (const key of first.withheld) expect(second.withheld.has(key)).toBe(true);

    const present = new Set(cells);
    const touched = new Set(cells.filter((key) => before.get(key) !== after.get(key)));
    const sightings = (of: "shown" | "exact"): Sighting[] => [
      { shown: first[of], present, touched: new Set() },
      { shown: second[of], present, touched },
    ];
    const secrets = [first, second].flatMap(({ truth, shown }, at) =>
      allKeys(leaves).flatMap((key) => {
        if (truth(key) > 7) return [];
        expect(shown.has(key)).toBe(false);
        return [{ key, at }];
      }),
    );
    const names = secrets.map(({ key, at }) => `${key} at ${at}`);
    expect(secrets.length).toBeGreaterThan(50);
    expectWide(await attack(leaves, sightings("shown"), 2, secrets), names, 7);
    expectWide(await attack(leaves, sightings("exact"), 0, secrets), names, 7);
  },
  120_000,
);

test("the reference comes out safe, at no more than 1.25 times the cheapest cost", async () => {
  await app.reset();
  const own = new Map([
    ...reference.rows.map((row, nth) => [row, regions[nth] ?? ""] as const),
    ...reference.columns.map((column, nth) => [column, providers[nth] ?? ""] as const),
    ["", ""] as const,
  ]);
  const counts = new Map<string, number>(
    Object.entries(reference.counts).flatMap(([row, columns]) =>
      Object.entries(columns).map(
        ([column, count]) => [`${own.get(row)}|${own.get(column)}`, count] as const,
      ),
    ),
  );
  const leaves: Leaves = [axis(regions.slice(0, 4)), axis(providers.slice(0, 2))];
  const sum = (key: string) =>
    leavesUnder(leaves, key).reduce((total, leaf) => total + (counts.get(leaf) ?? 0), 0);
  await app.bring(
    "doorplaatsingen",
    "2026-Q1",
    rowsOf(new Map(allKeys(leaves).map((key) => [key, sum(key)]))),
  );
  const { withheld, exact } = sight(await readEveryWay("2026-Q1"), leaves, counts);
  expect(withheld.size + exact.size).toBe(15);
  const secret = `${own.get("A")}|${own.get("f")}`;
  const [interval] = await attack(
    leaves,
    [{ shown: exact, present: new Set(counts.keys()), touched: new Set() }],
    0,
    [{ key: secret, at: 0 }],
  );
  expectWide(interval ? [interval] : [], ["A|f"], 7);
  const cost = [...withheld].filter((key) => key !== secret).reduce((total, key) => total + sum(key), 0);
  expect(cost).toBeLessThanOrEqual(1.25 * 40);
});
