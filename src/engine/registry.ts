import type { Command } from "./command.ts";
import { pathOf } from "./command.ts";
import type { Job } from "./job.ts";
import type { PostedCard } from "./posting/posting.ts";
import type { Collection } from "./reading/collection.ts";

/** Everything Leerlus can do. The lists live in `commands/index.ts` and `jobs/index.ts`, in the order of help. */
export interface Registry {
  commands: readonly Command[];
  collections: readonly Collection[];
  postings: readonly PostedCard[];
  jobs: readonly Job[];
}

/** By `noun/verb`, Dutch or English, in any case. */
export function findCommand({ commands }: Registry, path: string): Command | undefined {
  let known = byPath.get(commands);
  if (!known) {
    // The first of two of the same name is the one.
    const named = commands.flatMap((c) => [[pathOf(c), c] as const, [c.name.join("/"), c] as const]);
    known = new Map(named.reverse());
    byPath.set(commands, known);
  }
  return known.get(path.toLowerCase());
}

/** A card asks it for each of its buttons. */
const byPath = new WeakMap<readonly Command[], ReadonlyMap<string, Command>>();

/** @param word folded, see `foldText` */
export const matchesNoun = (command: Command, word: string): boolean =>
  command.name[0] === word || command.alias[0] === word;

export const matchesVerb = (command: Command, word: string): boolean =>
  command.name[1] === word || command.alias[1] === word;

export function findPosting(registry: Registry, purpose: string): PostedCard {
  const found = registry.postings.find((posting) => posting.purpose === purpose);
  if (!found) throw new Error(`no posting for purpose ${purpose}`);
  return found;
}
