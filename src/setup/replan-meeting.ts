import { isDeepStrictEqual } from "node:util";
import { Temporal } from "temporal-polyfill";
import type { Meeting } from "../domain/meeting/meeting.ts";
import type { PlannedMeeting } from "../domain/meeting/series.ts";

export type Replanned = Partial<
  Pick<
    Meeting,
    | "startAt"
    | "endAt"
    | "movedFrom"
    | "reason"
    | "schoolHoliday"
    | "proposal"
    | "location"
    | "room"
    | "chair"
    | "scribe"
    | "sequence"
  >
>;

const DETAILS = ["location", "room", "chair", "scribe"] as const;

/**
 * What becomes of a meeting when its series plans it otherwise. What somebody changed in it stays: only what it still
 * has as it was planned becomes as it is planned now.
 * @returns undefined when nothing changes
 */
export function replanMeeting(
  meeting: Meeting,
  before: PlannedMeeting,
  after: PlannedMeeting,
): Replanned | undefined {
  const changes: Replanned = {};
  for (const detail of DETAILS) {
    const isOwn = meeting[detail] === before[detail];
    // A room is never empty; the four share no type that says so.
    if (isOwn && after[detail] !== before[detail]) Object.assign(changes, { [detail]: after[detail] });
  }
  const isOwnTime = same(meeting.startAt, before.startAt) && same(meeting.endAt, before.endAt);
  if (isOwnTime && !isDeepStrictEqual(timeOf(before), timeOf(after))) {
    const { startAt, endAt, movedFrom, reason, schoolHoliday, proposal } = after;
    Object.assign(changes, { startAt, endAt, movedFrom, reason, schoolHoliday, proposal });
  }
  if (Object.keys(changes).length === 0) return undefined;
  const moves = isOwnTime && !(same(after.startAt, before.startAt) && same(after.endAt, before.endAt));
  const isSeen = moves || changes.location !== undefined;
  return isSeen ? { ...changes, sequence: meeting.sequence + 1 } : changes;
}

const same = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) === 0;

const timeOf = ({ startAt, endAt, movedFrom, reason, schoolHoliday, proposal }: PlannedMeeting) => [
  startAt.epochMilliseconds,
  endAt.epochMilliseconds,
  movedFrom,
  reason,
  schoolHoliday,
  proposal,
];
