import { meetingsOf, type Step } from "../../../src/domain/agenda/agenda.ts";
import type { Db } from "../../client.ts";
import type { Meeting } from "../meeting/meeting.ts";
import { type AgendaItem, itemsOfMeeting, itemsThatLeft } from "./agenda.ts";
import { journeysOf } from "./journey.ts";

/** An item with the way it came. */
export type PointRow = AgendaItem & { journey: Step[] };

export async function withJourneys(db: Db, cooperation: string, items: AgendaItem[]): Promise<PointRow[]> {
  const refs = items.map((item) => item.ref);
  const journeys = await journeysOf(db, cooperation, refs);
  return items.map((item) => ({ ...item, journey: journeys.get(item.ref) ?? [] }));
}

/** Items that once stood on a meeting's agenda and no longer do; what came there and was taken back never stood there. */
export async function pointsThatLeft(db: Db, cooperation: string, meeting: string): Promise<PointRow[]> {
  const points = await withJourneys(db, cooperation, await itemsThatLeft(db, cooperation, meeting));
  return points.filter(({ journey }) => meetingsOf(journey).includes(meeting));
}

/** The agenda of a meeting in its order; once it is over, what went elsewhere stands at the end. */
export async function pointsOfMeeting(
  db: Db,
  cooperation: string,
  { ref, state }: Pick<Meeting, "ref" | "state">,
): Promise<PointRow[]> {
  const isOver = state === "closed" || state === "cancelled";
  const stands = await withJourneys(db, cooperation, await itemsOfMeeting(db, cooperation, ref));
  return isOver ? [...stands, ...(await pointsThatLeft(db, cooperation, ref))] : stands;
}
