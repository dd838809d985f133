import { listPeriods } from "../../../db/queries/figures/figure.ts";
import { releasedPeriods } from "../../../db/queries/figures/release.ts";
import { together } from "../../../db/queries/reads/gather.ts";
import { keyOf } from "../../domain/disclosure/count-table.ts";
import { sightOf } from "../../domain/disclosure/packed-release.ts";
import { isQuietNote } from "../../domain/disclosure/telling-text.ts";
import { blindPlaces } from "../../domain/figures/blind-place.ts";
import { alone, type FamilyPeriod, type Passage, passageOf } from "../../domain/figures/family.ts";
import type { PublishedFigure } from "../../domain/figures/published-figure.ts";
import type { IndicatorDefinition } from "../../domain/organisation/cooperation.ts";
import type { Context } from "../../engine/context.ts";
import { giveTurn, inTurns } from "../in-turns.ts";
import { valueBefore } from "./published-before.ts";
import { misfitsIn, type ReleasedSlices, releasedSlices } from "./published-release.ts";
import { type DeliveredSlice, deliveredSlices, type FigureFacts, factsOf } from "./published-slice.ts";
import type { Misfit } from "./published-tables.ts";

export type { Misfit } from "./published-tables.ts";

const PARTS = ["counts", "wholes", "shares"] as const;
const NOTHING: ReleasedSlices = { counts: undefined, wholes: undefined, sight: { codes: [], counts: [] } };
type Spot = { area: string; provider: string };
type Guarded = Extract<Passage, { kind: "guarded" }>;

/**
 * Every figure of an indicator in these periods, as it may be seen: by period, then the whole before its parts. The one
 * gate: decides and records what leaves when that was not done yet. Who asks makes no difference, and what is looked
 * for only selects afterwards.
 */
export async function publishedFigures(
  ctx: Context,
  indicator: IndicatorDefinition,
  periods: readonly string[],
): Promise<PublishedFigure[]> {
  const asked = [...new Set(periods)].sort();
  if (asked.length === 0) return [];
  const passage = passageOf(ctx.cooperation.settings.indicators ?? [], indicator);
  const figures = await figuresBy(ctx, indicator, passage, asked);
  return figures.sort(byPlace);
}

/** What was published of a figure before it last changed; undefined unless it is shown now and was then. */
export const publishedBefore = (
  ctx: Context,
  indicator: IndicatorDefinition,
  figure: PublishedFigure,
): Promise<number | undefined> => valueBefore(ctx, indicator, figure);

/** The periods of an indicator that have figures, oldest first. */
export async function periodsWithFigures(ctx: Context, code: string): Promise<string[]> {
  return [...(await definitionsByPeriod(ctx, code)).keys()];
}

/** By period, oldest first, the version of the definition by which its figures came. */
export type Definitions = ReadonlyMap<string, string>;

/** The periods of an indicator that have figures. */
export async function definitionsByPeriod(ctx: Context, code: string): Promise<Definitions> {
  return (await definitionsOf(ctx, [code])).get(code) ?? new Map();
}

/** The same of several indicators at once, by their codes. */
export async function definitionsOf(
  ctx: Context,
  asked: readonly string[],
): Promise<Map<string, Definitions>> {
  const catalogue = ctx.cooperation.settings.indicators ?? [];
  const partsOf = (code: string): string[] => {
    const parts = catalogue.find((one) => one.code === code)?.parts;
    return parts ? [parts.numerator, parts.denominator] : [code];
  };
  const all = [...new Set(asked.flatMap((code) => [code, ...partsOf(code)]))];
  const slices = await listPeriods(ctx, all);
  const periods = Map.groupBy(slices, (slice) => slice.period);
  return new Map(
    asked.map((code) => {
      const versions = new Map<string, string>();
      for (const [period, there] of periods) {
        const of = partsOf(code).map((part) => there.find(({ indicator }) => indicator === part)?.version);
        // A share is there when it was delivered itself, and when both its counts were.
        if (of.includes(undefined) && !there.some(({ indicator }) => indicator === code)) continue;
        versions.set(period, of.join());
      }
      return [code, versions];
    }),
  );
}

/**
 * Decides what may be seen of families before anybody asks.
 * @returns those whose totals are not the sum of their parts: nothing of them is seen until that is mended
 * @throws Error when the solver failed: whoever reads sees nothing of it, and it is tried again
 */
export async function decideAhead(ctx: Context, families: readonly FamilyPeriod[]): Promise<FamilyPeriod[]> {
  const contradicted: FamilyPeriod[] = [];
  for (const one of families) {
    const { sight } = (await releasedSlices(ctx, one.family, [one.period])).get(one.period) ?? {};
    if (!sight || !("blocked" in sight)) continue;
    if (sight.blocked === "solver") throw new Error("what may be seen could not be worked out");
    if (sight.blocked === "contradiction") contradicted.push(one);
  }
  return contradicted;
}

/** What does not fit among figures that changed, so that nothing of their period is seen; it tells no values. */
export async function misfitsOf(ctx: Context, families: readonly FamilyPeriod[]): Promise<Misfit[]> {
  const found: Misfit[] = [];
  for (const { family, period } of families) found.push(...(await misfitsIn(ctx, family, period)));
  return found;
}

async function figuresBy(
  ctx: Context,
  indicator: IndicatorDefinition,
  passage: Passage,
  periods: readonly string[],
): Promise<PublishedFigure[]> {
  const { code } = indicator;
  if (passage.kind === "guarded") return await guarded(ctx, code, passage, periods);
  // What was protected once is protected for good, whatever the catalogue says of it later.
  const [once, all] = await together(ctx, (at) => [
    releasedPeriods(at, code, periods),
    deliveredSlices(at, [code], periods),
  ]);
  const still = once.length === 0 ? [] : await figuresBy(ctx, indicator, alone(code), once);
  const slices = all.filter(({ period }) => !once.includes(period));
  const shown = (value: number) => (passage.kind === "open" ? value : null);
  const isWithheld = passage.kind !== "open";
  const told = slices.flatMap((slice) => delivered(slice, shown));
  return [...told.map((figure) => quiet(ctx, figure, { isBlind: isWithheld, isWithheld })), ...still];
}

async function guarded(
  ctx: Context,
  indicator: string,
  { family, part }: Guarded,
  periods: readonly string[],
): Promise<PublishedFigure[]> {
  const released = await releasedSlices(ctx, family, periods);
  const shares = part === "shares" ? await deliveredSlices(ctx, [indicator], periods) : [];
  const found: PublishedFigure[] = [];
  for (const period of periods) {
    const { sight, ...slices } = released.get(period) ?? NOTHING;
    const own = part === "shares" ? shares.find((one) => one.period === period) : slices[part];
    const sources = (part === "shares" ? [slices.counts, slices.wholes] : [own]).filter(
      (one) => one !== undefined,
    );
    const facts: Map<string, FigureFacts>[] = [];
    for (const one of sources) facts.push(await factsOf(one, ctx.directory));
    const [notes] = own && part === "shares" ? [await factsOf(own, ctx.directory)] : facts;
    const seen = !("blocked" in sight) ? sightOf(sight, part) : new Map<string, number | null>();
    // What was delivered and has no decision (an area outside the cooperation, a share without counts) stays in.
    for (const { area, provider } of own?.figures ?? []) {
      const key = keyOf([area, provider]);
      if (!seen.has(key)) seen.set(key, null);
    }
    await giveTurn();
    const withheld = withheldOf(sight, part, seen);
    const isBlind = blindPlaces(withheld, ctx.directory);
    const figures = await inTurns(seen, ([key, value]) => {
      const figure = figureAt({ indicator, period }, key, value, facts, notes?.get(key)?.note ?? null);
      return quiet(ctx, figure, { isBlind: isBlind(figure), isWithheld: withheld.length > 0 });
    });
    await giveTurn();
    // Of a large table there are more than a call may have arguments.
    for (const figure of figures.sort(byPlace)) found.push(figure);
  }
  return found;
}

/** Where figures of a family are withheld in a period, whichever of its parts they are of. */
function withheldOf(
  sight: ReleasedSlices["sight"],
  part: Guarded["part"],
  own: ReadonlyMap<string, number | null>,
): Spot[] {
  const others = PARTS.filter((one) => one !== part);
  const parts = "blocked" in sight ? [] : others.map((one) => sightOf(sight, one));
  return [own, ...parts].flatMap((seen) =>
    [...seen].flatMap(([key, value]) => {
      const [area = "", provider = ""] = key.split("|");
      return value === null ? [{ area, provider }] : [];
    }),
  );
}

/** Without what would tell about a figure that is withheld: words beside it, and how often something was corrected. */
function quiet(
  { cooperation }: Context,
  figure: PublishedFigure,
  { isBlind, isWithheld }: { isBlind: boolean; isWithheld: boolean },
): PublishedFigure {
  const { note, revision } = figure;
  const unit = cooperation.settings.indicators?.find(({ code }) => code === figure.indicator)?.unit ?? "";
  const isQuiet = note === null || isQuietNote(note, [unit], isWithheld);
  return { ...figure, revision: isBlind ? 0 : revision, note: isQuiet ? note : null };
}

function figureAt(
  slice: { indicator: string; period: string },
  key: string,
  value: number | null,
  facts: readonly Map<string, FigureFacts>[],
  note: string | null,
): PublishedFigure {
  const [area = "", provider = ""] = key.split("|");
  const told = facts.flatMap((each) => each.get(key) ?? []);
  return {
    ...slice,
    area,
    provider,
    value,
    withheld: value === null,
    provisional: told.some(({ provisional }) => provisional),
    revision: new Set(told.flatMap(({ corrections }) => [...corrections])).size,
    // Words beside a figure may say what it is.
    note: value === null ? null : note,
  };
}

function delivered(
  { indicator, period, figures }: DeliveredSlice,
  shown: (value: number) => number | null,
): PublishedFigure[] {
  return figures.map(({ area, provider, value, provisional, corrections, note }) => {
    const seen = shown(value);
    return {
      indicator,
      period,
      area,
      provider,
      value: seen,
      withheld: seen === null,
      provisional,
      revision: new Set(corrections).size,
      note: seen === null ? null : note,
    };
  });
}

const byPlace = (a: PublishedFigure, b: PublishedFigure): number =>
  compare(a.period, b.period) || compare(a.area, b.area) || compare(a.provider, b.provider);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
