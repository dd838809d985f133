import type { Point, Step } from "../agenda/agenda.ts";
import type { Gone, Outcomes } from "./report.ts";
import type { RsvpAnswer } from "./rsvp.ts";

/** What became of a point in its meeting; silent: a standing item about which nobody said anything. */
export type PointFate = "handled" | "forwarded" | "carried" | "parked" | "silent";

/** A point of the agenda as it stood when its meeting was closed. */
export interface ReportPoint
  extends Pick<
    Point,
    "ref" | "title" | "source" | "subject" | "purpose" | "kind" | "bringer" | "outcome" | "carried"
  > {
  fate: PointFate;
  /** The meeting that it went to; null: none, or it waits for one. */
  to: string | null;
  /** The decisions, actions and agreements that were recorded on it in the meeting. */
  results: string[];
  /** Oldest first; instants in ISO 8601. */
  journey: { ref: string; what: Step["what"]; at: string }[];
}

/** What the report of a meeting says, as of its close: plain data, which does not change any more. */
export interface ReportContent {
  points: ReportPoint[];
  decisions: { ref: string; text: string; item: string | null }[];
  actions: {
    ref: string;
    title: string;
    lead: string;
    coholders: string[];
    due: string;
    item: string | null;
  }[];
  agreements: { ref: string; title: string; parties: string[]; review: string; item: string | null }[];
  /** What was proposed for a learning circle. */
  themes: { ref: string; title: string; item: string | null }[];
  /** What a learning circle learnt. */
  lessons: { theme: string; text: string }[];
  /** What was put forward to change in the contract. */
  revisions: { ref: string; title: string; item: string | null }[];
  /** References of stories and interpretations: words that are taken back later are gone from it. */
  statements: string[];
}

/** An organisation at a meeting. */
export interface ReportPresence {
  organisation: string;
  /** Null: it did not answer. */
  answer: RsvpAnswer | null;
  /** E-mail of who came in somebody's place. */
  standin: string | null;
  /** Null: nobody recorded it, and its answer counts. */
  present: boolean | null;
}

/**
 * The report as of now.
 * @param journeys of every point, by its reference
 */
export function contentOf(
  outcomes: Outcomes,
  journeys: ReadonlyMap<string, readonly Step[]>,
  order: readonly string[],
): ReportContent {
  const { handled, undiscussed, forwarded, carried, parked, statements } = outcomes;
  const recorded = [
    ...outcomes.decisions,
    ...outcomes.actions,
    ...outcomes.agreements,
    ...outcomes.themes,
    ...outcomes.revisions,
  ];
  const keep =
    (fate: PointFate) =>
    ({ point, to }: Gone): ReportPoint => ({
      ref: point.ref,
      title: point.title,
      source: point.source,
      subject: point.subject,
      purpose: point.purpose,
      kind: point.kind,
      bringer: point.bringer,
      outcome: point.outcome,
      carried: point.carried,
      fate,
      to,
      results: recorded.filter(({ item }) => item === point.ref).map(({ ref }) => ref),
      journey: (journeys.get(point.ref) ?? []).map(({ ref, what, at }) => ({ ref, what, at: at.toString() })),
    });
  const stayed = (points: readonly Point[]): Gone[] => points.map((point) => ({ point, to: null }));
  const points = [
    ...stayed(handled).map(keep("handled")),
    ...stayed(undiscussed).map(keep("silent")),
    ...forwarded.map(keep("forwarded")),
    ...carried.map(keep("carried")),
    ...stayed(parked).map(keep("parked")),
  ];
  const place = ({ ref }: ReportPoint) => (order.includes(ref) ? order.indexOf(ref) : order.length);
  return {
    points: points.sort((a, b) => place(a) - place(b)),
    decisions: outcomes.decisions.map(({ ref, text, item }) => ({ ref, text, item })),
    actions: outcomes.actions.map(({ ref, title, lead, coholders, due, item }) => ({
      ref,
      title,
      lead,
      coholders,
      due,
      item,
    })),
    agreements: outcomes.agreements.map(({ ref, title, parties, review, item }) => ({
      ref,
      title,
      parties,
      review,
      item,
    })),
    themes: outcomes.themes.map(({ ref, title, item }) => ({ ref, title, item })),
    lessons: (outcomes.learnt?.lessons ?? []).map(({ text }) => ({
      theme: outcomes.learnt?.theme.ref ?? "",
      text,
    })),
    revisions: outcomes.revisions.map(({ ref, title, item }) => ({ ref, title, item })),
    statements: statements.map(({ ref }) => ref),
  };
}
