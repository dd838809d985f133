import type { Temporal } from "temporal-polyfill";
import { COMING, canBegin, type Meeting, runsMeeting } from "../../domain/meeting/meeting.ts";
import type { Role } from "../../domain/organisation/organisation.ts";
import type { Button } from "../card.ts";
import type { Text } from "../text.ts";
import { startButton } from "./meeting-cards.ts";
import { presenceButton } from "./presence-button.ts";

/** What whoever leads a meeting may press to begin it, to record who is there and to end it. */
export function runningButtons(
  t: Text,
  reader: { email: string; role: Role },
  meeting: Meeting,
  now: Temporal.Instant,
): Button[] {
  if (!runsMeeting(reader, meeting)) return [];
  if (COMING.includes(meeting.state)) return canBegin(meeting, now) ? [startButton(t, meeting)] : [];
  if (meeting.state !== "running") return [];
  return [presenceButton(t, meeting), closeButton(t, meeting)];
}

export const closeButton = (t: Text, { ref }: Pick<Meeting, "ref">): Button => ({
  label: t.meeting.button.close,
  command: "meeting/close",
  input: { meeting: ref },
});
