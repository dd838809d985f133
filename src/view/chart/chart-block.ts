import { kindOfPeriod, nextPeriod, type Period } from "../../domain/calendar/period.ts";
import type { Finding } from "../../domain/figures/finding.ts";
import type { PublishedFigure } from "../../domain/figures/published-figure.ts";
import { targetFor } from "../../domain/figures/target.ts";
import type { Block, Chart, ChartPoint } from "../card.ts";
import { clean } from "../clean.ts";
import { showNumber } from "../figures/measured.ts";
import type { Text } from "../text.ts";
import { chartAlt } from "./chart-alt.ts";

/** The name of a region, municipality or provider, by its key. */
export type NameOf = (key: string) => string;

const asItIs: NameOf = (key) => key;

/**
 * One figure through the periods, with what is aimed at.
 * @returns undefined when nothing of it can be shown
 */
export function trendChart(t: Text, finding: Finding, nameOf: NameOf = asItIs): Block | undefined {
  const { indicator, trend } = finding;
  const [first, last] = [trend[0], trend.at(-1)];
  if (!first || !last) return undefined;
  const where = [last.area, last.provider].filter((key) => key !== "").map(nameOf);
  const place = where.length > 0 ? where.join(", ") : t.chart.wholeCooperation;
  // Where others have later figures, the line ends in a gap: else nobody sees that the newest are missing here.
  const isLater = kindOfPeriod(finding.period) === kindOfPeriod(last.period) && finding.period > last.period;
  const to = isLater ? finding.period : last.period;
  return blockOf(t, finding, {
    kind: "trend",
    indicator: indicator.code,
    from: first.period,
    to,
    area: last.area,
    provider: last.provider,
    subtitle: t.chart.trendOf(clean(place), first.period, to),
    points: withGaps(trend, to).map((figure) => pointOf(finding, figure, figure.period, figure.period)),
  });
}

/**
 * The regions beside each other in one period, the highest first and those that are withheld last.
 * @returns undefined when they cannot be compared or nothing of them can be shown
 */
export function regionsChart(t: Text, finding: Finding, nameOf: NameOf = asItIs): Block | undefined {
  const { indicator, period, regions } = finding;
  if (!("figures" in regions)) return undefined;
  const points = regions.figures.map((figure) =>
    pointOf(finding, figure, figure.area, clean(nameOf(figure.area))),
  );
  return blockOf(t, finding, {
    kind: "regions",
    indicator: indicator.code,
    from: period,
    to: period,
    area: "",
    provider: "",
    subtitle: t.chart.regionsOf(period),
    points: points.toSorted(byHeight(t)),
  });
}

/** Far more periods than anybody would draw. */
const MOST_PERIODS = 400;

/** With the periods in between that have no figure at all, so that a line does not run through them. */
function withGaps(trend: readonly PublishedFigure[], to: Period): PublishedFigure[] {
  const [first] = trend;
  if (!first) return [];
  const there = new Map(trend.map((figure) => [figure.period, figure]));
  const all: PublishedFigure[] = [];
  for (let period = first.period; period <= to; period = nextPeriod(period)) {
    if (all.length === MOST_PERIODS) return [...trend];
    const nothing = { value: null, withheld: false, provisional: false, revision: 0, note: null };
    all.push(there.get(period) ?? { ...first, ...nothing, period });
  }
  return all.length >= trend.length ? all : [...trend];
}

const byHeight = (t: Text) => (a: ChartPoint, b: ChartPoint) =>
  (b.value ?? Number.NEGATIVE_INFINITY) - (a.value ?? Number.NEGATIVE_INFINITY) ||
  a.label.localeCompare(b.label, t.format.locale);

/** What is aimed at in a count or an amount is so for the whole cooperation, and says nothing about a part of it. */
function pointOf({ indicator }: Finding, figure: PublishedFigure, key: string, label: string): ChartPoint {
  const isPart = figure.area !== "" || figure.provider !== "";
  const isSum = indicator.measure === "count" || indicator.measure === "amount";
  return {
    key,
    label,
    withheld: figure.withheld,
    value: figure.withheld ? null : figure.value,
    provisional: figure.provisional,
    target: isPart && isSum ? null : (targetFor(indicator, figure.period) ?? null),
  };
}

type Drawn = Omit<Chart, "language" | "title" | "unit" | "alt" | "table">;

function blockOf(t: Text, { indicator }: Finding, drawn: Drawn): Block | undefined {
  if (drawn.points.every(({ value }) => value === null)) return undefined;
  const words = { title: clean(indicator.title), unit: clean(indicator.unit) };
  const alt = chartAlt(t, { ...drawn, ...words }, indicator.direction);
  const table = tableOf(t, drawn, words.unit);
  return { type: "chart", chart: { ...drawn, ...words, language: t.language, alt, table } };
}

function tableOf(t: Text, { kind, points }: Drawn, unit: string): Chart["table"] {
  const hasTarget = points.some(({ target }) => target !== null);
  const head = [kind === "trend" ? t.chart.period : t.chart.region, `${t.chart.value} (${unit})`];
  const rows = points.map(({ label, value, withheld, provisional, target }) => {
    const none = withheld ? t.chart.withheld : t.chart.noFigure;
    const shown = value === null ? none : showNumber(t, value);
    const said = provisional ? `${shown} (${t.chart.provisional})` : shown;
    return [label, said, ...(hasTarget ? [target === null ? "–" : showNumber(t, target)] : [])];
  });
  return { head: hasTarget ? [...head, t.chart.target] : head, rows };
}
