import type { Digest } from "./digest.ts";

/** What was approved: what everybody reads, and by its key the edition of each region and provider. */
export interface ApprovedDigest extends Digest {
  /** What was approved before there were any lacks them. */
  editions?: Record<string, Digest>;
}

/** What everybody reads of what was approved. */
export const wholeOf = ({ editions: _, ...whole }: ApprovedDigest): Digest => whole;

/** One edition of what was approved; without a key what everybody reads. Undefined when there is none. */
export const editionOf = (approved: ApprovedDigest, key: string | undefined): Digest | undefined =>
  key === undefined ? wholeOf(approved) : approved.editions?.[key];

/** Whether there is anything of theirs to tell; that meetings come is so for everybody. */
export const hasOwn = ({ actions, agreements, indicators, loop, next }: Digest): boolean =>
  [actions, agreements, indicators, loop?.revisions ?? [], next.actions, next.reviews].some(
    (list) => list.length > 0,
  ) || (loop?.presence ?? []).some(({ attended = 0 }) => attended > 0);
