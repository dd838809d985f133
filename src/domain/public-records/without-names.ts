import { foldText } from "../folded-text.ts";
import { type Directory, organisationOf, type Person, personLabel } from "../organisation/organisation.ts";
import { isPseudonym } from "../privacy/pseudonym.ts";
import { looseName } from "../privacy/without-person.ts";

/** What a person is called where names are not told: “deelnemer van Achterhoek”. */
export type PersonWords = (role: Person["role"], organisation: string) => string;

/** Replaces the names of people by what they are there for. */
export interface NameMask {
  text(text: string): string;
  /** The same people, each called so: addresses become these words. */
  directory: Directory;
  /** The words of a text that are part of somebody's name, and may mean them. */
  suspects(text: string): string[];
  /** The text with those words replaced. */
  blotted(text: string, by: string): string;
}

const AFTER = String.raw`(?:s(?![\p{L}\p{N}])|(?![\p{L}\p{N}]))`;
const WORD = /\p{Lu}[\p{L}'’]+/gu;
const SHORTEST = 3;

/**
 * Masks everybody of a cooperation, also who takes part no more. A name is found as a whole, in any case and with or
 * without its accents; that of an organisation stays when it is a person's too.
 */
export function maskNames(directory: Directory, words: PersonWords): NameMask {
  const saidOf = (person: Person) =>
    // Who was forgotten has no role any more.
    words(
      isPseudonym(person.email) ? "member" : person.role,
      organisationOf(directory, person.organisation)?.name ?? person.organisation,
    );
  const openNames = foldText(directory.organisations.map(({ name }) => name).join(" | "));
  const isOpen = (folded: string) =>
    new RegExp(String.raw`(?<![\p{L}\p{N}])${looseName(folded)}(?![\p{L}\p{N}])`, "u").test(openNames);
  const said = new Map<string, string>();
  const written = new Set<string>();
  for (const person of directory.people) {
    for (const name of [personLabel(directory, person), person.name]) {
      const folded = foldText(name);
      if (folded === "" || isOpen(folded)) continue;
      // Of two people of one name nobody can say who is meant: the first will do.
      if (!said.has(folded)) said.set(folded, saidOf(person));
      written.add(name);
    }
  }
  // As they are written: of a letter without its accent nobody can tell which it had.
  const longestFirst = [...written].toSorted((a, b) => b.length - a.length);
  const pattern =
    longestFirst.length === 0
      ? undefined
      : new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.map(looseName).join("|")})${AFTER}`, "giu");
  const wordFor = (found: string): string => {
    const folded = foldText(found);
    return said.get(folded) ?? said.get(folded.replace(/'?s$/, "")) ?? "…";
  };
  const parts = partsOfNames(directory, openNames);
  // What people are called here is nobody's name, also where somebody is called “Gast”.
  const ours = [...new Set(said.values())]
    .toSorted((a, b) => b.length - a.length)
    .map(looseName)
    .join("|");
  const withoutOurs = (text: string): string =>
    ours === "" ? text : text.replace(new RegExp(ours, "giu"), " ");
  // Of somebody's: “Fatima's”, “Karels”.
  const isPart = (word: string): boolean => {
    const folded = foldText(word);
    return parts.has(folded) || parts.has(folded.replace(/'?s$/, ""));
  };
  return {
    text: (text) => (pattern ? text.normalize("NFC").replace(pattern, wordFor) : text),
    directory: {
      ...directory,
      people: directory.people.map((person) => ({ ...person, name: saidOf(person), active: false })),
    },
    blotted: (text, by) => text.replace(WORD, (word) => (isPart(word) ? by : word)),
    suspects: (text) => [...new Set((withoutOurs(text).match(WORD) ?? []).filter(isPart))],
  };
}

/** First names and family names that are no word of an organisation. */
function partsOfNames(directory: Directory, openNames: string): Set<string> {
  const open = new Set(openNames.split(/[^\p{L}]+/u));
  const parts = directory.people
    .flatMap(({ name }) => name.match(WORD) ?? [])
    .map(foldText)
    .filter((part) => part.length >= SHORTEST && !open.has(part));
  return new Set(parts);
}
