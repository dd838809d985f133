import { isoInZone } from "../../domain/calendar/day.ts";
import { COMING, type Meeting } from "../../domain/meeting/meeting.ts";
import { type Directory, personName } from "../../domain/organisation/organisation.ts";
import type { Button, Card, Inline } from "../card.ts";
import type { Text } from "../text.ts";
import { agendaButton, nameOf, whenOf } from "./meeting-cards.ts";

export interface NotHeld {
  meeting: Meeting;
  /** The start that was missed, ISO 8601 with offset. */
  start: string;
  /** The day on which its points go on by themselves. */
  last: string;
  /** For the coordinators: they may move and cancel it too. */
  forCoordinators: boolean;
}

/** Asks what became of a meeting that nobody started. */
export function notHeldCard(t: Text, { meeting, start, last, forCoordinators }: NotHeld): Card {
  const { notHeld, label } = t.meeting;
  const isOpen = COMING.includes(meeting.state) && isoInZone(meeting.startAt) === start;
  const title = [{ ref: meeting.ref }, notHeld.asked, ` · ${nameOf(t, meeting)}`];
  if (!isOpen) {
    const now = COMING.includes(meeting.state) ? notHeld.moved : notHeld.settled[meeting.state];
    return { title, ref: meeting.ref, body: [{ type: "text", text: [now ?? ""] }] };
  }
  return {
    title,
    ref: meeting.ref,
    body: [
      { type: "text", text: [notHeld.ask] },
      { type: "facts", facts: [{ label: label.when, value: whenOf(t, meeting) }] },
      { type: "text", text: [notHeld.otherwise, { day: last }, "."] },
    ],
    buttons: [...answers(t, meeting, forCoordinators), agendaButton(t, meeting)],
  };
}

function answers(t: Text, { ref }: Meeting, forCoordinators: boolean): Button[] {
  const { notHeld } = t.meeting;
  const input = { meeting: ref };
  const start: Button = { label: notHeld.start, command: "meeting/start", input, style: "primary" };
  if (!forCoordinators) return [start];
  return [
    start,
    { label: notHeld.cancel, command: "meeting/cancel", input, opensForm: true },
    { label: t.meeting.button.move, command: "meeting/move", input, opensForm: true },
  ];
}

/** What became of the points of a meeting that nobody started. */
export function passedOnCard(
  t: Text,
  meeting: Meeting,
  { points, next }: { points: string[]; next: string | undefined },
): Card {
  const { notHeld } = t.meeting;
  const refs = points.flatMap((ref, index): Inline[] => (index === 0 ? [{ ref }] : [", ", { ref }]));
  return {
    title: [{ ref: meeting.ref }, notHeld.asked, ` · ${nameOf(t, meeting)}`],
    ref: meeting.ref,
    body: [
      {
        type: "text",
        text: next
          ? [...refs, notHeld.passedOn(points.length), { ref: next }, "."]
          : [...refs, notHeld.wait(points.length)],
      },
    ],
    buttons: [agendaButton(t, meeting)],
  };
}

/** Brings to mind that a meeting was never closed; nothing closes it but people. */
export function stillRunningCard(t: Text, meeting: Meeting, directory: Directory): Card | undefined {
  if (meeting.state !== "running") return undefined;
  const { ref, chair } = meeting;
  const { stillRunning, button } = t.meeting;
  const who =
    chair === null ? [] : [{ person: chair, name: personName(directory, chair) }, stillRunning.chairs];
  return {
    title: [{ ref }, stillRunning.title, ` · ${nameOf(t, meeting)}`],
    ref,
    body: [{ type: "text", text: [...who, stillRunning.text] }],
    buttons: [
      { label: button.close, command: "meeting/close", input: { meeting: ref }, confirm: t.agenda.closeSure },
      agendaButton(t, meeting),
    ],
  };
}
