import { z } from "zod";
import type { Page } from "../../db/queries/page.ts";
import { parsePeriod } from "../../src/domain/calendar/period.ts";
import type { PublishedFigure } from "../../src/domain/figures/published-figure.ts";
import type { IndicatorDefinition } from "../../src/domain/organisation/cooperation.ts";
import type { Context } from "../../src/engine/context.ts";
import { collection } from "../../src/engine/reading/collection.ts";
import { periodsWithFigures, publishedFigures } from "../../src/figures/gate/published-figures.ts";

const item = z.object({
  /** `INDICATOR:PERIOD:AREA:PROVIDER`, the last two empty for the whole. */
  ref: z.string(),
  indicator: z.string(),
  period: z.string(),
  /** The slug of a region of the cooperation, a province (`PV25`) or the country (`NL01`); null for the whole. */
  region: z.string().nullable(),
  /** CBS code; null for the whole. */
  municipality: z.string().nullable(),
  /** Slug; null for the whole. */
  provider: z.string().nullable(),
  /** As the rule of the cooperation rounds it; null when it is withheld. */
  value: z.number().nullable(),
  withheld: z.boolean(),
  provisional: z.boolean(),
  /** How often it was corrected. */
  revision: z.int(),
  note: z.string().nullable(),
});
type Item = z.input<typeof item>;

const compared = ["region", "municipality", "provider", "withheld", "provisional", "revision"] as const;

/** Looked at in one go: a later period may have far more figures than the first one told. */
const MOST_PERIODS = 8;

/** The figures of all indicators as they may be seen; an empty filter on a dimension asks for its whole. */
export const indicatorValues = collection({
  name: "indicator-values",
  key: "ref",
  filters: ["ref", "indicator", "period", ...compared],
  item,
  list: async (ctx, _actor, { ref, indicator, period, ...filter }, page) => {
    const [refIndicator, refPeriod] = ref?.split(":") ?? [];
    const catalogue = (ctx.cooperation.settings.indicators ?? []).filter(({ code }) =>
      [indicator, refIndicator].every((wanted) => wanted === undefined || wanted === code),
    );
    const asked = period === undefined ? undefined : (parsePeriod(period) ?? period);
    const fits = (one: Item) =>
      (ref === undefined || one.ref === ref) &&
      compared.every((field) => filter[field] === undefined || filter[field] === String(one[field] ?? ""));
    const fitsPeriod = (each: string) =>
      [asked, refPeriod].every((wanted) => wanted === undefined || wanted === each);
    const from = page.after === undefined ? undefined : cursorFrom(page.after);
    const items: Item[] = [];
    let last = page.after ?? null;
    let looked = 0;
    for await (const { indicator, periods } of slicesFrom(ctx, catalogue, from, fitsPeriod, page)) {
      // How many figures that fit a period of this indicator has; its first one tells.
      let most = 1;
      for (let nth = 0; nth < periods.length; ) {
        // Only what is on the page is decided; where a filter passes figures by, a page may be short.
        if (items.length === page.limit || looked === page.limit) return { items, next: last };
        const size = nth === 0 ? 1 : Math.min(MOST_PERIODS, Math.ceil((page.limit - items.length) / most));
        const batch = periods.slice(nth, nth + Math.min(size, page.limit - looked));
        nth += batch.length;
        looked += batch.length;
        const figures = await publishedFigures(ctx, indicator, batch);
        const byPeriod = Map.groupBy(figures, (figure) => figure.period);
        for (const period of batch) {
          const fitting = (byPeriod.get(period) ?? []).filter((figure) => fits(itemOf(figure)));
          for (const figure of fitting.filter((one) => isAfter(one, from))) {
            const one = itemOf(figure);
            if (items.length === page.limit) return { items, next: last };
            items.push(one);
            last = one.ref;
          }
          most = Math.max(most, fitting.length);
          last = `${indicator.code}:${period}`;
        }
      }
    }
    return { items, next: null };
  },
});

function itemOf({ area, ...figure }: PublishedFigure): Item {
  const isTown = /^GM\d{4}$/.test(area);
  return {
    ref: [figure.indicator, figure.period, area, figure.provider].join(":"),
    indicator: figure.indicator,
    period: figure.period,
    region: isTown ? null : area || null,
    municipality: isTown ? area : null,
    provider: figure.provider || null,
    value: figure.value,
    withheld: figure.withheld,
    provisional: figure.provisional,
    revision: figure.revision,
    note: figure.note,
  };
}

/** Where a page ended: after a figure, or after all of an indicator and a period. */
interface Cursor {
  indicator: string;
  period: string;
  place: { area: string; provider: string } | undefined;
}

function cursorFrom(after: string): Cursor {
  const [indicator = "", period = "", area, provider] = after.split(":");
  return {
    indicator,
    period,
    place: area === undefined || provider === undefined ? undefined : { area, provider },
  };
}

function isAfter({ indicator, period, area, provider }: PublishedFigure, from: Cursor | undefined): boolean {
  if (from?.place === undefined || indicator !== from.indicator || period !== from.period) return true;
  return area === from.place.area ? provider > from.place.provider : area > from.place.area;
}

/** Indicators with their periods that have figures, in the order of the catalogue, from a place on. */
async function* slicesFrom(
  ctx: Context,
  catalogue: readonly IndicatorDefinition[],
  from: Cursor | undefined,
  fits: (period: string) => boolean,
  { newest }: Page,
): AsyncGenerator<{ indicator: IndicatorDefinition; periods: string[] }> {
  const start = from === undefined ? 0 : catalogue.findIndex(({ code }) => code === from.indicator);
  if (start < 0) throw new RangeError("no such place in the list");
  for (const indicator of catalogue.slice(start)) {
    const isToCome = (period: string) =>
      from === undefined ||
      indicator.code !== from.indicator ||
      (newest ? period < from.period : period > from.period) ||
      (period === from.period && from.place !== undefined);
    const periods = (await periodsWithFigures(ctx, indicator.code)).filter(fits).filter(isToCome);
    yield { indicator, periods: newest ? periods.toReversed() : periods };
  }
}
