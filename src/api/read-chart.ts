import type { IndicatorDefinition } from "../domain/cooperation.ts";
import { firstDay, lastDay } from "../domain/period.ts";
import type { Actor, Context } from "../engine/context.ts";
import type { Engine } from "../engine/engine.ts";
import { findingOf } from "../engine/finding-of.ts";
import { makeContext } from "../engine/make-context.ts";
import { periodsWithFigures, publishedFigures } from "../engine/published-figures.ts";
import { Refusal } from "../engine/refusal.ts";
import type { Chart } from "../view/card.ts";
import { regionsChart, trendChart } from "../view/chart-block.ts";
import { placeNames } from "../view/place-names.ts";
import type { Text } from "../view/text.ts";
import { type AskedChart, placeOf } from "./asked-chart.ts";

/** So many periods one chart shows; the last. */
const MOST_PERIODS = 60;

/**
 * The chart that was asked, of figures as they may be seen, for whoever may read the list of values.
 * @throws Refusal when there is no such indicator, place or period, or nothing of it is shown
 */
export async function readChart(engine: Engine, actor: Actor, asked: AskedChart, t: Text): Promise<Chart> {
  return await engine.database.db.transaction(async (db) => {
    const ctx = await makeContext(engine, db, actor.cooperation, { via: "api", language: t.language });
    const catalogue = ctx.cooperation.settings.indicators ?? [];
    const indicator = catalogue.find(({ code }) => code === asked.code.toLowerCase());
    if (!indicator) throw new Refusal("not-found", t.chart.noIndicator(asked.code.slice(0, 60)));
    const place = placeOf(ctx, asked);
    const periods = (await periodsWithFigures(ctx, indicator.code)).filter(
      (period) =>
        (asked.from === undefined || firstDay(period) >= firstDay(asked.from)) &&
        (asked.to === undefined || lastDay(period) <= lastDay(asked.to)),
    );
    const block = await blockOf(ctx, indicator, periods, asked, place);
    if (block?.type !== "chart") throw new Refusal("not-found", t.chart.nothingToDraw);
    return block.chart;
  });
}

async function blockOf(
  ctx: Context,
  indicator: IndicatorDefinition,
  periods: readonly string[],
  asked: AskedChart,
  place: { area: string; provider: string },
) {
  const last = periods.at(-1);
  if (last === undefined) return undefined;
  const names = placeNames(ctx.directory, asked.named);
  const finding = await findingOf(ctx, indicator, last, place);
  if (asked.kind === "regions") return regionsChart(ctx.t, finding, names);
  if (asked.from === undefined) return trendChart(ctx.t, finding, names);
  const all = await publishedFigures(ctx, indicator, periods.slice(-MOST_PERIODS));
  const trend = all.filter((one) => one.area === place.area && one.provider === place.provider);
  return trendChart(ctx.t, { ...finding, trend }, names);
}
