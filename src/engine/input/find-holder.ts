import { foldText, startsAWord } from "../../domain/folded-text.ts";
import type { Directory, Organisation, Person } from "../../domain/organisation/organisation.ts";
import { organisationOf, personLabel } from "../../domain/organisation/organisation.ts";
import { nearest } from "./nearest.ts";

interface Candidate {
  /** E-mail or slug. */
  key: string;
  /** The name as it is compared. */
  name: string;
  /** The name as it is shown, with what tells two people of one name apart. */
  label: string;
  /** Of a person: the name and the slug of the organisation, as they are compared. */
  of?: { name: string; slug: string };
}

interface Candidates {
  people: Candidate[];
  organisations: Candidate[];
  byCode: Map<string, string>;
}

export type Found =
  | { found: string }
  /** More than one fits: their names. */
  | { several: string[]; more: number }
  /** None fits: names that are near, may be empty. */
  | { near: string[] };

/** A directory is kept until it changes, and so is how its names are compared. */
const kept = new WeakMap<Directory, Candidates>();

function candidatesOf(directory: Directory): Candidates {
  const known = kept.get(directory);
  if (known) return known;
  const active = directory.organisations.filter((one) => one.active);
  const person = (one: Person): Candidate => {
    const { name = one.organisation, slug = one.organisation } =
      organisationOf(directory, one.organisation) ?? {};
    return {
      key: one.email,
      name: foldText(one.name),
      label: personLabel(directory, one),
      of: { name: foldText(name), slug },
    };
  };
  const organisation = ({ slug, name }: Organisation): Candidate => ({
    key: slug,
    name: foldText(name),
    label: name,
  });
  const codes = active.flatMap(({ cbsCode, slug }): [string, string][] =>
    cbsCode === null ? [] : [[cbsCode.toLowerCase(), slug]],
  );
  const candidates = {
    people: directory.people.filter((one) => one.active).map(person),
    organisations: active.map(organisation),
    byCode: new Map(codes),
  };
  kept.set(directory, candidates);
  return candidates;
}

/** `Anna Jansen (Achterhoek)`: the name, and the organisation that tells her apart. */
const WITH_ORGANISATION = /^([^()]+) ?\(([^()]+)\)$/;
const MOST_SHOWN = 6;
/** Nobody has a longer name. */
const LONGEST = 200;

/**
 * Finds a person or an organisation by e-mail, slug, CBS code or a unique part of the name, from the start of one of its
 * words; a leading @ is tolerated. Accents, and the kind of apostrophe and hyphen, make no difference.
 * @param who which of the two may be named
 */
export function findHolder(
  directory: Directory,
  typed: string,
  who: "person" | "organisation" | "any",
): Found {
  const said = foldText(typed.slice(0, LONGEST));
  const word = said.replace(/^@/, "");
  const known = candidatesOf(directory);
  const people = who === "organisation" ? [] : known.people;
  const all = [...people, ...(who === "person" ? [] : known.organisations)];
  const code = who === "person" ? undefined : known.byCode.get(word);
  if (code !== undefined) return { found: code };
  const exact = all.filter((c) => foldText(c.key) === word || c.name === word);
  if (exact.length === 1) return one(exact);
  if (exact.length > 1) return one(exact);
  // `@anna` is an address; `anna` may be another Anna as well.
  const isMeant = (c: Candidate) =>
    c.key.split("@")[0] === word || (said === word && c.of !== undefined && wordsOf(c.name).includes(word));
  const local = people.some((c) => c.key.split("@")[0] === word) ? people.filter(isMeant) : [];
  if (local.length > 0) return one(local);
  const [, name, organisation] = WITH_ORGANISATION.exec(word) ?? [];
  if (name !== undefined && organisation !== undefined) {
    const told = people.filter((c) => isOf(c, organisation) && startsAWord(c.name, name.trim()));
    if (told.length > 0) return one(told);
  }
  const parts = word.length < 2 ? [] : all.filter((c) => startsAWord(c.name, word));
  const whole = parts.filter((c) => wordsOf(c.name).includes(word));
  const unique = whole.length === 1 ? whole : parts;
  if (unique.length > 0) return one(unique);
  const hits = nearest(
    word,
    all.flatMap((c) => [c.name, c.key]),
    4,
  );
  const near = hits.flatMap((hit) => all.find((c) => c.name === hit || c.key === hit)?.label ?? []);
  return { near: [...new Set(near)].slice(0, 3) };
}

const wordsOf = (name: string): string[] => name.split(/[\s-]+/);

function one(found: readonly Candidate[]): Found {
  const [only] = found;
  if (only && found.length === 1) return { found: only.key };
  const several = found.slice(0, MOST_SHOWN).map(({ label }) => label);
  return { several, more: found.length - several.length };
}

/** “extern” is what Leerlus itself writes behind the name of a stranger: it is never an organisation. */
const isOf = ({ of, key }: Candidate, organisation: string): boolean =>
  of !== undefined &&
  organisation !== "extern" &&
  (of.slug === organisation || key === organisation || startsAWord(of.name, organisation));
