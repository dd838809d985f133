import type { Language } from "./language.ts";

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

/** The name to show for a holder; the key itself when the holder has left. */
export function holderName(directory: Directory, holder: Holder): string {
  return "person" in holder
    ? (personOf(directory, holder.person)?.name ?? holder.person)
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
