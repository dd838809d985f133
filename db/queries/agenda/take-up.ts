import type { Temporal } from "temporal-polyfill";
import { currentOf, leaving } from "../../../src/domain/agenda/live.ts";
import type { Scope } from "../../client.ts";
import type { Meeting } from "../meeting/meeting.ts";
import { updateItem } from "./agenda.ts";
import type { PointRow } from "./point.ts";

/**
 * Ends the discussion of the current item of a meeting that is locked, and takes up another.
 * @param next undefined: none is taken up
 * @returns whether all of it was still as it stood in `points`
 */
export async function takeUp(
  scope: Scope,
  { meeting, points, next }: { meeting: Meeting; points: readonly PointRow[]; next: PointRow | undefined },
  at: Temporal.Instant,
): Promise<boolean> {
  const current = currentOf(points);
  if (current && !(await updateItem(scope, current, { state: leaving(current, meeting) }))) return false;
  if (!next) return true;
  return (await updateItem(scope, next, { state: "running", discussedAt: at })) !== undefined;
}
