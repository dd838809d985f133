import fc from "fast-check";
import { expect, test } from "vitest";
import { decideDisclosure } from "../../../src/domain/disclosure/disclosure.ts";
import type { Release } from "../../../src/domain/disclosure/release.ts";
import { attack, type Leaves } from "./attacker.ts";
import { allKeys, anyCount, anyTable, leafKeys, type Shape, shapeOf } from "./draw-tables.ts";
import { expectWide, sumOf, tableOf } from "./expect-safe.ts";

const shape = shapeOf([2, 2], false);
const four = (...counts: number[]) => new Map(leafKeys(shape).map((key, nth) => [key, counts[nth] ?? 0]));

function publish(
  at: Shape,
  counts: Map<string, number>,
  wholes: Map<string, number>,
  earlier: Release[] = [],
) {
  return decideDisclosure(
    { counts: tableOf(at, { counts }), wholes: tableOf(at, { counts: wholes }) },
    earlier,
  );
}

test("a share is of the true counts, in percent with one decimal", async () => {
  const { shares } = await publish(shape, four(20, 30, 40, 50), four(60, 60, 80, 80));
  expect(shares?.get("a0|b0")).toEqual({ value: 33.3 });
  expect(shares?.get("|")).toEqual({ value: 50 });
});

test("a share with a secret numerator or denominator is secret", async () => {
  const { shares } = await publish(shape, four(3, 30, 0, 50), four(60, 60, 5, 80));
  expect(shares?.get("a0|b0")).toEqual({ withheld: true, reason: "secret" });
  expect(shares?.get("a1|b0")).toEqual({ withheld: true, reason: "secret" });
});

test("a share of a count that protects another is withheld with it", async () => {
  const { counts, shares } = await publish(shape, four(3, 30, 40, 50), four(60, 60, 80, 80));
  for (const [key, share] of shares ?? [])
    expect("withheld" in share).toBe("withheld" in (counts.get(key) ?? {}));
  expect([...(shares?.values() ?? [])]).toContainEqual({ withheld: true, reason: "protects" });
});

test("a share that was withheld stays withheld", async () => {
  const first = await publish(shape, four(3, 30, 40, 50), four(60, 60, 80, 80));
  const { shares } = await publish(shape, four(30, 30, 40, 50), four(60, 60, 80, 80), [first]);
  expect(shares?.get("a0|b0")).toEqual({ withheld: true, reason: "protects" });
});

const anyShares = anyTable.chain(({ shape, counts }) =>
  fc.array(anyCount, { minLength: counts.size, maxLength: counts.size }).map((more) => ({
    shape,
    counts,
    wholes: new Map([...counts].map(([key, count], nth) => [key, count + (more[nth] ?? 0)])),
  })),
);

test("nobody finds a secret numerator or denominator from counts and shares together", async () => {
  await fc.assert(
    fc.asyncProperty(anyShares, async ({ shape, counts, wholes }) => {
      const release = await publish(shape, counts, wholes);
      const tables = { counts, wholes };
      const names = ["counts", "wholes"] as const;
      const both: Leaves = [new Map(names.map((name) => [name, [name]])), ...shape.leaves];
      const shown = new Map(
        names.flatMap((name) =>
          [...(release[name] ?? [])].flatMap(([key, each]) =>
            "value" in each ? [[`${name}|${key}`, each.value]] : [],
          ),
        ) as [string, number][],
      );
      const partOf = leafKeys(shape).map((key) => ({ key, min: 0, max: 0, factor: 1 }));
      const besides = [
        ...partOf.map(({ key }) => ({
          terms: [[`wholes|${key}`, 1] as const, [`counts|${key}`, -1] as const],
          min: 0,
          max: 1e6,
        })),
        ...[...(release.shares ?? [])].flatMap(([key, share]) => {
          if (!("value" in share)) return [];
          const [low, high] = [share.value - 0.05, share.value + 0.05].map((percent) => percent / 100) as [
            number,
            number,
          ];
          const count = [`counts|${key}`, 1] as const;
          return [
            { terms: [count, [`wholes|${key}`, -low] as const], min: -1e-6, max: 1e6 },
            { terms: [count, [`wholes|${key}`, -high] as const], min: -1e6, max: 1e-6 },
          ];
        }),
      ];
      const present = new Set(names.flatMap((name) => leafKeys(shape).map((key) => `${name}|${key}`)));
      const secrets = names.flatMap((name) =>
        allKeys(shape).flatMap((key) => (sumOf(shape, tables[name], key) <= 7 ? [`${name}|${key}`] : [])),
      );
      for (const key of secrets) expect(shown.has(key)).toBe(false);
      const cells = secrets.map((key) => ({ key, at: 0 }));
      expectWide(await attack(both, [{ shown, present, touched: new Set(), besides }], 2, cells), secrets, 7);
    }),
    { seed: 20_260_401, numRuns: 60 },
  );
});
