import type { DisclosureRule } from "./disclosure-rule.ts";
import { type Group, within } from "./group.ts";
import type { History, Item } from "./history.ts";

/**
 * What is looked at of a group that is too large: the finest level of the widest dimension is taken out, and
 * the next, until the rest is small enough. What is taken out is to be withheld, all of it, and is then safe
 * when the rest is: a whole can lie in any way over its parts when none of them is published, so each part
 * can be anything from nothing to as much as its whole. (Wholes of which a part is missing are not there.)
 * A group with a past cannot be thinned out, as what was published of it stays known: then nothing of it is
 * looked at, and nothing new leaves.
 */
export function coarsen(group: Group, { items }: History, { largest }: DisclosureRule): Group {
  if (group.items.some((number) => !items[number]?.fresh)) return { items: [], lines: [] };
  let kept = new Set(group.items);
  for (;;) {
    const rest = [...kept].flatMap((number) => items[number] ?? []);
    const levels = deepest(rest);
    if (levels.length === 0 || kept.size <= largest) return within(group, kept);
    const level = levels.reduce((widest, each) => (each.codes.size > widest.codes.size ? each : widest));
    kept = new Set(
      [...kept].filter((number) => items[number]?.current?.depth[level.dimension] !== level.depth),
    );
  }
}

/** Per dimension that still has levels: its finest, with the members on it. */
function deepest(items: readonly Item[]): { dimension: number; depth: number; codes: Set<string> }[] {
  const dimensions = items[0]?.current?.depth.length ?? 0;
  return Array.from({ length: dimensions }, (_, dimension) => {
    const depth = items.reduce((most, { current }) => Math.max(most, current?.depth[dimension] ?? 0), 0);
    const there = items.filter(({ current }) => current?.depth[dimension] === depth);
    return { dimension, depth, codes: new Set(there.map(({ current }) => current?.at[dimension] ?? "")) };
  }).filter(({ depth }) => depth > 0);
}
