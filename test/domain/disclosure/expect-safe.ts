import { expect } from "vitest";
import { type Count, countTable } from "../../../src/domain/disclosure/count-table.ts";
import { decideDisclosure } from "../../../src/domain/disclosure/disclosure.ts";
import { type DisclosureRule, youthCareRule } from "../../../src/domain/disclosure/disclosure-rule.ts";
import type { Release } from "../../../src/domain/disclosure/release.ts";
import { attack, type Interval, leavesUnder, type Sighting } from "./attacker.ts";
import { allKeys, delivered, type Shape } from "./draw-tables.ts";

/** The counts behind one publication. */
export interface Step {
  counts: ReadonlyMap<string, number>;
  /** What was delivered, when that is not simply all leaf cells. */
  deliveries?: readonly Count[];
}

/** The sum of the leaf cells that are there. */
export function sumOf(shape: Shape, counts: ReadonlyMap<string, number>, key: string): number {
  return leavesUnder(shape.leaves, key).reduce((sum, leaf) => sum + (counts.get(leaf) ?? 0), 0);
}

export function tableOf({ dimensions }: Shape, { counts, deliveries }: Step) {
  const made = countTable(dimensions, deliveries ?? delivered(counts));
  if ("problems" in made) throw new Error(JSON.stringify(made.problems));
  return made.table;
}

/** Everything that comes by when somebody filters on one member after another. */
function filtered(shape: Shape, release: Release): Map<string, number> {
  const seen = new Map<string, number>();
  for (const [d, under] of shape.leaves.entries()) {
    for (const code of under.keys()) {
      for (const [key, decided] of release.counts) {
        if (key.split("|")[d] === code && "value" in decided) seen.set(key, decided.value);
      }
    }
  }
  return seen;
}

export function expectWide(intervals: readonly Interval[], names: readonly string[], top: number): void {
  for (const [nth, [lowest, highest]] of intervals.entries()) {
    const wide = lowest <= 1e-5 && highest >= top - 1e-5;
    if (!wide) throw new Error(`${names[nth]} lies between ${lowest} and ${highest}`);
  }
}

/**
 * Publishes every step in the light of those before, looks at each through one filter after another, and attacks
 * all of it together: by the rounded values, and by the true ones behind them.
 */
export async function expectSafe(
  shape: Shape,
  steps: readonly Step[],
  rule: DisclosureRule = youthCareRule,
): Promise<Release[]> {
  const releases: Release[] = [];
  const sightings: (Sighting & { exact: Map<string, number> })[] = [];
  for (const [nth, step] of steps.entries()) {
    const release = await decideDisclosure({ counts: tableOf(shape, step) }, releases, rule);
    for (const earlier of releases) {
      for (const [key, decided] of earlier.counts) {
        if ("withheld" in decided) expect(release.counts.get(key)).not.toHaveProperty("value");
      }
    }
    const before = steps[nth - 1]?.counts;
    const shown = filtered(shape, release);
    const touched = [...step.counts].filter(([leaf, count]) => before && before.get(leaf) !== count);
    sightings.push({
      shown,
      exact: new Map([...shown.keys()].map((key) => [key, sumOf(shape, step.counts, key)])),
      present: new Set(step.counts.keys()),
      touched: new Set(touched.map(([leaf]) => leaf)),
    });
    releases.push(release);
  }
  const complete = (counts: ReadonlyMap<string, number>, key: string) =>
    leavesUnder(shape.leaves, key).every((leaf) => counts.has(leaf));
  const secrets = steps.flatMap(({ counts }, at) =>
    allKeys(shape).flatMap((key) => {
      const there = releases[at]?.counts.has(key) || complete(counts, key);
      return there && sumOf(shape, counts, key) <= rule.secretUpTo ? [{ key, at }] : [];
    }),
  );
  for (const { key, at } of secrets) expect(sightings[at]?.shown.has(key)).toBe(false);
  const known = new Set(releases.flatMap(({ exposed }) => exposed));
  const sought = secrets.filter(({ key }) => !known.has(key));
  const names = sought.map(({ key, at }) => `${key} in publication ${at}`);
  const exact = sightings.map((each) => ({ ...each, shown: each.exact }));
  expectWide(
    await attack(shape.leaves, sightings, Math.floor(rule.roundTo / 2), sought),
    names,
    rule.secretUpTo,
  );
  expectWide(await attack(shape.leaves, exact, 0, sought), names, rule.secretUpTo);
  return releases;
}
