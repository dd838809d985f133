import { type Dimension, treeOf } from "./dimension.ts";
import { Grid } from "./grid.ts";

/** A delivered count; `at` has one code per dimension, in their order, `""` for a total. */
export interface Count {
  at: readonly string[];
  count: number;
}

/** What is wrong with a delivered count, and where. */
export interface TableProblem {
  at: readonly string[];
  fault: "not-a-count" | "unknown-member" | "twice" | "not-the-sum";
}

/** A place in a table of counts. */
export interface Cell {
  at: readonly string[];
  /** Per dimension: how many steps below the top. */
  depth: readonly number[];
  /** The true count; unknown where nothing was delivered and nothing settles it. */
  count: number | undefined;
  /** Whether it was delivered or adds up from what was, all of it: only then there is something to publish. */
  delivered: boolean;
  /** Whether it was delivered itself: as long as nobody corrects it, it stays the same number whatever is under it. */
  given: boolean;
}

/** A cell and the cells that add up to it, by key, along one of the dimensions. */
export interface Sum {
  along: number;
  whole: string;
  parts: readonly string[];
}

/**
 * Counts with all their totals. A place that nobody delivered and no total covers is absent. In a sparse dimension it
 * adds nothing: who delivered something has none there. Elsewhere a total over it is not delivered either. (Published as
 * it stands so far, it would give away whoever comes late.)
 */
export interface CountTable {
  cells: ReadonlyMap<string, Cell>;
  sums: readonly Sum[];
}

/** The key of a cell. */
export const keyOf = (at: readonly string[]): string => at.join("|");

/**
 * A table from delivered counts, with the totals that follow from them. A total that was delivered must be
 * the sum of its parts; where parts are missing it covers them too, and their counts are hidden unknowns.
 * Whoever delivered nothing at all takes no part; where they were expected, nothing adds up over them.
 * RangeError on dimensions that are no trees.
 */
export function countTable(
  dimensions: readonly Dimension[],
  delivered: readonly Count[],
): { table: CountTable } | { problems: TableProblem[] } {
  const problems: TableProblem[] = [];
  const known = dimensions.map(
    ({ members, total }) => new Set([...(total ? [""] : []), ...members.map((m) => m.code)]),
  );
  const given = new Map<string, number>();
  for (const { at, count } of delivered) {
    if (at.length !== known.length || !at.every((code, d) => known[d]?.has(code))) {
      problems.push({ at, fault: "unknown-member" });
    } else if (!Number.isSafeInteger(count) || count < 0) problems.push({ at, fault: "not-a-count" });
    else if (given.has(keyOf(at))) problems.push({ at, fault: "twice" });
    else given.set(keyOf(at), count);
  }
  if (problems.length > 0) return { problems };
  const used = dimensions.map((_, d) => new Set(delivered.map(({ at }) => at[d] ?? "")));
  const attempt = (beside: boolean) => {
    const trees = dimensions.map((dimension, d) => treeOf(dimension, used[d] ?? new Set(), beside));
    const table = fill(new Grid(trees), given);
    settle(table);
    const problems = contradictions(table);
    const ofDelivered = problems.filter(({ at }) => given.has(keyOf(at)));
    return { table, problems: ofDelivered.length > 0 ? ofDelivered : problems };
  };
  // Totals that are more than what was delivered cover members of whom nothing else is told.
  let made = attempt(false);
  const { problems: wrong } = made;
  if (wrong.length > 0) made = attempt(true);
  return made.problems.length > 0 ? { problems: wrong } : { table: dropNothing(made.table) };
}

interface Filling {
  cells: Map<string, Cell>;
  sums: Sum[];
}

function fill(grid: Grid, given: ReadonlyMap<string, number>): Filling {
  const covered = new Uint8Array(grid.size);
  for (let cell = grid.size - 1; cell >= 0; cell--) {
    if (given.has(keyOf(grid.at(cell)))) covered[cell] = 1;
    else for (const whole of grid.wholesOf(cell)) if (covered[whole]) covered[cell] = 1;
  }
  const told = new Uint8Array(grid.size);
  const present: (Cell | undefined)[] = new Array(grid.size);
  const filling: Filling = { cells: new Map(), sums: [] };
  for (let cell = 0; cell < grid.size; cell++) {
    const at = grid.at(cell);
    const key = keyOf(at);
    const own = given.get(key);
    const below = [...grid.partsOf(cell)];
    told[cell] = Number(own !== undefined || below.some(({ parts }) => parts.some((part) => told[part])));
    const lines = below.map(({ along, parts, sparse, complete }) => ({
      along,
      complete: complete || covered[cell] === 1,
      parts: parts.map((part) => present[part]).filter((part) => part !== undefined),
      needed: sparse ? Math.max(1, parts.filter((part) => told[part]).length) : parts.length,
    }));
    if (lines.length === 0 ? !covered[cell] : lines.some(({ parts, needed }) => parts.length < needed))
      continue;
    const whole = lines.find(({ complete, parts }) => complete && parts.every((part) => part.delivered));
    // Somebody who was to deliver is missing, and no total was delivered that says that there is nothing to come.
    if (!whole && lines.some(({ complete }) => !complete)) continue;
    const count = own ?? whole?.parts.reduce((sum, part) => sum + (part.count ?? 0), 0);
    const found: Cell = {
      at,
      depth: grid.depth(cell),
      count,
      delivered: count !== undefined,
      given: own !== undefined,
    };
    for (const { along, parts } of lines) {
      filling.sums.push({ along, whole: key, parts: parts.map((part) => keyOf(part.at)) });
    }
    present[cell] = found;
    filling.cells.set(key, found);
  }
  return filling;
}

/** Fills in the hidden counts that follow from the others: whoever subtracts finds them too. */
function settle({ cells, sums }: Filling): void {
  let waiting = sums.filter((sum) =>
    [sum.whole, ...sum.parts].some((key) => cells.get(key)?.count === undefined),
  );
  for (let before = -1; before !== waiting.length; ) {
    before = waiting.length;
    waiting = waiting.filter(({ whole, parts }) => {
      const open = [whole, ...parts].filter((key) => cells.get(key)?.count === undefined);
      const others = parts.reduce((sum, key) => sum + (cells.get(key)?.count ?? 0), 0);
      const rest = (cells.get(whole)?.count ?? Number.POSITIVE_INFINITY) - others;
      if (open.length > 1 && rest !== 0) return true;
      for (const key of open) {
        const cell = cells.get(key);
        if (cell) cell.count = key === whole ? others : rest;
      }
      return false;
    });
  }
}

/**
 * Takes out what nobody delivered and for which the totals leave nothing: a provider that is not in a region. The
 * attacker is taken to know that, so it must not seem to him to be room in which a secret can hide. Unless nothing else
 * is under a total of 0: whoever took that to be known would say what the total is.
 */
function dropNothing({ cells, sums }: Filling): Filling {
  const partsOf = Map.groupBy(sums, ({ whole }) => whole);
  const nothing = new Set<string>();
  for (const [key, { count, delivered }] of cells) {
    const parts = (partsOf.get(key) ?? []).flatMap((sum) => sum.parts);
    if (count === 0 && !delivered && parts.every((part) => nothing.has(part))) nothing.add(key);
  }
  keepUnder(sums, nothing);
  return {
    cells: new Map([...cells].filter(([key]) => !nothing.has(key))),
    sums: sums.flatMap((sum) => {
      const parts = sum.parts.filter((part) => !nothing.has(part));
      return nothing.has(sum.whole) || parts.length === 0 ? [] : [{ ...sum, parts }];
    }),
  };
}

/** Takes back what is under a total that would have nothing under it, and the other totals which that is part of. */
function keepUnder(sums: readonly Sum[], nothing: Set<string>): void {
  for (let size = -1; size !== nothing.size; ) {
    size = nothing.size;
    for (const { whole, parts } of sums) {
      if (nothing.has(whole)) {
        if (!parts.every((part) => nothing.has(part))) nothing.delete(whole);
      } else if (parts.every((part) => nothing.has(part))) for (const part of parts) nothing.delete(part);
    }
  }
}

function contradictions({ cells, sums }: Filling): TableProblem[] {
  const wrong = new Map<string, TableProblem>();
  const count = (key: string) => cells.get(key)?.count;
  // What is not told is at least what its own parts tell. Parts come before what they add up to.
  const leasts = new Map<string, number>();
  const leastOf = (key: string) => count(key) ?? leasts.get(key) ?? 0;
  for (const { whole, parts } of sums) {
    const all = parts.map(count);
    const least = parts.reduce((sum, part) => sum + leastOf(part), 0);
    const most = all.includes(undefined) ? Number.POSITIVE_INFINITY : least;
    leasts.set(whole, Math.max(leasts.get(whole) ?? 0, least));
    const own = count(whole);
    const bad = all.some((part) => part !== undefined && part < 0);
    if (own === undefined || (own >= least && own <= most && !bad)) continue;
    wrong.set(whole, { at: cells.get(whole)?.at ?? [], fault: "not-the-sum" });
  }
  return [...wrong.values()];
}
