import { lastRevisionOf } from "../../../db/queries/figures/figure-revision.ts";
import { releasedPeriods, sightsOf } from "../../../db/queries/figures/release.ts";
import { keyOf } from "../../domain/disclosure/count-table.ts";
import { sightOf } from "../../domain/disclosure/packed-release.ts";
import { passageOf } from "../../domain/figures/family.ts";
import type { PublishedFigure } from "../../domain/figures/published-figure.ts";
import type { IndicatorDefinition } from "../../domain/organisation/cooperation.ts";
import type { Context } from "../../engine/context.ts";

/**
 * What was published of a figure before it last changed. Undefined when it never changed, and when it was withheld
 * before or is so now: then neither is told.
 */
export async function valueBefore(
  ctx: Context,
  indicator: IndicatorDefinition,
  figure: PublishedFigure,
): Promise<number | undefined> {
  const { cooperation } = ctx;
  const { period, area, provider, value } = figure;
  if (value === null || figure.revision === 0) return undefined;
  const passage = passageOf(cooperation.settings.indicators ?? [], indicator);
  if (passage.kind === "guarded") {
    const sights = await sightsOf(ctx, passage.family.code, period);
    const seen = sights.map((sight) => sightOf(sight, passage.part).get(keyOf([area, provider])));
    return seen.find((one) => one !== value) ?? undefined;
  }
  // What was protected once may have been withheld then.
  const once = await releasedPeriods(ctx, indicator.code, [period]);
  if (passage.kind === "shut" || once.length > 0) return undefined;
  const before = await lastRevisionOf(ctx, {
    indicator: indicator.code,
    period,
    area,
    provider,
  });
  return before === value ? undefined : before;
}
