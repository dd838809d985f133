import { addDays } from "../domain/calendar/day.ts";
import { lastDay, type Period } from "../domain/calendar/period.ts";
import { isDueIn, latestOf, reportedPeriod, summaryQuarter } from "../domain/figures/summary-period.ts";
import type { IndicatorDefinition } from "../domain/organisation/cooperation.ts";
import type { Context } from "../engine/context.ts";
import type { Summary, SummaryLine } from "../view/figures/summary-card.ts";
import { findingOf } from "./finding-of.ts";
import { periodsWithFigures, publishedFigures } from "./gate/published-figures.ts";
import { namesIn } from "./names-in.ts";

const WAITED_DAYS = 366;

/** The country as an area of figures. */
export const COUNTRY = "NL01";

/** The quarters in which figures belong, oldest first. */
export async function quartersWithFigures(ctx: Context): Promise<Period[]> {
  const there = await periodsByIndicator(ctx);
  return [...new Set(there.flatMap(({ periods }) => periods.map(summaryQuarter)))].sort();
}

/** All that is known of a period, in the order of the catalogue. */
export async function summaryOf(ctx: Context, period: Period): Promise<Summary> {
  const there = await periodsByIndicator(ctx);
  const latest = latestOf(there.flatMap(({ periods }) => periods.map(summaryQuarter)));
  // Nobody still waits for figures of long ago.
  const isRecent = lastDay(period) >= addDays(ctx.today(), -WAITED_DAYS);
  const lines: SummaryLine[] = [];
  const without: string[] = [];
  for (const { indicator, periods } of there) {
    const reported = reportedPeriod(period, periods);
    if (reported !== undefined) lines.push(await lineOf(ctx, indicator, reported));
    else if (isRecent && !indicator.public && isDueIn(period, indicator.rhythm))
      without.push(indicator.title);
  }
  return { period, lines, without, latest, nameOf: namesIn(ctx) };
}

async function periodsByIndicator(
  ctx: Context,
): Promise<{ indicator: IndicatorDefinition; periods: Period[] }[]> {
  const all: { indicator: IndicatorDefinition; periods: Period[] }[] = [];
  for (const indicator of ctx.cooperation.settings.indicators ?? []) {
    all.push({ indicator, periods: await periodsWithFigures(ctx, indicator.code) });
  }
  return all;
}

/** Public figures are of municipalities and of the country: then that is told, so that a town can be held against it. */
async function lineOf(ctx: Context, indicator: IndicatorDefinition, period: Period): Promise<SummaryLine> {
  const finding = await findingOf(ctx, indicator, period);
  if (finding.figure) return { finding, isCountry: false, hasParts: true };
  const country = indicator.public ? await findingOf(ctx, indicator, period, { area: COUNTRY }) : undefined;
  if (country?.figure) return { finding: country, isCountry: true, hasParts: true };
  const parts = await publishedFigures(ctx, indicator, [period]);
  return { finding, isCountry: false, hasParts: parts.some(({ value }) => value !== null) };
}
