import { COMING, type Meeting } from "../../domain/meeting/meeting.ts";
import { RSVP_ANSWERS, type RsvpAnswer } from "../../domain/meeting/rsvp.ts";
import type { Button } from "../card.ts";
import type { Text } from "../text.ts";

/**
 * A button per answer while a meeting still has to come; for a stand-in the form asks who that is.
 * @param given the reader's own answer, which stands out
 */
export function rsvpButtons(
  t: Text,
  { ref, state }: Pick<Meeting, "ref" | "state">,
  given?: RsvpAnswer,
): Button[] {
  if (!COMING.includes(state)) return [];
  return RSVP_ANSWERS.map((answer) => ({
    label: t.meeting.rsvp.button[answer],
    command: "meeting/rsvp",
    input: { meeting: ref, answer },
    style: answer === given ? ("primary" as const) : undefined,
    opensForm: answer === "standin" ? true : undefined,
  }));
}
