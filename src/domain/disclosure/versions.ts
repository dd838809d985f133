import type { CountTable, Sum } from "./count-table.ts";

/**
 * Which true number each cell of successive tables is: a cell keeps its version as long as nobody touched it,
 * and gets the next when its count, or something it adds up from, was corrected, added or taken away; a total that
 * was delivered itself only when it was corrected. The
 * attacker is taken to know what was touched, so that what was not is one and the same unknown in all tables.
 */
export function versionsOf(tables: readonly CountTable[]): ReadonlyMap<string, number>[] {
  const latest = new Map<string, number>();
  return tables.map((table, nth) => {
    const touched = touchedSince(tables[nth - 1], table);
    for (const key of table.cells.keys()) {
      const before = latest.get(key);
      latest.set(key, before === undefined ? 0 : before + (touched.has(key) ? 1 : 0));
    }
    return new Map([...table.cells.keys()].map((key) => [key, latest.get(key) ?? 0]));
  });
}

function touchedSince(before: CountTable | undefined, now: CountTable): Set<string> {
  const touched = new Set<string>();
  if (!before) return touched;
  for (const [key, { count }] of now.cells) {
    const earlier = before.cells.get(key)?.count;
    // A count that was hidden in a delivered total and is now delivered itself may have been there all along.
    if (earlier !== undefined && earlier !== count) touched.add(key);
  }
  // A total that was delivered itself and not corrected is the same number, whatever was told of its parts.
  const stays = (key: string) => {
    const [earlier, current] = [before.cells.get(key), now.cells.get(key)];
    return Boolean(earlier?.given && current?.given) && earlier?.count === current?.count;
  };
  // One that follows from other parts than before is another number, even if it happens to be equal.
  const partsBefore = new Map(before.sums.map((sum) => [lineOf(sum), new Set(sum.parts)]));
  for (const sum of now.sums) {
    const parts = partsBefore.get(lineOf(sum));
    if (
      parts &&
      !stays(sum.whole) &&
      !(parts.size === sum.parts.length && sum.parts.every((part) => parts.has(part)))
    ) {
      touched.add(sum.whole);
    }
  }
  const hidden = (key: string) => !before.cells.get(key)?.delivered || !now.cells.get(key)?.delivered;
  spread([...before.sums, ...now.sums], touched, { hidden, stays });
  return touched;
}

const lineOf = ({ along, whole }: Sum): string => `${along}|${whole}`;

interface Cells {
  hidden: (key: string) => boolean;
  stays: (key: string) => boolean;
}

/** What is touched touches the totals above it that do not stay, and whatever is hidden beside or under it. */
function spread(sums: readonly Sum[], touched: Set<string>, { hidden, stays }: Cells): void {
  for (let size = -1; size !== touched.size; ) {
    size = touched.size;
    for (const { whole, parts } of sums) {
      if (!touched.has(whole) && !parts.some((part) => touched.has(part))) continue;
      if (!stays(whole)) touched.add(whole);
      for (const part of parts) if (hidden(part)) touched.add(part);
    }
  }
}
