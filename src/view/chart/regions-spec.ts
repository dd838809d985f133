import type { Chart } from "../card.ts";
import { shortNumber, showMeasured } from "../figures/measured.ts";
import type { Text } from "../text.ts";
import { type Json, LOOK, widthOf } from "./chart-look.ts";
import { kindOf } from "./chart-marks.ts";

const PLOT = LOOK.width - 24;
/** A name, its bar, and space to the next. */
const ROW = 46;
const BAR = 18;
/** Names are longer than this only by a slip; they are cut. */
const LONGEST_NAME = 44;

/** A bar for each region with its name above it and its number behind it; what is withheld has none. */
export function regionsSpec(t: Text, { points, unit }: Chart): Json {
  const target = points.find((point) => point.target !== null)?.target ?? null;
  const most = Math.max(0, target ?? 0, ...points.map(({ value }) => value ?? 0));
  const values = points.map((point, at) => {
    const { label, value } = point;
    const kind = kindOf(point);
    const number = value === null ? `× ${t.chart[kind]}` : shortNumber(t, value, most);
    const said = kind === "provisional" ? `${number} (${t.chart.provisional})` : number;
    const top = at * ROW;
    return {
      at,
      value,
      said,
      kind,
      stands: value ?? 0,
      name: label.length > LONGEST_NAME ? `${label.slice(0, LONGEST_NAME - 1)}…` : label,
      nameAt: top + 12,
      from: top + 21,
      to: top + 21 + BAR,
      middle: top + 21 + BAR / 2,
    };
  });
  const height = Math.max(1, points.length) * ROW;
  const number = Math.max(0, ...values.map(({ said, value }) => (value === null ? 0 : widthOf(said))));
  // The axis ends at this number, after so many pixels.
  const [end, length] = [most > 0 ? most : 1, PLOT - number - 16];
  const x = {
    field: "stands",
    type: "quantitative",
    axis: null,
    scale: { domain: [0, end], range: [0, length], nice: false },
  };
  const down = (field: string) => ({
    y: { field, type: "quantitative", axis: null, scale: { domain: [0, height], range: [0, height] } },
  });
  const bars = { fill: LOOK.mark, stroke: LOOK.mark, strokeWidth: 2 };
  const bar = (filter: string, look: Json): Json => ({
    transform: [{ filter }],
    mark: { type: "rect", ...look },
    encoding: { x, x2: { datum: 0 }, ...down("from"), y2: { field: "to" } },
  });
  const text = (field: string, y: string, look: Json, encoding: Json = {}): Json => ({
    mark: { type: "text", align: "left", baseline: "middle", ...look },
    encoding: { ...encoding, ...down(y), text: { field, type: "nominal" } },
  });
  return {
    autosize: { type: "pad" },
    width: PLOT,
    height: height + (target === null ? 0 : 26),
    data: { values },
    layer: [
      bar("datum.kind === 'definitive'", bars),
      bar("datum.kind === 'provisional'", { ...bars, fill: "#ffffff", strokeDash: [5, 3] }),
      text("name", "nameAt", { x: 0 }),
      ...(target === null ? [] : aim(t, { target, unit, x, place: (target / end) * length, height })),
      ...[{ stroke: "#ffffff", strokeWidth: 5 }, {}].map((look) =>
        text("said", "middle", { dx: 7, fontWeight: "bold", ...look }, { x }),
      ),
    ],
  };
}

interface Aim {
  target: number;
  unit: string;
  x: Json;
  /** How many pixels from the beginning of the axis. */
  place: number;
  height: number;
}

/** What is aimed at: a dashed line through all bars, with its name below. */
function aim(t: Text, { target, unit, x, place, height }: Aim): Json[] {
  const text = `${t.chart.target} ${showMeasured(t, target, unit)}`;
  const isRight = place + widthOf(text) > PLOT;
  const rule = { type: "rule", color: LOOK.target, strokeWidth: 2.5, strokeDash: [7, 5] };
  return [
    {
      data: { values: [{ stands: target }] },
      mark: rule,
      encoding: { x, y: { value: 0 }, y2: { value: height + 6 } },
    },
    {
      data: { values: [{ stands: target, text }] },
      mark: {
        type: "text",
        align: isRight ? "right" : "left",
        baseline: "middle",
        y: height + 16,
        dx: isRight ? 2 : -2,
        color: LOOK.targetInk,
        fontWeight: "bold",
      },
      encoding: { x, text: { field: "text", type: "nominal" } },
    },
  ];
}
