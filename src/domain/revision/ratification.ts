import { type Directory, organisationOf } from "../organisation/organisation.ts";
import { type DecidingLevel, levelFor, type Mandate, municipalitiesOf, reaches } from "./mandate.ts";
import { regionsOf } from "./parties.ts";
import { decisionsNow, type Revision } from "./revision.ts";

/** How far a region is with ratifying. */
export interface RegionRatification {
  region: string;
  /** Who must decide. */
  level: DecidingLevel;
  /** Slugs of those that must decide: its municipalities, or the region itself. */
  deciders: string[];
  /** Those of them that ratified. */
  ratified: string[];
  missing: string[];
  isRatified: boolean;
}

/** How far each region among the parties is, in their order. */
export const ratificationOf = (
  directory: Directory,
  mandates: readonly Mandate[],
  revision: Revision,
): RegionRatification[] =>
  regionsOf(directory, revision).map((region) => ratificationIn(directory, mandates, revision, region));

function ratificationIn(
  directory: Directory,
  mandates: readonly Mandate[],
  revision: Revision,
  region: string,
): RegionRatification {
  const level = levelFor(directory, mandates, region, revision.subject);
  const yes = decisionsNow(revision).filter(({ decision }) => decision === "yes");
  const counts = (slug: string) =>
    yes.some((one) => one.organisation === slug && one.level !== null && reaches(one.level, level));
  const municipalities = municipalitiesOf(directory, region).map(({ slug }) => slug);
  // Where the region may decide itself, all its colleges or councils may as well: theirs is the higher level.
  const isByRegion = level === "region" && (counts(region) || !municipalities.some(counts));
  const deciders = isByRegion ? [region] : municipalities;
  const missing = deciders.filter((slug) => !counts(slug));
  const ratified = deciders.filter(counts);
  return { region, level, deciders, ratified, missing, isRatified: missing.length === 0 };
}

export const isRatified = (directory: Directory, mandates: readonly Mandate[], revision: Revision): boolean =>
  ratificationOf(directory, mandates, revision).every((region) => region.isRatified);

/** Why an organisation cannot ratify a revision at a level. */
export type RatifyProblem =
  | { why: "no-decider" }
  | { why: "other-region" }
  | { why: "region-has-no-college" }
  | { why: "municipality-has-college" }
  | { why: "too-low"; needed: DecidingLevel };

/** Undefined when the organisation may decide about it at this level. */
export function ratifyProblem(
  directory: Directory,
  mandates: readonly Mandate[],
  revision: Revision,
  { organisation: slug, level }: { organisation: string; level: DecidingLevel },
): RatifyProblem | undefined {
  const organisation = organisationOf(directory, slug);
  const isRegion = organisation?.kind === "region";
  const region = isRegion ? slug : organisation?.region;
  if (!organisation?.active || !region || !(isRegion || organisation.kind === "municipality")) {
    return { why: "no-decider" };
  }
  if (!revision.parties.includes(region)) return { why: "other-region" };
  if (isRegion && level !== "region") return { why: "region-has-no-college" };
  if (!isRegion && level === "region") return { why: "municipality-has-college" };
  const needed = levelFor(directory, mandates, region, revision.subject);
  return reaches(level, needed) ? undefined : { why: "too-low", needed };
}
