import type { Temporal } from "temporal-polyfill";
import type { Step } from "../agenda/agenda.ts";
import type { MeetingState } from "../meeting/meeting.ts";

/**
 * proposed: no learning circle is about it; chosen: one is still to come or running; discussed: its last circle was
 * closed; learnt: lessons were recorded.
 */
export const THEME_STATES = ["proposed", "chosen", "discussed", "learnt"] as const;
export type ThemeState = (typeof THEME_STATES)[number];

/** What the cooperation wants to learn about, as it is stored and shown. */
export interface Theme {
  ref: string;
  title: string;
  why: string | null;
  /** E-mail of who proposed it. */
  by: string;
  /** The agenda item it came out of. */
  item: string | null;
  /** The meeting it was proposed in, when it was. */
  meeting: string | null;
  /** The closed room in which it stays; null: it is for everybody. */
  room: string | null;
  createdAt: Temporal.Instant;
  state: ThemeState;
  votes: number;
}

/** A learning circle about a theme; a cancelled one is none. */
export interface ThemeCircle {
  theme: string;
  meeting: string;
  /** The agenda item of the circle that is the theme. */
  item: string;
  at: Temporal.Instant;
  state: MeetingState;
  room: string;
  startAt: Temporal.Instant;
  startedAt: Temporal.Instant | null;
  closedAt: Temporal.Instant | null;
}

export interface ThemeAnswer {
  text: string;
  by: string;
  at: Temporal.Instant;
}

/** What people want to know before the circle. */
export interface ThemeQuestion extends ThemeAnswer {
  number: number;
  answers: ThemeAnswer[];
}

export interface ThemeLesson extends ThemeAnswer {
  number: number;
  /** The circle it was learnt in. */
  meeting: string;
  /** The agenda items that bring it to the other meetings. */
  items: string[];
}

/** A step of a theme. */
export interface ThemeStep extends Step {
  /** The agenda item, or the agreement, that took it; null: the theme itself. */
  of: string | null;
}

/** The circles that can still be prepared, earliest first. */
export const circlesToCome = (circles: readonly ThemeCircle[]): ThemeCircle[] =>
  circles.filter(({ state }) => state !== "closed" && state !== "cancelled");

/** The last circle that was begun: what is learnt is learnt there. */
export const lastBegun = (circles: readonly ThemeCircle[]): ThemeCircle | undefined =>
  circles.findLast(({ startedAt }) => startedAt !== null);

/** Minutes for the theme in its circle: what the other items leave of it. */
export function minutesLeft(length: number, taken: number): number {
  const LEAST = 15;
  const MOST = 240;
  return Math.min(MOST, Math.max(LEAST, length - taken));
}

/**
 * How a theme came about and which circles were about it, oldest first.
 * @param ofItem the journey of the agenda item that it came out of
 */
export function originSteps(
  { ref, createdAt }: Pick<Theme, "ref" | "createdAt">,
  ofItem: readonly Step[],
  circles: readonly ThemeCircle[],
): Step[] {
  const became = ofItem.findIndex((step) => step.what === "theme" && step.ref === ref);
  const before: Step[] = became < 0 ? [{ ref, at: createdAt, what: "theme" }] : ofItem.slice(0, became + 1);
  const chosen = circles.flatMap(({ meeting, at, state, closedAt }): Step[] => [
    { ref: meeting, at, what: "chosen" },
    ...(state === "closed" && closedAt ? [{ ref: meeting, at: closedAt, what: "discussed" as const }] : []),
  ]);
  return [...before, ...inTime(chosen)];
}

/** Oldest first; what happened at one moment stays in its order. */
export const inTime = <S extends { at: Temporal.Instant }>(steps: readonly S[]): S[] =>
  steps.toSorted((a, b) => a.at.epochMilliseconds - b.at.epochMilliseconds);
