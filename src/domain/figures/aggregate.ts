import type { IndicatorMeasure } from "../organisation/cooperation.ts";

/** A figure of a municipality. */
export interface TownFigure {
  municipality: string;
  value: number;
}

export type Aggregated =
  | { value: number }
  /** Shares and scores say nothing about a larger area without what they are shares of. */
  | { refused: "no-denominator" }
  /** Without these the sum would be too small. */
  | { refused: "incomplete"; missing: string[] };

/**
 * What figures of municipalities make for their region: counts and amounts add up, when all are there; shares and
 * scores are never averaged without their denominators.
 * @param municipalities those that the region has
 */
export function aggregate(
  measure: IndicatorMeasure,
  municipalities: readonly string[],
  figures: readonly TownFigure[],
): Aggregated {
  if (measure === "share" || measure === "score") return { refused: "no-denominator" };
  const there = new Set(figures.map(({ municipality }) => municipality));
  const missing = municipalities.filter((one) => !there.has(one));
  if (missing.length > 0) return { refused: "incomplete", missing };
  return { value: figures.reduce((sum, { value }) => sum + value, 0) };
}
