import { findMeeting } from "../../../db/queries/meeting/meeting.ts";
import { findPoll } from "../../../db/queries/meeting/poll.ts";
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
import { viewOfPoll } from "./view-poll.ts";

/** A posting whose subject is a poll. */
const ofPoll = <About extends Record<string, unknown>>(
  posting: Posting<About>,
  card: (ctx: Context, view: PollView, isOpen: boolean) => Card,
): PostedCard =>
  shownAs(posting, async (ctx, { subject }) => {
    const poll = await findPoll(ctx, subject);
    if (!poll) return undefined;
    return card(ctx, await viewOfPoll(ctx, poll), pollState(poll, ctx.now()) === "open");
  });

const opened = ofPoll(pollOpened, ({ t }, view, isOpen) =>
  pollCard(t, view, { buttons: isOpen ? voteButtons(t, view.poll) : [] }),
);

const reminder = ofPoll(pollReminder, ({ t }, view, isOpen) => pollReminderCard(t, view, isOpen));

const closed = ofPoll(pollClosed, ({ t }, view) => pollSettledCard(t, view));

const picked = shownAs(pollPicked, async (ctx, { subject, about }) => {
  const poll = await findPoll(ctx, subject);
  const meeting = await findMeeting(ctx, about.meeting);
  return poll && meeting && pollPickedCard(ctx.t, poll, meeting);
});

/** How what is said about date polls looks. */
export const pollPostings: readonly PostedCard[] = [opened, reminder, closed, picked];
