import type { Unknown } from "./attack.ts";
import type { Group } from "./group.ts";
import type { Solver } from "./linear-model.ts";
import { type Protection, protect } from "./protect.ts";

/** Protects a group by itself; what it answers goes by the numbers of the history, as its items do. */
export function guard(
  solver: Solver,
  group: Group,
  unknownOf: (number: number) => Unknown,
  top: number,
): Protection {
  const local = new Map(group.items.map((number, at) => [number, at]));
  const lines = group.lines.map((line) => ({
    ...line,
    terms: line.terms.map(([number, factor]) => [local.get(number) ?? -1, factor] as const),
  }));
  const { withheld, exposed } = protect(solver, group.items.map(unknownOf), lines, top);
  const inHistory = (all: ReadonlySet<number>) => new Set([...all].map((at) => group.items[at] ?? -1));
  return { withheld: inHistory(withheld), exposed: inHistory(exposed) };
}
