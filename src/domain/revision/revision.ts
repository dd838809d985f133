import type { Temporal } from "temporal-polyfill";
import type { Day } from "../calendar/day.ts";
import type { DecidingLevel, RevisionSubject } from "./mandate.ts";

/**
 * proposed: put forward, nobody has reacted yet; reacting: the reaction round; at-table: the revision table has it;
 * advised: it was advised, no provider has decided yet; consenting: some have; ratifying: every provider consented;
 * stands: every region ratified; fallen: rejected; withdrawn: taken back.
 */
export const REVISION_STATES = [
  "proposed",
  "reacting",
  "at-table",
  "advised",
  "consenting",
  "ratifying",
  "stands",
  "fallen",
  "withdrawn",
] as const;
export type RevisionState = (typeof REVISION_STATES)[number];

/** A revision in one of these has an outcome, and changes no more. */
export const ENDED = ["stands", "fallen", "withdrawn"] as const satisfies readonly RevisionState[];
export type EndState = (typeof ENDED)[number];

export const isEnded = ({ state }: Pick<Revision, "state">): boolean => ENDED.some((end) => end === state);

export const ADVICES = ["adopt", "adapt", "reject", "postpone"] as const;
export type Advice = (typeof ADVICES)[number];

export const DECISIONS = ["yes", "no"] as const;
export type YesOrNo = (typeof DECISIONS)[number];

/** The steps of a revision in their order; each has a day on which it must be done. */
export const PLAN_STEPS = ["reactions", "table", "advice", "consents", "ratifications", "effective"] as const;
export type PlanStep = (typeof PLAN_STEPS)[number];

export interface PlannedStep {
  step: PlanStep;
  on: Day;
}

/** What one party thinks of a proposal; a later one takes its place. */
export interface Reaction {
  organisation: string;
  text: string;
  /** E-mail. */
  by: string;
  at: Temporal.Instant;
  /** What is done with it; null: nobody has said so yet. */
  handled: string | null;
}

export interface GivenAdvice {
  round: number;
  advice: Advice;
  text: string;
  /** E-mail. */
  by: string;
  at: Temporal.Instant;
}

/** The consent of a provider, or the ratification of a region or a municipality. */
export interface PartyDecision {
  round: number;
  organisation: string;
  /** Who decided of a region or municipality; null: a provider consents. */
  level: DecidingLevel | null;
  decision: YesOrNo;
  on: Day;
  text: string | null;
  /** E-mail of who recorded it. */
  by: string;
  at: Temporal.Instant;
}

/** A proposal to change the contract from a calendar year on, with all that was said and decided about it. */
export interface Revision {
  ref: string;
  title: string;
  subject: RevisionSubject;
  /** The calendar year from which it holds. */
  year: number;
  reason: string;
  /** Codes. */
  indicators: string[];
  /** References. */
  agreements: string[];
  /** Slugs of organisations. */
  parties: string[];
  /** How the costs are shared. */
  costs: string | null;
  state: RevisionState;
  /** Grows each time that it goes back to the table: decisions of earlier rounds do not count any more. */
  round: number;
  plan: PlannedStep[];
  /** The agenda item and the meeting that it came out of. */
  item: string | null;
  meeting: string | null;
  /** E-mail. */
  proposedBy: string;
  createdAt: Temporal.Instant;
  /** Why it was withdrawn. */
  withdrawnBecause: string | null;
  reactions: Reaction[];
  advice: GivenAdvice[];
  decisions: PartyDecision[];
}

/** The decisions that count now: those of the last round. */
export const decisionsNow = ({ decisions, round }: Pick<Revision, "decisions" | "round">): PartyDecision[] =>
  decisions.filter((decision) => decision.round === round);
