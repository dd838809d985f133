import type { DigestRow } from "../../db/queries/digest/digest.ts";
import {
  type CorrectionRow,
  correctionsOf,
  insertCorrections,
  lockApprovedDigests,
} from "../../db/queries/digest/digest-correction.ts";
import { changedSlicesOf } from "../../db/queries/figures/figure-import.ts";
import type { Period } from "../domain/calendar/period.ts";
import type { Digest } from "../domain/digest/digest.ts";
import { toldFigure } from "../domain/digest/digest-correction.ts";
import { figuresPeriod } from "../domain/digest/digest-quarter.ts";
import { passageOf } from "../domain/figures/family.ts";
import type { IndicatorDefinition } from "../domain/organisation/cooperation.ts";
import type { Context } from "../engine/context.ts";
import { periodsWithFigures, publishedFigures } from "./gate/published-figures.ts";

/**
 * Records which figures of approved digests an import made otherwise, in every edition. What was approved stays as it is:
 * a correction stands beside it. Done twice it records nothing more.
 */
export async function correctDigests(ctx: Context, importNumber: number): Promise<void> {
  const { db, cooperation } = ctx;
  const changed = await changedSlicesOf(db, cooperation.slug, importNumber);
  for (const row of await lockApprovedDigests(db, cooperation.slug)) {
    const known = await correctionsOf(db, cooperation.slug, row.quarter);
    for (const indicator of cooperation.settings.indicators ?? []) {
      const period = await periodTold(ctx, row, indicator);
      const codes = codesBehind(ctx, indicator);
      if (!changed.some((slice) => slice.period === period && codes.includes(slice.indicator))) continue;
      await insertCorrections(db, await otherwise(ctx, row, known, indicator, period));
    }
  }
}

/** Of which period a digest tells an indicator; where it told nothing, of which it would. */
async function periodTold(
  ctx: Context,
  { content, quarter }: DigestRow,
  indicator: IndicatorDefinition,
): Promise<Period> {
  const told = content?.indicators.find(({ finding }) => finding.indicator.code === indicator.code);
  if (told?.finding.figure) return told.finding.period;
  return figuresPeriod(indicator, quarter, await periodsWithFigures(ctx, indicator.code));
}

/** The codes of the figures that decide together what may be seen of an indicator. */
function codesBehind({ cooperation }: Context, indicator: IndicatorDefinition): string[] {
  const passage = passageOf(cooperation.settings.indicators ?? [], indicator);
  if (passage.kind !== "guarded") return [indicator.code];
  const { counts, wholes, code } = passage.family;
  return [indicator.code, code, counts, ...(wholes === undefined ? [] : [wholes])];
}

/** The editions in which an indicator now has another figure than was told last. */
async function otherwise(
  ctx: Context,
  { content, quarter }: DigestRow,
  known: readonly CorrectionRow[],
  indicator: IndicatorDefinition,
  period: Period,
): Promise<CorrectionRow[]> {
  if (!content) return [];
  const { code } = indicator;
  const figures = await publishedFigures(ctx, indicator, [period]);
  const editions: [string, Digest][] = [["", content], ...Object.entries(content.editions ?? {})];
  return editions.flatMap(([edition, digest]) => {
    const told = digest.indicators.find(({ finding }) => finding.indicator.code === code);
    if (!told && !digest.untold.some((one) => one.code === code)) return [];
    const last = known.findLast((one) => one.edition === edition && one.indicator === code);
    const was = last?.now ?? toldFigure(told?.finding.figure);
    const { kind, slug = "" } = digest.of ?? {};
    const area = kind === "region" ? slug : "";
    const provider = kind === "provider" ? slug : "";
    const now = toldFigure(figures.find((one) => one.area === area && one.provider === provider));
    if (was === now) return [];
    const { slug: cooperation } = ctx.cooperation;
    return [{ cooperation, quarter, edition, indicator: code, at: ctx.now(), was, now }];
  });
}
