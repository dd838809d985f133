import { Temporal } from "temporal-polyfill";
import { type Directory, personOf } from "../organisation/organisation.ts";
import { COMING, canBegin, type Meeting } from "./meeting.ts";
import { comingOf, type OrganisationAnswer, secretariatsOf } from "./rsvp.ts";

/** What a chat tells of an online meeting: that it began or ended, and that somebody joined it or left. */
export const ONLINE_EVENTS = ["start", "end", "join", "leave"] as const;
export type OnlineEvent = (typeof ONLINE_EVENTS)[number];

type Held = Pick<Meeting, "state" | "startAt" | "endAt">;

/**
 * Which meeting of a room an online meeting is: of those that are on at that time the one that starts nearest to it, else
 * the last that runs over its time. People come up to an hour early; who leaves before the start was at another one.
 * @param meetings those of the room in which the online meeting is held
 * @returns undefined when none is on
 */
export function meetingOnline<M extends Held>(
  meetings: readonly M[],
  event: OnlineEvent,
  at: Temporal.Instant,
): M | undefined {
  const comes = event === "start" || event === "join";
  const hasBegun = ({ startAt }: M) => Temporal.Instant.compare(startAt, at) <= 0;
  const isOn = (meeting: M) =>
    Temporal.Instant.compare(at, meeting.endAt) <= 0 &&
    (hasBegun(meeting) || meeting.state === "running" || (comes && canBegin(meeting, at)));
  const known = meetings.filter(({ state }) => state === "running" || COMING.includes(state));
  const distance = ({ startAt }: M) => Math.abs(startAt.since(at).total("seconds"));
  const [nearest] = known.filter(isOn).sort((one, other) => distance(one) - distance(other));
  const over = known.filter((one) => one.state === "running" && hasBegun(one));
  return nearest ?? over.sort((one, other) => Temporal.Instant.compare(one.startAt, other.startAt)).at(-1);
}

/** Slugs of the organisations of people; the secretariat's take part for none. */
export function organisationsBehind(directory: Directory, emails: readonly string[]): string[] {
  const hosts = secretariatsOf(directory);
  const found = emails
    .map((email) => personOf(directory, email))
    .filter((person) => person?.active && person.role !== "guest" && !hosts.includes(person.organisation))
    .map((person) => person?.organisation ?? "");
  return [...new Set(found)].filter((slug) => slug !== "").sort();
}

/** Who is filled in when presence is recorded: who was seen online, and who said that they come. */
export function expectedAt(
  { present, seenOnline }: Pick<Meeting, "present" | "seenOnline">,
  answers: readonly OrganisationAnswer[],
): string[] {
  return present ?? [...new Set([...seenOnline, ...comingOf(answers)])];
}
