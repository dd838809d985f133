import { Temporal } from "temporal-polyfill";
import type { Day } from "../calendar/day.ts";
import type { RecordKind } from "./record-kind.ts";

/** How long one kind of record is kept, by the selection list that holds for the cooperation. */
export interface ArchiveRule {
  /** In months; null: for good. */
  keep: number | null;
  /** The category of the selection list that says so. */
  category: string | null;
}

/** What the cooperation file says of its archive; a kind that it does not name is not appraised yet. */
export interface ArchiveRules {
  /** The name of the selection list. */
  list: string | null;
  kinds: Partial<Record<RecordKind, ArchiveRule>>;
}

export const NO_ARCHIVE: ArchiveRules = { list: null, kinds: {} };

/** The last day on which something must be kept, when it is kept for a time and that runs already. */
export function keptUntil({ keep }: Pick<ArchiveRule, "keep">, since: Day | null): Day | undefined {
  if (keep === null || since === null) return undefined;
  return Temporal.PlainDate.from(since).add({ months: keep }).toString();
}
