import { Temporal } from "temporal-polyfill";
import type { Action } from "../action/action.ts";
import { CARRIED_TOO_OFTEN, type Point, type Step, stepAway } from "../agenda/agenda.ts";
import type { Agreement } from "../agreement/agreement.ts";
import type { Statement } from "../figures/statement.ts";
import type { Revision } from "../revision/revision.ts";
import type { Theme, ThemeLesson } from "../theme/theme.ts";
import type { MeetingKind } from "./meeting.ts";

/** A decision, as it is stored and shown. */
export interface Decision {
  ref: string;
  text: string;
  /** None: taken outside a meeting. */
  meeting: string | null;
  item: string | null;
  on: string;
  by: string;
  /** The closed room in which it stays; null: it is for everybody. */
  room: string | null;
}

/** A point and the meeting it went to; null: it waits for one. */
export interface Gone {
  point: Point;
  to: string | null;
}

/** What became of the points of a meeting. */
export interface Fates {
  /** With a recorded outcome. */
  handled: Point[];
  forwarded: Gone[];
  carried: Gone[];
  parked: Point[];
  /** Standing items that nobody said anything about. */
  undiscussed: Point[];
  /** Those carried over so often, and still undone, that people are asked what to do. */
  undecided: Point[];
}

/** A revision of the contract that was proposed in a meeting. */
export type PutForward = Pick<Revision, "ref" | "title" | "item" | "createdAt">;

/** What a meeting brought; the report is made from it. */
export interface Outcomes extends Fates {
  decisions: Decision[];
  actions: Action[];
  agreements: Agreement[];
  /** What was proposed for a learning circle. */
  themes: Theme[];
  revisions: PutForward[];
  /** Of a learning circle: its theme, and what was learnt there. */
  learnt?: { theme: Theme; lessons: ThemeLesson[] } | undefined;
  /** Stories and interpretations. */
  statements: Statement[];
}

/**
 * What left the agenda before the meeting began is no outcome of it.
 * @param stayed the points that still stand on the meeting
 * @param left the points that once stood on it, with their journeys
 * @param spoken the references of points at which something was recorded
 */
export function fatesOf(
  meeting: { ref: string; kind: MeetingKind; startedAt: Temporal.Instant | null },
  stayed: readonly Point[],
  left: readonly { point: Point; journey: readonly Step[] }[],
  spoken: ReadonlySet<string> = new Set(),
): Fates {
  const isSpoken = ({ ref, outcome }: Point) => outcome !== null || spoken.has(ref);
  const fates: Fates = {
    handled: stayed.filter(
      (point) => (point.state === "handled" && point.source !== "standing") || isSpoken(point),
    ),
    forwarded: [],
    carried: [],
    parked: [],
    undiscussed: stayed.filter((point) => point.source === "standing" && !isSpoken(point)),
    undecided: [],
  };
  for (const { point, journey } of left) {
    const step = stepAway(journey, meeting.ref);
    if (step && meeting.startedAt && Temporal.Instant.compare(step.at, meeting.startedAt) < 0) continue;
    if (step?.what === "parked") fates.parked.push(point);
    else if (step ? step.what === "forwarded" : point.kind !== meeting.kind) {
      fates.forwarded.push({ point, to: step?.ref ?? null });
    } else {
      fates.carried.push({ point, to: step?.ref ?? null });
      const stillThere = point.state === "waiting" || (point.state === "open" && point.meeting === step?.ref);
      if (stillThere && point.carried >= CARRIED_TOO_OFTEN) fates.undecided.push(point);
    }
  }
  return fates;
}
