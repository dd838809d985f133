import { decideDisclosure } from "../../domain/disclosure/disclosure.ts";
import type { DisclosureRule } from "../../domain/disclosure/disclosure-rule.ts";
import { type PackedRelease, packRelease } from "../../domain/disclosure/packed-release.ts";
import type { Family } from "../../domain/figures/family.ts";
import { earlierOf, type Past } from "./published-past.ts";
import { type Laid, type Misfit, tablesOf } from "./published-tables.ts";

/** What is asked: whether figures fit together, or, with what it takes to decide, what of them leaves. */
export interface Asked {
  laid: Laid;
  decide?: {
    family: Family;
    /** Oldest first. */
    past: readonly Past[];
    rule: DisclosureRule;
    /** Nothing may be let out: it is not decided what would. */
    dryRun: boolean;
  };
}

/** Where none is `blocked` and nothing `packed`, the figures fit together. */
export interface Decision {
  packed?: PackedRelease;
  blocked?: "contradiction" | "past" | "undecided";
  misfits: Misfit[];
}

/**
 * Lays the tables of a family, and decides what of them leaves, in the light of everything that was ever let out.
 * @throws when the solver failed: then nothing may leave
 */
export async function decisionOf({ laid, decide }: Asked): Promise<Decision> {
  const { publication, misfits } = tablesOf(laid);
  if (!publication) return { blocked: "contradiction", misfits };
  if (!decide) return { misfits };
  const earlier = earlierOf(decide.past, decide.family);
  if (!earlier) return { blocked: "past", misfits };
  if (decide.dryRun) return { blocked: "undecided", misfits };
  return { packed: packRelease(await decideDisclosure(publication, earlier, decide.rule)), misfits };
}
