import { findMeeting } from "../../../db/queries/meeting/meeting.ts";
import { findPoll, votesOf } from "../../../db/queries/meeting/poll.ts";
import { together } from "../../../db/queries/reads/gather.ts";
import { pollState } from "../../../src/domain/meeting/poll.ts";
import type { Context } from "../../../src/engine/context.ts";
import { type PostedCard, type Posting, shownAs } from "../../../src/engine/posting/posting.ts";
import { pollClosed, pollOpened, pollPicked, pollReminder } from "../../../src/posts/poll.ts";
import type { Card } from "../../../src/view/card.ts";
import { voteButtons } from "../../../src/view/meeting/poll-buttons.ts";
import { type PollView, pollCard } from "../../../src/view/meeting/poll-card.ts";
import {
  pollPickedCard,
  pollReminderCard,
  pollSettledCard,
} from "../../../src/view/meeting/poll-post-cards.ts";
import { viewWith } from "./view-poll.ts";

/** A posting whose subject is a poll. */
const ofPoll = <About extends Record<string, unknown>>(
  posting: Posting<About>,
  card: (ctx: Context, view: PollView, isOpen: boolean) => Card,
): PostedCard =>
  shownAs(posting, async (ctx, { subject }) => {
    const [poll, votes] = await together(ctx, (at) => [findPoll(at, subject), votesOf(at, [subject])]);
    if (!poll) return undefined;
    return card(ctx, viewWith(ctx, poll, votes), pollState(poll, ctx.now()) === "open");
  });

const opened = ofPoll(pollOpened, ({ t }, view, isOpen) =>
  pollCard(t, view, { buttons: isOpen ? voteButtons(t, view.poll) : [] }),
);

const reminder = ofPoll(pollReminder, ({ t }, view, isOpen) => pollReminderCard(t, view, isOpen));

const closed = ofPoll(pollClosed, ({ t }, view) => pollSettledCard(t, view));

const picked = shownAs(pollPicked, async (ctx, { subject, about }) => {
  const [poll, meeting] = await together(ctx, (at) => [
    findPoll(at, subject),
    findMeeting(at, about.meeting),
  ]);
  return poll && meeting && pollPickedCard(ctx.t, poll, meeting);
});

/** How what is said about date polls looks. */
export const pollPostings: readonly PostedCard[] = [opened, reminder, closed, picked];
