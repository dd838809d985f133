import { answersFor, type Directory, personOf } from "../organisation/organisation.ts";
import type { ReportPresence } from "./report-content.ts";
import { answersPerOrganisation, type Rsvp } from "./rsvp.ts";

/** What is known of who came to a meeting. */
export interface Attendance {
  rsvps: readonly Rsvp[];
  /** Slugs of the organisations that were there; null: nobody recorded it, and what people answered counts. */
  present: readonly string[] | null;
}

interface Led {
  chair: string | null;
  scribe: string | null;
}

/** Each organisation that answered or was there, with both. */
export function presenceOf(directory: Directory, { rsvps, present }: Attendance): ReportPresence[] {
  const answers = answersPerOrganisation(directory, rsvps);
  const silent = (present ?? []).filter((slug) => answers.every(({ organisation }) => organisation !== slug));
  const wasThere = (slug: string) => (present === null ? null : present.includes(slug));
  return [
    ...answers.map((one) => ({ ...one, present: wasThere(one.organisation) })),
    ...silent.map((organisation) => ({ organisation, answer: null, standin: null, present: true })),
  ];
}

/**
 * The people who were at a meeting, as far as one can know: who led it, and who said that they or their stand-in would
 * come, when their organisation was there. Of an organisation that was there and of which nobody answered: its contact.
 */
export function peoplePresent(
  directory: Directory,
  { chair, scribe }: Led,
  { rsvps, present }: Attendance,
): string[] {
  const came = rsvps.filter(({ answer }) => answer === "yes" || answer === "standin");
  const there = present === null ? came : came.filter(({ organisation }) => present.includes(organisation));
  const unanswered = (present ?? []).filter((slug) =>
    there.every(({ organisation }) => organisation !== slug),
  );
  const contacts = unanswered.map((organisation) => answersFor(directory, { organisation })?.email);
  const people = [chair, scribe, ...there.map((rsvp) => rsvp.standin ?? rsvp.person), ...contacts];
  return [...new Set(people)].filter(
    (email): email is string => typeof email === "string" && personOf(directory, email)?.active === true,
  );
}
