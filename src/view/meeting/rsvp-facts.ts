import type { OrganisationAnswer, Rsvp, RsvpAnswer } from "../../domain/meeting/rsvp.ts";
import { type Directory, organisationOf, personName } from "../../domain/organisation/organisation.ts";
import type { Inline } from "../card.ts";
import { showList } from "../format.ts";
import type { Text } from "../text.ts";
import type { Fact } from "./meeting-cards.ts";

/** “5 organisaties komen, 1 niet, 2 misschien”; a stand-in comes. */
export function rsvpFact(t: Text, answers: readonly OrganisationAnswer[]): Fact {
  const { rsvp } = t.meeting;
  const count = (...wanted: RsvpAnswer[]) => answers.filter(({ answer }) => wanted.includes(answer)).length;
  const counts = [
    { n: count("yes", "standin"), how: "come" as const },
    { n: count("no"), how: "stayAway" as const },
    { n: count("maybe"), how: "maybe" as const },
  ].filter(({ n }) => n > 0);
  const words = counts.map(({ n, how }, index) =>
    index === 0 ? rsvp.first[how](n) : `${n} ${rsvp.further[how]}`,
  );
  return { label: rsvp.label, value: [words.length > 0 ? words.join(", ") : rsvp.nobody] };
}

/** As `rsvpFact`, and which organisations they are. */
export function rsvpFacts(t: Text, directory: Directory, answers: readonly OrganisationAnswer[]): Fact[] {
  const { names, withStandin } = t.meeting.rsvp;
  const named = (label: string, ...wanted: RsvpAnswer[]): Fact[] => {
    const shown = answers
      .filter(({ answer }) => wanted.includes(answer))
      .map(({ organisation, answer }) => {
        const name = organisationOf(directory, organisation)?.name ?? organisation;
        return answer === "standin" ? `${name} (${withStandin})` : name;
      });
    return shown.length > 0 ? [{ label, value: [showList(t, shown.sort())] }] : [];
  };
  return [
    rsvpFact(t, answers),
    ...named(names.come, "yes", "standin"),
    ...named(names.stayAway, "no"),
    ...named(names.maybe, "maybe"),
  ];
}

/** “ja”, or “vervanger: Kim Kompas”. */
export function answerWords(t: Text, directory: Directory, rsvp: Pick<Rsvp, "answer" | "standin">): Inline[] {
  const { answer, standin } = rsvp;
  if (standin === null) return [t.choice.rsvp[answer]];
  return [`${t.choice.rsvp[answer]}: `, { person: standin, name: personName(directory, standin) }];
}

/** What of the answers about a meeting concerns one person: their own, and for whom they are the stand-in. */
export function ownRsvps(
  t: Text,
  directory: Directory,
  email: string,
  rsvps: readonly Pick<Rsvp, "person" | "answer" | "standin">[],
): Inline[][] {
  return rsvps.map((rsvp) =>
    rsvp.person === email
      ? [t.meeting.rsvp.yours, ...answerWords(t, directory, rsvp)]
      : [t.meeting.rsvp.youFor, { person: rsvp.person, name: personName(directory, rsvp.person) }],
  );
}
