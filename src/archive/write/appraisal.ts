import { type ArchiveRules, keptUntil } from "../../domain/public-records/archive-rules.ts";
import type { Subject } from "../subject.ts";
import { APPRAISAL, SELECTION_LIST, type Term, TRIGGER } from "../vocabulary.ts";

/** What MDTO says of how long something is kept. */
export interface Appraisal {
  value: Term;
  /** Of what is kept for a time. */
  term?: {
    trigger: Term;
    /** The day on which the time began to run, and its last; undefined: it does not run yet, or nobody knows since when. */
    from?: string;
    /** ISO 8601. */
    duration: string;
    until?: string;
  };
  category?: Term;
}

/** What goes on for a while is kept from its end; the rest from when it stands. */
const ENDS = ["agreement", "contract", "revision"];

/** How long a subject is kept, by the rules of the cooperation file. */
export function appraisalOf(rules: ArchiveRules | undefined, subject: Subject): Appraisal {
  const rule = rules?.kinds[subject.kind];
  if (!rule) return { value: APPRAISAL.open };
  const list = rules?.list ?? SELECTION_LIST;
  const category = rule.category === null ? {} : { category: { label: rule.category, list } };
  if (rule.keep === null) return { value: APPRAISAL.good, ...category };
  const from = beganOn(subject);
  const until = keptUntil(rule, from);
  const trigger = ENDS.includes(subject.kind) ? TRIGGER.ended : TRIGGER.settled;
  const runs = from === null || until === undefined ? {} : { from, until };
  return {
    value: APPRAISAL.time,
    term: { trigger, duration: durationOf(rule.keep), ...runs },
    ...category,
  };
}

function beganOn({ kind, state, until, settledOn }: Subject): string | null {
  if (kind === "contract") return state === "ended" ? until : null;
  return settledOn;
}

const durationOf = (months: number): string => (months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`);
