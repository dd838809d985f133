import { foldText } from "../folded-text.ts";
import type { Language } from "./language.ts";
import type { SummaryMoment } from "./summary.ts";

export type OrganisationKind = "region" | "provider" | "municipality" | "other";
export type Role = "guest" | "member" | "executive" | "coordinator" | "administrator";

export interface Organisation {
  slug: string;
  kind: OrganisationKind;
  name: string;
  region: string | null;
  cbsCode: string | null;
  contact: string | null;
  active: boolean;
}

export interface Person {
  email: string;
  name: string;
  organisation: string;
  role: Role;
  language: Language | null;
  active: boolean;
  /** Undefined: single messages. */
  summary?: SummaryMoment | undefined;
}

/** Everyone and every organisation of one cooperation. */
export interface Directory {
  people: Person[];
  organisations: Organisation[];
}

/** Who holds an action: a person by e-mail or an organisation by slug. */
export type Holder = { person: string } | { organisation: string };

export function personOf(directory: Directory, email: string): Person | undefined {
  return directory.people.find((person) => person.email === email);
}

export function organisationOf(directory: Directory, slug: string): Organisation | undefined {
  return directory.organisations.find((organisation) => organisation.slug === slug);
}

/** A directory is kept until it changes, and so is how often each name occurs in it. */
const kept = new WeakMap<Directory, Map<string, Person[]>>();

function sameNames(directory: Directory): Map<string, Person[]> {
  const known = kept.get(directory);
  if (known) return known;
  const byName = new Map<string, Person[]>();
  for (const person of directory.people) {
    if (!person.active) continue;
    const name = foldText(person.name);
    byName.set(name, [...(byName.get(name) ?? []), person]);
  }
  kept.set(directory, byName);
  return byName;
}

/**
 * A person's name, and where two have the same name what tells them apart: `Anna Jansen (Achterhoek)`; the e-mail address
 * where they are of one organisation too.
 */
export function personLabel(directory: Directory, person: Person): string {
  const others = (sameNames(directory).get(foldText(person.name)) ?? []).filter((one) => one !== person);
  if (others.length === 0) return person.name;
  const { organisation, email, name } = person;
  const isTold = others.every((one) => one.organisation !== organisation);
  return `${name} (${isTold ? (organisationOf(directory, organisation)?.name ?? organisation) : email})`;
}

/** The label of a person by e-mail; the address itself when nobody has it. */
export function personName(directory: Directory, email: string): string {
  const person = personOf(directory, email);
  return person ? personLabel(directory, person) : email;
}

/** The name to show for a holder, see `personLabel`; the key itself when the holder has left. */
export function holderName(directory: Directory, holder: Holder): string {
  return "person" in holder
    ? personName(directory, holder.person)
    : (organisationOf(directory, holder.organisation)?.name ?? holder.organisation);
}

/** A holder kept as one string, an e-mail or a slug: slugs hold no `@`. */
export function holderFromKey(key: string): Holder {
  return key.includes("@") ? { person: key } : { organisation: key };
}

/** The person who answers for a holder: the person, or the contact of the organisation. */
export function answersFor(directory: Directory, holder: Holder): Person | undefined {
  const email = "person" in holder ? holder.person : organisationOf(directory, holder.organisation)?.contact;
  const person = email ? personOf(directory, email) : undefined;
  return person?.active ? person : undefined;
}

/** The organisation behind a holder. */
export function organisationBehind(directory: Directory, holder: Holder): Organisation | undefined {
  const slug = "person" in holder ? personOf(directory, holder.person)?.organisation : holder.organisation;
  return slug ? organisationOf(directory, slug) : undefined;
}
