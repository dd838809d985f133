import type { Meeting } from "../../domain/meeting/meeting.ts";
import type { Button } from "../card.ts";
import type { Text } from "../text.ts";

/** @param expected the organisations that are filled in beforehand; without them those that were recorded, else seen online */
export const presenceButton = (
  t: Text,
  { ref, present, seenOnline }: Pick<Meeting, "ref" | "present" | "seenOnline">,
  expected: readonly string[] = present ?? seenOnline,
): Button => ({
  label: present === null ? t.meeting.presence.record : t.meeting.presence.change,
  command: "meeting/presence",
  input: expected.length > 0 ? { meeting: ref, present: [...expected] } : { meeting: ref },
  opensForm: true,
});
