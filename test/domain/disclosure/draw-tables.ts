import fc from "fast-check";
import type { Count } from "../../../src/domain/disclosure/count-table.ts";
import type { Dimension } from "../../../src/domain/disclosure/dimension.ts";
import type { Leaves } from "./attacker.ts";

/** Dimensions as the gate takes them, and as the attacker does. */
export interface Shape {
  dimensions: Dimension[];
  leaves: Leaves;
}

/** Dimensions with so many members each; the first may be nested in two groups. */
export function shapeOf(sizes: readonly number[], nested: boolean): Shape {
  const dimensions: Dimension[] = [];
  const leaves: Map<string, string[]>[] = [];
  for (const [d, size] of sizes.entries()) {
    const codes = Array.from({ length: size }, (_, nth) => `${"abc"[d]}${nth}`);
    const under = new Map<string, string[]>([
      ["", codes],
      ...codes.map((code) => [code, [code]] as [string, string[]]),
    ]);
    const groups = nested && d === 0 ? ["east", "west"] : [];
    for (const [nth, group] of groups.entries())
      under.set(
        group,
        codes.filter((_, at) => at % 2 === nth),
      );
    leaves.push(under);
    const parent = (at: number) => (groups.length > 0 ? { parent: groups[at % 2] as string } : {});
    dimensions.push({
      name: `dimension ${d}`,
      total: true,
      members: [...groups.map((code) => ({ code })), ...codes.map((code, at) => ({ code, ...parent(at) }))],
    });
  }
  return { dimensions, leaves };
}

/** Every cell that takes one code of each dimension, by key. */
export function keysOf(codes: readonly (readonly string[])[]): string[] {
  return codes.reduce<string[]>(
    (keys, own, d) => (d === 0 ? [...own] : keys.flatMap((key) => own.map((code) => `${key}|${code}`))),
    [],
  );
}

export const leafKeys = ({ leaves }: Shape): string[] => keysOf(leaves.map((under) => under.get("") ?? []));
export const allKeys = ({ leaves }: Shape): string[] => keysOf(leaves.map((under) => [...under.keys()]));

/** Counts as deliveries of leaf cells. */
export const delivered = (counts: ReadonlyMap<string, number>): Count[] =>
  [...counts].map(([key, count]) => ({ at: key.split("|"), count }));

/** Counts as they come: many small, some middling, few large. */
export const anyCount = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 7 }) },
  { weight: 3, arbitrary: fc.integer({ min: 8, max: 25 }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 20, max: 400 }) },
);

/** A shape of two or three dimensions, with a count for every leaf cell. */
export const anyTable = fc
  .oneof(
    { weight: 2, arbitrary: fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 8 })) },
    { weight: 1, arbitrary: fc.tuple(...[2, 2, 2].map((min) => fc.integer({ min, max: 3 }))) },
  )
  .chain((sizes) => {
    const size = sizes.reduce((product, each) => product * each, 1);
    return fc.record({
      sizes: fc.constant(sizes),
      nested: fc.boolean(),
      counts: fc.array(anyCount, { minLength: size, maxLength: size }),
    });
  })
  .map(({ sizes, nested, counts }) => {
    const shape = shapeOf(sizes, nested && (sizes[0] ?? 0) >= 4);
    return { shape, counts: new Map(leafKeys(shape).map((key, nth) => [key, counts[nth] ?? 0])) };
  });
