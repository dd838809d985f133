import { statementsAbout } from "../../db/queries/digest/digest-material.ts";
import type { StatementRow } from "../../db/queries/figures/statement.ts";
import { together } from "../../db/queries/reads/gather.ts";
import type { Period } from "../domain/calendar/period.ts";
import type { DigestIndicator, DigestWords } from "../domain/digest/digest.ts";
import { figuresPeriod } from "../domain/digest/digest-quarter.ts";
import type { OwnEdition } from "../domain/digest/own-edition.ts";
import type { Finding } from "../domain/figures/finding.ts";
import type { IndicatorDefinition } from "../domain/organisation/cooperation.ts";
import { mayRead, type Viewer } from "../domain/viewer.ts";
import type { Context } from "../engine/context.ts";
import { type FindingFigures, figuresToTell, findingFrom } from "./finding-of.ts";
import { type Definitions, definitionsOf } from "./gate/published-figures.ts";

interface Known {
  indicator: IndicatorDefinition;
  /** The period of which it is told. */
  period: Period;
  /** The figures of that period and before it; undefined: there are none of that period. */
  figures: FindingFigures | undefined;
}

export interface IndicatorMaterial {
  quarter: Period;
  catalogue: Known[];
  /** What people said, in closed rooms too. */
  statements: StatementRow[];
}

/** Reads the figures of the indicators of the catalogue up to a quarter, and what people said of it. */
export async function readIndicators(ctx: Context, quarter: Period): Promise<IndicatorMaterial> {
  const kept = ctx.cooperation.settings.indicators ?? [];
  const known = await definitionsOf(
    ctx,
    kept.map(({ code }) => code),
  );
  const looked = kept.map((indicator) => {
    const definitions = known.get(indicator.code) ?? new Map<string, string>();
    return { indicator, definitions, period: figuresPeriod(indicator, quarter, [...definitions.keys()]) };
  });
  const periods = new Set([quarter, ...looked.map(({ period }) => period)]);
  const [catalogue, statements] = await together(ctx, (at) => [
    figuresOf(at, looked),
    statementsAbout(at, [...periods]),
  ]);
  return { quarter, catalogue, statements };
}

interface Looked extends Omit<Known, "figures"> {
  definitions: Definitions;
}

/** One after the other: what may be seen of several may have to be decided, and their figures may be many. */
async function figuresOf(ctx: Context, looked: readonly Looked[]): Promise<Known[]> {
  const catalogue: Known[] = [];
  for (const { indicator, period, definitions } of looked) {
    const isThere = definitions.has(period);
    const figures = isThere ? await figuresToTell(ctx, indicator, period, definitions) : undefined;
    catalogue.push({ indicator, period, figures });
  }
  return catalogue;
}

/** What the indicators of the catalogue tell of a quarter, with what people said of them. */
export function digestIndicators(
  ctx: Context,
  { quarter, catalogue, statements }: IndicatorMaterial,
  viewer: Viewer,
  own: OwnEdition | undefined,
): DigestIndicator[] {
  const told = catalogue.filter(({ indicator }) => !own || isKeptFor(own, indicator));
  return told.map(({ indicator, period, figures }) => {
    const words = (kind: StatementRow["kind"]) =>
      statements
        .filter((said) => said.kind === kind && said.indicator === indicator.code)
        .filter((said) => said.period === period || said.period === quarter)
        .filter(({ room, by }) => mayRead(viewer, { room, involved: [by] }))
        .filter((said) => own === undefined || said.organisation === own.slug)
        .map(wordsOf);
    const finding = figures
      ? findingFor(ctx, indicator, period, figures, own)
      : withoutFigures(indicator, period);
    // A public figure of towns is a background to the figures of the quarter, and none of them.
    const looks = own === undefined && figures && finding.figure === undefined && !indicator.public;
    const parts = looks ? figures.all.filter((one) => one.period === period) : [];
    return {
      finding,
      onlyParts: parts.some(({ value }) => value !== null) ? true : undefined,
      stories: words("story"),
      interpretations: words("interpretation"),
    };
  });
}

/** Whether figures of an indicator are kept by region or provider: of others there is nothing to wait for. */
const isKeptFor = ({ kind }: OwnEdition, { dimensions }: IndicatorDefinition): boolean =>
  dimensions.includes(kind) || (kind === "region" && dimensions.includes("municipality"));

/** In the edition of one: their own figure, and nothing of others. */
function findingFor(
  ctx: Context,
  indicator: IndicatorDefinition,
  period: Period,
  figures: FindingFigures,
  own: OwnEdition | undefined,
): Finding {
  if (own === undefined) return findingFrom(ctx, indicator, period, figures);
  const place = own.kind === "region" ? { area: own.slug } : { provider: own.slug };
  const finding = findingFrom(ctx, indicator, period, figures, place);
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
