import type { Card, Chart } from "../view/card.ts";

/** Where the picture of a chart is; undefined: there is none, and the chart is told in words. */
export type PictureOf = (chart: Chart) => string | undefined;

/** Finds the pictures of a card's charts before it is rendered. */
export async function picturesOf(
  card: Card,
  find: ((chart: Chart) => Promise<string | undefined>) | undefined,
): Promise<{ picture?: PictureOf }> {
  const charts = card.body.flatMap((block) => (block.type === "chart" ? [block.chart] : []));
  if (charts.length === 0 || !find) return {};
  const found = new Map<Chart, string>();
  for (const chart of charts) {
    const place = await find(chart);
    if (place !== undefined) found.set(chart, place);
  }
  return { picture: (chart) => found.get(chart) };
}
