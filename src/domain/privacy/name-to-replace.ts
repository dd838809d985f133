import { foldText } from "../folded-text.ts";
import type { Directory, Person } from "../organisation/organisation.ts";
import { isNamedIn } from "./without-person.ts";

/** What Leerlus writes behind the name of a stranger, or what tells two of one name apart. */
const ADDED = /\s*\([^()]*\)\s*$/;

/**
 * The name by which texts name one person and nobody else; undefined where it is one word, which is a word of others
 * too, or stands in the name of somebody else who is known: “Jan Mulder” in “Piet Jan Mulder”, and in “Jan Mulders”.
 */
export function nameToReplace(directory: Directory, person: Person): string | undefined {
  const name = person.name.replace(ADDED, "").trim();
  if (!/\s/.test(name)) return undefined;
  const folded = foldText(name);
  const isShared = directory.people
    .filter(({ email }) => email !== person.email)
    .map((other) => other.name.replace(ADDED, ""))
    .some(
      (other) =>
        foldText(other) === folded || [other, withoutAccents(other)].some((text) => isNamedIn(text, name)),
    );
  return isShared ? undefined : name;
}

/** As people type it who do not look for the accents. */
const withoutAccents = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");
