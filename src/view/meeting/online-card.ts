import type { Temporal } from "temporal-polyfill";
import { COMING, canBegin, type Meeting } from "../../domain/meeting/meeting.ts";
import { expectedAt } from "../../domain/meeting/online.ts";
import type { OrganisationAnswer } from "../../domain/meeting/rsvp.ts";
import type { Directory } from "../../domain/organisation/organisation.ts";
import type { Block, Button, Card } from "../card.ts";
import { showList } from "../format.ts";
import type { Text } from "../text.ts";
import { nameOf, startButton } from "./meeting-cards.ts";
import { presenceButton } from "./presence-button.ts";
import { organisationNamesOf } from "./presence-card.ts";

interface Online {
  meeting: Meeting;
  answers: readonly OrganisationAnswer[];
  now: Temporal.Instant;
}

/** For whoever leads a meeting: it is being held online, who was seen there, and a button that records it. */
export function onlineCard(t: Text, directory: Directory, { meeting, answers, now }: Online): Card {
  const { online } = t.meeting;
  const { ref, present, seenOnline } = meeting;
  const names = (slugs: readonly string[]) => showList(t, organisationNamesOf(directory, slugs));
  const missing = seenOnline.filter((slug) => present?.includes(slug) !== true);
  const facts = [{ label: online.seen, value: [seenOnline.length > 0 ? names(seenOnline) : online.nobody] }];
  if (present !== null && missing.length > 0) facts.push({ label: online.missing, value: [names(missing)] });
  const say = (words: string): Block => ({ type: "text", text: [words] });
  const isComing = COMING.includes(meeting.state);
  const next = isComing
    ? online.startFirst
    : missing.length > 0 || present === null
      ? online.check
      : online.recorded;
  return {
    title: [`${online.title}: `, { ref }, ` · ${nameOf(t, meeting)}`],
    ref,
    body: [...(isComing ? [say(online.begun)] : []), { type: "facts", facts }, say(next)],
    buttons: isComing
      ? canBegin(meeting, now)
        ? [startButton(t, meeting)]
        : []
      : [...recordButton(t, meeting, missing), presenceButton(t, meeting, expectedAt(meeting, answers))],
  };
}

/** What was seen and is not recorded, recorded with what is; by one press. */
function recordButton(t: Text, { ref, present }: Meeting, missing: readonly string[]): Button[] {
  if (missing.length === 0) return [];
  const { record, add } = t.meeting.online;
  const label = present === null ? record(missing.length) : add(missing.length);
  const input = { meeting: ref, present: [...(present ?? []), ...missing].sort() };
  return [{ label, command: "meeting/presence", input, style: "primary" }];
}
