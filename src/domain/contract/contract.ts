import type { Temporal } from "temporal-polyfill";
import { addDays, type Day, instantAt } from "../calendar/day.ts";

/**
 * running: nothing has to be decided yet; ending: so near its last day that people are asked what comes after it; ended:
 * its last day has passed. What it is follows from its dates.
 */
export const CONTRACT_STATES = ["running", "ending", "ended"] as const;
export type ContractState = (typeof CONTRACT_STATES)[number];

/** An agreement on paper between the parties: what Leerlus keeps of it are its dates, and where it can be read. */
export interface Contract {
  ref: string;
  title: string;
  /** Organisation slugs. */
  parties: string[];
  from: Day;
  /** The last day. */
  until: Day;
  /** How often it may be extended; null: it does not say. */
  extensions: number | null;
  /** How many days before its end notice must be given. */
  notice: number;
  evaluation: Day | null;
  link: string | null;
}

/** What is known of one extension. */
export interface Extension {
  /** The last day before it. */
  was: Day;
  until: Day;
  /** E-mail. */
  by: string;
  at: Temporal.Instant;
}

/** So long before the term of notice people are asked. */
export const ASK_DAYS = 60;
/** So long before an evaluation people are asked. */
const EVALUATE_DAYS = 30;

/** The day from which a contract is ending. */
export const askedOn = ({ until, notice }: Pick<Contract, "until" | "notice">): Day =>
  addDays(until, -(notice + ASK_DAYS));

export function contractState(contract: Pick<Contract, "until" | "notice">, today: Day): ContractState {
  if (contract.until < today) return "ended";
  return askedOn(contract) <= today ? "ending" : "running";
}

export const CONTRACT_JOB = "ask-about-contract";

/** What is asked about a contract: what comes after its last day, or how it went. */
export const CONTRACT_QUESTIONS = ["end", "evaluation"] as const;
export type ContractQuestion = (typeof CONTRACT_QUESTIONS)[number];

export interface ContractMoment {
  job: typeof CONTRACT_JOB;
  /** The contract. */
  subject: string;
  occurrence: string;
  payload: { question: ContractQuestion; day: Day };
  dueAt: Temporal.Instant;
}

/** What must be asked about a contract; nothing about a day that has passed. */
export function contractMoments(contract: Contract, today: Day): ContractMoment[] {
  const { ref: subject, until, evaluation } = contract;
  const ask = (question: ContractQuestion, day: Day, on: Day): ContractMoment => ({
    job: CONTRACT_JOB,
    subject,
    occurrence: `${question}/${day}`,
    payload: { question, day },
    dueAt: instantAt(on, "09:00"),
  });
  return [
    ...(until < today ? [] : [ask("end", until, askedOn(contract))]),
    ...(evaluation === null || evaluation < today
      ? []
      : [ask("evaluation", evaluation, addDays(evaluation, -EVALUATE_DAYS))]),
  ];
}
