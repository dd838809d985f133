import { addDays } from "../domain/calendar/day.ts";
import { lastDay, type Period } from "../domain/calendar/period.ts";
import { isDueIn, reportedPeriod, summaryQuarter } from "../domain/figures/summary-period.ts";
import type { IndicatorDefinition } from "../domain/organisation/cooperation.ts";
import type { Context } from "../engine/context.ts";
import type { Summary, SummaryLine } from "../view/figures/summary-card.ts";
import { figuresToTell, findingFrom } from "./finding-of.ts";
import { type Definitions, definitionsOf } from "./gate/published-figures.ts";
import { namesIn } from "./names-in.ts";

const WAITED_DAYS = 366;

/** The country as an area of figures. */
export const COUNTRY = "NL01";

/** The indicators of the catalogue, in its order, with the periods that have figures. */
export type Catalogued = readonly { indicator: IndicatorDefinition; definitions: Definitions }[];

export async function readCatalogue(ctx: Context): Promise<Catalogued> {
  const indicators = ctx.cooperation.settings.indicators ?? [];
  const codes = indicators.map(({ code }) => code);
  const known = await definitionsOf(ctx, codes);
  return indicators.map((indicator) => ({ indicator, definitions: known.get(indicator.code) ?? new Map() }));
}

/** The quarters in which figures belong, oldest first. */
export const quartersWithFigures = (catalogue: Catalogued): Period[] =>
  [...new Set(catalogue.flatMap(({ definitions }) => [...definitions.keys()].map(summaryQuarter)))].sort();

/** All that is known of a period, in the order of the catalogue. */
export async function summaryOf(ctx: Context, period: Period, catalogue: Catalogued): Promise<Summary> {
  // Nobody still waits for figures of long ago.
  const isRecent = lastDay(period) >= addDays(ctx.today(), -WAITED_DAYS);
  const lines: SummaryLine[] = [];
  const without: string[] = [];
  for (const { indicator, definitions } of catalogue) {
    const reported = reportedPeriod(period, [...definitions.keys()]);
    if (reported !== undefined) lines.push(await lineOf(ctx, indicator, reported, definitions));
    else if (isRecent && !indicator.public && isDueIn(period, indicator.rhythm))
      without.push(indicator.title);
  }
  return { period, lines, without, latest: quartersWithFigures(catalogue).at(-1), nameOf: namesIn(ctx) };
}

/** Public figures are of municipalities and of the country: then that is told, so that a town can be held against it. */
async function lineOf(
  ctx: Context,
  indicator: IndicatorDefinition,
  period: Period,
  definitions: Definitions,
): Promise<SummaryLine> {
  const figures = await figuresToTell(ctx, indicator, period, definitions);
  const finding = findingFrom(ctx, indicator, period, figures);
  if (finding.figure) return { finding, isCountry: false, hasParts: true };
  const country = indicator.public
    ? findingFrom(ctx, indicator, period, figures, { area: COUNTRY })
    : undefined;
  if (country?.figure) return { finding: country, isCountry: true, hasParts: true };
  const hasParts = figures.all.some((one) => one.period === period && one.value !== null);
  return { finding, isCountry: false, hasParts };
}
