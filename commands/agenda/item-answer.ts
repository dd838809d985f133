import { findItem } from "../../db/queries/agenda/agenda.ts";
import type { PointRow } from "../../db/queries/agenda/point.ts";
import { findMeeting, findMeetings, type Meeting } from "../../db/queries/meeting/meeting.ts";
import { together } from "../../db/queries/reads/gather.ts";
import { withOrigin } from "../../db/queries/theme/theme-journey.ts";
import { meetingsAnsweringFor, meetingsOf } from "../../src/domain/agenda/agenda.ts";
import { runsMeeting, takesBack } from "../../src/domain/meeting/meeting.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { itemButtons } from "../../src/view/agenda/item-buttons.ts";
import { type ItemNews, itemCard } from "../../src/view/agenda/item-card.ts";
import type { Card } from "../../src/view/card.ts";

/** @throws Refusal `not-found` */
export async function pointOf(ctx: Context, ref: string): Promise<PointRow> {
  return orNotFound(ctx, ref, await findItem(ctx, ref));
}

/**
 * Whether somebody may park and forward an item: who leads the meeting that answers for it, or one that it stood on as long
 * as that runs or is open. Those who brought it may forward it too.
 */
export async function ledBy(ctx: Context, actor: Actor, point: PointRow): Promise<boolean> {
  if (runsMeeting(actor, { chair: null, scribe: null })) return true;
  const answering = meetingsAnsweringFor(point.journey);
  const refs = [...new Set([...answering, ...meetingsOf(point.journey)])];
  const stoodOn = await findMeetings(ctx, refs);
  return stoodOn.some(
    (meeting) => runsMeeting(actor, meeting) && (answering.includes(meeting.ref) || takesBack(meeting)),
  );
}

/**
 * The card of an item with what its reader may do.
 * @param known meetings that were read already
 */
export async function itemFor(
  ctx: Context,
  actor: Actor,
  point: PointRow,
  { news, known = [] }: { news?: ItemNews; known?: readonly Meeting[] } = {},
): Promise<Card> {
  const [meeting, journey, leads] = await together(ctx, (at) => [
    point.meeting && (known.find(({ ref }) => ref === point.meeting) ?? findMeeting(at, point.meeting)),
    withOrigin(at, point.journey),
    ledBy(at, actor, point),
  ]);
  const buttons = itemButtons(ctx.t, actor, point, { leads, meeting: meeting || undefined });
  return itemCard(ctx.t, ctx.directory, { ...point, journey }, { news, buttons });
}
