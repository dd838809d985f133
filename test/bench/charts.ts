// What a chart costs, as the surfaces ask for it: in a thread that has started. Run by `run.ts`, or alone:
// node --import ./bin/node24.js test/bench/charts.ts
import { Resvg } from "@resvg/resvg-js";
import { openCharts } from "../../src/charts/render.ts";
import type { Chart } from "../../src/view/card.ts";
import { regionsChart, trendChart } from "../../src/view/chart/chart-block.ts";
import { textIn } from "../../src/view/text.ts";
import { finding, nameOf, REGIONS, share } from "../view/findings.ts";
import { quantile, table, timesOf } from "./measure.ts";

const RUNS = 60;
const WARM = 30;
const t = textIn("nl");

/** Another chart each time: the same would come from what is kept. */
function chartOf(kind: "trend" | "regions", n: number): Chart {
  const trend = Array.from({ length: 12 }, (_, at) => 40 + ((at * 7 + n * 0.1) % 50));
  const regions = Object.fromEntries(Object.keys(REGIONS).map((slug, at) => [slug, 40 + at * 5 + n * 0.1]));
  const told = finding(share, { trend, regions });
  const block = kind === "trend" ? trendChart(t, told) : regionsChart(t, told, nameOf);
  if (block?.type !== "chart") throw new Error("no chart");
  return block.chart;
}

/** The least that a picture of this size can cost: filling and packing it, without a chart in it. */
const empty = () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="360" height="300"><rect width="360" height="300" fill="#fff"/></svg>`;
  return new Resvg(svg, { fitTo: { mode: "width", value: 720 } }).render().asPng();
};

/** @returns a table of what charts cost after the first, beside an empty picture of the same size */
export async function chartsTable(): Promise<string> {
  const charts = openCharts();
  const begin = performance.now();
  await charts.picture(chartOf("trend", -1));
  const first = performance.now() - begin;
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  await timesOf(WARM, (n) => charts.picture(chartOf(n % 2 ? "trend" : "regions", 1000 + n)));
  const floor = quantile(await timesOf(RUNS, async () => empty()), 0.5);
  const rows = [["chart", "median", "95 %", "ratio to an empty picture", "computing"]];
  for (const kind of ["trend", "regions"] as const) {
    const before = process.cpuUsage();
    const spent = await timesOf(RUNS, (n) => charts.picture(chartOf(kind, n)));
    const median = quantile(spent, 0.5);
    const { user, system } = process.cpuUsage(before);
    const computing = (user + system) / 1000 / RUNS;
    rows.push([
      kind,
      ms(median),
      ms(quantile(spent, 0.95)),
      `${(median / floor).toFixed(1)} x`,
      ms(computing),
    ]);
  }
  const kept = await timesOf(RUNS, () => charts.picture(chartOf("trend", 1)));
  rows.push(["drawn before", ms(quantile(kept, 0.5)), ms(quantile(kept, 0.95)), "-", "-"]);
  await charts.close();
  return [
    `The first chart, with starting the thread: ${ms(first)}; an empty picture: ${ms(floor)}.`,
    table(rows),
  ].join("\n");
}

if (process.argv[1] === import.meta.filename) process.stdout.write(`${await chartsTable()}\n`);
