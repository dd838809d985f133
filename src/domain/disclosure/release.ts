import type { CountTable } from "./count-table.ts";
import type { DisclosureRule } from "./disclosure-rule.ts";

/**
 * What leaves of a cell: its rounded value, or that it is withheld. The reason is for the coordinator's own
 * bookkeeping and must not leave: that a cell only protects another says that it is not secret itself.
 */
export type Decided = { value: number } | { withheld: true; reason: "secret" | "protects" };

/** What anybody may see of a decision: never why something is withheld. Nothing for a cell without a decision. */
export function seen(decided: Decided | undefined): { value: number | null; withheld: boolean } {
  if (!decided) return { value: null, withheld: false };
  return "value" in decided ? { value: decided.value, withheld: false } : { value: null, withheld: true };
}

/** What is to be published of one indicator: counts, and for a share the counts they are part of. */
export interface Publication {
  counts: CountTable;
  wholes?: CountTable;
}

/** A publication as it was let through, by key of the cell. To be kept: later ones are decided in its light. */
export interface Release {
  publication: Publication;
  rule: DisclosureRule;
  counts: ReadonlyMap<string, Decided>;
  wholes?: ReadonlyMap<string, Decided> | undefined;
  /** In percent, where the publication has wholes. */
  shares?: ReadonlyMap<string, Decided> | undefined;
  /**
   * Cells that are secret only now while earlier publications already narrow them down: a total of 6 after a
   * correction, of which 4 were known to lie in cells that it did not touch. Withholding more cannot help them.
   */
  exposed: readonly string[];
}
