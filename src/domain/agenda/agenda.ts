import type { Temporal } from "temporal-polyfill";
import { KIND_CODE, MEETING_KINDS, type MeetingKind, roomOfKind } from "../meeting/meeting.ts";

export const PURPOSES = ["inform", "discuss", "decide"] as const;
export type Purpose = (typeof PURPOSES)[number];

/** waiting: raised for a kind that has no coming meeting yet; parked: set aside without a date. */
export const ITEM_STATES = ["open", "running", "handled", "parked", "waiting"] as const;
export type ItemState = (typeof ITEM_STATES)[number];

export const ITEM_SOURCES = ["standing", "person", "data"] as const;
export type ItemSource = (typeof ITEM_SOURCES)[number];

/**
 * What can happen to an item; a journey is a row of these, oldest first. theme: it led to one; topic: it is the theme of a
 * learning circle; lesson: it brings what was learnt about a theme; chosen and discussed: what became of the theme;
 * taken-back: the step before it does not count any more.
 */
export const JOURNEY_STEPS = [
  "raised",
  "carried",
  "forwarded",
  "parked",
  "taken-back",
  "handled",
  "decision",
  "action",
  "agreement",
  "theme",
  "topic",
  "lesson",
  "chosen",
  "discussed",
  "revision",
] as const;
export type JourneyStep = (typeof JOURNEY_STEPS)[number];

/** From this many times on, people are asked what to do with an item that is carried over again. */
export const CARRIED_TOO_OFTEN = 3;

/** One point of an agenda, as it is stored and shown. */
export interface Point {
  ref: string;
  title: string;
  purpose: Purpose;
  minutes: number;
  kind: MeetingKind;
  /** The meeting it stands on now; none while it waits for one or is parked. */
  meeting: string | null;
  state: ItemState;
  /** How often it was carried over undone. */
  carried: number;
  source: ItemSource;
  /** What a data item asks about, such as `A-41`. */
  subject: string | null;
  /** E-mail; none for standing and data items. */
  bringer: string | null;
  outcome: string | null;
  /** When it was last taken up in a meeting. */
  discussedAt: Temporal.Instant | null;
  /** The closed room in which it stays; null: it is for everybody. */
  room: string | null;
  /** Where more about it can be read. */
  link: string | null;
}

/** One step of an item's journey. */
export interface Step {
  /** Where it went, what came of it or where it comes from: a meeting, decision, action, agreement, theme or revision. */
  ref: string;
  at: Temporal.Instant;
  what: JourneyStep;
}

/** What a data item about an indicator asks about, as its `subject`. */
export const indicatorSubject = (indicator: string, period: string): string => `${indicator}/${period}`;

/** The indicator and the period that a data item asks about; undefined when it asks about something else. */
export function indicatorAsked({
  subject,
}: Pick<Point, "subject">): { indicator: string; period: string } | undefined {
  const [indicator, period] = subject?.split("/") ?? [];
  return indicator && period ? { indicator, period } : undefined;
}

/** The theme that an item is about: it asks to choose it, is its circle's, or brings a lesson. */
export const themeAsked = ({ subject }: Pick<Point, "subject">): string | undefined =>
  subject?.startsWith("T-") ? subject : undefined;

/** How long an agenda takes, in minutes. */
export const minutesOf = (points: readonly Pick<Point, "minutes">[]): number =>
  points.reduce((sum, point) => sum + point.minutes, 0);

/** What puts an item on a meeting. */
export const PLACEMENTS: readonly JourneyStep[] = ["raised", "carried", "forwarded"];

/** Whether a step put the item on a meeting. */
export const isPlacement = (step: Step): boolean => PLACEMENTS.includes(step.what);

/** The steps that still count: one that was taken back does not, nor does the step that took it back. */
export function standingSteps(journey: readonly Step[]): Step[] {
  const standing: Step[] = [];
  for (const step of journey) {
    if (step.what === "taken-back") standing.pop();
    else standing.push(step);
  }
  return standing;
}

const placementsOf = (journey: readonly Step[]): Step[] => standingSteps(journey).filter(isPlacement);

/** The meetings an item stood on, oldest first. */
export const meetingsOf = (journey: readonly Step[]): string[] =>
  placementsOf(journey).map((step) => step.ref);

/**
 * What an item does when it comes onto a meeting of a kind: it is raised the first time, carried when it stood on a
 * meeting of that kind last, forwarded when it comes from another.
 */
export function stepOnto(kind: MeetingKind, journey: readonly Step[]): JourneyStep {
  const last = meetingsOf(journey).at(-1);
  if (last === undefined) return "raised";
  return last.startsWith(`${KIND_CODE[kind]}-`) ? "carried" : "forwarded";
}

/** The meetings whose chair and scribe answer for an item: where it stands, or where it was just left undone. */
export function meetingsAnsweringFor(journey: readonly Step[]): string[] {
  const placements = placementsOf(journey);
  const last = placements.at(-1);
  const before = last?.what === "carried" ? placements.at(-2) : undefined;
  return [last, before].flatMap((step) => (step ? [step.ref] : []));
}

/** Where an item went from a meeting; undefined: nowhere yet. */
export function stepAway(journey: readonly Step[], meeting: string): Step | undefined {
  const standing = standingSteps(journey);
  const arrived = standing.findLastIndex((step) => isPlacement(step) && step.ref === meeting);
  return standing.slice(arrived + 1).find((step) => isPlacement(step) || step.what === "parked");
}

/** The references of an agenda with one item put on another place, counted from 1; beyond the end is last. */
export function movedTo(refs: readonly string[], ref: string, place: number): string[] {
  const rest = refs.filter((other) => other !== ref);
  return [...rest.slice(0, place - 1), ref, ...rest.slice(place - 1)];
}

/** The kind of meeting that a room is for; undefined for other rooms and outside a room. */
export const kindOfRoom = (room: string | undefined): MeetingKind | undefined =>
  MEETING_KINDS.find((kind) => roomOfKind(kind) === room);
