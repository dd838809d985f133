import type { Directory } from "../organisation/organisation.ts";

export const RSVP_ANSWERS = ["yes", "no", "maybe", "standin"] as const;
export type RsvpAnswer = (typeof RSVP_ANSWERS)[number];

/** Of several people of one organisation the first of these that one of them gave counts. */
export const MOST_POSITIVE_FIRST: readonly RsvpAnswer[] = ["yes", "standin", "maybe", "no"];

/** What one person answered for one meeting. */
export interface Rsvp {
  /** E-mails. */
  person: string;
  standin: string | null;
  /** Slug of the organisation at that time. */
  organisation: string;
  answer: RsvpAnswer;
}

/** What one organisation answered for one meeting. */
export type OrganisationAnswer = Omit<Rsvp, "person">;

/** The answer that counts for each organisation; the secretariat's people come for none. */
export function answersPerOrganisation(directory: Directory, rsvps: readonly Rsvp[]): OrganisationAnswer[] {
  const hosts = secretariatsOf(directory);
  const best = new Map<string, OrganisationAnswer>();
  for (const answer of MOST_POSITIVE_FIRST) {
    for (const rsvp of rsvps) {
      const { organisation, standin } = rsvp;
      if (rsvp.answer !== answer || hosts.includes(organisation) || best.has(organisation)) continue;
      best.set(organisation, { organisation, answer, standin });
    }
  }
  return [...best.values()];
}

/** Slugs of the organisations that said that somebody comes. */
export const comingOf = (answers: readonly OrganisationAnswer[]): string[] =>
  answers
    .filter(({ answer }) => answer === "yes" || answer === "standin")
    .map(({ organisation }) => organisation);

/** Slugs of the bodies that host the meetings and take part for nobody: where the coordinators work. */
export function secretariatsOf({ people, organisations }: Directory): string[] {
  const hosts = people.filter(
    ({ active, role }) => active && (role === "coordinator" || role === "administrator"),
  );
  return organisations
    .filter(({ kind, slug }) => kind === "other" && hosts.some(({ organisation }) => organisation === slug))
    .map(({ slug }) => slug);
}
