import type { Temporal } from "temporal-polyfill";
import { type Meeting, runsMeeting } from "../../domain/meeting/meeting.ts";
import type { Rsvp } from "../../domain/meeting/rsvp.ts";
import type { Directory, Role } from "../../domain/organisation/organisation.ts";
import type { Button, ListItem } from "../card.ts";
import type { Text } from "../text.ts";
import { meetingItem, proposalButton } from "./meeting-cards.ts";
import { rsvpButtons } from "./rsvp-buttons.ts";
import { ownRsvps } from "./rsvp-facts.ts";
import { runningButtons } from "./running-buttons.ts";

/** So many can be answered in the list; the later ones on their own cards. */
const ANSWERED = 5;

/** Whoever leads a meeting can begin it from here from a quarter of an hour before: then people come in. */
const MINUTES_BEFORE = 15;

const isAboutToBegin = ({ startAt }: Meeting, now: Temporal.Instant): boolean =>
  now.epochMilliseconds >= startAt.subtract({ minutes: MINUTES_BEFORE }).epochMilliseconds;

interface Coming {
  coming: readonly Meeting[];
  /** What the reader answered, or in which they stand in for somebody. */
  rsvps: readonly (Rsvp & { meeting: string })[];
  now: Temporal.Instant;
}

/** The meetings to come, each with the reader's own answer and with what they may do about it. */
export function listedMeetings(
  t: Text,
  directory: Directory,
  reader: { email: string; role: Role },
  { coming, rsvps, now }: Coming,
): ListItem[] {
  const plans = runsMeeting(reader, { chair: null, scribe: null });
  return coming.map((meeting, index) => {
    const about = rsvps.filter((rsvp) => rsvp.meeting === meeting.ref);
    const given = about.find(({ person }) => person === reader.email)?.answer;
    const buttons: Button[] = [
      ...(isAboutToBegin(meeting, now) || meeting.state === "running"
        ? runningButtons(t, reader, meeting, now)
        : []),
      ...(reader.role !== "guest" && index < ANSWERED ? rsvpButtons(t, meeting, given) : []),
      ...(plans ? proposalButton(t, meeting, now) : []),
    ];
    return meetingItem(t, meeting, buttons, ownRsvps(t, directory, reader.email, about));
  });
}
