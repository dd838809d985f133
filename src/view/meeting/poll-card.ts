import type { Temporal } from "temporal-polyfill";
import { isoInZone } from "../../domain/calendar/day.ts";
import {
  bestOption,
  isoOf,
  isRefusedByAll,
  POLL_ANSWERS,
  type Poll,
  type PollVote,
  pollState,
  type Tally,
  talliesOf,
} from "../../domain/meeting/poll.ts";
import { type Directory, personName } from "../../domain/organisation/organisation.ts";
import { isClosedRoom } from "../../domain/organisation/room.ts";
import { calendarWords } from "../calendar-words.ts";
import type { Block, Button, Card, Inline, ListItem } from "../card.ts";
import { closedNotice } from "../closed.ts";
import type { Text } from "../text.ts";
import type { Fact } from "./meeting-cards.ts";

export interface PollView {
  poll: Poll;
  votes: readonly PollVote[];
  directory: Directory;
  /** How many people it waits for, before any answered. */
  expected: number;
  /** The school holiday that a date falls in. */
  schoolHolidays: ReadonlyMap<string, string>;
  now: Temporal.Instant;
}

/** What one reader sees besides. */
export interface PollReader {
  email: string;
  /** Who said what is shown by name. */
  seesNames: boolean;
}

/** Names of a date that fit in a message; the others are counted. */
const NAMES = 12;

/** “Overlegtafel herzieningsprocedure, 90 minuten”. */
export function meetingWords(t: Text, { kind, minutes }: Pick<Poll, "kind" | "minutes">): string {
  return `${t.choice.kind[kind]}, ${t.format.minutes(minutes)}`;
}

/**
 * A date poll: per date how many can, and which suits best so far.
 * @param reader undefined for everybody in a room
 */
export function pollCard(
  t: Text,
  view: PollView,
  { buttons, reader, before = [] }: { buttons: Button[]; reader?: PollReader; before?: Block[] },
): Card {
  const { poll, votes, now } = view;
  const tallies = talliesOf(poll, votes);
  const best = poll.picked === null ? bestOption(tallies, now) : undefined;
  const items = tallies.map((tally, at) => dateItem(t, view, { tally, at, best, reader }));
  const state = pollState(poll, now);
  return {
    title: [{ ref: poll.ref }, " · ", t.poll.title, poll.title],
    ref: poll.ref,
    body: [
      ...before,
      ...closedNotice(t, { room: isClosedRoom(poll.room) ? poll.room : null }),
      { type: "facts", facts: pollFacts(t, view) },
      { type: "list", items, ordered: true, empty: "" },
      ...(state === "closed" ? [{ type: "text" as const, text: [t.poll.closed] }] : []),
    ],
    buttons,
  };
}

function pollFacts(t: Text, { poll, votes, directory, expected }: PollView): Fact[] {
  const { label } = t.poll;
  const facts: Fact[] = [{ label: label.meeting, value: [meetingWords(t, poll)] }];
  if (poll.location !== null) facts.push({ label: label.where, value: [poll.location] });
  facts.push({ label: label.by, value: [{ person: poll.by, name: personName(directory, poll.by) }] });
  facts.push({ label: label.deadline, value: [{ at: isoInZone(poll.deadline), show: "day-time" }] });
  facts.push({ label: label.answered, value: [t.poll.answered(votes.length, expected)] });
  if (poll.picked !== null && poll.meeting !== null) {
    const value: Inline[] = [{ at: isoOf(poll.picked), show: "day-time" }, ", ", { ref: poll.meeting }];
    facts.push({ label: label.picked, value });
  }
  return facts;
}

interface Date {
  tally: Tally;
  at: number;
  best: string | undefined;
  reader: PollReader | undefined;
}

/** “donderdag 12 maart 2026, 10.00 uur · beste keuze tot nu toe”, and below it who can. */
function dateItem(t: Text, view: PollView, { tally, at, best, reader }: Date): ListItem {
  const { poll, votes, schoolHolidays } = view;
  const { option } = tally;
  const marks = [
    ...(option === best ? [t.poll.best] : []),
    ...(option === poll.picked ? [t.poll.picked] : []),
    ...(isRefusedByAll(tally) ? [t.poll.refusedByAll] : []),
  ];
  const school = schoolHolidays.get(option);
  const own = votes.find(({ person }) => person === reader?.email)?.answers[at];
  const details: Inline[][] = [
    [votes.length === 0 ? t.poll.nobodyAnswered : countsOf(t, tally)],
    ...(school === undefined ? [] : [[t.meeting.schoolHoliday(calendarWords(t, school))]]),
    ...(own === undefined ? [] : [[t.poll.yours, { strong: t.choice.pollAnswer[own] }]]),
    ...(reader?.seesNames ? [namesOf(t, view.directory, tally)] : []),
  ];
  return {
    text: [
      { at: isoOf(option), show: "day-time" },
      ...marks.flatMap((mark): Inline[] => [" · ", { strong: mark }]),
    ],
    detail: details
      .filter((detail) => detail.length > 0)
      .flatMap((detail, index): Inline[] => (index > 0 ? [" · ", ...detail] : detail)),
  };
}

export const countsOf = (t: Text, { yes, maybe, no }: Tally): string =>
  t.poll.counts(yes.length, maybe.length, no.length);

/** “ja: Anna, Piet; nee: Kim”. */
function namesOf(t: Text, directory: Directory, tally: Tally): Inline[] {
  const said = POLL_ANSWERS.filter((answer) => tally[answer].length > 0);
  return said.flatMap((answer, index): Inline[] => {
    const people = tally[answer];
    const names = people
      .slice(0, NAMES)
      .flatMap((person, nth): Inline[] => [
        nth > 0 ? ", " : "",
        { person, name: personName(directory, person) },
      ]);
    const rest = people.length - NAMES;
    return [
      index > 0 ? "; " : "",
      t.poll.who[answer],
      ...names,
      ...(rest > 0 ? [` ${t.format.rest(rest)}`] : []),
    ];
  });
}
