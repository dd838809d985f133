import { expect, test } from "vitest";
import { decideDisclosure } from "../../../src/domain/disclosure/disclosure.ts";
import { youthCareRule } from "../../../src/domain/disclosure/disclosure-rule.ts";
import { attack, type Leaves } from "./attacker.ts";
import type { Shape } from "./draw-tables.ts";
import { tableOf } from "./expect-safe.ts";
import reference from "./reference.json" with { type: "json" };

const counts = new Map(
  Object.entries(reference.counts).flatMap(([row, columns]) =>
    Object.entries(columns).map(([column, count]) => [`${row}|${column}`, count] as const),
  ),
);
const axis = (name: string, codes: readonly string[]) => ({
  name,
  total: true,
  members: codes.map((code) => ({ code })),
});
const codesAndTotal = (codes: string[]) =>
  new Map<string, string[]>([["", codes], ...codes.map((code): [string, string[]] => [code, [code]])]);
const leaves: Leaves = [codesAndTotal(reference.rows), codesAndTotal(reference.columns)];
const shape: Shape = { dimensions: [axis("row", reference.rows), axis("column", reference.columns)], leaves };
const truth = new Map([...tableOf(shape, { counts }).cells].map(([key, { count }]) => [key, count ?? -1]));

/** What can be found of A|f when these cells are withheld and all others are known as they are. */
async function intervalWithout(withheld: readonly string[]) {
  const shown = new Map([...truth].filter(([key]) => !withheld.includes(key)));
  const sighting = { shown, present: new Set(counts.keys()), touched: new Set<string>() };
  const [interval] = await attack(leaves, [sighting], 0, [{ key: "A|f", at: 0 }]);
  return interval?.map((end) => Math.round(end * 1e5) / 1e5);
}

test.each(reference.attacks)(
  "the attacker finds in the reference what is known to be found: $interval",
  async (known) => {
    expect(await intervalWithout(known.withheld.map((at) => at.join("|")))).toEqual(known.interval);
  },
);

test.each([1, 5])(
  "the reference is made safe at no more than 1.25 times the cheapest cost, rounded to %i",
  async (roundTo) => {
    const rule = { ...youthCareRule, roundTo };
    const { counts: decided } = await decideDisclosure({ counts: tableOf(shape, { counts }) }, [], rule);
    const withheld = [...decided].filter(([, each]) => "withheld" in each).map(([key]) => key);
    const [lowest = 1, highest = 0] = (await intervalWithout(withheld)) ?? [];
    expect(lowest).toBe(0);
    expect(highest).toBeGreaterThanOrEqual(7);
    const cost = withheld.filter((key) => key !== "A|f").reduce((sum, key) => sum + (truth.get(key) ?? 0), 0);
    const cheapest = Math.min(...reference.attacks.flatMap((each) => each.cost ?? []));
    expect(cost).toBeLessThanOrEqual(1.25 * cheapest);
  },
);
