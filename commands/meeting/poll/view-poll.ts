import { type PollRow, votesOf } from "../../../db/queries/meeting/poll.ts";
import { schoolHoliday } from "../../../src/domain/calendar/calendar.ts";
import { bestOption, type PollVote, pollState, talliesOf } from "../../../src/domain/meeting/poll.ts";
import { expectedVoters } from "../../../src/domain/meeting/poll-voters.ts";
import { nameSchoolHoliday } from "../../../src/domain/meeting/series.ts";
import { coordinator, member } from "../../../src/engine/command.ts";
import type { Actor, Context } from "../../../src/engine/context.ts";
import type { Block, Button, Card } from "../../../src/view/card.ts";
import { agendaButton } from "../../../src/view/meeting/meeting-cards.ts";
import { pickButtons, voteButtons } from "../../../src/view/meeting/poll-buttons.ts";
import { type PollView, pollCard } from "../../../src/view/meeting/poll-card.ts";

/** What the card of a poll is made from. */
export async function viewOfPoll(ctx: Context, poll: PollRow): Promise<PollView> {
  return viewWith(ctx, poll, await votesOf(ctx, [poll.ref]));
}

export function viewWith(ctx: Context, poll: PollRow, votes: readonly PollVote[]): PollView {
  const { directory, cooperation } = ctx;
  const schools = poll.options.flatMap((option): [string, string][] => {
    const school = schoolHoliday(option.slice(0, 10), cooperation.settings.calendar);
    return school ? [[option, nameSchoolHoliday(school)]] : [];
  });
  return {
    poll,
    votes,
    directory,
    expected: expectedVoters(directory, poll.room).length,
    schoolHolidays: new Map(schools),
    now: ctx.now(),
  };
}

/** Whether somebody may pick a date: who made the poll, and the coordinators. */
export const mayPick = (actor: Actor, { by }: Pick<PollRow, "by">): boolean =>
  member(actor) && (actor.email === by || coordinator(actor));

/** A poll's card with the buttons that this person may press now. */
export function ownPollCard(ctx: Context, actor: Actor, view: PollView, before: Block[] = []): Card {
  const reader = { email: actor.email, seesNames: member(actor) };
  return pollCard(ctx.t, view, { reader, before, buttons: buttonsFor(ctx, actor, view) });
}

function buttonsFor({ t }: Context, actor: Actor, { poll, votes, now }: PollView): Button[] {
  const state = pollState(poll, now);
  if (state === "picked") return poll.meeting === null ? [] : [agendaButton(t, { ref: poll.meeting })];
  return [
    ...(state === "open" && member(actor) ? voteButtons(t, poll) : []),
    ...(mayPick(actor, poll) ? pickButtons(t, poll, bestOption(talliesOf(poll, votes), now)) : []),
  ];
}
