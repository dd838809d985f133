import type { Temporal } from "temporal-polyfill";
import { stepOnto } from "../../../src/domain/agenda/agenda.ts";
import type { StandingItem } from "../../../src/domain/organisation/cooperation.ts";
import { roomToStayIn } from "../../../src/domain/viewer.ts";
import type { Db } from "../../client.ts";
import type { Meeting } from "../meeting/meeting.ts";
import { addJourney, insertItem, itemsOfMeeting, orderItems, placeItem, waitingItems } from "./agenda.ts";
import { withJourneys } from "./agenda-journey.ts";

/** Puts the standing items of its kind at the head of a meeting's agenda. */
export async function addStanding(
  db: Db,
  cooperation: string,
  { ref, kind, room }: Meeting,
  standing: readonly StandingItem[],
  at: Temporal.Instant,
): Promise<void> {
  const before = await itemsOfMeeting(db, cooperation, ref);
  const heads: string[] = [];
  for (const item of standing) {
    heads.push(
      (
        await insertItem(db, cooperation, {
          ...item,
          kind,
          meeting: ref,
          source: "standing",
          room: roomToStayIn(undefined, { room }),
          at,
        })
      ).ref,
    );
  }
  await orderItems(db, cooperation, [...heads, ...before.map((item) => item.ref)]);
}

/**
 * Puts what waits for a meeting of its kind on its agenda.
 * @returns their references
 */
export async function bringWaiting(
  db: Db,
  cooperation: string,
  { ref: meeting, kind, room }: Meeting,
  at: Temporal.Instant,
): Promise<string[]> {
  const brought: string[] = [];
  const waiting = await withJourneys(db, cooperation, await waitingItems(db, cooperation, kind));
  for (const { journey, ...item } of waiting) {
    if (!(await placeItem(db, cooperation, item, { meeting, kind, room }))) continue;
    await addJourney(db, cooperation, item.ref, meeting, stepOnto(kind, journey), at);
    brought.push(item.ref);
  }
  return brought;
}
