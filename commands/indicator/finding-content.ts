import { lastCorrectionOf, lastImportIn } from "../../db/queries/figures/figure-import.ts";
import { interpretationsOf, type StatementRow, storiesOf } from "../../db/queries/figures/statement.ts";
import { together } from "../../db/queries/reads/gather.ts";
import { dayOf } from "../../src/domain/calendar/day.ts";
import { youthCareRule } from "../../src/domain/disclosure/disclosure-rule.ts";
import type { IndicatorDefinition } from "../../src/domain/organisation/cooperation.ts";
import { organisationOf } from "../../src/domain/organisation/organisation.ts";
import type { Viewer } from "../../src/domain/viewer.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { viewerFor } from "../../src/engine/reading/viewer-for.ts";
import { type FindingFigures, findingFrom } from "../../src/figures/finding-of.ts";
import { publishedBefore } from "../../src/figures/gate/published-figures.ts";
import { namesIn } from "../../src/figures/names-in.ts";
import { COUNTRY } from "../../src/figures/summary-of.ts";
import type { Beside, FindingContent } from "../../src/view/figures/finding-cards.ts";
import type { AskedPlace } from "./asked-place.ts";

interface About {
  indicator: IndicatorDefinition;
  period: string;
  /** What was asked about. */
  place: AskedPlace;
  figures: FindingFigures;
}

/** Everything that stands with the figure of an indicator in a period, of the place that was asked about. */
export async function findingContent(ctx: Context, actor: Actor, about: About): Promise<FindingContent> {
  const { indicator, period, place, figures } = about;
  const { settings } = ctx.cooperation;
  const codes = [indicator.code, ...Object.values(indicator.parts ?? {})];
  const shown = shownOf(ctx, about);
  const { figure, corrected } = shown.finding;
  // Of which figure the last correction was is not known here: where one is withheld it may have been that one.
  const isWhole = figures.all.every((one) => one.period !== period || !one.withheld);
  const [before, beside, imported, correction] = await together(ctx, (at) => [
    figure && publishedBefore(at, indicator, figure),
    besideOf(at, viewerFor(ctx, actor), indicator.code, period),
    lastImportIn(at, [period], codes),
    corrected && isWhole ? lastCorrectionOf(at, period, codes) : undefined,
  ]);
  return {
    ...shown,
    before,
    nameOf: namesIn(ctx),
    beside,
    importedOn: imported && dayOf(imported.at),
    correctedOn: correction && dayOf(correction.at),
    roundTo: (settings.disclosure ?? youthCareRule).roundTo,
    again: place.asked,
  };
}

type Shown = Pick<FindingContent, "finding" | "place" | "parts" | "example">;

/** Public figures are of municipalities and of the country: the whole of the cooperation is then none of them. */
function shownOf(ctx: Context, { indicator, period, place, figures }: About): Shown {
  const { area, provider, name } = place;
  const finding = findingFrom(ctx, indicator, period, figures, { area, provider });
  if (finding.figure || !indicator.dimensions.includes("municipality")) return { finding, place: name };
  const towns = ctx.directory.organisations.filter(({ kind, cbsCode }) => kind === "municipality" && cbsCode);
  const inside = area === "" ? [] : towns.filter(({ region }) => region === area);
  const codes = inside.map(({ cbsCode }) => cbsCode);
  const parts = figures.all.filter(
    (one) => one.period === period && one.provider === "" && codes.includes(one.area),
  );
  if (name !== undefined) return { finding, place: name, parts };
  const [first] = towns.map((one) => one.name).sort();
  const example = first === undefined ? undefined : ctx.t.finding.example(indicator.code, period, first);
  const country = findingFrom(ctx, indicator, period, figures, { area: COUNTRY });
  if (!country.figure) return { finding, place: undefined, example };
  return { finding: country, place: namesIn(ctx)(COUNTRY), example };
}

async function besideOf(ctx: Context, viewer: Viewer, code: string, period: string): Promise<Beside[]> {
  const rows = await together(ctx, (at) => [
    interpretationsOf(at, code, period, viewer),
    storiesOf(at, code, period, viewer),
  ]);
  return rows.flat().map(({ kind, text, organisation, at }: StatementRow) => ({
    kind,
    text,
    organisation: organisationOf(ctx.directory, organisation)?.name ?? organisation,
    on: dayOf(at),
  }));
}
