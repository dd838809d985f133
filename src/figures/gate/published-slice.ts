import { findSlices, memberNumbers } from "../../../db/queries/figures/figure.ts";
import { listCorrections } from "../../../db/queries/figures/figure-revision.ts";
import { keyOf } from "../../domain/disclosure/count-table.ts";
import { noteKey } from "../../domain/figures/slice.ts";
import type { Directory } from "../../domain/organisation/organisation.ts";
import type { Context } from "../../engine/context.ts";

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

/** The slices that there are of some indicators in some periods. */
export async function deliveredSlices(
  ctx: Context,
  indicators: readonly string[],
  periods: readonly string[],
): Promise<DeliveredSlice[]> {
  const keys = indicators.flatMap((indicator) => periods.map((period) => ({ indicator, period })));
  const slices = await findSlices(ctx, keys);
  if (slices.length === 0) return [];
  const names = async (kind: "area" | "provider") =>
    new Map([...(await memberNumbers(ctx, kind))].map(([key, number]) => [number, key] as const));
  const [areas, providers] = [await names("area"), await names("provider")];
  const corrections = Map.groupBy(
    await listCorrections(ctx, [...indicators], [...periods]),
    ({ indicator, period, area, provider }) => `${indicator} ${period} ${noteKey(area, provider)}`,
  );
  return slices.map((slice) => ({
    indicator: slice.indicator,
    period: slice.period,
    figures: slice.figures.map((value, at) => {
      const place = noteKey(slice.areas[at] ?? 0, slice.providers[at] ?? 0);
      return {
        area: areas.get(slice.areas[at] ?? 0) ?? "",
        provider: providers.get(slice.providers[at] ?? 0) ?? "",
        value,
        provisional: slice.marks[at] !== 0,
        note: slice.notes[place] ?? null,
        corrections: (corrections.get(`${slice.indicator} ${slice.period} ${place}`) ?? []).map(
          ({ replacedBy }) => replacedBy,
        ),
      };
    }),
  }));
}

/**
 * What is told of each figure besides its value, by key, and of each total that follows from figures: it is
 * provisional when one of them is, and corrected when one of them was.
 */
export function factsOf({ figures }: DeliveredSlice, { organisations }: Directory): Map<string, FigureFacts> {
  const regionOf = new Map(
    organisations.flatMap(({ cbsCode, region }) => (cbsCode ? [[cbsCode, region]] : [])),
  );
  const facts = new Map<string, FigureFacts & { corrections: Set<number> }>();
  for (const { area, provider, provisional, corrections } of figures) {
    for (const above of new Set([area, regionOf.get(area) ?? "", ""])) {
      for (const all of new Set([provider, ""])) {
        const key = keyOf([above, all]);
        const own = facts.get(key) ?? { provisional: false, corrections: new Set(), note: null };
        own.provisional ||= provisional;
        for (const each of corrections) own.corrections.add(each);
        facts.set(key, own);
      }
    }
  }
  for (const { area, provider, provisional, corrections, note } of figures) {
    facts.set(keyOf([area, provider]), { provisional, corrections: new Set(corrections), note });
  }
  return facts;
}
