import { Temporal } from "temporal-polyfill";
import { foldText } from "../folded-text.ts";
import type { Meeting } from "./meeting.ts";

type Planned = Pick<
  Meeting,
  "ref" | "startAt" | "endAt" | "state" | "room" | "location" | "chair" | "scribe"
>;

/** Two meetings at one time, and what they both need. */
export interface Clash<M extends Planned = Planned> {
  meeting: M;
  with: M;
  /** `place` the same location, `room` the same circle of people, `people` the same chair or scribe, or who comes to both. */
  over: "place" | "room" | "people";
}

const isStanding = ({ state }: Planned): boolean => state !== "cancelled" && state !== "closed";

/** The meetings that begin before this one ends and end after it began; one that follows at once does not. */
const isAtOnce = (a: Planned, b: Planned): boolean =>
  Temporal.Instant.compare(a.startAt, b.endAt) < 0 && Temporal.Instant.compare(b.startAt, a.endAt) < 0;

/**
 * The meetings that stand over one another in the same place, room or with the same people, each pair once.
 * @param comers e-mails of those who said that they come, by the reference of the meeting
 */
export function clashesOf<M extends Planned>(
  meetings: readonly M[],
  others: readonly M[],
  comers: ReadonlyMap<string, readonly string[]>,
): Clash<M>[] {
  const clashes: Clash<M>[] = [];
  const seen = new Set<string>();
  for (const meeting of meetings.filter(isStanding)) {
    for (const other of others) {
      const pair = [meeting.ref, other.ref].sort().join(" ");
      if (other.ref === meeting.ref || seen.has(pair) || !isStanding(other) || !isAtOnce(meeting, other))
        continue;
      seen.add(pair);
      const over = sharedBy(meeting, other, comers);
      if (over) clashes.push({ meeting, with: other, over });
    }
  }
  return clashes;
}

function sharedBy(
  a: Planned,
  b: Planned,
  comers: ReadonlyMap<string, readonly string[]>,
): Clash["over"] | undefined {
  if (a.location !== null && b.location !== null && foldText(a.location) === foldText(b.location))
    return "place";
  if (a.room === b.room) return "room";
  const people = ({ ref, chair, scribe }: Planned) => [chair, scribe, ...(comers.get(ref) ?? [])];
  const theirs = new Set(people(b));
  return people(a).some((one) => one !== null && theirs.has(one)) ? "people" : undefined;
}
