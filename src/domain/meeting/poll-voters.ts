import { type Directory, organisationOf, type Person, personOf } from "../organisation/organisation.ts";
import { isClosedRoom, SECRETARIAT } from "../organisation/room.ts";
import type { PollVote } from "./poll.ts";
import { secretariatsOf } from "./rsvp.ts";

/**
 * Whose answer a poll in a room waits for: the members who read that room. As when people say that they come, the
 * secretariat takes part for nobody; municipalities take part with their region. They and executives may answer and are not
 * asked.
 */
export function expectedVoters(directory: Directory, room: string): Person[] {
  const members = directory.people.filter(({ active, role }) => active && role !== "guest");
  if (room === SECRETARIAT) return members.filter(isCoordinator);
  if (isClosedRoom(room)) {
    const slug = room.slice(room.indexOf(":") + 1);
    return members.filter(({ organisation }) => organisation === slug);
  }
  const hosts = secretariatsOf(directory);
  return members.filter(
    ({ role, organisation }) =>
      role !== "executive" && !hosts.includes(organisation) && !isMunicipality(directory, organisation),
  );
}

const isMunicipality = (directory: Directory, slug: string): boolean =>
  organisationOf(directory, slug)?.kind === "municipality";

/** Of those the ones who did not answer, and whose colleagues did not either: an organisation is asked once. */
export function silentVoters(directory: Directory, room: string, votes: readonly PollVote[]): Person[] {
  const answered = new Set(votes.map(({ person }) => personOf(directory, person)?.organisation));
  return expectedVoters(directory, room).filter(({ organisation }) => !answered.has(organisation));
}

/** Who hears what became of a poll: its maker and the coordinators, each once; e-mails. */
export function pollOwners({ people }: Directory, by: string): string[] {
  const isThere = ({ active, email }: Person) => active && email === by;
  const owners = people.filter((person) => isThere(person) || (person.active && isCoordinator(person)));
  return owners.map(({ email }) => email);
}

const isCoordinator = ({ role }: Person): boolean => role === "coordinator";
