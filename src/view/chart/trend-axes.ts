import { defined } from "../../domain/defined.ts";
import { shortNumber } from "../figures/measured.ts";
import type { Text } from "../text.ts";
import { type Json, LOOK, widthOf } from "./chart-look.ts";
import type { Kind } from "./chart-marks.ts";

/** What a point is drawn with. */
export interface Row {
  at: number;
  value: number | null;
  target: number | null;
  kind: Kind;
  /** Where the mark stands: what is not shown has one at the bottom. */
  stands: number;
}

/** How a layer says where its marks stand: periods from left to right, numbers upwards from nought. */
export interface Axes {
  x: Json;
  y: (field: string) => Json;
  top: number;
  /** About how wide the plot becomes beside its numbers. */
  width: number;
}

/** Of the plot. */
export const TREND_HEIGHT = 190;
const MILLION = 1_000_000;

/** Of the periods as many are named as are legible, and always the last. */
export function axesOf(t: Text, values: readonly Row[], labels: readonly string[]): Axes {
  const all = values.flatMap(({ value, target }) => [value ?? 0, target ?? 0]);
  const [top, bottom] = [Math.max(0, ...all), Math.min(0, ...all)];
  const width = LOOK.width - 36 - widthOf(shortNumber(t, top, top));
  const widest = Math.max(...labels.map((label) => widthOf(label)), 1);
  const step = Math.ceil(labels.length / Math.max(1, Math.floor(width / (widest + 12))));
  const named = labels.flatMap((_, at) => ((labels.length - 1 - at) % step === 0 ? [at] : []));
  const inMillions = `datum.value === 0 ? '0' : format(datum.value / 1000000, ',~r') + ${JSON.stringify(` ${t.chart.million}`)}`;
  const isFlat = top === 0 && bottom === 0;
  const x = {
    field: "at",
    type: "ordinal",
    sort: null,
    scale: { type: "band", padding: 0, domain: labels.map((_, at) => at) },
    axis: {
      values: named,
      labelAngle: 0,
      labelOverlap: false,
      ticks: false,
      labelPadding: 10,
      labelExpr: `${JSON.stringify(labels)}[datum.value]`,
    },
  };
  const scale = { domain: isFlat ? [0, 1] : [bottom * 1.15, top * 1.15], nice: false };
  const axis = defined<Json>({
    tickCount: 4,
    domain: false,
    ticks: false,
    values: isFlat ? [0] : undefined,
    labelExpr: top >= MILLION ? inMillions : "format(datum.value, ',~f')",
  });
  return { x, y: (field) => ({ field, type: "quantitative", scale, axis }), top, width };
}
