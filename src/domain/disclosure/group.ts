import type { History } from "./history.ts";
import type { Line } from "./linear-model.ts";

/** Numbers that hang together through lines: nothing outside a group says anything of what is in it. */
export interface Group {
  items: readonly number[];
  lines: readonly Line[];
}

/** The groups of a history; a count and its whole are always in the same one. */
export function groupsOf({ items, lines, itemOf }: History): Group[] {
  const leader = items.map((_, number) => number);
  const find = (number: number): number => {
    let at = number;
    while (leader[at] !== at) {
      leader[at] = leader[leader[at] ?? at] ?? at;
      at = leader[at] ?? at;
    }
    return at;
  };
  for (const { terms } of lines)
    for (const [number] of terms) leader[find(number)] = find(terms[0]?.[0] ?? number);
  for (const [number, { table, key, current }] of items.entries()) {
    const whole = table === "counts" && current ? itemOf("wholes", key) : undefined;
    if (whole !== undefined) leader[find(whole)] = find(number);
  }
  const groups = new Map<number, { items: number[]; lines: Line[] }>();
  for (const number of items.keys()) {
    const own = groups.get(find(number)) ?? { items: [], lines: [] };
    own.items.push(number);
    groups.set(find(number), own);
  }
  for (const line of lines) groups.get(find(line.terms[0]?.[0] ?? -1))?.lines.push(line);
  return [...groups.values()];
}

/** The group without the items that are not kept, and without the lines that these stand in. */
export function within({ items, lines }: Group, kept: ReadonlySet<number>): Group {
  return {
    items: items.filter((number) => kept.has(number)),
    lines: lines.filter(({ terms }) => terms.every(([number]) => kept.has(number))),
  };
}
