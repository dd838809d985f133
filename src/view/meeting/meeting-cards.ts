import type { Temporal } from "temporal-polyfill";
import { isoInZone } from "../../domain/calendar/day.ts";
import { COMING, type Meeting } from "../../domain/meeting/meeting.ts";
import { proposedStart } from "../../domain/meeting/meeting-moments.ts";
import type { Quorum } from "../../domain/organisation/cooperation.ts";
import { type Directory, personName } from "../../domain/organisation/organisation.ts";
import { calendarWords } from "../calendar-words.ts";
import type { Block, Button, Card, Inline, ListItem } from "../card.ts";
import { showDay } from "../format.ts";
import type { Text } from "../text.ts";

export type Fact = { label: string; value: Inline[] };

/** “Implementatieoverleg”, or the title that a meeting has of its own. */
export function nameOf(t: Text, meeting: Pick<Meeting, "kind" | "title">): string {
  const name = meeting.title ?? t.choice.kind[meeting.kind];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** “donderdag 8 januari 2026, van 9.30 tot 11.30 uur”. */
export function whenOf(t: Text, meeting: Pick<Meeting, "startAt" | "endAt">): Inline[] {
  const [start, end] = [isoInZone(meeting.startAt), isoInZone(meeting.endAt)];
  return [
    { day: start.slice(0, 10) },
    t.meeting.from,
    { at: start, show: "clock" },
    t.meeting.until,
    { at: end, show: "time" },
  ];
}

/** A person by name; in words when there is none. */
export function personOr(directory: Directory, email: string | null, nobody: string): Inline[] {
  if (email === null) return [nobody];
  return [{ person: email, name: personName(directory, email) }];
}

export function placeOf(t: Text, meeting: Meeting): Inline[] {
  const { location } = meeting;
  if (location === null) return [t.meeting.noPlace];
  return [/^https?:\/\/\S+$/.test(location) ? { link: location, text: location } : location];
}

export const agendaButton = (t: Text, { ref }: Pick<Meeting, "ref">): Button => ({
  label: t.meeting.button.agenda,
  command: "agenda/show",
  input: { meeting: ref },
});

export const startButton = (t: Text, { ref }: Pick<Meeting, "ref">): Button => ({
  label: t.meeting.button.start,
  command: "meeting/start",
  input: { meeting: ref },
  style: "primary",
});

/** One press puts a meeting on its proposed day; none when there is no proposal to follow any more. */
export function proposalButton(t: Text, meeting: Meeting, now: Temporal.Instant): Button[] {
  const start = COMING.includes(meeting.state) ? proposedStart(meeting, now) : undefined;
  if (start === undefined || meeting.proposal === null) return [];
  const input = { meeting: meeting.ref, start: isoInZone(start), reason: meeting.schoolHoliday };
  return [{ label: t.meeting.button.moveTo(showDay(t, meeting.proposal)), command: "meeting/move", input }];
}

/** The warning of a meeting in a school holiday, with the day proposed in its place while that is still to come. */
export function schoolHolidayNotice(t: Text, meeting: Meeting, now: Temporal.Instant): Block[] {
  if (meeting.schoolHoliday === null || !COMING.includes(meeting.state)) return [];
  const canMove = meeting.proposal !== null && proposedStart(meeting, now) !== undefined;
  const proposal: Inline[] =
    canMove && meeting.proposal !== null ? [t.meeting.proposal, { day: meeting.proposal }, "."] : [];
  return [
    {
      type: "notice",
      tone: "warning",
      text: [t.meeting.inSchoolHoliday(calendarWords(t, meeting.schoolHoliday)), ...proposal],
    },
  ];
}

/** Everything about a meeting that its card says. */
export function meetingFacts(
  t: Text,
  { directory, meeting, quorum, more }: Omit<MeetingView, "buttons" | "now">,
): Fact[] {
  const { label } = t.meeting;
  const facts: Fact[] = [
    { label: label.when, value: whenOf(t, meeting) },
    { label: label.where, value: placeOf(t, meeting) },
    { label: label.state, value: [t.choice.meetingState[meeting.state]] },
    { label: label.chair, value: personOr(directory, meeting.chair, t.meeting.nobodyYet) },
    { label: label.scribe, value: personOr(directory, meeting.scribe, t.meeting.nobodyYet) },
    { label: label.quorum, value: [t.meeting.quorum(quorum.providers, quorum.regions)] },
  ];
  if (meeting.movedFrom !== null) facts.push({ label: label.first, value: [{ day: meeting.movedFrom }] });
  if (meeting.reason !== null) facts.push({ label: label.why, value: [calendarWords(t, meeting.reason)] });
  return [...facts, ...more];
}

export interface MeetingView {
  meeting: Meeting;
  directory: Directory;
  quorum: Quorum;
  /** Facts besides its own, such as who comes. */
  more: Fact[];
  buttons: Button[];
  now: Temporal.Instant;
}

/** One meeting with all its facts. */
export function meetingCard(t: Text, view: MeetingView): Card {
  const { meeting, buttons } = view;
  return {
    title: [{ ref: meeting.ref }, " · ", nameOf(t, meeting)],
    ref: meeting.ref,
    body: [{ type: "facts", facts: meetingFacts(t, view) }, ...schoolHolidayNotice(t, meeting, view.now)],
    buttons,
  };
}

/**
 * A meeting as a line of a list: what and when; below it its state, place and what is special.
 * @param own what concerns the reader
 */
export function meetingItem(
  t: Text,
  meeting: Meeting,
  buttons: Button[] = [],
  own: readonly Inline[][] = [],
): ListItem {
  const detail: Inline[] = [t.choice.meetingState[meeting.state], " · ", ...placeOf(t, meeting)];
  if (meeting.movedFrom !== null) {
    detail.push(" · ", t.meeting.movedFrom, { day: meeting.movedFrom });
    if (meeting.reason !== null) detail.push(` (${calendarWords(t, meeting.reason)})`);
  }
  if (meeting.schoolHoliday !== null)
    detail.push(" · ", t.meeting.schoolHoliday(calendarWords(t, meeting.schoolHoliday)));
  detail.push(...own.flatMap((words): Inline[] => [" · ", ...words]));
  return {
    text: [{ ref: meeting.ref }, ` · ${nameOf(t, meeting)} · `, ...whenOf(t, meeting)],
    detail,
    buttons: buttons.length > 0 ? buttons : undefined,
  };
}

/** The meetings to come. */
export function meetingsCard(t: Text, items: ListItem[], rest: number, waiting: Block[]): Card {
  const list: Block = { type: "list", items, empty: t.meeting.listEmpty, rest };
  const heading: Block[] = waiting.length > 0 ? [{ type: "heading", text: t.meeting.listTitle }] : [];
  return {
    title: [t.meeting.listTitle],
    body: [...waiting, ...heading, list],
  };
}
