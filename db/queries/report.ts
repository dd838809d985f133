import { fatesOf, type Outcomes } from "../../src/domain/report.ts";
import type { Db } from "../client.ts";
import { actionsOfMeeting } from "./action.ts";
import { itemsOfMeeting, itemsThatLeft, journeysOf } from "./agenda.ts";
import { agreementsOfMeeting } from "./agreement.ts";
import { decisionsOfMeeting } from "./decision.ts";
import type { Meeting } from "./meeting.ts";
import { toldInMeeting } from "./story.ts";

/** What a meeting brought, as it stands now. */
export async function outcomesOf(db: Db, cooperation: string, meeting: Meeting): Promise<Outcomes> {
  const left = await itemsThatLeft(db, cooperation, meeting.ref);
  const journeys = await journeysOf(
    db,
    cooperation,
    left.map((item) => item.ref),
  );
  const gone = left.map((point) => ({ point, journey: journeys.get(point.ref) ?? [] }));
  return {
    ...fatesOf(meeting, await itemsOfMeeting(db, cooperation, meeting.ref), gone),
    decisions: await decisionsOfMeeting(db, cooperation, meeting.ref),
    actions: await actionsOfMeeting(db, cooperation, meeting.ref),
    agreements: await agreementsOfMeeting(db, cooperation, meeting.ref),
    told: await toldInMeeting(db, cooperation, meeting.ref),
  };
}
