import { statementsAbout } from "../../db/queries/digest/digest-material.ts";
import type { StatementRow } from "../../db/queries/figures/statement.ts";
import type { Period } from "../domain/calendar/period.ts";
import type { DigestIndicator, DigestWords } from "../domain/digest/digest.ts";
import { figuresPeriod } from "../domain/digest/digest-quarter.ts";
import type { OwnEdition } from "../domain/digest/own-edition.ts";
import type { Finding } from "../domain/figures/finding.ts";
import type { IndicatorDefinition } from "../domain/organisation/cooperation.ts";
import type { Viewer } from "../domain/viewer.ts";
import type { Context } from "../engine/context.ts";
import { findingOf } from "./finding-of.ts";
import { type Definitions, definitionsOf, publishedFigures } from "./gate/published-figures.ts";

interface Known {
  indicator: IndicatorDefinition;
  /** The period of which it is told. */
  period: Period;
  hasFigures: boolean;
  definitions: Definitions;
}

/** What the indicators of the catalogue tell of a quarter, with what people said of them. */
export async function digestIndicators(
  ctx: Context,
  quarter: Period,
  viewer: Viewer,
  own: OwnEdition | undefined,
): Promise<DigestIndicator[]> {
  const kept = (ctx.cooperation.settings.indicators ?? []).filter((one) => !own || isKeptFor(own, one));
  const known = await definitionsOf(
    ctx,
    kept.map(({ code }) => code),
  );
  const catalogue = kept.map((indicator): Known => {
    const definitions = known.get(indicator.code) ?? new Map<string, string>();
    const period = figuresPeriod(indicator, quarter, [...definitions.keys()]);
    return { indicator, period, hasFigures: definitions.has(period), definitions };
  });
  const periods = new Set([quarter, ...catalogue.map(({ period }) => period)]);
  const statements = await statementsAbout(ctx.db, ctx.cooperation.slug, [...periods], viewer);
  const indicators: DigestIndicator[] = [];
  for (const one of catalogue) {
    const { indicator, period, hasFigures } = one;
    const words = (kind: StatementRow["kind"]) =>
      statements
        .filter((said) => said.kind === kind && said.indicator === indicator.code)
        .filter((said) => said.period === period || said.period === quarter)
        .filter((said) => own === undefined || said.organisation === own.slug)
        .map(wordsOf);
    const finding = hasFigures ? await findingFor(ctx, one, own) : withoutFigures(indicator, period);
    // A public figure of towns is a background to the figures of the quarter, and none of them.
    const looks = own === undefined && hasFigures && finding.figure === undefined && !indicator.public;
    const parts = looks ? await publishedFigures(ctx, indicator, [period]) : [];
    indicators.push({
      finding,
      ...(parts.some(({ value }) => value !== null) ? { onlyParts: true } : {}),
      stories: words("story"),
      interpretations: words("interpretation"),
    });
  }
  return indicators;
}

/** Whether figures of an indicator are kept by region or provider: of others there is nothing to wait for. */
const isKeptFor = ({ kind }: OwnEdition, { dimensions }: IndicatorDefinition): boolean =>
  dimensions.includes(kind) || (kind === "region" && dimensions.includes("municipality"));

/** In the edition of one: their own figure, and nothing of others. */
async function findingFor(
  ctx: Context,
  { indicator, period, definitions }: Known,
  own: OwnEdition | undefined,
): Promise<Finding> {
  if (own === undefined) return await findingOf(ctx, indicator, period, {}, definitions);
  const place = own.kind === "region" ? { area: own.slug } : { provider: own.slug };
  const finding = await findingOf(ctx, indicator, period, place, definitions);
  const corrected = (finding.figure?.revision ?? 0) > 0;
  return { ...finding, regions: { refused: "not-by-region" }, corrected };
}

const withoutFigures = (indicator: IndicatorDefinition, period: Period): Finding => ({
  indicator,
  period,
  figure: undefined,
  previous: undefined,
  change: undefined,
  target: undefined,
  offTarget: undefined,
  trend: [],
  regions: { refused: "no-figures" },
  corrected: false,
});

const wordsOf = ({ ref, text, period, organisation }: StatementRow): DigestWords => ({
  ref,
  text,
  period,
  organisation,
});
