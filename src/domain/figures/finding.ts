import type { IndicatorDefinition } from "../organisation/cooperation.ts";
import type { PublishedFigure } from "./published-figure.ts";

/** Why the figures of regions cannot be put beside each other. */
export type ComparisonRefused =
  /** Shares by municipality, of which nobody knows what they are shares of: CBS 85098NED. */
  | "no-denominator"
  /** The indicator is not kept by region. */
  | "not-by-region"
  /** There are no figures of regions in this period. */
  | "no-figures";

/** What an indicator tells in a period, from published figures alone: for cards, charts, agendas and digests. */
export interface Finding {
  indicator: IndicatorDefinition;
  period: string;
  /** The figure that is talked about: of the whole cooperation, or of the place that was asked for. */
  figure: PublishedFigure | undefined;
  /** The same a period earlier. */
  previous: PublishedFigure | undefined;
  /** Undefined unless both are there, shown, as definitive as each other and of one definition. */
  change: number | undefined;
  /** The same where one of the two is provisional and the other is not; one of both is undefined. */
  provisionalChange?: number | undefined;
  target: number | undefined;
  /** On the wrong side of the target; undefined when there is no target, no direction or no figure. */
  offTarget: boolean | undefined;
  /** The same figure through the periods, oldest first, withheld ones included. */
  trend: readonly PublishedFigure[];
  /** The regions of the cooperation in this period, or why they cannot be compared. */
  regions: { figures: readonly PublishedFigure[] } | { refused: ComparisonRefused };
  /** Some figure of this period was corrected after it was first brought in. */
  corrected: boolean;
}
