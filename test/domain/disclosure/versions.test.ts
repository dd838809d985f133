import { expect, test } from "vitest";
import { versionsOf } from "../../../src/domain/disclosure/versions.ts";
import { shapeOf } from "./draw-tables.ts";
import { tableOf } from "./expect-safe.ts";

const shape = shapeOf([2, 2], false);

/** The cells whose number is another one in the last of these tables than in the one before. */
function touched(...tables: Record<string, number>[]): string[] {
  const made = tables.map((counts) =>
    tableOf(shape, {
      counts: new Map(),
      deliveries: Object.entries(counts).map(([key, count]) => ({ at: key.split("|"), count })),
    }),
  );
  const [before, after] = versionsOf(made).slice(-2);
  return [...(after ?? [])]
    .filter(([key, version]) => (before?.get(key) ?? version) !== version)
    .map(([key]) => key);
}

const full = { "a0|b0": 1, "a0|b1": 2, "a1|b0": 3, "a1|b1": 4 };

test("the same table is the same numbers", () => {
  expect(touched(full, full)).toEqual([]);
});

test("a correction touches the cell and every total above it, even if that stays equal", () => {
  expect(touched(full, { ...full, "a0|b0": 9 }).sort()).toEqual(["a0|", "a0|b0", "|", "|b0"]);
  expect(touched(full, { ...full, "a0|b0": 2, "a0|b1": 1 }).sort()).toContain("a0|");
});

test("a correction and its being taken back are two more numbers", () => {
  expect(touched(full, { ...full, "a0|b0": 9 }, full)).toContain("a0|b0");
});

test("a table that comes in more detail says the same of its totals", () => {
  expect(touched({ "a0|": 3, "a1|": 7 }, full)).toEqual([]);
});

test("what was hidden in a total is the same when it comes, unless the total changed as well", () => {
  const hidden = { "a0|": 6, "a1|b0": 3, "a1|b1": 4 };
  expect(touched(hidden, { "a0|": 6, "a0|b0": 2, "a0|b1": 4, "a1|b0": 3, "a1|b1": 4 })).toEqual([]);
  expect(touched(hidden, { "a0|": 8, "a0|b0": 4, "a0|b1": 4, "a1|b0": 3, "a1|b1": 4 })).toContain("a0|b0");
});

test("a total that was delivered itself is the same as long as nobody corrects it, whatever is told of its parts", () => {
  const total = { "|": 10 };
  expect(touched({ ...total, "a0|b0": 0 }, { ...total, "a0|b0": 0, "a0|b1": 4, "a1|b0": 6 })).not.toContain(
    "|",
  );
  expect(touched({ ...total, ...full }, { ...total, ...full, "a0|b0": 2, "a0|b1": 1 })).not.toContain("|");
  expect(touched({ ...total, "a0|b0": 9 }, { ...total, "a0|b0": 4 })).toContain("a0|");
});
