import { type AgendaItem, findItem } from "../../db/queries/agenda.ts";
import { findMeeting, type Meeting } from "../../db/queries/meeting.ts";
import { type PointRow, withJourneys } from "../../db/queries/point.ts";
import { meetingsAnsweringFor } from "../../src/domain/agenda.ts";
import { type Meeting as Led, runsMeeting } from "../../src/domain/meeting.ts";
import type { Outcome } from "../../src/engine/command.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { found } from "../../src/engine/found.ts";
import { agendaButtons } from "../../src/view/agenda-buttons.ts";
import type { Button, Card } from "../../src/view/card.ts";
import { type ItemNews, itemCard } from "../../src/view/item-card.ts";
import type { Text } from "../../src/view/text.ts";

/** @throws Refusal `not-found` */
export async function pointOf(ctx: Context, ref: string): Promise<PointRow> {
  const item = found(ctx, ref, await findItem(ctx.db, ctx.cooperation.slug, ref));
  const [point] = await withJourneys(ctx.db, ctx.cooperation.slug, [item]);
  return point ?? { ...item, journey: [] };
}

/** The meetings whose chair and scribe may park and forward an item; those who brought it may forward it too. */
export async function ledBy(ctx: Context, actor: Actor, point: PointRow): Promise<boolean> {
  if (runsMeeting(actor, { chair: null, scribe: null })) return true;
  for (const ref of meetingsAnsweringFor(point.journey)) {
    const meeting = await findMeeting(ctx.db, ctx.cooperation.slug, ref);
    if (meeting && runsMeeting(actor, meeting)) return true;
  }
  return false;
}

/** What somebody may do with an item. */
export function itemButtons(
  t: Text,
  actor: Actor,
  point: PointRow,
  { leads, meeting }: { leads: boolean; meeting: Pick<Led, "state"> | undefined },
): Button[] {
  if (point.state === "handled") return [];
  const onAgenda = point.state === "open" || point.state === "running";
  return [
    ...(leads && onAgenda && meeting?.state === "running" ? [agendaButtons.handle(t, point.ref)] : []),
    ...(leads && point.state !== "parked" ? [agendaButtons.park(t, point.ref)] : []),
    ...(leads || point.bringer === actor.email ? [agendaButtons.forward(t, point.ref)] : []),
  ];
}

/** The card of an item with what its reader may do. */
export async function itemFor(ctx: Context, actor: Actor, ref: string, news?: ItemNews): Promise<Card> {
  const point = await pointOf(ctx, ref);
  const meeting = point.meeting ? await findMeeting(ctx.db, ctx.cooperation.slug, point.meeting) : undefined;
  const buttons = itemButtons(ctx.t, actor, point, { leads: await ledBy(ctx, actor, point), meeting });
  return itemCard(ctx.t, ctx.directory, point, { ...(news ? { news } : {}), buttons });
}

/**
 * What is answered after a change of an item: its card, in the room too, there in the agenda thread of the meeting that
 * it is about.
 */
export async function itemOutcome(
  ctx: Context,
  actor: Actor,
  { ref }: Pick<AgendaItem, "ref">,
  news: ItemNews,
  { thread, changed }: { thread: Meeting | undefined; changed: string[] },
): Promise<Outcome> {
  const isThere = thread && thread.room === ctx.room && thread.state !== "planned";
  const about = { news, ...(isThere ? { meeting: thread.ref } : {}) };
  const card = await itemFor(ctx, actor, ref, news);
  if (news === "added")
    return { card, ref, answers: { purpose: "item-added", subject: ref, about }, changed };
  const { journey, kind } = await pointOf(ctx, ref);
  // A clock that stands still, as in the demo, does not tell two changes apart.
  const period = [ctx.now().toString(), news, journey.length, kind].join("/");
  return { card, ref, answers: { purpose: "item-changed", subject: ref, period, about }, changed };
}
