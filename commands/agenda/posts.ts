import { Temporal } from "temporal-polyfill";
import { findItem } from "../../db/queries/agenda/agenda.ts";
import { pointsOfMeeting } from "../../db/queries/agenda/agenda-journey.ts";
import { findMeeting, type Meeting } from "../../db/queries/meeting/meeting.ts";
import { rsvpsOf } from "../../db/queries/meeting/rsvp.ts";
import { together } from "../../db/queries/reads/gather.ts";
import { answersPerOrganisation } from "../../src/domain/meeting/rsvp.ts";
import type { Context } from "../../src/engine/context.ts";
import { type PostedCard, type PostKey, shownAs } from "../../src/engine/posting/posting.ts";
import { reportOf } from "../../src/figures/report/report-of.ts";
import {
  agendaOpened,
  agendaPublished,
  type ItemEvent,
  itemAdded,
  itemBecame,
  itemChanged,
  itemForwarded,
} from "../../src/posts/agenda.ts";
import { openedCard, type PostedAgenda, publishedCard } from "../../src/view/agenda/agenda-cards.ts";
import { becameCard, becameInMeetingCard } from "../../src/view/agenda/became-card.ts";
import { itemEventCard } from "../../src/view/agenda/item-event-card.ts";
import type { Card } from "../../src/view/card.ts";

type Agenda = PostedAgenda & { meeting: Meeting };

async function agendaOf(ctx: Context, ref: string): Promise<Agenda | undefined> {
  const { directory } = ctx;
  const meeting = await findMeeting(ctx, ref);
  if (!meeting) return undefined;
  const [points, rsvps] = await together(ctx, (at) => [pointsOfMeeting(at, meeting), rsvpsOf(at, ref)]);
  return { meeting, points, answers: answersPerOrganisation(directory, rsvps) };
}

/** What was closed at another moment than this keeps the agenda that it was closed with. */
const closedBefore = ({ now }: Context, { closedAt }: Meeting): boolean =>
  closedAt !== null && Temporal.Instant.compare(closedAt, now()) < 0;

async function itemEvent(ctx: Context, { subject, about }: PostKey<ItemEvent>): Promise<Card | undefined> {
  const item = await findItem(ctx, subject);
  return item && itemEventCard(ctx.t, ctx.directory, item, about);
}

/** What became of the points that somebody brought to a closed meeting. */
async function becameInMeeting(ctx: Context, ref: string, bringer: string): Promise<Card | undefined> {
  const report = await reportOf(ctx, ref);
  const own = report?.content.points.filter((point) => point.bringer === bringer) ?? [];
  return own.length === 0 ? undefined : becameInMeetingCard(ctx.t, ref, own);
}

/** How what is said in rooms about agendas and their items looks. */
export const agendaPostings: readonly PostedCard[] = [
  shownAs(agendaOpened, async (ctx, { subject }) => {
    const agenda = await agendaOf(ctx, subject);
    if (!agenda || closedBefore(ctx, agenda.meeting)) return undefined;
    return openedCard(ctx.t, ctx.directory, agenda);
  }),
  shownAs(agendaPublished, async (ctx, { subject, about }) => {
    const agenda = await agendaOf(ctx, subject);
    if (!agenda || agenda.meeting.state === "closed" || agenda.meeting.state === "cancelled")
      return undefined;
    return publishedCard(ctx.t, ctx.directory, agenda, about.rest);
  }),
  shownAs(itemAdded, itemEvent),
  shownAs(itemChanged, itemEvent),
  shownAs(itemForwarded, itemEvent),
  shownAs(itemBecame, async (ctx, { subject, room, about }) => {
    if ("meeting" in about) return await becameInMeeting(ctx, about.meeting, room.slice("person:".length));
    const item = await findItem(ctx, subject);
    return item && becameCard(ctx.t, ctx.directory, item, about);
  }),
];
