import type { Day } from "../calendar/day.ts";
import type { Period } from "../calendar/period.ts";
import type { PublishedFigure } from "../figures/published-figure.ts";

/** A figure as a digest tells it, in so far as it may be seen. */
export type ToldFigure = number | "withheld" | "none";

/** A figure that came or changed after the digest that tells of it was approved. */
export interface DigestCorrection {
  on: Day;
  /** Of the digest. */
  quarter: Period;
  indicator: { code: string; title: string; unit: string };
  was: ToldFigure;
  now: ToldFigure;
}

export function toldFigure(figure: PublishedFigure | undefined): ToldFigure {
  if (!figure) return "none";
  return figure.withheld || figure.value === null ? "withheld" : figure.value;
}

/**
 * Corrections in the order in which they were made, each figure once: from what was approved to what it is now. What came
 * back to where it was is no correction any more.
 */
export function netCorrections(corrections: readonly DigestCorrection[]): DigestCorrection[] {
  const groups = Map.groupBy(corrections, ({ quarter, indicator }) => `${quarter} ${indicator.code}`);
  return [...groups.values()].flatMap((list) => {
    const [first, last] = [list[0], list.at(-1)];
    return first && last && first.was !== last.now ? [{ ...last, was: first.was }] : [];
  });
}
