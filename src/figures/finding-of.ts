import { previousPeriod } from "../domain/calendar/period.ts";
import type { Finding } from "../domain/figures/finding.ts";
import type { PublishedFigure } from "../domain/figures/published-figure.ts";
import { changeBetween, isOffTarget, provisionalChangeBetween, targetFor } from "../domain/figures/target.ts";
import type { IndicatorDefinition } from "../domain/organisation/cooperation.ts";
import type { Context } from "../engine/context.ts";
import { type Definitions, definitionsByPeriod, publishedFigures } from "./gate/published-figures.ts";

/** How many periods a trend is at most: three years of quarters, a year of months. */
const LONGEST_TREND = 12;

/**
 * What an indicator tells in a period, from figures as they may be seen.
 * @param known its periods with figures, where they were read already
 * @param place `area` the slug of a region, `GM0202`, `PV25` or `NL01`; `provider` a slug; the whole when left out
 */
export async function findingOf(
  ctx: Context,
  indicator: IndicatorDefinition,
  period: string,
  { area = "", provider = "" }: { area?: string; provider?: string } = {},
  known?: Definitions,
): Promise<Finding> {
  const definitions = known ?? (await definitionsByPeriod(ctx, indicator.code));
  const before = previousPeriod(period);
  const periods = [...definitions.keys()].filter((one) => one <= period).slice(-LONGEST_TREND);
  const all = await publishedFigures(ctx, indicator, periods);
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
