import type { Meeting } from "../../domain/meeting/meeting.ts";
import type { OrganisationAnswer, Rsvp } from "../../domain/meeting/rsvp.ts";
import { type Directory, personName } from "../../domain/organisation/organisation.ts";
import type { Block, Card, Inline } from "../card.ts";
import type { Text } from "../text.ts";
import { agendaButton, nameOf, placeOf, whenOf } from "./meeting-cards.ts";
import { rsvpButtons } from "./rsvp-buttons.ts";
import { rsvpFact } from "./rsvp-facts.ts";

export interface RsvpView {
  meeting: Meeting;
  directory: Directory;
  /** The reader's own answer. */
  rsvp: Pick<Rsvp, "answer" | "standin">;
  answers: readonly OrganisationAnswer[];
  /** It was their answer already. */
  isSame: boolean;
  /** Their organisation is counted. */
  isCounted: boolean;
}

/** For whoever answered: what was understood, and how it can be changed. */
export function rsvpCard(t: Text, { meeting, directory, rsvp, answers, isSame, isCounted }: RsvpView): Card {
  const words = t.meeting.rsvp;
  const say = (...text: Inline[]): Block => ({ type: "text", text });
  const { answer, standin } = rsvp;
  return {
    title: [{ ref: meeting.ref }, " · ", nameOf(t, meeting)],
    ref: meeting.ref,
    body: [
      ...(isSame ? [say(words.same)] : []),
      standin === null
        ? say({ strong: words.said[answer] })
        : say({ person: standin, name: personName(directory, standin) }, words.said[answer], words.tellThem),
      ...(isCounted ? [] : [say(words.notCounted)]),
      {
        type: "facts",
        facts: [
          { label: t.meeting.label.when, value: whenOf(t, meeting) },
          { label: t.meeting.label.where, value: placeOf(t, meeting) },
          rsvpFact(t, answers),
        ],
      },
    ],
    buttons: [...rsvpButtons(t, meeting, answer), agendaButton(t, meeting)],
  };
}
