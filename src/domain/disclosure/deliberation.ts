import { elementAt } from "../element-at.ts";
import type { Unknown } from "./attack.ts";
import { coarsen } from "./coarsen.ts";
import type { DisclosureRule } from "./disclosure-rule.ts";
import { groupsOf } from "./group.ts";
import { guard } from "./guard.ts";
import type { History, Item } from "./history.ts";
import type { Solver } from "./linear-model.ts";

/** The items of a history whose count may leave, and the secrets that it had already given away. */
export interface Deliberation {
  leaving: ReadonlySet<number>;
  exposed: ReadonlySet<number>;
}

/** Decides what may leave, group by group. */
export function deliberate(solver: Solver, history: History, rule: DisclosureRule): Deliberation {
  const { items } = history;
  const leaving = new Set<number>();
  const exposed = new Set<number>();
  for (const [number, item] of items.entries()) {
    if (item.secret && item.published) exposed.add(number);
    if (mayLeave(item, history)) leaving.add(number);
  }
  const open = (number: number) => leaving.has(number) && !items[number]?.published;
  const unknownOf = (number: number): Unknown => {
    const { truth, secret, published } = elementAt(items, number);
    return { truth, secret, state: published ? "published" : open(number) ? "open" : "withheld" };
  };
  for (const group of groupsOf(history)) {
    const looked = group.items.length > rule.largest ? coarsen(group, history, rule) : group;
    const seen = new Set(looked.items);
    // What earlier publications told stays known; what is new is withheld where nothing was looked at.
    for (const number of group.items) if (!seen.has(number) && open(number)) leaving.delete(number);
    const secret = looked.items.filter((number) => items[number]?.secret);
    const past = looked.items.some((number) => !items[number]?.fresh);
    // Without a choice there is still something to tell: a new secret that old publications give away.
    const told = past && secret.some((number) => items[number]?.fresh);
    if (secret.length === 0 || !(told || looked.items.some(open))) continue;
    const found = guard(solver, looked, unknownOf, rule.secretUpTo);
    for (const number of found.withheld) leaving.delete(number);
    for (const number of found.exposed) exposed.add(number);
  }
  return { leaving, exposed };
}

/** Whether a count may leave as far as it and its own past are concerned. */
function mayLeave({ table, key, current, secret }: Item, history: History): boolean {
  return Boolean(current?.delivered) && !secret && !history.wasWithheld(table, key);
}
