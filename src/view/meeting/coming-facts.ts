import type { OrganisationAnswer, Rsvp } from "../../domain/meeting/rsvp.ts";
import type { Directory, Role } from "../../domain/organisation/organisation.ts";
import type { Text } from "../text.ts";
import type { Fact } from "./meeting-cards.ts";
import { answerWords, rsvpFact, rsvpFacts } from "./rsvp-facts.ts";

/** Who comes, for guests in numbers only, and what the reader answered. */
export function comingFacts(
  t: Text,
  directory: Directory,
  reader: { role: Role },
  { answers, own }: { answers: readonly OrganisationAnswer[]; own: Rsvp | undefined },
): Fact[] {
  if (reader.role === "guest") return [rsvpFact(t, answers)];
  const yours = own ? [{ label: t.meeting.rsvp.own, value: answerWords(t, directory, own) }] : [];
  return [...rsvpFacts(t, directory, answers), ...yours];
}
