import type { Digest } from "./digest.ts";

/** Whether nothing at all is known of the quarter itself: it lies before the cooperation began to use Leerlus. */
export const isBlank = (digest: Digest): boolean =>
  [
    digest.meetings,
    digest.decisions,
    digest.agreements,
    digest.actions,
    digest.indicators,
    ...(digest.loop ? [digest.loop.themes, digest.loop.revisions] : []),
  ].every((list) => list.length === 0);

/** The parts of a digest of which somebody is told that they changed. */
export const DIGEST_PARTS = [
  "meetings",
  "decisions",
  "agreements",
  "actions",
  "indicators",
  "loop",
  "next",
  "introduction",
  "since",
] as const;
export type DigestPart = (typeof DIGEST_PARTS)[number];

/** What each part of a digest holds, for its fingerprint. */
export function partsOf(digest: Digest, introduction: string | null): Record<DigestPart, unknown> {
  const { meetings, decisions, agreements, actions, open, indicators, untold, loop, next, since } = digest;
  return {
    meetings,
    decisions,
    agreements,
    actions: [actions, open],
    indicators: [indicators, untold],
    loop,
    next,
    introduction,
    since,
  };
}
