import { Temporal } from "temporal-polyfill";
import { findItem } from "../../db/queries/agenda/agenda.ts";
import { pointsOfMeeting } from "../../db/queries/agenda/agenda-journey.ts";
import { findMeeting, type Meeting } from "../../db/queries/meeting/meeting.ts";
import { rsvpsOf } from "../../db/queries/meeting/rsvp.ts";
import { answersPerOrganisation } from "../../src/domain/meeting/rsvp.ts";
import type { Context } from "../../src/engine/context.ts";
import { type Posting, type PostKey, posting } from "../../src/engine/posting/posting.ts";
import { openedCard, type PostedAgenda, publishedCard } from "../../src/view/agenda/agenda-cards.ts";
import { itemEventCard } from "../../src/view/agenda/item-event-card.ts";
import type { Card } from "../../src/view/card.ts";

type Agenda = PostedAgenda & { meeting: Meeting };

async function agendaOf(ctx: Context, ref: string): Promise<Agenda | undefined> {
  const { db, directory } = ctx;
  const { slug } = ctx.cooperation;
  const meeting = await findMeeting(db, slug, ref);
  if (!meeting) return undefined;
  const points = await pointsOfMeeting(db, slug, meeting);
  return { meeting, points, answers: answersPerOrganisation(directory, await rsvpsOf(db, slug, ref)) };
}

/** What was closed at another moment than this keeps the agenda that it was closed with. */
const closedBefore = ({ now }: Context, { closedAt }: Meeting): boolean =>
  closedAt !== null && Temporal.Instant.compare(closedAt, now()) < 0;

/** The agenda thread: everything said about the meeting later stands under it. */
const agendaOpened = posting({
  purpose: "agenda-opened",
  card: async (ctx, { subject }) => {
    const agenda = await agendaOf(ctx, subject);
    if (!agenda || closedBefore(ctx, agenda.meeting)) return undefined;
    return openedCard(ctx.t, ctx.directory, agenda);
  },
});

const agendaPublished = posting({
  purpose: "agenda-published",
  thread: ({ subject }) => subject,
  card: async (ctx, { subject, about }) => {
    const agenda = await agendaOf(ctx, subject);
    if (!agenda || agenda.meeting.state === "closed" || agenda.meeting.state === "cancelled")
      return undefined;
    return publishedCard(ctx.t, ctx.directory, agenda, Number(about.rest ?? 0));
  },
});

const threadOf = ({ about }: PostKey): string | undefined =>
  typeof about.meeting === "string" ? about.meeting : undefined;

/** An event: it says what happened then, and so never reads otherwise later. */
async function itemEvent(ctx: Context, { subject, about }: PostKey): Promise<Card | undefined> {
  const item = await findItem(ctx.db, ctx.cooperation.slug, subject);
  return item && itemEventCard(ctx.t, ctx.directory, item, about);
}

/** In the room where an item was raised, and in that of its meeting. */
const itemAdded = posting({ purpose: "item-added", isEvent: true, thread: threadOf, card: itemEvent });
/** In the room where an item was handled, parked or forwarded. */
const itemChanged = posting({ purpose: "item-changed", isEvent: true, thread: threadOf, card: itemEvent });
/** In the room of the meeting that an item was forwarded to. */
const itemForwarded = posting({
  purpose: "item-forwarded",
  isEvent: true,
  thread: threadOf,
  card: itemEvent,
});

/** What is said in rooms about agendas and their items. */
export const agendaPostings: readonly Posting[] = [
  ...[agendaOpened, agendaPublished],
  ...[itemAdded, itemChanged, itemForwarded],
];
