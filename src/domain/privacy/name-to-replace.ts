import { foldText } from "../folded-text.ts";
import type { Directory, Person } from "../organisation/organisation.ts";

/** What Leerlus writes behind the name of a stranger, or what tells two of one name apart. */
const ADDED = /\s*\([^()]*\)\s*$/;

/**
 * The name by which texts name one person and nobody else; undefined where it is one word, which is a word of others
 * too, or the name of somebody else who is known.
 */
export function nameToReplace(directory: Directory, person: Person): string | undefined {
  const name = person.name.replace(ADDED, "").trim();
  if (!/\s/.test(name)) return undefined;
  const folded = foldText(name);
  const isShared = directory.people.some(
    (one) => one.email !== person.email && foldText(one.name.replace(ADDED, "")) === folded,
  );
  return isShared ? undefined : name;
}
