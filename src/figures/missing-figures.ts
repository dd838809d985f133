import type { Period } from "../domain/calendar/period.ts";
import { deadlineOf, type Missing, missingOf } from "../domain/figures/missing.ts";
import type { IndicatorDefinition } from "../domain/organisation/cooperation.ts";
import type { Context } from "../engine/context.ts";
import { definitionsOf, publishedFigures } from "./gate/published-figures.ts";

/** Who did not deliver which of these indicators in a period; that a figure is withheld does not matter. */
export async function missingFigures(
  ctx: Context,
  wanted: readonly { indicator: IndicatorDefinition; period: Period }[],
): Promise<Missing[]> {
  const codes = wanted.map(({ indicator }) => indicator.code);
  const definitions = await definitionsOf(ctx, codes);
  const found: Missing[] = [];
  for (const { indicator, period } of wanted) {
    const { code, deliveredBy, deadlineDays } = indicator;
    if (deliveredBy === null) continue;
    const periods = [...(definitions.get(code)?.keys() ?? [])];
    const before = periods.findLast((one) => one < period);
    const looked = [period, before].filter((one) => one !== undefined && periods.includes(one));
    const figures = await publishedFigures(
      ctx,
      indicator,
      looked.filter((one) => one !== undefined),
    );
    const of = (which: string | undefined) => figures.filter((one) => one.period === which);
    const missing = missingOf(ctx.directory, deliveredBy, of(period), of(before));
    const deadline = deadlineOf(period, deadlineDays, ctx.cooperation.settings.calendar);
    if (missing) found.push({ indicator: code, period, deadline, ...missing });
  }
  return found;
}
