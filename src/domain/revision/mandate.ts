import {
  type Directory,
  type Organisation,
  type OrganisationKind,
  organisationOf,
} from "../organisation/organisation.ts";

export const REVISION_SUBJECTS = ["quality", "volume", "spread", "funding"] as const;
export type RevisionSubject = (typeof REVISION_SUBJECTS)[number];

/** Who can decide for a region, the lowest first: the region itself, the college or the council of a municipality. */
export const LEVELS = ["region", "college", "council"] as const;
export type DecidingLevel = (typeof LEVELS)[number];

const DEFAULT_LEVEL: DecidingLevel = "college";

/** Who must decide for a region about a subject; without a subject: about every subject that has no mandate of its own. */
export interface Mandate {
  region: string;
  subject: RevisionSubject | null;
  level: DecidingLevel;
}

/** Whether a decision at one level is as good as one at another: a higher one always is. */
export const reaches = (level: DecidingLevel, needed: DecidingLevel): boolean =>
  LEVELS.indexOf(level) >= LEVELS.indexOf(needed);

/** The municipalities of a region that take part, by name. */
export const municipalitiesOf = (directory: Directory, region: string): Organisation[] =>
  directory.organisations
    .filter((one) => one.kind === "municipality" && one.active && one.region === region)
    .sort((a, b) => a.name.localeCompare(b.name, "nl"));

/** Who must decide about a subject in a region: a region of which no municipality is known decides itself. */
export function levelFor(
  directory: Directory,
  mandates: readonly Mandate[],
  region: string,
  subject: RevisionSubject,
): DecidingLevel {
  if (municipalitiesOf(directory, region).length === 0) return "region";
  const own = mandates.filter((mandate) => mandate.region === region);
  const mandate = own.find((one) => one.subject === subject) ?? own.find((one) => one.subject === null);
  return mandate?.level ?? DEFAULT_LEVEL;
}

/** The slugs among these that are organisations of a kind. */
export const ofKind = (directory: Directory, slugs: readonly string[], kind: OrganisationKind): string[] =>
  slugs.filter((slug) => organisationOf(directory, slug)?.kind === kind);
