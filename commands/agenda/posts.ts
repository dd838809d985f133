import { findItem } from "../../db/queries/agenda.ts";
import { findMeeting } from "../../db/queries/meeting.ts";
import { pointsOfMeeting, withJourneys } from "../../db/queries/point.ts";
import type { Context } from "../../src/engine/context.ts";
import { type Posting, type PostKey, posting } from "../../src/engine/posting.ts";
import { agendaButtons } from "../../src/view/agenda-buttons.ts";
import { openedCard, publishedCard, type ShownAgenda } from "../../src/view/agenda-cards.ts";
import type { Card } from "../../src/view/card.ts";
import { ITEM_NEWS, itemCard } from "../../src/view/item-card.ts";

async function agendaOf(ctx: Context, ref: string): Promise<ShownAgenda | undefined> {
  const meeting = await findMeeting(ctx.db, ctx.cooperation.slug, ref);
  return meeting && { meeting, points: await pointsOfMeeting(ctx.db, ctx.cooperation.slug, meeting) };
}

/** The agenda thread: everything said about the meeting later stands under it. */
const agendaOpened = posting({
  purpose: "agenda-opened",
  card: async (ctx, { subject }) => {
    const agenda = await agendaOf(ctx, subject);
    return agenda && openedCard(ctx.t, ctx.directory, agenda);
  },
});

const agendaPublished = posting({
  purpose: "agenda-published",
  thread: ({ subject }) => subject,
  card: async (ctx, { subject, about }) => {
    const agenda = await agendaOf(ctx, subject);
    return agenda && publishedCard(ctx.t, ctx.directory, agenda, Number(about.rest ?? 0));
  },
});

const threadOf = ({ about }: PostKey): string | undefined =>
  typeof about.meeting === "string" ? about.meeting : undefined;

async function itemNews(ctx: Context, { subject, about }: PostKey): Promise<Card | undefined> {
  const item = await findItem(ctx.db, ctx.cooperation.slug, subject);
  const [point] = item ? await withJourneys(ctx.db, ctx.cooperation.slug, [item]) : [];
  const news = ITEM_NEWS.find((known) => known === about.news);
  const forward = item && item.state !== "handled" ? [agendaButtons.forward(ctx.t, item.ref)] : [];
  const show = item?.meeting ? [agendaButtons.show(ctx.t, item.meeting)] : [];
  return (
    point &&
    itemCard(ctx.t, ctx.directory, point, { ...(news ? { news } : {}), buttons: [...forward, ...show] })
  );
}

const itemAdded = posting({ purpose: "item-added", thread: threadOf, card: itemNews });
const itemChanged = posting({ purpose: "item-changed", thread: threadOf, card: itemNews });

/** What is said in rooms about agendas and their items. */
export const agendaPostings: readonly Posting[] = [agendaOpened, agendaPublished, itemAdded, itemChanged];
