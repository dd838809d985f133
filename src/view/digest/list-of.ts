import type { Block, ListItem } from "../card.ts";
import type { Text } from "../text.ts";

/** A list of a digest, with what is said when nothing is on it. */
export type ListOf = (items: ListItem[], empty: string) => Block[];

/** As many as there is room for, and how many more there are. */
export const listOf =
  (t: Text, most: number): ListOf =>
  (items, empty) => {
    const rest = items.length - most;
    const more: Block[] = rest > 0 ? [{ type: "text", text: [t.digest.more(rest)] }] : [];
    return [{ type: "list", items: items.slice(0, most), empty }, ...more];
  };
