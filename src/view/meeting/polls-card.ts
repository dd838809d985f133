import type { Poll, PollState } from "../../domain/meeting/poll.ts";
import type { Button, Card, ListItem } from "../card.ts";
import type { Text } from "../text.ts";
import { showPollButton } from "./poll-buttons.ts";
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
