import { lastCorrectionOf, lastImportIn } from "../../db/queries/figures/figure-import.ts";
import { interpretationsOf, type StatementRow, storiesOf } from "../../db/queries/figures/statement.ts";
import { dayOf } from "../../src/domain/calendar/day.ts";
import { youthCareRule } from "../../src/domain/disclosure/disclosure-rule.ts";
import type { Finding } from "../../src/domain/figures/finding.ts";
import type { PublishedFigure } from "../../src/domain/figures/published-figure.ts";
import type { IndicatorDefinition } from "../../src/domain/organisation/cooperation.ts";
import { organisationOf } from "../../src/domain/organisation/organisation.ts";
import type { Viewer } from "../../src/domain/viewer.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { viewerFor } from "../../src/engine/reading/viewer-for.ts";
import { findingOf } from "../../src/figures/finding-of.ts";
import { publishedBefore, publishedFigures } from "../../src/figures/gate/published-figures.ts";
import { namesIn } from "../../src/figures/names-in.ts";
import { COUNTRY } from "../../src/figures/summary-of.ts";
import type { Beside, FindingContent } from "../../src/view/figures/finding-cards.ts";
import type { AskedPlace } from "./asked-place.ts";

/** Everything that stands with the figure of an indicator in a period, of the place that was asked about. */
export async function findingContent(
  ctx: Context,
  actor: Actor,
  indicator: IndicatorDefinition,
  period: string,
  place: AskedPlace,
): Promise<FindingContent> {
  const { settings } = ctx.cooperation;
  const codes = [indicator.code, ...Object.values(indicator.parts ?? {})];
  const shown = await shownOf(ctx, indicator, period, place);
  const imported = await lastImportIn(ctx, [period], codes);
  // Of which figure the last correction was is not known here: where one is withheld it may have been that one.
  const isWhole = (await publishedFigures(ctx, indicator, [period])).every(({ withheld }) => !withheld);
  const isDated = shown.finding.corrected && isWhole;
  const corrected = isDated ? await lastCorrectionOf(ctx, period, codes) : undefined;
  const { figure } = shown.finding;
  return {
    ...shown,
    before: figure && (await publishedBefore(ctx, indicator, figure)),
    nameOf: namesIn(ctx),
    beside: await besideOf(ctx, viewerFor(ctx, actor), indicator.code, period),
    importedOn: imported && dayOf(imported.at),
    correctedOn: corrected && dayOf(corrected.at),
    roundTo: (settings.disclosure ?? youthCareRule).roundTo,
    again: place.asked,
  };
}

type Shown = Pick<FindingContent, "finding" | "place" | "parts" | "example">;

/** Public figures are of municipalities and of the country: the whole of the cooperation is then none of them. */
async function shownOf(
  ctx: Context,
  indicator: IndicatorDefinition,
  period: string,
  { area, provider, name }: AskedPlace,
): Promise<Shown> {
  const finding = await findingOf(ctx, indicator, period, { area, provider });
  if (finding.figure || !indicator.dimensions.includes("municipality")) return { finding, place: name };
  const towns = ctx.directory.organisations.filter(({ kind, cbsCode }) => kind === "municipality" && cbsCode);
  const inside = area === "" ? [] : towns.filter(({ region }) => region === area);
  const parts =
    inside.length === 0
      ? []
      : await figuresOf(
          ctx,
          finding,
          inside.map((one) => one.cbsCode ?? ""),
        );
  if (name !== undefined) return { finding, place: name, parts };
  const [first] = towns.map((one) => one.name).sort();
  const example = first === undefined ? undefined : ctx.t.finding.example(indicator.code, period, first);
  const country = await findingOf(ctx, indicator, period, { area: COUNTRY });
  if (!country.figure) return { finding, place: undefined, example };
  return { finding: country, place: namesIn(ctx)(COUNTRY), example };
}

async function figuresOf(
  ctx: Context,
  { indicator, period }: Finding,
  codes: readonly string[],
): Promise<PublishedFigure[]> {
  const all = await publishedFigures(ctx, indicator, [period]);
  return all.filter(({ area, provider }) => provider === "" && codes.includes(area));
}

async function besideOf(ctx: Context, viewer: Viewer, code: string, period: string): Promise<Beside[]> {
  const rows = [
    ...(await interpretationsOf(ctx, code, period, viewer)),
    ...(await storiesOf(ctx, code, period, viewer)),
  ];
  return rows.map(({ kind, text, organisation, at }: StatementRow) => ({
    kind,
    text,
    organisation: organisationOf(ctx.directory, organisation)?.name ?? organisation,
    on: dayOf(at),
  }));
}
