import { isoOf, type Poll, type PollAnswer } from "../../domain/meeting/poll.ts";
import type { Button } from "../card.ts";
import { showInstant } from "../format.ts";
import type { Text } from "../text.ts";

/** The form with a choice for each date, and the answers that need none. */
export function voteButtons(t: Text, { ref, options }: Pick<Poll, "ref" | "options">): Button[] {
  const { button } = t.poll;
  const always = (answer: PollAnswer) => ({ poll: ref, answers: options.map(() => answer).join(", ") });
  return [
    {
      label: button.answer,
      command: "meeting/vote",
      input: { poll: ref },
      opensForm: true,
      style: "primary",
    },
    { label: button.all, command: "meeting/vote", input: always("yes") },
    { label: button.none, command: "meeting/vote", input: always("no") },
  ];
}

/** One press for the date that suits best, and the form for another. */
export function pickButtons(t: Text, { ref }: Pick<Poll, "ref">, best: string | undefined): Button[] {
  const { button } = t.poll;
  const another: Button = {
    label: button.pickAnother,
    command: "meeting/pick",
    input: { poll: ref },
    opensForm: true,
  };
  if (best === undefined) return [another];
  const label = button.pick(showInstant(t, isoOf(best)));
  const input = { poll: ref, option: best };
  return [{ label, command: "meeting/pick", input, style: "primary" }, another];
}

export const showPollButton = (t: Text, { ref }: Pick<Poll, "ref">): Button => ({
  label: t.poll.button.show,
  command: "meeting/date-poll",
  input: { poll: ref },
});

/** The form of a new poll about the same. */
export const againButton = (t: Text, { title, kind, minutes }: Poll): Button => ({
  label: t.poll.button.again,
  command: "meeting/poll",
  input: { title, kind, minutes },
  opensForm: true,
});
