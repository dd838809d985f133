import { Temporal } from "temporal-polyfill";
import type { JourneyStep, Step } from "../../../src/domain/agenda/agenda.ts";
import type { Db } from "../../client.ts";
import type { Meeting } from "../meeting/meeting.ts";
import { addJourney, itemsOfMeeting, journeysOf, placeItem, updateItem } from "./agenda.ts";

/** What can come out of an item besides a text. */
const OUTCOMES: readonly JourneyStep[] = ["decision", "action", "agreement"];

/** A decision, action or agreement that was recorded on an item while the meeting ran is its outcome. */
function hasOutcome(journey: readonly Step[], { startedAt }: Meeting): boolean {
  return journey.some(
    ({ what, at }) =>
      OUTCOMES.includes(what) && startedAt !== null && Temporal.Instant.compare(at, startedAt) >= 0,
  );
}

/**
 * Clears the agenda of a meeting that is over: what led to something is handled, standing items end with it, the others
 * go to the next meeting of the kind, or wait for one.
 * @returns the references of those others
 */
export async function carryOver(
  db: Db,
  cooperation: string,
  over: Meeting,
  next: Meeting | undefined,
  at: Temporal.Instant,
): Promise<string[]> {
  const carriedRefs: string[] = [];
  const items = await itemsOfMeeting(db, cooperation, over.ref);
  const journeys = await journeysOf(
    db,
    cooperation,
    items.map(({ ref }) => ref),
  );
  for (const item of items) {
    if (item.state === "handled") continue;
    // A meeting that nobody started may still be held: it keeps its frame.
    if (item.source === "standing" && over.state !== "closed") continue;
    if (item.source === "standing" || hasOutcome(journeys.get(item.ref) ?? [], over)) {
      await updateItem(db, cooperation, item, { state: "handled" });
      continue;
    }
    const carried = item.carried + 1;
    const moved = next
      ? await placeItem(db, cooperation, item, {
          meeting: next.ref,
          kind: next.kind,
          room: next.room,
          carried,
        })
      : await updateItem(db, cooperation, item, { state: "waiting", meeting: null, carried });
    if (!moved) continue;
    if (next) await addJourney(db, cooperation, item.ref, next.ref, "carried", at);
    carriedRefs.push(item.ref);
  }
  return carriedRefs;
}
