import type { Temporal } from "temporal-polyfill";
import { COMING, type Meeting } from "../../domain/meeting/meeting.ts";
import type { Button } from "../card.ts";
import type { Text } from "../text.ts";
import { proposalButton } from "./meeting-cards.ts";

/** What the coordinator may do with a meeting that still has to come. */
export function planningButtons(t: Text, meeting: Meeting, now: Temporal.Instant): Button[] {
  if (!COMING.includes(meeting.state)) return [];
  const input = { meeting: meeting.ref };
  return [
    ...proposalButton(t, meeting, now),
    { label: t.meeting.button.move, command: "meeting/move", input, opensForm: true },
    {
      label: t.meeting.button.cancel,
      command: "meeting/cancel",
      input,
      opensForm: true,
      style: "danger",
      confirm: t.meeting.sureCancel,
    },
  ];
}
