import { Temporal } from "temporal-polyfill";
import type { Point, Step } from "./agenda.ts";
import { hasOutcome } from "./carry-over.ts";

/** A meeting that runs. */
interface Running {
  startedAt: Temporal.Instant | null;
}

type LivePoint = Pick<Point, "ref" | "state" | "discussedAt" | "source">;

/** Stands for "none was taken up yet" where an item is named after which one goes on: an empty answer would be none. */
export const NONE_YET = "-";

/** The item that is being discussed. */
export const currentOf = <P extends Pick<Point, "state">>(points: readonly P[]): P | undefined =>
  points.find(({ state }) => state === "running");

const wasTakenUp = ({ discussedAt }: LivePoint, { startedAt }: Running): boolean =>
  discussedAt !== null && startedAt !== null && Temporal.Instant.compare(discussedAt, startedAt) >= 0;

/**
 * The item that comes next: the first behind the current one that was not taken up in this meeting yet, else the first of
 * those that were passed over; undefined when every item had its time.
 * @param points the agenda in its order
 */
export function nextOf<P extends LivePoint>(points: readonly P[], running: Running): P | undefined {
  const at = points.findIndex(({ state }) => state === "running");
  const isLeft = (point: P) => point.state === "open" && !wasTakenUp(point, running);
  return points.slice(at + 1).find(isLeft) ?? points.find(isLeft);
}

/** Items that had their time in this meeting and are still without an outcome. */
export const withoutOutcome = <P extends LivePoint>(points: readonly P[], running: Running): P[] =>
  points.filter((point) => point.state === "open" && wasTakenUp(point, running));

/**
 * What becomes of the item that was discussed when another is taken up: what led to something is handled, and a standing
 * item is over; any other stays open, and is carried over when the meeting closes.
 */
export const leaving = (
  { source, journey }: Pick<Point, "source"> & { journey: readonly Step[] },
  running: Running,
): "handled" | "open" => (source === "standing" || hasOutcome(journey, running) ? "handled" : "open");
