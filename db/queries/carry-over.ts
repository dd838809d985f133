import type { Temporal } from "temporal-polyfill";
import type { Db } from "../client.ts";
import { addJourney, itemsOfMeeting, placeItem, updateItem } from "./agenda.ts";
import type { Meeting } from "./meeting.ts";

/**
 * Clears the agenda of a meeting that was closed: standing items end with it, the others go to the next meeting of the
 * kind, or wait for one.
 * @returns the references of those others
 */
export async function carryOver(
  db: Db,
  cooperation: string,
  closed: string,
  next: Meeting | undefined,
  at: Temporal.Instant,
): Promise<string[]> {
  const carriedRefs: string[] = [];
  for (const item of await itemsOfMeeting(db, cooperation, closed)) {
    if (item.state === "handled") continue;
    if (item.source === "standing") {
      await updateItem(db, cooperation, item, { state: "handled" });
      continue;
    }
    const carried = item.carried + 1;
    const moved = next
      ? await placeItem(db, cooperation, item, { meeting: next.ref, kind: next.kind, carried })
      : await updateItem(db, cooperation, item, { state: "waiting", meeting: null, carried });
    if (!moved) continue;
    if (next) await addJourney(db, cooperation, item.ref, next.ref, "carried", at);
    carriedRefs.push(item.ref);
  }
  return carriedRefs;
}
