import type { Temporal } from "temporal-polyfill";
import { instantAt, isoInZone } from "../calendar/day.ts";
import type { MeetingKind } from "./meeting.ts";

/** Whether somebody can: yes, if need be, no. */
export const POLL_ANSWERS = ["yes", "maybe", "no"] as const;
export type PollAnswer = (typeof POLL_ANSWERS)[number];

/**
 * open: answers are collected until the deadline; closed: the deadline has passed and no date is picked yet; picked: a
 * date became a meeting, before the deadline or after it.
 */
export const POLL_STATES = ["open", "closed", "picked"] as const;
export type PollState = (typeof POLL_STATES)[number];

export const FEWEST_OPTIONS = 2;
/** The form for answering has one choice per date, in every chat. */
export const MOST_OPTIONS = 10;
export const DEFAULT_MINUTES = 90;

/** A date that is proposed: the wall clock of the zone, `YYYY-MM-DDTHH:MM`. */
export type PollOption = string;

export interface Poll {
  ref: string;
  title: string;
  /** What meeting it is for. */
  kind: MeetingKind;
  minutes: number;
  location: string | null;
  options: PollOption[];
  deadline: Temporal.Instant;
  /** Where it was asked, and who may see it. */
  room: string;
  /** E-mail. */
  by: string;
  picked: PollOption | null;
  /** The meeting that was made of it. */
  meeting: string | null;
  createdAt: Temporal.Instant;
}

/** What one person answered, in the order of the options. */
export interface PollVote {
  /** E-mail. */
  person: string;
  answers: PollAnswer[];
}

/** Who can on one date; e-mails. */
export type Tally = { option: PollOption } & Record<PollAnswer, string[]>;

export const startOf = (option: PollOption): Temporal.Instant =>
  instantAt(option.slice(0, 10), option.slice(11));

/** ISO 8601 with offset. */
export const isoOf = (option: PollOption): string => isoInZone(startOf(option));

export function pollState({ picked, deadline }: Poll, now: Temporal.Instant): PollState {
  if (picked !== null) return "picked";
  return now.epochMilliseconds > deadline.epochMilliseconds ? "closed" : "open";
}

/** Who can on each date, in the order of the options. */
export const talliesOf = ({ options }: Pick<Poll, "options">, votes: readonly PollVote[]): Tally[] =>
  options.map((option, at) => {
    const whoSaid = (answer: PollAnswer) =>
      votes.filter(({ answers }) => answers[at] === answer).map(({ person }) => person);
    return { option, yes: whoSaid("yes"), maybe: whoSaid("maybe"), no: whoSaid("no") };
  });

/** Everybody who answered refused it. */
export const isRefusedByAll = ({ yes, maybe, no }: Tally): boolean =>
  no.length > 0 && yes.length + maybe.length === 0;

/**
 * The date that suits best: most people say yes, then fewest say no, then it is the earliest. None while nobody has
 * answered, and none when every date that still has to come was refused by all.
 */
export function bestOption(tallies: readonly Tally[], now: Temporal.Instant): PollOption | undefined {
  const possible = tallies.filter(
    ({ option, yes, maybe }) =>
      yes.length + maybe.length > 0 && startOf(option).epochMilliseconds > now.epochMilliseconds,
  );
  const [best] = possible.toSorted(
    (a, b) => b.yes.length - a.yes.length || a.no.length - b.no.length || a.option.localeCompare(b.option),
  );
  return best?.option;
}
