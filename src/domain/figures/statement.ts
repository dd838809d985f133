import type { Temporal } from "temporal-polyfill";

export const STATEMENT_KINDS = ["story", "interpretation"] as const;
/** story: what somebody saw happen; interpretation: what the figure means, or that nobody needs to say. */
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** The letters a reference begins with: verhaal and duiding. */
export const STATEMENT_CODE: Record<StatementKind, string> = { story: "VH", interpretation: "DU" };

/** What was told about an indicator in a period, as it is stored and shown. */
export interface Statement {
  ref: string;
  kind: StatementKind;
  indicator: string;
  period: string;
  /** None of an interpretation: it was said that none is needed. Of what was withdrawn nothing is left. */
  text: string | null;
  /** E-mail. */
  by: string;
  /** Slug of the organisation they belonged to then. */
  organisation: string;
  /** The monitoring meeting that ran when it was said. */
  meeting: string | null;
  /** The closed room in which it stays; null: it is for everybody. */
  room: string | null;
  at: Temporal.Instant;
  withdrawnAt: Temporal.Instant | null;
}

/** Whether it says that no interpretation is needed. */
export const isNone = ({ kind, text, withdrawnAt }: Statement): boolean =>
  kind === "interpretation" && text === null && withdrawnAt === null;
