import type { IndicatorDefinition } from "../../domain/organisation/cooperation.ts";
import type { Chart, ChartPoint } from "../card.ts";
import { showDifference, showMeasured } from "../figures/measured.ts";
import { showList } from "../format.ts";
import type { Text } from "../text.ts";

type DescribedChart = Pick<Chart, "kind" | "title" | "subtitle" | "unit" | "points">;
type Shown = ChartPoint & { value: number };

const isShown = (point: ChartPoint): point is Shown => point.value !== null;

/** What a chart tells, in sentences: the finding with its numbers, and in words what is not shown. */
export function chartAlt(
  t: Text,
  chart: DescribedChart,
  direction: IndicatorDefinition["direction"],
): string {
  const { title, subtitle, points } = chart;
  const labels = (test: (point: ChartPoint) => boolean) => points.filter(test).map(({ label }) => label);
  const withheld = labels((point) => point.withheld);
  const missing = labels((point) => point.value === null && !point.withheld);
  const sentences =
    chart.kind === "trend"
      ? [t.chart.trendAlt(title, subtitle), ...trendFinding(t, chart), t.chart.betterWay[direction]]
      : [t.chart.regionsAlt(title, subtitle), ...regionsFinding(t, chart), t.chart.betterWay[direction]];
  if (withheld.length > 0) sentences.push(t.chart.withheldOnes(showList(t, withheld), withheld.length));
  if (missing.length > 0) sentences.push(t.chart.missingOnes(showList(t, missing)));
  return sentences.filter((one) => one !== "").join(" ");
}

/** Like is compared with like: the direction is that of definitive figures, unless there are only provisional ones. */
function trendFinding(t: Text, { unit, points }: DescribedChart): string[] {
  const shown = points.filter(isShown);
  const last = shown.at(-1);
  if (!last) return [];
  const said = (value: number) => showMeasured(t, value, unit);
  const definitive = shown.filter(({ provisional }) => !provisional);
  const compared = definitive.length > 0 ? definitive : shown;
  const [from, to] = [compared[0], compared.at(-1)];
  const sentences: string[] = [];
  if (from && to && from !== to) {
    const by = differenceOf(to.value, from.value);
    const { up, down, same } = t.chart.went;
    if (by === 0) sentences.push(same(said(to.value), from.label, to.label));
    else {
      const tell = by > 0 ? up : down;
      sentences.push(
        tell(showDifference(t, by, unit), said(from.value), from.label, said(to.value), to.label),
      );
    }
  } else if (to && shown.length === 1) sentences.push(t.chart.single(said(to.value), to.label));
  else if (to) sentences.push(`${to.label}: ${said(to.value)}.`);
  const isLast = to === last;
  if (!isLast) sentences.push(t.chart.lastProvisional(said(last.value), last.label));
  if (last.target !== null) sentences.push(against(t, last.value, last.target, unit));
  const provisional = shown.filter((point) => point.provisional && (isLast || point !== last));
  if (provisional.length > 0)
    sentences.push(
      t.chart.provisionalOnes(
        showList(
          t,
          provisional.map(({ label }) => label),
        ),
      ),
    );
  return sentences;
}

function against(t: Text, value: number, target: number, unit: string): string {
  const aimed = showMeasured(t, target, unit);
  const by = differenceOf(value, target);
  const { above, below, on } = t.chart.against;
  if (by === 0) return on(aimed);
  return (by > 0 ? above : below)(showDifference(t, by, unit), aimed);
}

function regionsFinding(t: Text, { unit, points }: DescribedChart): string[] {
  const shown = points.filter(isShown).toSorted((a, b) => b.value - a.value);
  const [highest, lowest] = [shown[0], shown.at(-1)];
  if (!highest || !lowest) return [];
  const said = (point: Shown) => showMeasured(t, point.value, unit);
  const sentences: string[] = [];
  if (shown.length === 1) sentences.push(t.chart.only(highest.label, said(highest)));
  else if (highest.value === lowest.value) sentences.push(t.chart.allSame(said(highest)));
  else
    sentences.push(
      `${t.chart.highest(highest.label, said(highest))}, ${t.chart.lowest(lowest.label, said(lowest))}`,
    );
  const target = points.find((point) => point.target !== null)?.target ?? null;
  if (target !== null) sentences.push(t.chart.targetIs(showMeasured(t, target, unit)));
  const provisional = shown.filter((point) => point.provisional).map(({ label }) => label);
  if (provisional.length > 0) sentences.push(t.chart.provisionalOnes(showList(t, provisional)));
  return sentences;
}

/** 10,4 − 10,1 is 0,3, as people work it out. */
const differenceOf = (a: number, b: number): number => Number((a - b).toFixed(6));
