import {
  answersFor,
  type Directory,
  holderFromKey,
  organisationOf,
  personOf,
} from "../organisation/organisation.ts";
import { type Action, holdersOf } from "./action.ts";

type Held = Pick<Action, "lead" | "coholders">;

/** Somebody who acts; an organisation acts through everyone in it. */
interface Actor {
  email: string;
  organisation: string;
}

/** Whether someone speaks for a holder: is it, belongs to it, or is its contact. */
export function standsFor(directory: Directory, { email, organisation }: Actor, key: string): boolean {
  return key === email || key === organisation || answersFor(directory, holderFromKey(key))?.email === email;
}

/** The keys under which someone holds actions: their own, and the organisations whose contact they are. */
export function keysOf(directory: Directory, email: string): string[] {
  return [email, ...directory.organisations.filter((o) => o.contact === email).map((o) => o.slug)];
}

/** The keys under which an organisation holds actions: itself, the municipalities of a region, and their people. */
export function keysBehind(directory: Directory, slug: string): string[] {
  const slugs = directory.organisations
    .filter((o) => o.slug === slug || o.region === slug)
    .map((o) => o.slug);
  const emails = directory.people.filter((p) => slugs.includes(p.organisation)).map((p) => p.email);
  return [...slugs, ...emails];
}

/** The people who answer for the holders of an action, each once. */
export function peopleOf(directory: Directory, action: Held): string[] {
  const people = holdersOf(action).map((key) => answersFor(directory, holderFromKey(key))?.email);
  return [...new Set(people.filter((email) => email !== undefined))];
}

/** Why nobody can be asked about a holder's actions. */
export type Unreached = "person-left" | "person-unknown" | "no-contact" | "contact-left";

function whyUnreached(directory: Directory, key: string): Unreached | undefined {
  const holder = holderFromKey(key);
  if (answersFor(directory, holder)) return undefined;
  if ("person" in holder) return personOf(directory, key) ? "person-left" : "person-unknown";
  return organisationOf(directory, key)?.contact ? "contact-left" : "no-contact";
}

/** The holders of an action for whom no active person answers, and why. */
export function unreachedOf(directory: Directory, action: Held): { key: string; why: Unreached }[] {
  return holdersOf(action).flatMap((key) => {
    const why = whyUnreached(directory, key);
    return why ? [{ key, why }] : [];
  });
}
