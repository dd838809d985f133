import { nextPeriod } from "../../src/domain/calendar/period.ts";
import type { Finding } from "../../src/domain/figures/finding.ts";
import type { PublishedFigure } from "../../src/domain/figures/published-figure.ts";
import type { IndicatorDefinition } from "../../src/domain/organisation/cooperation.ts";

export const placements: IndicatorDefinition = {
  ...{ code: "doorplaatsingen", title: "Onvrijwillige doorplaatsingen", theme: "Kind en gezin" },
  ...{
    definition: "Aantal keren.",
    version: 1,
    measure: "count",
    unit: "doorplaatsingen",
    direction: "down",
  },
  ...{ numerator: null, denominator: null, target: {}, source: "Opgave", sourceColumn: null },
  ...{ rhythm: "quarter", dimensions: ["region", "provider"], public: false, parts: null },
  ...{ deliveredBy: "provider", deadlineDays: 15 },
};

export const share: IndicatorDefinition = {
  ...placements,
  ...{ code: "verklarende-analyse", title: "Verklarende analyse aanwezig", measure: "share", unit: "%" },
  ...{ direction: "up", target: { "2026": 90 } },
};

/** A number; `null` is withheld; `undefined` is no figure at all; `"165*"` is provisional. */
export type TestValue = number | null | undefined | `${number}*`;

export function figure(
  indicator: IndicatorDefinition,
  period: string,
  given: Exclude<TestValue, undefined>,
  area = "",
): PublishedFigure {
  const provisional = typeof given === "string";
  const value = provisional ? Number(given.slice(0, -1)) : given;
  return {
    ...{ indicator: indicator.code, period, area, provider: "", value, withheld: value === null },
    ...{ provisional, revision: 0, note: null },
  };
}

/** A finding as the gate would give it. */
export function finding(
  indicator: IndicatorDefinition,
  {
    from = "2025-Q1",
    trend = [],
    regions = {},
  }: { from?: string; trend?: TestValue[]; regions?: Record<string, Exclude<TestValue, undefined>> },
): Finding {
  let period = from;
  const figures: PublishedFigure[] = [];
  for (const [index, given] of trend.entries()) {
    if (index > 0) period = nextPeriod(period);
    if (given !== undefined) figures.push(figure(indicator, period, given));
  }
  const compared = Object.entries(regions).map(([area, given]) => figure(indicator, period, given, area));
  return {
    ...{ indicator, period, figure: figures.at(-1), previous: figures.at(-2), change: undefined },
    ...{ target: undefined, offTarget: undefined, trend: figures, corrected: false },
    regions: compared.length > 0 ? { figures: compared } : { refused: "no-figures" },
  };
}

export const REGIONS: Record<string, string> = {
  achterhoek: "Achterhoek",
  "centraal-gelderland": "Centraal Gelderland",
  foodvalley: "FoodValley",
  "midden-ijssel-oost-veluwe": "Midden-IJssel/Oost-Veluwe",
  "noord-veluwe": "Noord-Veluwe",
  "rijk-van-nijmegen": "Rijk van Nijmegen",
  rivierenland: "Rivierenland",
};
export const nameOf = (key: string): string => REGIONS[key] ?? key;
