import { itemsOfMeeting } from "../../db/queries/agenda/agenda.ts";
import { findMeeting, type Meeting, meetingsOfSeries } from "../../db/queries/meeting/meeting.ts";
import { rsvpsOf } from "../../db/queries/meeting/rsvp.ts";
import { findSeries } from "../../db/queries/meeting/series.ts";
import { answersPerOrganisation, type OrganisationAnswer } from "../../src/domain/meeting/rsvp.ts";
import { SECRETARIAT } from "../../src/domain/organisation/room.ts";
import type { Context } from "../../src/engine/context.ts";
import { type Posting, type PostKey, posting } from "../../src/engine/posting/posting.ts";
import type { Card } from "../../src/view/card.ts";
import { meetingItem } from "../../src/view/meeting/meeting-cards.ts";
import {
  cancelledCard,
  movedCard,
  plannedCard,
  proposalCard,
  reminderCard,
  startedCard,
} from "../../src/view/meeting/meeting-post-cards.ts";
import { notHeldCard, passedOnCard, stillRunningCard } from "../../src/view/meeting/not-held-card.ts";
import { seriesCard } from "../../src/view/meeting/series-card.ts";

/** A post in the agenda thread of the meeting that it is about. */
const inThread = (
  purpose: string,
  card: (ctx: Context, meeting: Meeting, post: PostKey) => Card | undefined | Promise<Card | undefined>,
): Posting =>
  posting({
    purpose,
    thread: (post) => post.subject,
    card: async (ctx, post) => {
      const meeting = await findMeeting(ctx.db, ctx.cooperation.slug, post.subject);
      return meeting && (await card(ctx, meeting, post));
    },
  });

const answersOf = async (ctx: Context, { ref }: Meeting): Promise<OrganisationAnswer[]> =>
  answersPerOrganisation(ctx.directory, await rsvpsOf(ctx.db, ctx.cooperation.slug, ref));

/** Its period is the sequence of the meeting after the move. */
const moved = inThread("meeting-moved", async (ctx, meeting, { about }) =>
  movedCard(ctx.t, meeting, {
    from: String(about.from),
    answers: await answersOf(ctx, meeting),
    now: ctx.now(),
  }),
);

const cancelled = inThread("meeting-cancelled", (ctx, meeting) => cancelledCard(ctx.t, meeting));

/** Its period is the start that was missed. */
const passedOn = inThread("meeting-points-passed-on", (ctx, meeting, { about }) =>
  passedOnCard(ctx.t, meeting, {
    points: Array.isArray(about.points) ? about.points.map(String) : [],
    next: typeof about.next === "string" ? about.next : undefined,
  }),
);

/** What was said before a meeting that is over stays as it is. */
const isOver = ({ state }: Meeting): boolean => state === "closed" || state === "cancelled";

/** Its period is the start that it reminds of. */
const reminder = inThread("meeting-reminder", async (ctx, meeting, { period }) => {
  if (isOver(meeting)) return undefined;
  const items = await itemsOfMeeting(ctx.db, ctx.cooperation.slug, meeting.ref);
  const answers = await answersOf(ctx, meeting);
  return reminderCard(ctx.t, {
    meeting,
    directory: ctx.directory,
    items,
    start: period,
    answers,
    now: ctx.now(),
  });
});

/** Its period is the start that it announces. */
const started = inThread("meeting-started", (ctx, meeting, { period }) =>
  isOver(meeting) ? undefined : startedCard(ctx.t, meeting, ctx.directory, period),
);

/** Its period is the start that was missed. */
const notHeld = posting({
  purpose: "meeting-not-held",
  thread: ({ subject, room }) => (room === SECRETARIAT ? undefined : subject),
  card: async (ctx, { subject, period, room, about }) => {
    const meeting = await findMeeting(ctx.db, ctx.cooperation.slug, subject);
    const forCoordinators = room === SECRETARIAT;
    return (
      meeting && notHeldCard(ctx.t, { meeting, start: period, last: String(about.last), forCoordinators })
    );
  },
});

const stillRunning = inThread("meeting-still-running", (ctx, meeting) =>
  stillRunningCard(ctx.t, meeting, ctx.directory),
);

/** For the coordinator, in a room of its own. */
const proposal = posting({
  purpose: "meeting-proposal",
  card: async (ctx, { subject }) => {
    const meeting = await findMeeting(ctx.db, ctx.cooperation.slug, subject);
    return meeting && proposalCard(ctx.t, meeting, ctx.now());
  },
});

/** In the room where it was typed: about one meeting, or about a series and the meetings it then got. */
const planned = posting({
  purpose: "meeting-planned",
  card: async (ctx, { subject, about }) => {
    const meeting = await findMeeting(ctx.db, ctx.cooperation.slug, subject);
    if (meeting) return plannedCard(ctx.t, meeting, ctx.now());
    const series = await findSeries(ctx.db, ctx.cooperation.slug, subject);
    if (!series) return undefined;
    const refs = Array.isArray(about.meetings) ? about.meetings : [];
    const all = await meetingsOfSeries(ctx.db, ctx.cooperation.slug, subject);
    const items = all.filter(({ ref }) => refs.includes(ref)).map((each) => meetingItem(ctx.t, each));
    return seriesCard(ctx.t, series, items);
  },
});

export const meetingPostings: readonly Posting[] = [
  ...[planned, moved, cancelled, reminder, started, proposal],
  ...[passedOn, notHeld, stillRunning],
];
