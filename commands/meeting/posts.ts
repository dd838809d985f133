import { itemsOfMeeting } from "../../db/queries/agenda/agenda.ts";
import { findMeeting, type Meeting, meetingsOfSeries } from "../../db/queries/meeting/meeting.ts";
import { rsvpsOf } from "../../db/queries/meeting/rsvp.ts";
import { findSeries } from "../../db/queries/meeting/series.ts";
import { quorumOf } from "../../src/domain/meeting/quorum.ts";
import { answersPerOrganisation, type OrganisationAnswer } from "../../src/domain/meeting/rsvp.ts";
import { SECRETARIAT } from "../../src/domain/organisation/room.ts";
import type { Context } from "../../src/engine/context.ts";
import { type PostedCard, type Posting, type PostKey, shownAs } from "../../src/engine/posting/posting.ts";
import {
  meetingCancelled,
  meetingHeldOnline,
  meetingMoved,
  meetingNotHeld,
  meetingPlanned,
  meetingProposal,
  meetingReminder,
  meetingRoles,
  meetingStarted,
  meetingStillRunning,
  pointsPassedOn,
  quorumWarning,
} from "../../src/posts/meeting.ts";
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
import { onlineCard } from "../../src/view/meeting/online-card.ts";
import { quorumCard } from "../../src/view/meeting/quorum-card.ts";
import { rolesCard } from "../../src/view/meeting/roles-card.ts";
import { seriesCard } from "../../src/view/meeting/series-card.ts";

/** A posting whose subject is a meeting. */
const ofMeeting = <About extends Record<string, unknown>>(
  posting: Posting<About>,
  card: (
    ctx: Context,
    meeting: Meeting,
    post: PostKey<About>,
  ) => Card | undefined | Promise<Card | undefined>,
): PostedCard =>
  shownAs(posting, async (ctx, post) => {
    const meeting = await findMeeting(ctx, post.subject);
    return meeting && (await card(ctx, meeting, post));
  });

const answersOf = async (ctx: Context, { ref }: Meeting): Promise<OrganisationAnswer[]> =>
  answersPerOrganisation(ctx.directory, await rsvpsOf(ctx, ref));

/** What was said before a meeting that is over stays as it is. */
const isOver = ({ state }: Meeting): boolean => state === "closed" || state === "cancelled";

const planned = shownAs(meetingPlanned, async (ctx, { subject, about }) => {
  const meeting = await findMeeting(ctx, subject);
  if (meeting) return plannedCard(ctx.t, meeting, ctx.now());
  const series = await findSeries(ctx, subject);
  if (!series) return undefined;
  const refs = about.meetings ?? [];
  const all = await meetingsOfSeries(ctx, subject);
  const items = all.filter(({ ref }) => refs.includes(ref)).map((each) => meetingItem(ctx.t, each));
  return seriesCard(ctx.t, series, items);
});

const moved = ofMeeting(meetingMoved, async (ctx, meeting, { about }) =>
  movedCard(ctx.t, meeting, {
    from: about.from,
    answers: await answersOf(ctx, meeting),
    now: ctx.now(),
  }),
);

const cancelled = ofMeeting(meetingCancelled, (ctx, meeting) => cancelledCard(ctx.t, meeting));

const reminder = ofMeeting(meetingReminder, async (ctx, meeting, { period }) => {
  if (isOver(meeting)) return undefined;
  const items = await itemsOfMeeting(ctx, meeting.ref);
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

const started = ofMeeting(meetingStarted, (ctx, meeting, { period }) =>
  isOver(meeting) ? undefined : startedCard(ctx.t, meeting, ctx.directory, period),
);

const quorum = ofMeeting(quorumWarning, async (ctx, meeting) =>
  isOver(meeting)
    ? undefined
    : quorumCard(ctx.t, ctx.directory, {
        meeting,
        answers: await answersOf(ctx, meeting),
        quorum: quorumOf(ctx.cooperation.settings, meeting.kind),
      }),
);

const proposal = ofMeeting(meetingProposal, (ctx, meeting) => proposalCard(ctx.t, meeting, ctx.now()));

const passedOn = ofMeeting(pointsPassedOn, (ctx, meeting, { about }) =>
  passedOnCard(ctx.t, meeting, { points: about.points, next: about.next ?? undefined }),
);

const notHeld = ofMeeting(meetingNotHeld, (ctx, meeting, { period, room, about }) =>
  notHeldCard(ctx.t, {
    meeting,
    start: period,
    last: about.last,
    forCoordinators: room === SECRETARIAT,
  }),
);

const heldOnline = ofMeeting(meetingHeldOnline, async (ctx, meeting) =>
  meeting.state === "cancelled"
    ? undefined
    : onlineCard(ctx.t, ctx.directory, { meeting, answers: await answersOf(ctx, meeting), now: ctx.now() }),
);

const stillRunning = ofMeeting(meetingStillRunning, (ctx, meeting) =>
  stillRunningCard(ctx.t, meeting, ctx.directory),
);

const roles = ofMeeting(meetingRoles, (ctx, meeting, { room, about }) =>
  rolesCard(ctx.t, ctx.directory, meeting, { ...about, reader: room.slice("person:".length) }),
);

/** How what is said in rooms about meetings looks. */
export const meetingPostings: readonly PostedCard[] = [
  planned,
  moved,
  cancelled,
  reminder,
  started,
  quorum,
  proposal,
  passedOn,
  notHeld,
  heldOnline,
  stillRunning,
  roles,
];
