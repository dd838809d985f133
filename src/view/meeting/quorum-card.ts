import { COMING, type Meeting } from "../../domain/meeting/meeting.ts";
import { comingOf, type OrganisationAnswer } from "../../domain/meeting/rsvp.ts";
import type { Quorum } from "../../domain/organisation/cooperation.ts";
import type { Directory, OrganisationKind } from "../../domain/organisation/organisation.ts";
import type { Card } from "../card.ts";
import { showList } from "../format.ts";
import type { Text } from "../text.ts";
import { agendaButton, nameOf, whenOf } from "./meeting-cards.ts";
import { belowQuorumWords, organisationNamesOf } from "./presence-card.ts";
import { rsvpFacts } from "./rsvp-facts.ts";

interface Awaited {
  meeting: Meeting;
  answers: readonly OrganisationAnswer[];
  quorum: Quorum;
}

/** For the coordinator and the chair: too few said that they come, and who has not answered yet. */
export function quorumCard(t: Text, directory: Directory, { meeting, answers, quorum }: Awaited): Card {
  const { presence, label } = t.meeting;
  const below = COMING.includes(meeting.state)
    ? belowQuorumWords(t, directory, quorum, comingOf(answers))
    : undefined;
  const answered = new Set(answers.map(({ organisation }) => organisation));
  const silent = (wanted: OrganisationKind) =>
    directory.organisations
      .filter(({ slug, kind, active }) => active && kind === wanted && !answered.has(slug))
      .map(({ slug }) => slug);
  const facts = [
    { label: label.when, value: whenOf(t, meeting) },
    ...rsvpFacts(t, directory, answers),
    { label: presence.silent, value: [silentWords(t, directory, silent("region"), silent("provider"))] },
  ];
  return {
    title: [`${presence.warningTitle}: `, { ref: meeting.ref }, ` · ${nameOf(t, meeting)}`],
    ref: meeting.ref,
    body: [
      below === undefined
        ? { type: "text", text: [presence.noLongerShort] }
        : { type: "notice", tone: "warning", text: [`${below} ${presence.askThem}`] },
      { type: "facts", facts },
    ],
    buttons: [
      { label: t.meeting.button.show, command: "meeting/show", input: { meeting: meeting.ref } },
      agendaButton(t, meeting),
    ],
  };
}

/** So many providers are named; of more, how many they are. */
const NAMED = 5;

function silentWords(t: Text, directory: Directory, regions: string[], providers: string[]): string {
  const { presence } = t.meeting;
  const named = [...regions, ...(providers.length > NAMED ? [] : providers)];
  const more = providers.length > NAMED ? [presence.providers(providers.length)] : [];
  if (named.length + more.length === 0) return presence.allAnswered;
  return showList(t, [...organisationNamesOf(directory, named), ...more]);
}
