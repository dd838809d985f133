import { isoInZone } from "../../domain/calendar/day.ts";
import type { Poll, PollState } from "../../domain/meeting/poll.ts";
import type { Block, Button, Card, ListItem } from "../card.ts";
import type { Text } from "../text.ts";
import { showPollButton, voteButtons } from "./poll-buttons.ts";
import { meetingWords } from "./poll-card.ts";

interface ShownPoll {
  poll: Pick<Poll, "ref" | "title" | "kind" | "minutes">;
  state: PollState;
  /** ISO 8601 with offset. */
  deadline: string;
}

/** Polls, each as a line. */
export function pollsCard(t: Text, polls: readonly ShownPoll[], rest: number, buttons: Button[]): Card {
  const items = polls.map(
    ({ poll, state, deadline }): ListItem => ({
      text: [{ ref: poll.ref }, ` ${poll.title}`],
      detail: [
        `${meetingWords(t, poll)} · ${t.choice.pollState[state]} · ${t.poll.until}`,
        { at: deadline, show: "day-time" },
      ],
      buttons: [showPollButton(t, poll)],
    }),
  );
  return {
    title: [t.poll.listTitle],
    body: [{ type: "list", items, empty: t.poll.listEmpty, rest }],
    buttons,
  };
}

/** Polls that wait for the reader, the one that closes first on top, each to be answered where it stands. */
export function waitingPolls(t: Text, polls: readonly Poll[]): Block[] {
  if (polls.length === 0) return [];
  const sooner = polls.toSorted((a, b) => a.deadline.epochMilliseconds - b.deadline.epochMilliseconds);
  const items = sooner.map(
    (poll): ListItem => ({
      text: [{ ref: poll.ref }, ` ${poll.title}`],
      detail: [t.poll.until, { at: isoInZone(poll.deadline), show: "day-time" }],
      buttons: voteButtons(t, poll),
    }),
  );
  return [
    { type: "heading", text: t.poll.waiting },
    { type: "list", items, empty: "" },
  ];
}
