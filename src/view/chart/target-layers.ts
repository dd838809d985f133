import { showMeasured } from "../figures/measured.ts";
import type { Text } from "../text.ts";
import { haloed, type Json, LOOK, widthOf } from "./chart-look.ts";
import { type Axes, TREND_HEIGHT as HEIGHT, type Row } from "./trend-axes.ts";

/** A dash in each period that something is aimed at, and in words what that is at the end. */
export function targetLayers(t: Text, values: readonly Row[], unit: string, axes: Axes): Json[] {
  const last = values.findLast(({ target }) => target !== null);
  if (!last || last.target === null) return [];
  const text = `${t.chart.target} ${showMeasured(t, last.target, unit)}`;
  const { side, dy } = roomiest(values, last.target, { ...axes, label: widthOf(text) * 1.15 });
  const x = side === "left" ? 4 : { expr: "width - 4" };
  const look = { align: side, baseline: "middle", x, dy, color: LOOK.targetInk, fontWeight: "bold" };
  return [
    {
      transform: [{ filter: "datum.target !== null" }],
      mark: {
        type: "tick",
        orient: "horizontal",
        thickness: 3,
        opacity: 1,
        width: { band: 0.72 },
        color: LOOK.target,
      },
      encoding: { x: axes.x, y: axes.y("target") },
    },
    ...haloed([{ target: last.target, text }], look, { y: axes.y("target") }),
  ];
}

/** How far from its dashes the words may stand, the nearest first. */
const AWAY = [-13, 13, 30, -30, 48, 66, -48, 84];
/** Half the height of a line of text, and a little. */
const CLEAR = 15;
/** Numbers stand so far above their points. */
const ABOVE = 17;

interface Place {
  side: "left" | "right";
  dy: number;
}

/** The nearest place, at an end that has this target, where the words touch neither the line nor its numbers. */
function roomiest(
  values: readonly Row[],
  target: number,
  { top, width, label }: Pick<Axes, "top" | "width"> & { label: number },
): Place {
  const pixels = HEIGHT / (Math.max(top, 1e-9) * 1.15);
  const count = Math.min(values.length, Math.ceil((label / width) * values.length));
  const places = AWAY.flatMap((dy) => (["right", "left"] as const).map((side) => ({ side, dy })));
  const rooms = places.map(({ side, dy }) => {
    const under = side === "left" ? values.slice(0, count) : values.slice(-count);
    const at = target * pixels - dy;
    const things = under.flatMap(({ value }) =>
      value === null ? [] : [value * pixels, value * pixels + ABOVE],
    );
    const edges = [at, HEIGHT - at].map((room) => (room < 8 ? 0 : 3 * CLEAR));
    const room = Math.min(...edges, ...things.map((thing) => Math.abs(thing - at)));
    // Beside the dashes of another target it must stand well clear of them.
    return under.every((row) => row.target === null || row.target === target) ? room : room / 2;
  });
  const best = Math.max(...rooms);
  const chosen = rooms.findIndex((room) => room >= Math.min(CLEAR, best));
  return places[chosen] ?? { side: "right", dy: -13 };
}
