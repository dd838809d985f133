import { Temporal } from "temporal-polyfill";
import type { Meeting } from "./meeting.ts";
import type { PlannedMeeting } from "./series.ts";

type Replanned = Partial<
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

/** In a series that is planned otherwise a meeting is cancelled, changed, or left as it is. */
export type Replan = { becomes: "cancelled" } | { becomes: "changed"; set: Replanned } | { becomes: "kept" };

/**
 * What becomes of a meeting whose series is planned otherwise. A meeting whose agenda is open stays as it is: people were
 * called to it.
 * @param before how the series planned it; undefined: not at all
 * @param after how the series plans it now
 * @param isDropped whether the series has no meeting in its period any more
 */
export function replan(
  meeting: Meeting,
  before: PlannedMeeting | undefined,
  after: PlannedMeeting | undefined,
  isDropped: boolean,
): Replan {
  if (meeting.state !== "planned" || before === undefined) return { becomes: "kept" };
  if (isDropped) return { becomes: "cancelled" };
  const set = after && replanMeeting(meeting, before, after);
  return set ? { becomes: "changed", set } : { becomes: "kept" };
}

const DETAILS = ["location", "room", "chair", "scribe"] as const;

/**
 * What a series that plans a meeting otherwise changes in it. What somebody changed in it stays: only what it still
 * has as it was planned becomes as it is planned now.
 * @returns undefined when nothing changes
 */
function replanMeeting(
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
  if (isOwnTime && timeOf(before) !== timeOf(after)) {
    const { startAt, endAt, movedFrom, reason, schoolHoliday, proposal } = after;
    Object.assign(changes, { startAt, endAt, movedFrom, reason, schoolHoliday, proposal });
  }
  if (Object.keys(changes).length === 0) return undefined;
  const moves = isOwnTime && !(same(after.startAt, before.startAt) && same(after.endAt, before.endAt));
  const isSeen = moves || changes.location !== undefined;
  return isSeen ? { ...changes, sequence: meeting.sequence + 1 } : changes;
}

const same = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) === 0;

const timeOf = ({ startAt, endAt, movedFrom, reason, schoolHoliday, proposal }: PlannedMeeting): string =>
  JSON.stringify({ startAt, endAt, movedFrom, reason, schoolHoliday, proposal });
