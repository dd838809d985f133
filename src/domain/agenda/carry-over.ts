import { Temporal } from "temporal-polyfill";
import type { MeetingState } from "../meeting/meeting.ts";
import type { JourneyStep, Point, Step } from "./agenda.ts";

/** A meeting that is over, or whose time has passed. */
interface Over {
  state: MeetingState;
  startedAt: Temporal.Instant | null;
}

/** What can come out of an item besides a text. */
const OUTCOMES: readonly JourneyStep[] = ["decision", "action", "agreement", "theme", "chosen", "revision"];

/**
 * What becomes of an item once its meeting is over: what led to something is handled, a standing item ends with the
 * meeting, and the others go to the next meeting of the kind, or wait for one.
 */
export function carryOverOf(
  { state, source }: Pick<Point, "state" | "source">,
  journey: readonly Step[],
  over: Over,
): "stays" | "handled" | "carried" {
  if (state === "handled") return "stays";
  // A meeting that nobody started may still be held: it keeps its frame.
  if (source === "standing") return over.state === "closed" ? "handled" : "stays";
  return hasOutcome(journey, over) ? "handled" : "carried";
}

/** What was recorded on an item while the meeting ran is its outcome. */
export function hasOutcome(journey: readonly Step[], { startedAt }: Pick<Over, "startedAt">): boolean {
  return journey.some(
    ({ what, at }) =>
      OUTCOMES.includes(what) && startedAt !== null && Temporal.Instant.compare(at, startedAt) >= 0,
  );
}
