import { findItem } from "../../db/queries/agenda/agenda.ts";
import { type PointRow, withJourneys } from "../../db/queries/agenda/agenda-journey.ts";
import { findMeeting } from "../../db/queries/meeting/meeting.ts";
import { wholeJourneyOf } from "../../db/queries/theme/theme-journey.ts";
import { meetingsAnsweringFor, meetingsOf } from "../../src/domain/agenda/agenda.ts";
import { runsMeeting, takesBack } from "../../src/domain/meeting/meeting.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { itemButtons } from "../../src/view/agenda/item-buttons.ts";
import { type ItemNews, itemCard } from "../../src/view/agenda/item-card.ts";
import type { Card } from "../../src/view/card.ts";

/** @throws Refusal `not-found` */
export async function pointOf(ctx: Context, ref: string): Promise<PointRow> {
  const item = orNotFound(ctx, ref, await findItem(ctx.db, ctx.cooperation.slug, ref));
  const [point] = await withJourneys(ctx.db, ctx.cooperation.slug, [item]);
  return point ?? { ...item, journey: [] };
}

/**
 * Whether somebody may park and forward an item: who leads the meeting that answers for it, or one that it stood on as long
 * as that runs or is open. Those who brought it may forward it too.
 */
export async function ledBy(ctx: Context, actor: Actor, point: PointRow): Promise<boolean> {
  if (runsMeeting(actor, { chair: null, scribe: null })) return true;
  const answering = meetingsAnsweringFor(point.journey);
  for (const ref of new Set([...answering, ...meetingsOf(point.journey)])) {
    const meeting = await findMeeting(ctx.db, ctx.cooperation.slug, ref);
    if (!meeting || !runsMeeting(actor, meeting)) continue;
    if (answering.includes(ref) || takesBack(meeting)) return true;
  }
  return false;
}

/** The card of an item with what its reader may do. */
export async function itemFor(ctx: Context, actor: Actor, ref: string, news?: ItemNews): Promise<Card> {
  const point = await pointOf(ctx, ref);
  const meeting = point.meeting ? await findMeeting(ctx.db, ctx.cooperation.slug, point.meeting) : undefined;
  const journey = await wholeJourneyOf(ctx.db, ctx.cooperation.slug, ref);
  const buttons = itemButtons(ctx.t, actor, point, { leads: await ledBy(ctx, actor, point), meeting });
  return itemCard(ctx.t, ctx.directory, { ...point, journey }, { ...(news ? { news } : {}), buttons });
}
