import type { AgreementState } from "../agreement/agreement.ts";
import type { Period } from "../calendar/period.ts";
import type { RevisionState } from "../revision/revision.ts";
import type { DigestCorrection } from "./digest-correction.ts";

/** How an indicator turned: to the wrong or the right side of its target, or its figure to the other direction. */
export type Turn = "off" | "on" | "up" | "down";

/** What is otherwise than in the digest before. What stands in the digest itself is named by its reference alone. */
export interface DigestSince {
  /** The quarter with which it is compared; null when nothing was approved of it. */
  before: Period | null;
  agreements: {
    added: string[];
    ended: { ref: string; state: AgreementState }[];
    /** Their review day passed in the quarter. */
    overdue: string[];
  };
  actions: {
    /** Without a title where something else in the digest gives it. */
    added: { ref: string; title: string | null }[];
    finished: string[];
    /** They were not late the last time. */
    late: string[];
  };
  turned: { title: string; turn: Turn }[];
  themes: string[];
  /** `from` is null of a revision that is new. */
  revisions: { ref: string; from: RevisionState | null; to: RevisionState }[];
  /** Of digests that were approved earlier; since the last one. */
  corrections: DigestCorrection[];
}
