import type { Meeting } from "../../domain/meeting/meeting.ts";
import { countedFor, isMet } from "../../domain/meeting/quorum.ts";
import { comingOf, type OrganisationAnswer } from "../../domain/meeting/rsvp.ts";
import type { Quorum } from "../../domain/organisation/cooperation.ts";
import { type Directory, organisationOf } from "../../domain/organisation/organisation.ts";
import type { Block, Card, Inline } from "../card.ts";
import { showList } from "../format.ts";
import type { Text } from "../text.ts";
import { agendaButton, type Fact, nameOf } from "./meeting-cards.ts";
import { presenceButton } from "./presence-button.ts";

/** “Achterhoek, De Wilgenhof (voorbeeld) en Foodvalley”. */
const organisationNames = (t: Text, directory: Directory, slugs: readonly string[]): string =>
  showList(t, organisationNamesOf(directory, slugs));

/** In the order of the alphabet. */
export const organisationNamesOf = (directory: Directory, slugs: readonly string[]): string[] =>
  slugs.map((slug) => organisationOf(directory, slug)?.name ?? slug).sort();

/** Who was there; in words when that was not recorded. */
export function presenceFact(t: Text, directory: Directory, present: readonly string[] | null): Fact {
  const { label, notRecorded, count } = t.meeting.presence;
  if (present === null) return { label, value: [notRecorded] };
  return { label, value: [`${count(present.length)}: ${organisationNames(t, directory, present)}`] };
}

/** How many there are against how many are needed; undefined when there are enough. */
export function belowQuorumWords(
  t: Text,
  directory: Directory,
  quorum: Quorum,
  organisations: readonly string[],
): string | undefined {
  const counted = countedFor(directory, organisations);
  if (isMet(quorum, counted)) return undefined;
  const { presence } = t.meeting;
  return presence.below(
    presence.counts(counted.providers, counted.regions),
    t.meeting.quorum(quorum.providers, quorum.regions),
  );
}

interface Recorded {
  meeting: Meeting;
  present: readonly string[];
  answers: readonly OrganisationAnswer[];
  quorum: Quorum;
  /** The secretariat was among them, and does not count. */
  withoutHosts: boolean;
}

/** What was recorded of who was there, against the quorum and against who said that they would come. */
export function presenceCard(
  t: Text,
  directory: Directory,
  { meeting, present, answers, quorum, withoutHosts }: Recorded,
): Card {
  const { presence } = t.meeting;
  const below = belowQuorumWords(t, directory, quorum, present);
  const missed = comingOf(answers).filter((slug) => !present.includes(slug));
  const facts: Fact[] = [
    presenceFact(t, directory, present),
    ...(missed.length > 0
      ? [{ label: presence.saidToCome, value: [organisationNames(t, directory, missed)] }]
      : []),
  ];
  const notice = (tone: "info" | "warning", ...text: Inline[]): Block => ({ type: "notice", tone, text });
  return {
    title: [`${presence.title}: `, { ref: meeting.ref }, ` · ${nameOf(t, meeting)}`],
    ref: meeting.ref,
    body: [
      { type: "facts", facts },
      below === undefined ? { type: "text", text: [presence.enough] } : notice("warning", below),
      ...(withoutHosts ? [notice("info", presence.hostsLeftOut)] : []),
    ],
    buttons: [presenceButton(t, meeting), agendaButton(t, meeting)],
  };
}
