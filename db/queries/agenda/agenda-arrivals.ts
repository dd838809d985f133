import type { Temporal } from "temporal-polyfill";
import { arrivalsAt, standingPoints } from "../../../src/domain/agenda/arrivals.ts";
import type { StandingItem } from "../../../src/domain/organisation/cooperation.ts";
import type { Scope } from "../../client.ts";
import type { Meeting } from "../meeting/meeting.ts";
import { insertItem, itemsOfMeeting, orderItems, placeItem, waitingItems } from "./agenda.ts";
import { addJourney } from "./journey.ts";

/** Puts the standing items of its kind at the head of a meeting's agenda. */
export async function addStanding(
  scope: Scope,
  meeting: Meeting,
  standing: readonly StandingItem[],
  at: Temporal.Instant,
): Promise<void> {
  const before = await itemsOfMeeting(scope, meeting.ref);
  const heads: string[] = [];
  for (const point of standingPoints(meeting, standing)) {
    const { ref } = await insertItem(scope, { ...point, at });
    heads.push(ref);
  }
  await orderItems(scope, [...heads, ...before.map((item) => item.ref)]);
}

/**
 * Puts what waits for a meeting of its kind on its agenda.
 * @returns their references
 */
export async function bringWaiting(scope: Scope, meeting: Meeting, at: Temporal.Instant): Promise<string[]> {
  const { ref, kind, room } = meeting;
  const brought: string[] = [];
  const waiting = await waitingItems(scope, kind);
  for (const { item, step } of arrivalsAt(meeting, waiting)) {
    if (!(await placeItem(scope, item, { meeting: ref, kind, room }))) continue;
    await addJourney(scope, item.ref, ref, step, at);
    brought.push(item.ref);
  }
  return brought;
}
