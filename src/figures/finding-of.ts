import { previousPeriod } from "../domain/calendar/period.ts";
import type { Finding } from "../domain/figures/finding.ts";
import type { PublishedFigure } from "../domain/figures/published-figure.ts";
import { changeBetween, isOffTarget, provisionalChangeBetween, targetFor } from "../domain/figures/target.ts";
import type { IndicatorDefinition } from "../domain/organisation/cooperation.ts";
import type { Context } from "../engine/context.ts";
import { type Definitions, definitionsByPeriod, publishedFigures } from "./gate/published-figures.ts";

/** How many periods a trend is at most: three years of quarters, a year of months. */
const LONGEST_TREND = 12;

/** The figures from which something is told of a period: those of it and of the periods before it. */
export interface FindingFigures {
  definitions: Definitions;
  all: readonly PublishedFigure[];
}

/** @param known the periods with figures, where they were read already */
export async function figuresToTell(
  ctx: Context,
  indicator: IndicatorDefinition,
  period: string,
  known?: Definitions,
): Promise<FindingFigures> {
  const definitions = known ?? (await definitionsByPeriod(ctx, indicator.code));
  const periods = [...definitions.keys()].filter((one) => one <= period).slice(-LONGEST_TREND);
  return { definitions, all: await publishedFigures(ctx, indicator, periods) };
}

interface Place {
  /** The slug of a region, `GM0202`, `PV25` or `NL01`; the whole when left out. */
  area?: string;
  /** A slug. */
  provider?: string;
}

/** What an indicator tells in a period, from figures as they may be seen. */
export async function findingOf(
  ctx: Context,
  indicator: IndicatorDefinition,
  period: string,
  place: Place = {},
): Promise<Finding> {
  return findingFrom(ctx, indicator, period, await figuresToTell(ctx, indicator, period), place);
}

/** As `findingOf`, from figures that were read. */
export function findingFrom(
  ctx: Context,
  indicator: IndicatorDefinition,
  period: string,
  { definitions, all }: FindingFigures,
  { area = "", provider = "" }: Place = {},
): Finding {
  const before = previousPeriod(period);
  const trend = all.filter((one) => one.area === area && one.provider === provider);
  const at = (wanted: string) => trend.find((one) => one.period === wanted);
  const [figure, previous] = [at(period), at(before)];
  const isSameDefinition = definitions.get(period) === definitions.get(before);
  const target = targetFor(indicator, period, area !== "" || provider !== "");
  const now = all.filter((one) => one.period === period);
  return {
    indicator,
    period,
    figure,
    previous,
    change: changeBetween(previous, figure, isSameDefinition),
    provisionalChange: provisionalChangeBetween(previous, figure, isSameDefinition),
    target,
    offTarget: isOffTarget(indicator, figure?.value, target),
    trend,
    regions: regionsOf(ctx, indicator, now, provider),
    corrected: now.some(({ revision }) => revision > 0),
  };
}

function regionsOf(
  { directory }: Context,
  { dimensions, measure, parts }: IndicatorDefinition,
  figures: readonly PublishedFigure[],
  provider: string,
): Finding["regions"] {
  const slugs = directory.organisations.filter(({ kind }) => kind === "region").map(({ slug }) => slug);
  const found = slugs.flatMap(
    (slug) => figures.find((one) => one.area === slug && one.provider === provider) ?? [],
  );
  if (found.length > 0) return { figures: found };
  const byTown = dimensions.includes("municipality");
  if (!dimensions.includes("region") && !byTown) return { refused: "not-by-region" };
  const adds = measure === "count" || measure === "amount" || parts !== null;
  return { refused: dimensions.includes("region") || adds ? "no-figures" : "no-denominator" };
}
