import { defined } from "../../domain/defined.ts";
import type { Chart } from "../card.ts";
import { shortNumber } from "../figures/measured.ts";
import type { Text } from "../text.ts";
import { haloed, type Json, LOOK, widthOf } from "./chart-look.ts";
import { KINDS, kindOf, LOOKS } from "./chart-marks.ts";
import { targetLayers } from "./target-layers.ts";
import { type Axes, axesOf, type Row, TREND_HEIGHT } from "./trend-axes.ts";

/** So many points can each have their number above them, when there is room. */
const NUMBERED = 5;
/** With more points than this their dots would be one thick line. */
const DOTTED = 40;

/** A line through the periods; a gap with a mark where nothing is shown, and what is aimed at as dashes. */
export function trendSpec(t: Text, { points, unit }: Chart): Json {
  const values = points.map(
    (point, at): Row => ({
      at,
      value: point.value,
      target: point.target,
      kind: kindOf(point),
      stands: point.value ?? 0,
    }),
  );
  const axes = axesOf(
    t,
    values,
    points.map(({ label }) => label),
  );
  return {
    width: LOOK.width,
    height: TREND_HEIGHT,
    autosize: { type: "fit-x", contains: "padding" },
    data: { values },
    layer: [
      {
        transform: [{ filter: "datum.value === null" }],
        mark: { type: "bar", color: LOOK.gap, width: { band: 1 } },
        encoding: { x: axes.x, y: { value: 0 }, y2: { value: "height" } },
      },
      ...targetLayers(t, values, unit, axes),
      {
        mark: { type: "line", color: LOOK.mark, strokeWidth: 3, strokeJoin: "round", invalid: BREAK },
        encoding: { x: axes.x, y: axes.y("value") },
      },
      marks(t, values, axes),
      ...numbers(t, values, axes),
    ],
  };
}

const BREAK = "break-paths-filter-domains";

/** A dot for each figure, with a form of its own for what is provisional and for what is not shown. */
function marks(t: Text, values: readonly Row[], { x, y }: Axes): Json {
  const there = KINDS.filter((kind) => values.some((row) => row.kind === kind));
  const names = Object.fromEntries(there.map((kind) => [kind, t.chart[kind]]));
  const legend = {
    orient: "bottom",
    direction: "horizontal",
    columns: 2,
    columnPadding: 24,
    rowPadding: 6,
    offset: 10,
    labelExpr: `${JSON.stringify(names)}[datum.value]`,
  };
  const isPlain = there.every((kind) => kind === "definitive");
  const by = (what: "shape" | "fill" | "stroke") => ({
    field: "kind",
    type: "nominal",
    legend: isPlain ? null : legend,
    scale: { domain: there, range: there.map((kind) => LOOKS[kind][what]) },
  });
  const isDotted = values.length <= DOTTED;
  return defined({
    transform: isDotted ? undefined : [{ filter: "datum.kind !== 'definitive'" }],
    mark: { type: "point", strokeWidth: 2.5, opacity: 1, size: isDotted ? 100 : 50 },
    encoding: { x, y: y("stands"), shape: by("shape"), fill: by("fill"), stroke: by("stroke") },
  });
}

/** Numbers above the first and last point, or above all when there are few. */
function numbers(t: Text, values: readonly Row[], { x, y, top, width }: Axes): Json[] {
  const shown = values.flatMap((row) =>
    row.value === null ? [] : [{ ...row, text: shortNumber(t, row.value, top) }],
  );
  const widest = Math.max(...shown.map(({ text }) => widthOf(text) + 14), 1);
  const fits = shown.length <= NUMBERED && widest * values.length <= width;
  const said = fits ? shown : [...new Set([shown[0], shown.at(-1)])].filter((row) => row !== undefined);
  // At the edges they would stand over the numbers of the axis.
  const isTight = widest > (1.2 * width) / values.length;
  const align = `datum.at < 1 ? 'left' : datum.at > ${values.length - 2} ? 'right' : 'center'`;
  const look = { dy: -17, fontWeight: "bold", align: isTight ? { expr: align } : "center" };
  return haloed(said, look, { x, y: y("value") });
}
