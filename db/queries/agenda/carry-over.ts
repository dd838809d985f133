import type { Temporal } from "temporal-polyfill";
import { carryOverOf } from "../../../src/domain/agenda/carry-over.ts";
import type { Scope } from "../../client.ts";
import type { Meeting } from "../meeting/meeting.ts";
import { type AgendaItem, itemsOfMeeting, placeItem, updateItem } from "./agenda.ts";
import { addJourney } from "./journey.ts";

/**
 * Clears the agenda of a meeting that is over.
 * @returns the references of the items that go to the next meeting, or wait for one
 */
export async function carryOver(
  scope: Scope,
  over: Meeting,
  next: Meeting | undefined,
  at: Temporal.Instant,
): Promise<string[]> {
  const carried: string[] = [];
  const items = await itemsOfMeeting(scope, over.ref);
  for (const { journey, ...item } of items) {
    const becomes = carryOverOf(item, journey, over);
    if (becomes === "handled") await updateItem(scope, item, { state: "handled" });
    if (becomes === "carried" && (await carry(scope, item, next, at))) carried.push(item.ref);
  }
  return carried;
}

/** @returns whether the item still was where it was */
async function carry(
  scope: Scope,
  item: AgendaItem,
  next: Meeting | undefined,
  at: Temporal.Instant,
): Promise<boolean> {
  const carried = item.carried + 1;
  if (!next) {
    const set = { state: "waiting", meeting: null, carried } as const;
    return (await updateItem(scope, item, set)) !== undefined;
  }
  const to = { meeting: next.ref, kind: next.kind, room: next.room, carried };
  if (!(await placeItem(scope, item, to))) return false;
  await addJourney(scope, item.ref, next.ref, "carried", at);
  return true;
}
