import type { PointRow } from "../../db/queries/agenda/point.ts";
import type { Meeting } from "../../db/queries/meeting/meeting.ts";
import { schedule } from "../../db/queries/time/moment.ts";
import { type MeetingKind, showsAgenda } from "../../src/domain/meeting/meeting.ts";
import type { Announcement, Outcome } from "../../src/engine/command.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { announce, announceHere } from "../../src/engine/posting/posting.ts";
import { type ItemEvent, itemAdded, itemChanged, itemForwarded } from "../../src/posts/agenda.ts";
import { goOnIn } from "../../src/view/agenda/go-on.ts";
import type { ItemNews } from "../../src/view/agenda/item-card.ts";
import { itemFor } from "./item-answer.ts";

/** What happened to an item: where it stood, where it went, what came of it. */
export interface Happened {
  news: ItemNews;
  from?: Meeting | undefined;
  to?: Meeting | undefined;
  /** It waits for a meeting of this kind. */
  waitsFor?: MeetingKind | undefined;
  outcome?: string;
  /** It is taken back that it went from `to` to `from`. */
  isBack?: true;
}

/**
 * What is answered after a change of an item: its card for the asker, and the event for the room, there in the agenda
 * thread of the meeting that it is about. The room of the meeting that got it hears it too; when that is taken
 * back, so does the room that loses it again. A room in which the agenda shows it anyway hears nothing.
 */
export async function itemOutcome(
  ctx: Context,
  actor: Actor,
  point: PointRow,
  happened: Happened,
): Promise<Outcome> {
  const { news, from, to, waitsFor, outcome, isBack } = happened;
  const event: ItemEvent = {
    news,
    by: actor.email,
    from: from?.ref,
    to: to?.ref,
    kind: to ? undefined : waitsFor,
    outcome,
  };
  const { ref, journey, kind, bringer } = point;
  const known = [from, to].filter((meeting) => meeting !== undefined);
  // A clock that stands still, as in the demo, does not tell two changes apart.
  const period = [ctx.now().toString(), news, journey.length, kind].join("/");
  const once = news === "added" ? { subject: ref } : { subject: ref, period };
  const here = [from, to].find((meeting) => meeting !== undefined && meeting.room === ctx.room);
  const about = { ...event, meeting: here && threadOf(here) };
  const before = isBack ? to : from;
  const isSomebodyElses = bringer !== null && bringer !== actor.email;
  // What happens while its meeting runs is said at the close, with everything else.
  if (isSomebodyElses && news !== "added" && before?.state !== "running") {
    const payload = { what: "item", by: actor.email, to: event.to, kind: event.kind };
    await schedule(ctx, [
      { job: "tell-bringers", subject: ref, occurrence: period, payload, dueAt: ctx.now() },
    ]);
  }
  const told = (posting: typeof itemChanged, meeting: Meeting | undefined): Announcement[] =>
    meeting && meeting !== here && !isSeenOn(meeting, happened)
      ? [announce(posting, { ...once, room: meeting.room, about: { ...event, meeting: threadOf(meeting) } })]
      : [];
  const answers = announceHere(news === "added" ? itemAdded : itemChanged, { ...once, about });
  return {
    card: (drawn) => itemFor(drawn, actor, point, { news, known }),
    ref,
    posts: [
      ...told(news === "added" ? itemAdded : itemForwarded, to),
      ...(isBack ? told(itemChanged, from) : []),
    ],
    answers: here && isSeenOn(here, happened) ? undefined : answers,
    next: goOnIn(ctx.t, actor, before),
    changed: [from, to].flatMap((meeting) => (meeting ? [meeting.ref] : [])),
  };
}

/**
 * Whether the agenda in the room of a meeting, which is drawn anew, shows what happened: that an item came, or what came
 * out of it. What leaves an agenda cannot be seen on it, nor why it is back.
 */
function isSeenOn(meeting: Meeting, { news, from, to, isBack }: Happened): boolean {
  if (!showsAgenda(meeting)) return false;
  return news === "handled" || meeting === (isBack ? from : to);
}

/** A meeting has a thread from the opening of its agenda on. */
const threadOf = ({ ref, state }: Meeting): string | undefined => (state === "planned" ? undefined : ref);
