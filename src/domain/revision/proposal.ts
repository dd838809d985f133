import type { Directory } from "../organisation/organisation.ts";
import type { DecidingLevel, Mandate } from "./mandate.ts";
import { ratificationOf } from "./ratification.ts";
import type { Revision } from "./revision.ts";

/** Who decides about a revision: a municipality, or a region that decides itself. */
export interface Decider {
  organisation: string;
  region: string;
  level: DecidingLevel;
}

/** Everybody who needs a proposal to decide on, by region. */
export const decidersOf = (
  directory: Directory,
  mandates: readonly Mandate[],
  revision: Revision,
): Decider[] =>
  ratificationOf(directory, mandates, revision).flatMap(({ region, level, deciders }) =>
    deciders.map((organisation) => ({ organisation, region, level })),
  );

/** What stands in the address of the memorandum of reactions, in the place of an organisation. */
export const MEMORANDUM = "reactienota";

/** The pages of a proposal, below `BASE_URL`. */
export const proposalPath = (ref: string, organisation: string): string =>
  `/herziening/${ref}/${organisation}`;
export const wordPath = (ref: string, organisation: string): string =>
  `${proposalPath(ref, organisation)}.docx`;
