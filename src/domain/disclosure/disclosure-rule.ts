/** How a cooperation keeps children out of its figures. */
export interface DisclosureRule {
  /** Counts from 0 up to and including this one are secret. */
  secretUpTo: number;
  /** Published counts are rounded to the nearest multiple of this; 1 publishes them as they are. */
  roundTo: number;
  /** How many decimals a share in percent keeps. */
  shareDecimals: number;
  /** How many counts that hang together are looked at as one; of more than that, detail is withheld unseen. */
  largest: number;
}

/** What of it a cooperation settles in its file. */
export type SettledRule = Pick<DisclosureRule, "secretUpTo" | "roundTo">;

/**
 * The rule for youth care of Statistics Netherlands: counts of 0 to 7 secret, the rest rounded to fives
 * (PRODUCT §2); shares with one decimal as in its table 85098NED.
 */
export const youthCareRule: DisclosureRule = { secretUpTo: 7, roundTo: 5, shareDecimals: 1, largest: 4000 };

/** Whether a count is secret; one that is not known counts as secret. */
export function isSecret(count: number | undefined, rule: DisclosureRule): boolean {
  return count === undefined || count <= rule.secretUpTo;
}

/** A count as it is published. */
export function published(count: number, { roundTo }: DisclosureRule): number {
  return Math.floor((count + roundTo / 2) / roundTo) * roundTo;
}

/** A share in percent as it is published. */
export function publishedShare(count: number, whole: number, { shareDecimals }: DisclosureRule): number {
  return Number(((100 * count) / whole).toFixed(shareDecimals));
}

/** The rule by which a cooperation with these settings publishes. */
export const ruleOf = ({ disclosure }: { disclosure?: SettledRule }): DisclosureRule => ({
  ...youthCareRule,
  ...disclosure,
});
