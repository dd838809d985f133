import type { Day } from "../calendar/day.ts";
import { contains } from "../calendar/period.ts";
import type { Digest, DigestIndicator } from "./digest.ts";
import type { DigestCorrection } from "./digest-correction.ts";
import type { DigestSince } from "./digest-since.ts";

interface Compared {
  /** The digest of the quarter before, as it was approved. */
  before: Digest | undefined;
  /** The actions that were made in the quarter. */
  made: readonly { ref: string; title: string }[];
  /** The agreements that were active at its end. */
  active: readonly { ref: string; review: Day }[];
  corrections: readonly DigestCorrection[];
}

/** What changed between two digests of one edition. */
export function sinceOf(now: Digest, { before, made, active, corrections }: Compared): DigestSince {
  const empty: DigestSince = {
    before: null,
    agreements: { added: [], ended: [], overdue: [] },
    actions: { added: [], finished: [], late: [] },
    turned: [],
    themes: [],
    revisions: [],
    corrections: [...corrections],
  };
  if (!before) return empty;
  const wasLate = new Set(before.actions.flatMap(({ ref, late }) => (late ? [ref] : [])));
  const named = new Set(now.actions.map(({ ref }) => ref));
  return {
    before: before.quarter,
    agreements: {
      added: refsOf(now.agreements.filter(({ isNew }) => isNew)),
      ended: now.agreements
        .filter(({ state }) => state !== "active" && state !== "draft")
        .map(({ ref, state }) => ({ ref, state })),
      overdue: refsOf(active.filter(({ review }) => contains(now.quarter, review))),
    },
    actions: {
      added: made.map(({ ref, title }) => ({ ref, title: named.has(ref) ? null : title })),
      finished: refsOf(now.actions.filter(({ finished }) => finished)),
      late: refsOf(now.actions.filter(({ ref, late }) => late && !wasLate.has(ref))),
    },
    turned: now.indicators.flatMap((one) => turnOf(one, before) ?? []),
    themes: refsOf((now.loop?.themes ?? []).filter(({ isNew }) => isNew)),
    revisions: (now.loop?.revisions ?? []).flatMap(({ ref, state }) => {
      const from = before.loop?.revisions.find((one) => one.ref === ref)?.state ?? null;
      return from === state ? [] : [{ ref, from, to: state }];
    }),
    corrections: [...corrections],
  };
}

const refsOf = (list: readonly { ref: string }[]): string[] => list.map(({ ref }) => ref);

/** A figure of which the same period was told before has not turned. */
function turnOf({ finding }: DigestIndicator, before: Digest): DigestSince["turned"][number] | undefined {
  const { indicator, period, offTarget, change } = finding;
  const was = before.indicators.find((one) => one.finding.indicator.code === indicator.code)?.finding;
  if (!was || was.period === period) return undefined;
  const { title } = indicator;
  if (offTarget !== undefined && was.offTarget !== undefined && offTarget !== was.offTarget) {
    return { title, turn: offTarget ? "off" : "on" };
  }
  if ((change ?? 0) * (was.change ?? 0) >= 0) return undefined;
  return { title, turn: (change ?? 0) > 0 ? "up" : "down" };
}
