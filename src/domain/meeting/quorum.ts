import type { CooperationSettings, Quorum } from "../organisation/cooperation.ts";
import { type Directory, organisationOf } from "../organisation/organisation.ts";
import type { MeetingKind } from "./meeting.ts";

/** PRODUCT's default for every kind: at least one provider and four regions. */
const DEFAULT_QUORUM: Quorum = { providers: 1, regions: 4 };

/** How many organisations must be present at a meeting of a kind. */
export function quorumOf(settings: CooperationSettings, kind: MeetingKind): Quorum {
  return settings.quorum[kind] ?? DEFAULT_QUORUM;
}

/** How many providers and regions there are among some organisations, by slug. */
export function countedFor(directory: Directory, slugs: readonly string[]): Quorum {
  const count = (kind: "provider" | "region") =>
    new Set(slugs.filter((slug) => organisationOf(directory, slug)?.kind === kind)).size;
  return { providers: count("provider"), regions: count("region") };
}

export const isMet = (needed: Quorum, { providers, regions }: Quorum): boolean =>
  providers >= needed.providers && regions >= needed.regions;
