import type { Directory } from "../organisation/organisation.ts";
import type { Mandate } from "./mandate.ts";
import { missingConsents, missingReactions } from "./parties.ts";
import { isRatified } from "./ratification.ts";
import type { Advice, Revision, RevisionState, YesOrNo } from "./revision.ts";

/** Where a revision stands after something was said or decided about it. */
export interface Standing {
  state: RevisionState;
  round: number;
}

/** Parties react until the table has advised: also in a second round. */
export const TAKES_REACTIONS: readonly RevisionState[] = ["proposed", "reacting", "at-table"];
/** The table advises once the reaction round has begun, and anew for as long as no provider has decided. */
export const TAKES_ADVICE: readonly RevisionState[] = ["reacting", "at-table", "advised"];
/** Providers decide once the table advised to adopt. */
export const TAKES_CONSENT: readonly RevisionState[] = ["advised", "consenting"];
/** Regions decide once every provider has consented. */
export const TAKES_RATIFICATION: readonly RevisionState[] = ["ratifying"];

/** Who is at the table has it whole once every party has reacted. */
export function afterReaction({ state, round, parties, reactions }: Revision): Standing {
  if (state === "at-table") return { state, round };
  const isWhole = missingReactions({ parties, reactions }).length === 0;
  return { state: isWhole ? "at-table" : "reacting", round };
}

/** Back to the table for a new round: what was decided until then was about another text. */
export const backToTable = ({ round }: Pick<Revision, "round">): Standing => ({
  state: "at-table",
  round: round + 1,
});

/** @param isCoordinators whether the coordinator gives it: a proposal falls by their word only */
export function afterAdvice(
  directory: Directory,
  revision: Revision,
  advice: Advice,
  isCoordinators: boolean,
): Standing {
  const { round } = revision;
  if (advice === "adapt") return backToTable(revision);
  if (advice === "postpone") return { state: "at-table", round };
  if (advice === "reject") return { state: isCoordinators ? "fallen" : "advised", round };
  const isForProviders = missingConsents(directory, revision).length > 0;
  return { state: isForProviders ? "advised" : "ratifying", round };
}

/** @param revision with the decision in it */
export function afterConsent(directory: Directory, revision: Revision, decision: YesOrNo): Standing {
  if (decision === "no") return backToTable(revision);
  const isWhole = missingConsents(directory, revision).length === 0;
  return { state: isWhole ? "ratifying" : "consenting", round: revision.round };
}

/** @param revision with the decision in it */
export function afterRatification(
  directory: Directory,
  mandates: readonly Mandate[],
  revision: Revision,
  decision: YesOrNo,
): Standing {
  if (decision === "no") return backToTable(revision);
  const isWhole = isRatified(directory, mandates, revision);
  return { state: isWhole ? "stands" : "ratifying", round: revision.round };
}

/** The advice by which a revision goes on or waits: the last of this round. */
export const lastAdvice = ({ advice, round }: Pick<Revision, "advice" | "round">) =>
  advice.filter((given) => given.round === round).at(-1);
