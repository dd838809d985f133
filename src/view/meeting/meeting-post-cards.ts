import { Temporal } from "temporal-polyfill";
import type { Point } from "../../domain/agenda/agenda.ts";
import { COMING, type Meeting } from "../../domain/meeting/meeting.ts";
import type { OrganisationAnswer } from "../../domain/meeting/rsvp.ts";
import type { Directory } from "../../domain/organisation/organisation.ts";
import { itemTitle } from "../agenda/item-title.ts";
import { calendarWords } from "../calendar-words.ts";
import type { Block, Card, Inline } from "../card.ts";
import type { Text } from "../text.ts";
import {
  agendaButton,
  type Fact,
  meetingItem,
  nameOf,
  personOr,
  placeOf,
  proposalButton,
  schoolHolidayNotice,
  startButton,
  whenOf,
} from "./meeting-cards.ts";
import { rsvpButtons } from "./rsvp-buttons.ts";
import { rsvpFact } from "./rsvp-facts.ts";

const titled = (t: Text, words: string, meeting: Meeting): Pick<Card, "title" | "ref"> => ({
  title: [`${words}: `, { ref: meeting.ref }, ` · ${nameOf(t, meeting)}`],
  ref: meeting.ref,
});

const say = (...text: Inline[]): Block => ({ type: "text", text });

const because = (t: Text, meeting: Meeting): Fact[] =>
  meeting.reason === null ? [] : [{ label: t.meeting.label.why, value: [calendarWords(t, meeting.reason)] }];

export interface Moved {
  /** The start it had, ISO 8601 with offset. */
  from: string;
  /** Given before the move or after it. */
  answers: readonly OrganisationAnswer[];
  now: Temporal.Instant;
}

export function movedCard(t: Text, meeting: Meeting, { from, answers, now }: Moved): Card {
  const { label } = t.meeting;
  const isComing = COMING.includes(meeting.state);
  const facts = [
    { label: label.was, value: [{ at: from, show: "day-time" as const }] },
    { label: label.becomes, value: whenOf(t, meeting) },
    { label: label.where, value: placeOf(t, meeting) },
    ...because(t, meeting),
    ...(isComing ? [rsvpFact(t, answers)] : []),
  ];
  return {
    ...titled(t, t.meeting.moved.title, meeting),
    body: [
      { type: "facts", facts },
      ...schoolHolidayNotice(t, meeting, now),
      say(isComing ? t.meeting.moved.again : stateWords(t, meeting)),
    ],
    buttons: [...rsvpButtons(t, meeting), agendaButton(t, meeting)],
  };
}

export function cancelledCard(t: Text, meeting: Meeting): Card {
  const { cancelled } = t.meeting;
  const facts = [{ label: t.meeting.label.was, value: whenOf(t, meeting) }, ...because(t, meeting)];
  return {
    ...titled(t, cancelled.title, meeting),
    body: [say(cancelled.intro), { type: "facts", facts }, say(cancelled.items)],
    buttons: [agendaButton(t, meeting)],
  };
}

export interface Reminder {
  meeting: Meeting;
  directory: Directory;
  /** The agenda in its order. */
  items: Pick<Point, "ref" | "title" | "minutes" | "source" | "subject">[];
  /** The start it reminds of, ISO 8601 with offset. */
  start: string;
  answers: readonly OrganisationAnswer[];
  now: Temporal.Instant;
}

export function reminderCard(t: Text, { meeting, directory, items, start, answers, now }: Reminder): Card {
  const { label, reminder } = t.meeting;
  const title = titled(t, reminder.title, meeting);
  if (isOutdated(meeting, start)) return { ...title, body: [say(reminder.noLonger)] };
  const facts = [
    { label: label.when, value: whenOf(t, meeting) },
    { label: label.where, value: placeOf(t, meeting) },
    { label: label.chair, value: personOr(directory, meeting.chair, t.meeting.nobodyYet) },
    rsvpFact(t, answers),
  ];
  const lines = items.map((item) => ({
    text: [{ ref: item.ref }, ` ${itemTitle(t, item)} (${t.format.minutes(item.minutes)})`],
  }));
  return {
    ...title,
    body: [
      { type: "facts", facts },
      ...schoolHolidayNotice(t, meeting, now),
      { type: "heading", text: label.agenda },
      { type: "list", items: lines, ordered: true, empty: reminder.noItems },
    ],
    buttons: [...rsvpButtons(t, meeting), agendaButton(t, meeting)],
  };
}

/** @param start the start it announces, ISO 8601 with offset */
export function startedCard(t: Text, meeting: Meeting, directory: Directory, start: string): Card {
  const { started, label } = t.meeting;
  const soon = titled(t, started.soon, meeting);
  if (isOutdated(meeting, start)) return { ...soon, body: [say(t.meeting.reminder.noLonger)] };
  const isRunning = meeting.state === "running";
  const running = [{ ref: meeting.ref }, started.running, ` · ${nameOf(t, meeting)}`];
  const chair = personOr(directory, meeting.chair, "");
  const starts = meeting.chair === null ? say(started.someoneStarts) : say(...chair, started.chairStarts);
  return {
    title: isRunning ? running : soon.title,
    ref: soon.ref,
    body: [
      isRunning ? say(started.runningText) : starts,
      {
        type: "facts",
        facts: [
          { label: label.when, value: whenOf(t, meeting) },
          { label: label.where, value: placeOf(t, meeting) },
        ],
      },
    ],
    buttons: isRunning ? [agendaButton(t, meeting)] : [startButton(t, meeting), agendaButton(t, meeting)],
  };
}

/** For the coordinator: a meeting in a school holiday and one button that puts it on another day. */
export function proposalCard(t: Text, meeting: Meeting, now: Temporal.Instant): Card {
  const buttons = proposalButton(t, meeting, now);
  const body: Block[] =
    buttons.length > 0
      ? [{ type: "facts", facts: [{ label: t.meeting.label.when, value: whenOf(t, meeting) }] }]
      : [say(goneWords(t, meeting, now))];
  return {
    ...titled(t, t.meeting.proposed.title, meeting),
    body: [...body, ...schoolHolidayNotice(t, meeting, now)],
    buttons,
  };
}

/** Why there is nothing left to do about a proposal. */
function goneWords(t: Text, meeting: Meeting, now: Temporal.Instant): string {
  const { proposed } = t.meeting;
  if (meeting.state === "cancelled") return proposed.cancelled;
  if (!COMING.includes(meeting.state) || Temporal.Instant.compare(meeting.endAt, now) <= 0) {
    return proposed.past;
  }
  return meeting.proposal === null ? proposed.gone : proposed.dayPast;
}

/** A meeting that was planned by itself. */
export function plannedCard(t: Text, meeting: Meeting, now: Temporal.Instant): Card {
  return {
    ...titled(t, t.meeting.planned.one, meeting),
    body: [
      { type: "list", items: [meetingItem(t, meeting)], empty: "" },
      ...schoolHolidayNotice(t, meeting, now),
    ],
    buttons: [agendaButton(t, meeting)],
  };
}

function isOutdated(meeting: Meeting, start: string): boolean {
  const isMoved = Temporal.Instant.compare(meeting.startAt, Temporal.Instant.from(start)) !== 0;
  return isMoved || meeting.state === "cancelled";
}

function stateWords(t: Text, meeting: Meeting): string {
  if (meeting.state === "cancelled") return t.meeting.cancelled.intro;
  return meeting.state === "closed" ? t.meeting.started.closedText : t.meeting.started.runningText;
}
