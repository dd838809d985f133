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
import { familiesIn, passageOf } from "../domain/figures/family.ts";
import type { IndicatorDefinition } from "../domain/organisation/cooperation.ts";
import type { Context } from "../engine/context.ts";
import { type Definitions, decideAhead, definitionsOf, publishedFigures } from "./gate/published-figures.ts";

/**
 * Records which figures of approved digests an import made otherwise, in every edition. What was approved stays as it is:
 * a correction stands beside it. Done twice it records nothing more.
 */
export async function correctDigests(ctx: Context, importNumber: number): Promise<void> {
  const { db, cooperation } = ctx;
  const indicators = cooperation.settings.indicators ?? [];
  const changed = await changedSlicesOf(ctx, importNumber);
  const isChanged = (codes: string[], period?: Period) =>
    changed.some((slice) => codes.includes(slice.indicator) && (period ?? slice.period) === slice.period);
  const touched = indicators.filter((indicator) => isChanged(codesBehind(ctx, indicator)));
  if (touched.length === 0) return;
  const definitions = await definitionsOf(
    ctx,
    touched.map(({ code }) => code),
  );
  const told = (await lockApprovedDigests(ctx)).flatMap((row) =>
    touched
      .map((indicator) => ({ row, indicator, period: periodTold(row, indicator, definitions) }))
      .filter(({ indicator, period }) => isChanged(codesBehind(ctx, indicator), period)),
  );
  // Where it cannot be worked out what may be seen, the job fails and is tried again: nothing is told as withheld.
  const periods = new Set(told.map(({ period }) => period));
  const families = familiesIn(indicators, changed, Number.POSITIVE_INFINITY);
  await decideAhead(
    ctx,
    families.filter(({ period }) => periods.has(period)),
  );
  for (const { row, indicator, period } of told) {
    const known = await correctionsOf(ctx, row.quarter);
    const corrections = await otherwise(ctx, row, known, indicator, period);
    await insertCorrections(
      db,
      corrections.map((one) => ({ ...one, import: importNumber })),
    );
  }
}

/** Of which period a digest tells an indicator; where it told nothing, of which it would. */
function periodTold(
  { content, quarter }: DigestRow,
  indicator: IndicatorDefinition,
  definitions: ReadonlyMap<string, Definitions>,
): Period {
  const told = content?.indicators.find(({ finding }) => finding.indicator.code === indicator.code);
  if (told?.finding.figure) return told.finding.period;
  return figuresPeriod(indicator, quarter, [...(definitions.get(indicator.code)?.keys() ?? [])]);
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
): Promise<Omit<CorrectionRow, "import">[]> {
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
