import type { Temporal } from "temporal-polyfill";
import type { Day } from "../calendar/day.ts";
import { type Period, periodOf } from "../calendar/period.ts";
import type { Role } from "../organisation/organisation.ts";

/** The four kinds of meeting of the learning loop. */
export const MEETING_KINDS = ["implementation", "monitoring", "learning-circle", "revision-table"] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const MEETING_STATES = ["planned", "open", "running", "closed", "cancelled"] as const;
/** planned: no agenda thread yet; open: agenda thread posted, points are collected. */
export type MeetingState = (typeof MEETING_STATES)[number];

/** States in which a meeting still has to come: it can be moved, cancelled and started. */
export const COMING: MeetingState[] = ["planned", "open"];

/** Whether its agenda stands in its room, and is drawn anew there with everything that happens to it. */
export const showsAgenda = ({ state }: { state: MeetingState }): boolean =>
  state === "open" || state === "running";

/**
 * Whether what is recorded at one of its items in a room is seen there on the agenda; all of it is told at the close.
 * @param room where it is recorded
 */
export const showsOutcomes = (
  meeting: { state: MeetingState; room: string },
  item: string | null,
  room: string | undefined,
): boolean => item !== null && meeting.state === "running" && meeting.room === room;

/** Whether an item that was sent away from a meeting may still come back to it. */
export const takesBack = ({ state }: { state: MeetingState }): boolean =>
  state === "open" || state === "running";

/** The letters a meeting's reference begins with. */
export const KIND_CODE: Record<MeetingKind, string> = {
  implementation: "IO",
  monitoring: "MO",
  "learning-circle": "LC",
  "revision-table": "HT",
};

/**
 * The part of a reference that a meeting shares with the others of its kind and period: `IO-2026-12`, `MO-2026-Q4`,
 * `HT-2026`.
 * @param on the day by the rule, or its own day when it is in no series
 */
export function stemOf(kind: MeetingKind, on: Day): string {
  return `${KIND_CODE[kind]}-${periodOfKind(kind, on)}`;
}

/** The month, quarter or year that a meeting of a kind on a day belongs to. */
export function periodOfKind(kind: MeetingKind, on: Day): Period {
  return periodOf(on, kind === "implementation" ? "month" : kind === "revision-table" ? "year" : "quarter");
}

/** The reference of the `number`-th meeting with a stem: the first has none behind it, except of a revision table. */
export function refOf(kind: MeetingKind, stem: string, number: number): string {
  return number === 1 && kind !== "revision-table" ? stem : `${stem}-${number}`;
}

/** One meeting, as it is stored and shown. */
export interface Meeting {
  ref: string;
  kind: MeetingKind;
  series: string | null;
  period: Period;
  title: string | null;
  startAt: Temporal.Instant;
  endAt: Temporal.Instant;
  state: MeetingState;
  room: string;
  location: string | null;
  /** E-mails. */
  chair: string | null;
  scribe: string | null;
  /** The day the rule gave, when the meeting is on another. */
  movedFrom: Day | null;
  /** Why it was moved or cancelled. */
  reason: string | null;
  /** The school holiday it falls in, when its series keeps and warns. */
  schoolHoliday: string | null;
  /** The day proposed in its place. */
  proposal: Day | null;
  /** Grows with each change that a calendar must see. */
  sequence: number;
  /** When it was made, or last changed in a way that a calendar must see. */
  changedAt: Temporal.Instant;
  startedAt: Temporal.Instant | null;
  /** Slugs of the organisations that were there; null until presence is recorded. */
  present: string[] | null;
  /** Slugs of the organisations of which somebody was seen in the online meeting: proposed as present. */
  seenOnline: string[];
}

const ROOM_OF_KIND: Record<MeetingKind, string> = {
  implementation: "implementation",
  monitoring: "monitoring",
  "learning-circle": "learning-circle",
  "revision-table": "revision",
};

/** The key of the room in which meetings of a kind are held, unless said otherwise. */
export function roomOfKind(kind: MeetingKind): string {
  return ROOM_OF_KIND[kind];
}

/** How long before its start a meeting can be begun. */
const EARLY_MINUTES = 60;

/** Whether it is early enough in the hour before a meeting to begin it. */
export const canBegin = ({ startAt }: Pick<Meeting, "startAt">, now: Temporal.Instant): boolean =>
  now.epochMilliseconds >= startAt.subtract({ minutes: EARLY_MINUTES }).epochMilliseconds;

/** Whether someone leads a meeting that is being held. */
export const leadsNow = (
  actor: { email: string; role: Role },
  meeting: Pick<Meeting, "state" | "chair" | "scribe"> | undefined,
): boolean => meeting?.state === "running" && runsMeeting(actor, meeting);

/** Whether someone may start, lead and close a meeting: its chair, its scribe and the coordinators. */
export function runsMeeting(
  actor: { email: string; role: Role },
  meeting: { chair: string | null; scribe: string | null },
): boolean {
  if (actor.role === "coordinator" || actor.role === "administrator") return true;
  return actor.role !== "guest" && (actor.email === meeting.chair || actor.email === meeting.scribe);
}
