import type { Finding } from "../../src/domain/figures/finding.ts";
import type { PublishedFigure } from "../../src/domain/figures/published-figure.ts";
import {
  changeBetween,
  isOffTarget,
  provisionalChangeBetween,
  targetFor,
} from "../../src/domain/figures/target.ts";
import type { IndicatorDefinition } from "../../src/domain/organisation/cooperation.ts";
import { anIndicator } from "../indicator-builder.ts";

/** A published figure of the whole cooperation; null is withheld. */
export const aFigure = (value: number | null, about: Partial<PublishedFigure> = {}): PublishedFigure => ({
  ...{ indicator: "doorplaatsingen", period: "2026-Q3", area: "", provider: "" },
  ...{ value, withheld: value === null, provisional: false, revision: 0, note: null },
  ...about,
});

export interface Said {
  indicator?: Partial<IndicatorDefinition>;
  period?: string;
  figure?: PublishedFigure | undefined;
  previous?: PublishedFigure | undefined;
  regions?: Finding["regions"];
  corrected?: boolean;
  trend?: PublishedFigure[];
}

/** What an indicator tells, made of figures as they are published. */
export function aFinding(said: Said): Finding {
  const indicator = anIndicator({
    ...{ code: "doorplaatsingen", title: "Onvrijwillige doorplaatsingen", unit: "doorplaatsingen" },
    ...said.indicator,
  });
  const { period = "2026-Q3", figure, previous } = said;
  const target = targetFor(indicator, period);
  return {
    ...{ indicator, period, figure, previous, target },
    change: changeBetween(previous, figure),
    provisionalChange: provisionalChangeBetween(previous, figure),
    offTarget: isOffTarget(indicator, figure?.value, target),
    trend: said.trend ?? [previous, figure].filter((one) => one !== undefined),
    regions: said.regions ?? { refused: "no-figures" },
    corrected: said.corrected ?? false,
  };
}
