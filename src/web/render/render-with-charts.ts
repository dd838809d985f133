import { setTimeout as pause } from "node:timers/promises";
import { createContext, type VNode } from "preact";
import type { Charts } from "../../charts/render.ts";
import type { Chart } from "../../view/card.ts";
import { html } from "./html.ts";

type Find = (chart: Chart) => string | undefined;

/** Gives the SVG of a chart, where there is one. */
export const Pictures = createContext<Find>(() => undefined);

/** So many charts of a page are drawn; the rest of them is told in words. */
const MOST = 40;
/** A page does not wait longer for its pictures: they are there the next time. */
const PATIENCE_MS = 3000;

/**
 * Renders a page with the pictures of its charts: once to see which it has, and again when these are drawn.
 * @param render makes text of a page
 */
export async function renderWithCharts(
  charts: Pick<Charts, "picture"> | undefined,
  page: VNode[],
  render: (...page: VNode[]) => string,
): Promise<string> {
  const found = new Map<Chart, string>();
  const missing = new Set<Chart>();
  const find: Find = (chart) => {
    const svg = found.get(chart);
    if (svg === undefined) missing.add(chart);
    return svg;
  };
  const rendered = () => render(html`<${Pictures.Provider} value=${find}>${page}<//>`);
  const first = rendered();
  if (missing.size === 0 || !charts) return first;
  const drawing = [...missing].slice(0, MOST).map(async (chart) => {
    const picture = await charts.picture(chart).catch(() => undefined);
    if (picture) found.set(chart, picture.svg);
  });
  const ended = new AbortController();
  const patience = pause(PATIENCE_MS, undefined, { signal: ended.signal, ref: false }).catch(() => undefined);
  await Promise.race([Promise.all(drawing), patience]);
  ended.abort();
  return rendered();
}
