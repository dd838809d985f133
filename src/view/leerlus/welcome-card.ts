import { isoInZone } from "../../domain/calendar/day.ts";
import type { Button, Card, Inline } from "../card.ts";
import type { Text } from "../text.ts";
import type { HereAndNow } from "./here-and-now.ts";

/** To somebody who meets Leerlus: what it is for, what waits for them, how to ask, and where it is silent. */
export function welcomeCard(
  t: Text,
  cooperation: string,
  { next, actions, late, isMember }: Pick<HereAndNow, "next" | "actions" | "late" | "isMember">,
): Card {
  const words = t.leerlus.welcome;
  const { here } = t.leerlus;
  const meeting: Inline[] = next
    ? [here.next, { ref: next.ref }, ", ", { at: isoInZone(next.startAt), show: "day-time" }, "."]
    : [words.noMeeting];
  const mine = !isMember ? here.guest : actions > 0 ? here.actions(actions, late) : words.noActions;
  const lines: Inline[][] = [
    [words.purpose(cooperation)],
    [mine, " ", ...meeting],
    [words.ask, { typed: words.example }, "."],
    [words.silent],
    [words.choose, { typed: words.chooseCommand }, "."],
  ];
  const meetings: Button = next
    ? { label: words.nextMeeting, command: "meeting/show", input: { meeting: next.ref } }
    : { label: words.nextMeeting, command: "meeting/list", input: {} };
  return {
    title: [words.title],
    body: lines.map((text) => ({ type: "text", text })),
    buttons: [
      { label: words.mine, command: "action/mine", input: {} },
      meetings,
      { label: t.chat.help, command: "leerlus/help", input: {} },
    ],
  };
}
