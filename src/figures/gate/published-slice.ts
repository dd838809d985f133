import { findMoreSlices, findSlices } from "../../../db/queries/figures/figure.ts";
import { memberNumbers } from "../../../db/queries/figures/figure-member.ts";
import { type Correction, listCorrections } from "../../../db/queries/figures/figure-revision.ts";
import { together } from "../../../db/queries/reads/gather.ts";
import { keyOf } from "../../domain/disclosure/count-table.ts";
import { noteKey } from "../../domain/figures/slice.ts";
import type { Directory } from "../../domain/organisation/organisation.ts";
import type { Context } from "../../engine/context.ts";
import { inTurns } from "../in-turns.ts";

/** A figure as it was delivered: only the gate may see it. */
export interface DeliveredFigure {
  area: string;
  provider: string;
  value: number;
  provisional: boolean;
  note: string | null;
  /** The imports that corrected it. */
  corrections: readonly number[];
}

/** All figures of an indicator in a period, as they were delivered. */
export interface DeliveredSlice {
  indicator: string;
  period: string;
  figures: DeliveredFigure[];
}

/** What is told of a figure besides its value. */
export interface FigureFacts {
  provisional: boolean;
  corrections: ReadonlySet<number>;
  note: string | null;
}

/**
 * At most so many slices are read in one statement, whose answer is one piece of JSON: while years of a large table are
 * parsed in one go, the process answers nobody.
 */
const FEW_SLICES = 24;

/** The slices that there are of some indicators in some periods. */
export async function deliveredSlices(
  ctx: Context,
  indicators: readonly string[],
  periods: readonly string[],
): Promise<DeliveredSlice[]> {
  const keys = indicators.flatMap((indicator) => periods.map((period) => ({ indicator, period })));
  if (keys.length === 0) return [];
  const [slices, numbers, listed] =
    keys.length > FEW_SLICES
      ? ([
          await findMoreSlices(ctx, keys, new Map()),
          await memberNumbers(ctx),
          await listCorrections(ctx, indicators, periods),
        ] as const)
      : await together(ctx, (at) => [
          findSlices(at, keys),
          memberNumbers(at),
          listCorrections(at, indicators, periods),
        ]);
  const names = (kind: keyof typeof numbers) =>
    new Map([...numbers[kind]].map(([key, number]) => [number, key] as const));
  const [areas, providers] = [names("area"), names("provider")];
  const corrections = await bySlice(listed);
  return await inTurns(slices, ({ indicator, period, ...slice }) => {
    const corrected = corrections.get(keyOf([indicator, period]));
    return {
      indicator,
      period,
      figures: slice.figures.map((value, at) => {
        const place = noteKey(slice.areas[at] ?? 0, slice.providers[at] ?? 0);
        return {
          area: areas.get(slice.areas[at] ?? 0) ?? "",
          provider: providers.get(slice.providers[at] ?? 0) ?? "",
          value,
          provisional: slice.marks[at] !== 0,
          note: slice.notes[place] ?? null,
          corrections: corrected?.get(place) ?? NONE,
        };
      }),
    };
  });
}

/** The imports that corrected figures, by slice and then by place. */
async function bySlice(listed: readonly Correction[]): Promise<Map<string, Map<string, number[]>>> {
  const found = new Map<string, Map<string, number[]>>();
  await inTurns(listed, ({ indicator, period, areas, providers, replacedBy }) => {
    const key = keyOf([indicator, period]);
    const slice = found.get(key) ?? new Map<string, number[]>();
    found.set(key, slice);
    for (const [at, area] of areas.entries()) {
      const place = noteKey(area, providers[at] ?? 0);
      const own = slice.get(place);
      if (own) own.push(replacedBy);
      else slice.set(place, [replacedBy]);
    }
  });
  return found;
}

/** Of nearly every figure. */
const NONE: readonly number[] = [];
const NO_CORRECTIONS: ReadonlySet<number> = new Set();

/**
 * What is told of each figure besides its value, by key, and of each total that follows from figures: it is
 * provisional when one of them is, and corrected when one of them was.
 */
export async function factsOf(
  { figures }: DeliveredSlice,
  { organisations }: Directory,
): Promise<Map<string, FigureFacts>> {
  const regionOf = new Map(
    organisations.flatMap(({ cbsCode, region }) => (cbsCode ? [[cbsCode, region]] : [])),
  );
  const facts = new Map<string, FigureFacts>();
  const addTo = (key: string, { provisional, corrections }: DeliveredFigure) => {
    const before = facts.get(key);
    const isMore = !before || (provisional && !before.provisional) || corrections.length > 0;
    if (!isMore) return;
    facts.set(key, {
      provisional: provisional || before?.provisional === true,
      corrections: both(before?.corrections ?? NO_CORRECTIONS, corrections),
      note: null,
    });
  };
  await inTurns(figures, (figure) => {
    const { area, provider } = figure;
    for (const above of new Set([area, regionOf.get(area) ?? "", ""])) {
      addTo(keyOf([above, ""]), figure);
      if (provider !== "") addTo(keyOf([above, provider]), figure);
    }
  });
  await inTurns(figures, ({ area, provider, provisional, corrections, note }) =>
    facts.set(keyOf([area, provider]), { provisional, corrections: both(NO_CORRECTIONS, corrections), note }),
  );
  return facts;
}

const both = (some: ReadonlySet<number>, more: readonly number[]): ReadonlySet<number> =>
  more.length === 0 ? some : new Set([...some, ...more]);
