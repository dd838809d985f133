import type { PointRow } from "../../db/queries/agenda/point.ts";
import { lockMeetingOfItem, type Meeting } from "../../db/queries/meeting/meeting.ts";
import { runsMeeting } from "../../src/domain/meeting/meeting.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { pointOf } from "./item-answer.ts";

/**
 * An item and the meeting on whose agenda it stands, for those who lead that meeting; nobody else changes the agenda until
 * the transaction ends.
 * @throws Refusal when there is no such item, it is on no agenda, or somebody else leads the meeting
 */
export async function ledAgenda(
  ctx: Context,
  actor: Actor,
  ref: string,
): Promise<{ point: PointRow; meeting: Meeting }> {
  const { t } = ctx;
  const meeting = await lockMeetingOfItem(ctx, ref);
  if (!runsMeeting(actor, meeting ?? { chair: null, scribe: null })) {
    throw new Refusal("not-allowed", t.agenda.onlyLeaders);
  }
  const point = await pointOf(ctx, ref);
  if (!meeting || point.meeting !== meeting.ref) {
    throw new Refusal("conflict", t.agenda.notOnAgenda(ref, t.choice.itemState[point.state]));
  }
  return { point, meeting };
}
