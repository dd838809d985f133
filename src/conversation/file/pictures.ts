import type { Card, Chart } from "../../view/card.ts";

/** Where the picture of a chart is; undefined: there is none, and the chart is told in words. */
export type PictureOf = (chart: Chart) => string | undefined;

export const chartsIn = ({ body }: Card): Chart[] =>
  body.flatMap((block) => (block.type === "chart" ? [block.chart] : []));

/** Finds the pictures of a card's charts before it is rendered. */
export async function picturesOf(
  card: Card,
  find: ((chart: Chart) => Promise<string | undefined>) | undefined,
): Promise<{ picture?: PictureOf }> {
  const charts = chartsIn(card);
  if (charts.length === 0 || !find) return {};
  const found = new Map<Chart, string>();
  for (const chart of charts) {
    const place = await find(chart);
    if (place !== undefined) found.set(chart, place);
  }
  return { picture: (chart) => found.get(chart) };
}
