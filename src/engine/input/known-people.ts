import type { Directory } from "../../domain/organisation/organisation.ts";
import { type KnownPeople, knownPeople } from "../../domain/personal-data/personal-data.ts";
import type { Context } from "../context.ts";

/** A directory is kept until it changes, and so is who is known. */
const kept = new WeakMap<Directory, KnownPeople>();

export function knownTo({ directory, cooperation }: Pick<Context, "directory" | "cooperation">): KnownPeople {
  const known = kept.get(directory) ?? knownPeople(directory, cooperation.name);
  kept.set(directory, known);
  return known;
}
