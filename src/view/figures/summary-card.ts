import type { Day } from "../../domain/calendar/day.ts";
import type { Period } from "../../domain/calendar/period.ts";
import type { Finding } from "../../domain/figures/finding.ts";
import type { Block, Button, Card, Inline, ListItem } from "../card.ts";
import type { NameOf } from "../chart/chart-block.ts";
import { clean } from "../clean.ts";
import { showList, showPeriod } from "../format.ts";
import type { Text } from "../text.ts";
import { changeSentence, figureWords, periodWords, targetSentence } from "./figure-words.ts";
import { showMeasured } from "./measured.ts";

/** One indicator in the summary of a period. */
export interface SummaryLine {
  /** Of a month or a year it is that of the last one that ended in the period. */
  finding: Finding;
  /** The figure is that of the whole country, as there is none of the cooperation. */
  isCountry: boolean;
  /** Whether anything is shown of the parts, where there is no figure of the whole. */
  hasParts: boolean;
}

/** Whether all that there is of an indicator is withheld. */
export const isAllWithheld = ({ finding: { figure }, hasParts }: SummaryLine): boolean =>
  figure ? figure.withheld : !hasParts;

/** All that is known of a period. */
export interface Summary {
  period: Period;
  lines: readonly SummaryLine[];
  /** Titles of the indicators that should have figures by then and have none. */
  without: readonly string[];
  /** The last period that has figures, for who asks about another. */
  latest: Period | undefined;
  nameOf: NameOf;
}

/** Why a summary stands where it stands. */
export interface Occasion {
  /** The meeting that it is for. */
  meeting?: string | undefined;
  /** When figures came in after it was posted. */
  updatedOn?: Day | undefined;
  /** How many earlier quarters got figures as well. */
  earlier?: number | undefined;
  /** What was done with it. */
  note?: string | undefined;
}

const text = (...line: Inline[]): Block => ({ type: "text", text: line });

/** The figures of a period in one screen, by theme in the order of the catalogue. */
export function summaryCard(t: Text, summary: Summary, occasion: Occasion = {}): Card {
  const { period, lines, nameOf } = summary;
  // Figures of a year alone are told as those of the year, though they belong to its last quarter.
  const own = new Set(lines.map(({ finding }) => finding.period));
  const [only = period] = own.size === 1 ? own : [];
  const title = [t.finding.summaryTitle(periodWords(t, only))];
  const said = occasionBlocks(t, occasion);
  if (lines.length === 0)
    return { title, body: [...said, ...emptyBlocks(t, summary)], buttons: latestButton(t, summary) };
  const themes = [...Map.groupBy(lines, ({ finding }) => finding.indicator.theme)];
  const lists = themes.flatMap(([theme, ofTheme]): Block[] => [
    { type: "heading", text: clean(theme) },
    { type: "list", items: ofTheme.map((line) => lineItem(t, only, line, nameOf)), empty: "" },
  ]);
  return { title, body: [...said, ...targetBlocks(t, lines), ...lists, ...restBlocks(t, summary)] };
}

function occasionBlocks(t: Text, { meeting, updatedOn, earlier, note }: Occasion): Block[] {
  return [
    ...(note === undefined ? [] : [{ type: "notice", tone: "info", text: [note] } satisfies Block]),
    ...(meeting === undefined ? [] : [text(t.finding.beforeMeeting, { ref: meeting }, ".")]),
    ...(updatedOn === undefined ? [] : [text(t.finding.updatedOn, { day: updatedOn }, ".")]),
    ...(earlier ? [text(t.finding.alsoChanged(t.finding.earlierPeriods(earlier)))] : []),
  ];
}

function targetBlocks(t: Text, lines: readonly SummaryLine[]): Block[] {
  const judged = lines.flatMap(({ finding }) => finding.offTarget ?? []);
  const missed = judged.filter((isOff) => isOff).length;
  if (judged.length === 0) return [];
  return [text(missed > 0 ? t.finding.offTarget(missed, judged.length) : t.finding.allMet(judged.length))];
}

function lineItem(t: Text, asked: Period, line: SummaryLine, nameOf: NameOf): ListItem {
  const { finding, isCountry } = line;
  const { indicator, figure, period } = finding;
  const details = [
    ...(period === asked ? [] : [t.finding.ofPeriod(periodWords(t, period))]),
    ...(isCountry ? [t.finding.ofCountry] : []),
    ...(finding.change === undefined && finding.provisionalChange === undefined
      ? []
      : [changeSentence(t, finding) ?? []].flat()),
    ...(figure ? [] : regionsDetail(t, finding, nameOf)),
    ...(finding.offTarget === undefined ? [] : [targetSentence(t, finding) ?? []].flat()),
  ];
  return {
    text: [{ strong: clean(indicator.title) }, ": ", ...shownWords(t, line)],
    detail: details.length > 0 ? [details.join(" ")] : undefined,
    // What is on target needs no button: on a phone it would take a screen of its own.
    buttons: finding.offTarget ? [showButton(t, finding)] : undefined,
  };
}

const showButton = (t: Text, { indicator, period }: Finding): Button => ({
  label: t.finding.showOne,
  command: "indicator/show",
  input: { indicator: indicator.code, period },
});

function shownWords(t: Text, line: SummaryLine): Inline[] {
  if (line.finding.figure) return figureWords(t, line.finding);
  return [line.hasParts ? t.finding.onlyParts : { strong: t.finding.withheld }];
}

/** As long as not everybody has delivered there is no figure of the whole: then the regions that are there. */
function regionsDetail(t: Text, { regions, indicator }: Finding, nameOf: NameOf): string[] {
  if ("refused" in regions) return [];
  const figures = regions.figures.flatMap(({ area, value }) =>
    value === null
      ? []
      : [`${clean(nameOf(area))} ${showMeasured(t, value, indicator.unit === "%" ? "%" : "")}`],
  );
  return figures.length === 0 ? [] : [t.finding.ofRegions(figures.join(", "))];
}

function restBlocks(t: Text, { without, lines }: Summary): Block[] {
  const first = lines[0]?.finding;
  const isWithheld = lines.some((line) => line.finding.figure?.withheld || isAllWithheld(line));
  return [
    ...(without.length > 0 ? [text(t.finding.withoutFigures(showList(t, without.map(clean))))] : []),
    ...(isWithheld ? [text(t.finding.withheldNotice)] : []),
    ...(lines.some(({ isCountry }) => isCountry) ? [text(t.finding.byTown)] : []),
    ...(first
      ? [text(t.finding.moreHint, { typed: t.finding.showLine(first.indicator.code, first.period) })]
      : []),
  ];
}

function emptyBlocks(t: Text, { period, latest }: Summary): Block[] {
  if (latest === undefined) return [text(t.finding.noFiguresAtAll)];
  return [text(t.finding.noFiguresIn(periodWords(t, period)), " ", t.finding.latest(periodWords(t, latest)))];
}

function latestButton(t: Text, { latest }: Summary): Button[] {
  if (latest === undefined) return [];
  return [{ label: showPeriod(t, latest), command: "indicator/summary", input: { period: latest } }];
}
