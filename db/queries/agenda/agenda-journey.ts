import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { meetingsOf, PLACEMENTS } from "../../../src/domain/agenda/agenda.ts";
import type { Scope } from "../../client.ts";
import { agendaItems, journeySteps } from "../../schema/agenda.ts";
import type { Meeting } from "../meeting/meeting.ts";
import { together } from "../reads/gather.ts";
import { once } from "../reads/once.ts";
import { type AgendaItem, itemsOfMeeting } from "./agenda.ts";
import { journeysOf } from "./journey.ts";
import { POINT, type PointRow } from "./point.ts";

export async function withJourneys(scope: Scope, items: AgendaItem[]): Promise<PointRow[]> {
  const refs = items.map((item) => item.ref);
  const journeys = await journeysOf(scope, refs);
  return items.map((item) => ({ ...item, journey: journeys.get(item.ref) ?? [] }));
}

/** Items that once stood on a meeting's agenda and no longer do. */
const itemsThatLeft = once(async ({ db, cooperation }: Scope, meeting: string): Promise<PointRow[]> => {
  const were = db
    .select({ item: journeySteps.item })
    .from(journeySteps)
    .where(
      and(
        eq(journeySteps.cooperation, cooperation.slug),
        eq(journeySteps.ref, meeting),
        inArray(journeySteps.what, [...PLACEMENTS]),
      ),
    );
  return await db
    .select(POINT)
    .from(agendaItems)
    .where(
      and(
        eq(agendaItems.cooperation, cooperation.slug),
        inArray(agendaItems.ref, were),
        sql`${agendaItems.meeting} is distinct from ${meeting}`,
      ),
    )
    .orderBy(asc(agendaItems.seq));
});

/** Items that once stood on a meeting's agenda and no longer do; what came there and was taken back never stood there. */
export async function pointsThatLeft(scope: Scope, meeting: string): Promise<PointRow[]> {
  const points = await itemsThatLeft(scope, meeting);
  return points.filter(({ journey }) => meetingsOf(journey).includes(meeting));
}

/** The agenda of a meeting in its order; once it is over, what went elsewhere stands at the end. */
export async function pointsOfMeeting(
  scope: Scope,
  { ref, state }: Pick<Meeting, "ref" | "state">,
): Promise<PointRow[]> {
  const isOver = state === "closed" || state === "cancelled";
  if (!isOver) return await itemsOfMeeting(scope, ref);
  return (await together(scope, (at) => [itemsOfMeeting(at, ref), pointsThatLeft(at, ref)])).flat();
}
