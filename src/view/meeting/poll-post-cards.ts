import type { Meeting } from "../../domain/meeting/meeting.ts";
import { bestOption, isoOf, type Poll, startOf, talliesOf } from "../../domain/meeting/poll.ts";
import type { Block, Card, Inline } from "../card.ts";
import type { Text } from "../text.ts";
import { agendaButton, nameOf, placeOf, whenOf } from "./meeting-cards.ts";
import { againButton, pickButtons, showPollButton, voteButtons } from "./poll-buttons.ts";
import { countsOf, type PollView, pollCard } from "./poll-card.ts";
import { rsvpButtons } from "./rsvp-buttons.ts";

const say = (...text: Inline[]): Block => ({ type: "text", text });

const titled = (words: string, { ref, title }: Poll): Pick<Card, "title" | "ref"> => ({
  title: [`${words} `, { ref }, ` · ${title}`],
  ref,
});

/** To somebody who did not answer yet. */
export function pollReminderCard(t: Text, view: PollView, isOpen: boolean): Card {
  const { reminder } = t.poll;
  if (!isOpen) return { ...titled(reminder.title, view.poll), body: [say(reminder.settled)] };
  const card = pollCard(t, view, { buttons: voteButtons(t, view.poll) });
  return { ...card, ...titled(reminder.title, view.poll), body: [say(reminder.intro), ...card.body] };
}

/** To who may pick: which date suits best, and a press that picks it. */
export function pollSettledCard(t: Text, view: PollView): Card {
  const { poll, votes, now } = view;
  const { settled } = t.poll;
  const title = titled(`${settled.title}:`, poll);
  if (poll.picked !== null && poll.meeting !== null) {
    return {
      ...title,
      body: [
        say(t.poll.became, { ref: poll.meeting }, ", ", { at: isoOf(poll.picked), show: "day-time" }, "."),
      ],
      buttons: [showPollButton(t, poll)],
    };
  }
  const tallies = talliesOf(poll, votes);
  const best = tallies.find(({ option }) => option === bestOption(tallies, now));
  if (best) {
    const words = say(
      settled.best,
      { at: isoOf(best.option), show: "day-time" },
      settled.bestCounts(countsOf(t, best)),
    );
    return {
      ...title,
      body: [words],
      buttons: [...pickButtons(t, poll, best.option), showPollButton(t, poll)],
    };
  }
  const isPast = poll.options.every((option) => startOf(option).epochMilliseconds <= now.epochMilliseconds);
  const canPick = votes.length === 0 && !isPast;
  const why = isPast ? settled.gone : votes.length === 0 ? settled.nobody : settled.none;
  const buttons = [...(canPick ? pickButtons(t, poll, undefined) : []), againButton(t, poll)];
  return { ...title, body: [say(why)], buttons: [...buttons, showPollButton(t, poll)] };
}

/** In the thread of a poll: the meeting that came of it. */
export function pollPickedCard(t: Text, poll: Poll, meeting: Meeting): Card {
  const { label } = t.meeting;
  return {
    title: [`${t.poll.pickedTitle}: `, { ref: meeting.ref }, ` · ${nameOf(t, meeting)}`],
    ref: meeting.ref,
    body: [
      say(t.poll.pickedText, " (", { ref: poll.ref }, ")"),
      {
        type: "facts",
        facts: [
          { label: label.when, value: whenOf(t, meeting) },
          { label: label.where, value: placeOf(t, meeting) },
        ],
      },
    ],
    buttons: [...rsvpButtons(t, meeting), agendaButton(t, meeting)],
  };
}
