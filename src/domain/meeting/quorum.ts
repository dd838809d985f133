import type { CooperationSettings, Quorum } from "../organisation/cooperation.ts";
import type { MeetingKind } from "./meeting.ts";

/** PRODUCT's default for every kind: at least one provider and four regions. */
const DEFAULT_QUORUM: Quorum = { providers: 1, regions: 4 };

/** How many organisations must be present at a meeting of a kind. */
export function quorumOf(settings: CooperationSettings, kind: MeetingKind): Quorum {
  return settings.quorum[kind] ?? DEFAULT_QUORUM;
}
