import { firstDay, lastDay } from "../domain/calendar/period.ts";
import type { PublishedFigure } from "../domain/figures/published-figure.ts";
import type { IndicatorDefinition } from "../domain/organisation/cooperation.ts";
import type { Actor, Context } from "../engine/context.ts";
import type { Engine } from "../engine/engine.ts";
import { makeContext } from "../engine/make-context.ts";
import { noteDocument } from "../engine/reading/note-read.ts";
import { Refusal } from "../engine/refusal.ts";
import { findingOf } from "../figures/finding-of.ts";
import { periodsWithFigures, publishedFigures } from "../figures/gate/published-figures.ts";
import type { Chart } from "../view/card.ts";
import { type NameOf, regionsChart, trendChart } from "../view/chart/chart-block.ts";
import { wordsChart } from "../view/chart/words-chart.ts";
import { placeNames } from "../view/figures/place-names.ts";
import type { Text } from "../view/text.ts";
import { type AskedChart, placeOf } from "./asked-chart.ts";

/** So many periods one chart shows; the last. */
const MOST_PERIODS = 60;

/**
 * The chart that was asked, of figures as they may be seen, for whoever may read the list of values.
 * Where nothing can be drawn, its picture says so in words.
 * @throws Refusal when there is no such indicator or place
 */
export async function readChart(engine: Engine, actor: Actor, asked: AskedChart, t: Text): Promise<Chart> {
  return await engine.database.db.transaction(async (db) => {
    const ctx = await makeContext(engine, db, actor.cooperation, { via: "api", language: t.language });
    await noteDocument(ctx, actor, "chart");
    const catalogue = ctx.cooperation.settings.indicators ?? [];
    const indicator = catalogue.find(({ code }) => code === asked.code.toLowerCase());
    if (!indicator) throw new Refusal("not-found", t.chart.noIndicator(asked.code.slice(0, 60)));
    const place = placeOf(ctx, asked);
    const periods = (await periodsWithFigures(ctx, indicator.code)).filter(
      (period) =>
        (asked.from === undefined || firstDay(period) >= firstDay(asked.from)) &&
        (asked.to === undefined || lastDay(period) <= lastDay(asked.to)),
    );
    return await chartOf(ctx, indicator, periods, asked, place);
  });
}

async function chartOf(
  ctx: Context,
  indicator: IndicatorDefinition,
  periods: readonly string[],
  asked: AskedChart,
  place: { area: string; provider: string },
): Promise<Chart> {
  const { t } = ctx;
  const names = placeNames(ctx.directory, asked.named);
  const [first = asked.from ?? ""] = periods;
  const last = periods.at(-1);
  const { yet, period, there, withheld } = t.chart.nothing;
  const words = (note: string, from = first, to = last ?? asked.to ?? from): Chart => {
    const own = { ...place, from, to, kind: asked.kind };
    return wordsChart(t, { ...own, indicator, note, subtitle: subtitleOf(t, own, names) });
  };
  if (last === undefined) return words(asked.from === undefined && asked.to === undefined ? yet : period);
  const finding = await findingOf(ctx, indicator, last, place);
  if (asked.kind === "regions") {
    const block = regionsChart(t, finding, names);
    if (block?.type === "chart") return block.chart;
    const { regions } = finding;
    return words("refused" in regions ? t.finding.refused[regions.refused] : t.finding.allRegionsWithheld);
  }
  const trend = asked.from === undefined ? finding.trend : await trendOf(ctx, indicator, periods, place);
  const block = trendChart(t, { ...finding, trend }, names);
  if (block?.type === "chart") return block.chart;
  return words(trend.some((one) => one.withheld) ? withheld : there);
}

async function trendOf(
  ctx: Context,
  indicator: IndicatorDefinition,
  periods: readonly string[],
  place: { area: string; provider: string },
): Promise<PublishedFigure[]> {
  const all = await publishedFigures(ctx, indicator, periods.slice(-MOST_PERIODS));
  return all.filter((one) => one.area === place.area && one.provider === place.provider);
}

function subtitleOf(
  t: Text,
  { kind, from, to, area, provider }: Pick<Chart, "kind" | "from" | "to" | "area" | "provider">,
  nameOf: NameOf,
): string {
  if (kind === "regions" && to !== "") return t.chart.regionsOf(to);
  const where = [area, provider].filter((key) => key !== "").map(nameOf);
  const place = where.length > 0 ? where.join(", ") : t.chart.wholeCooperation;
  return to === "" ? place : t.chart.trendOf(place, from === "" ? to : from, to);
}
