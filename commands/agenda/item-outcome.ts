import type { AgendaItem } from "../../db/queries/agenda/agenda.ts";
import type { Meeting } from "../../db/queries/meeting/meeting.ts";
import type { MeetingKind } from "../../src/domain/meeting/meeting.ts";
import type { Announcement, Outcome } from "../../src/engine/command.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import type { ItemNews } from "../../src/view/agenda/item-card.ts";
import { itemFor, pointOf } from "./item-answer.ts";

/** What happened to an item: where it stood, where it went, what came of it. */
export interface Happened {
  news: ItemNews;
  from?: Meeting | undefined;
  to?: Meeting | undefined;
  /** It waits for a meeting of this kind. */
  waitsFor?: MeetingKind | undefined;
  outcome?: string;
}

/**
 * What is answered after a change of an item: its card for the asker, and the event for the room, there in the agenda
 * thread of the meeting that it is about. The room of the meeting that got it hears it too.
 */
export async function itemOutcome(
  ctx: Context,
  actor: Actor,
  { ref }: Pick<AgendaItem, "ref">,
  { news, from, to, waitsFor, outcome }: Happened,
): Promise<Outcome> {
  const event = {
    ...{ news, by: actor.email },
    ...(from ? { from: from.ref } : {}),
    ...(to ? { to: to.ref } : {}),
    ...(waitsFor && !to ? { kind: waitsFor } : {}),
    ...(outcome === undefined ? {} : { outcome }),
  };
  const { journey, kind } = await pointOf(ctx, ref);
  // A clock that stands still, as in the demo, does not tell two changes apart.
  const change = { subject: ref, period: [ctx.now().toString(), news, journey.length, kind].join("/") };
  const thread = from ?? to;
  const isThere = thread !== undefined && thread.room === ctx.room;
  const about = { ...event, ...(isThere ? inThread(thread) : {}) };
  const said: Omit<Announcement, "room"> =
    news === "added"
      ? { purpose: "item-added", subject: ref, about }
      : { purpose: "item-changed", ...change, about };
  const isToldThere = isThere && thread.ref === to?.ref;
  const there = to && { room: to.room, about: { ...event, ...inThread(to) } };
  const arrival: Announcement[] =
    !there || isToldThere
      ? []
      : [
          news === "added"
            ? { purpose: "item-added", subject: ref, ...there }
            : { purpose: "item-forwarded", ...change, ...there },
        ];
  return {
    card: await itemFor(ctx, actor, ref, news),
    ref,
    posts: arrival,
    answers: said,
    changed: [from, to].flatMap((meeting) => (meeting ? [meeting.ref] : [])),
  };
}

/** A meeting has a thread from the opening of its agenda on. */
const inThread = ({ ref, state }: Meeting): { meeting?: string } =>
  state === "planned" ? {} : { meeting: ref };
