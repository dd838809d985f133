import type { Day } from "../../domain/calendar/day.ts";
import type { Finding } from "../../domain/figures/finding.ts";
import type { PublishedFigure } from "../../domain/figures/published-figure.ts";
import type { IndicatorDefinition } from "../../domain/organisation/cooperation.ts";
import type { Block, Button, Card, Inline, ListItem } from "../card.ts";
import { type NameOf, regionsChart, trendChart } from "../chart/chart-block.ts";
import { clean } from "../clean.ts";
import { showPeriod } from "../format.ts";
import type { Text } from "../text.ts";
import { changeWords, figureWords, periodWords, targetWords } from "./figure-words.ts";
import { showMeasured } from "./measured.ts";

/** A story or an interpretation that stands beside a figure. */
export interface Beside {
  kind: "story" | "interpretation";
  /** Null: explicitly no interpretation needed. */
  text: string | null;
  /** The name of the organisation that told it. */
  organisation: string;
  on: Day;
}

/** Everything that is told about an indicator in a period. */
export interface FindingContent {
  finding: Finding;
  nameOf: NameOf;
  /** What was asked for, when it is a part of the whole: `Arnhem`. */
  place?: string | undefined;
  /** The figures of the parts of that place. */
  parts?: readonly PublishedFigure[] | undefined;
  beside: readonly Beside[];
  /** When figures of the period last came in. */
  importedOn?: Day | undefined;
  /** When they were corrected. */
  correctedOn?: Day | undefined;
  /** What was published of the figure before it was corrected; undefined when it was withheld then. */
  before?: number | undefined;
  /** Counts are rounded to multiples of this. */
  roundTo: number;
  /** How a figure of one municipality is asked for, where there is none of the whole. */
  example?: string | undefined;
  earlier?: string | undefined;
  later?: string | undefined;
  /** What the buttons must ask again: the place. */
  again: Record<string, string>;
}

const text = (...line: Inline[]): Block => ({ type: "text", text: line });
const notice = (...line: Inline[]): Block => ({ type: "notice", tone: "info", text: line });

/** One indicator in one period: the figure, what it means, what stands beside it and where it comes from. */
export function findingCard(t: Text, content: FindingContent): Card {
  const { finding, place } = content;
  const { indicator, period } = finding;
  const [title, when] = [clean(indicator.title), periodWords(t, period)];
  return {
    title: [
      place === undefined ? t.finding.title(title, when) : t.finding.titleOf(title, clean(place), when),
    ],
    body: [
      ...figureBlocks(t, content),
      ...(finding.trend.length > 1 ? present(trendChart(t, finding, content.nameOf)) : []),
      ...partBlocks(t, content),
      ...regionBlocks(t, content),
      ...besideBlocks(t, content),
      ...sourceBlocks(t, content),
    ],
    buttons: buttonsOf(t, content),
  };
}

const present = (block: Block | undefined): Block[] => (block ? [block] : []);

function figureBlocks(t: Text, content: FindingContent): Block[] {
  const { finding, place, example } = content;
  const { figure, period, regions } = finding;
  const when = periodWords(t, period);
  const ask = example === undefined ? [] : [text(t.finding.askTown, " ", { typed: example })];
  if (!figure) {
    const none = place === undefined ? t.finding.noFigure(when) : t.finding.noFigureOf(clean(place), when);
    return [text(none), ...ask];
  }
  const change = changeWords(t, finding);
  const target = targetWords(t, finding);
  const facts = [
    { label: t.finding.figure, value: figureWords(t, finding) },
    ...(change === undefined ? [] : [{ label: t.finding.change, value: [change] }]),
    { label: t.finding.target, value: [target ?? t.finding.noTarget] },
  ];
  const others = "figures" in regions ? regions.figures : [];
  const isWithheld = [figure, ...finding.trend, ...others].some(({ withheld }) => withheld);
  return [
    { type: "facts", facts },
    ...(figure.provisional && figure.value !== null ? [notice(t.finding.provisionalNotice)] : []),
    ...correctedBlocks(t, content),
    ...(isWithheld ? [notice(t.finding.withheldNotice)] : []),
    ...ask,
  ];
}

function correctedBlocks(t: Text, { finding, correctedOn: on, before }: FindingContent): Block[] {
  const { corrected, indicator } = finding;
  if (!corrected) return [];
  const was =
    before === undefined ? [] : [` ${t.finding.was(showMeasured(t, before, clean(indicator.unit)))}`];
  return [
    on === undefined
      ? notice(t.finding.corrected, ...was)
      : notice(t.finding.correctedOn, { day: on }, ".", ...was),
  ];
}

/** The parts of a place of which there is no figure itself: its municipalities, by name. */
function partBlocks(t: Text, { finding, place, parts, nameOf }: FindingContent): Block[] {
  if (!parts || parts.length === 0 || place === undefined) return [];
  const items = parts
    .map((figure) => ({ name: clean(nameOf(figure.area)), figure }))
    .toSorted((a, b) => a.name.localeCompare(b.name, t.format.locale))
    .map(({ name, figure }): ListItem => {
      return { text: [`${name}: `, ...figureWords(t, { indicator: finding.indicator, figure })] };
    });
  return [
    { type: "heading", text: t.finding.partsOf(clean(place)) },
    { type: "list", items, empty: t.finding.refused["no-figures"] },
  ];
}

/** The regions beside each other, or in words why that cannot be. */
function regionBlocks(t: Text, { finding, nameOf }: FindingContent): Block[] {
  const { regions } = finding;
  const heading: Block = { type: "heading", text: t.finding.regions };
  if ("refused" in regions) return [heading, text(t.finding.refused[regions.refused])];
  if (regions.figures.length === 0) return [heading, text(t.finding.refused["no-figures"])];
  return [heading, regionsChart(t, finding, nameOf) ?? text(t.finding.allRegionsWithheld)];
}

function besideBlocks(t: Text, { beside }: FindingContent): Block[] {
  const items = beside.map((one): ListItem => {
    const label = one.kind === "story" ? t.finding.story : t.finding.interpretation;
    return {
      text: [{ strong: `${label}: ` }, one.text === null ? t.finding.noneNeeded : clean(one.text)],
      detail: [t.finding.from(clean(one.organisation)), { day: one.on }],
    };
  });
  return [
    { type: "heading", text: t.finding.beside },
    { type: "list", items, empty: t.finding.nothingBeside },
  ];
}

const CBS = /^CBS (\d{5}[A-Z]{3})$/;

function sourceBlocks(t: Text, { finding, importedOn, roundTo }: FindingContent): Block[] {
  const { source, definition, measure, public: isPublic } = finding.indicator;
  const table = CBS.exec(source)?.[1];
  const named = t.finding.source(table === undefined ? clean(source) : t.finding.cbs(table));
  const rounded = measure === "count" && !isPublic && roundTo > 1 ? [` ${t.finding.rounded(roundTo)}`] : [];
  const imported: Inline[] =
    importedOn === undefined ? [] : [` ${t.finding.importedOn}`, { day: importedOn }, "."];
  return [text(named, ...imported, ...rounded), text(t.finding.definition(clean(definition)))];
}

function buttonsOf(t: Text, { finding, earlier, later, again }: FindingContent): Button[] {
  const { indicator, period } = finding;
  const about = { indicator: indicator.code, period };
  const form = (label: string, command: string): Button => ({
    label,
    command,
    input: about,
    opensForm: true,
  });
  const other = (say: (period: string) => string, of: string | undefined): Button[] =>
    of === undefined
      ? []
      : [
          {
            label: say(showPeriod(t, of)),
            command: "indicator/show",
            input: { ...about, ...again, period: of },
          },
        ];
  return [
    form(t.finding.interpret, "indicator/interpret"),
    form(t.finding.tell, "indicator/story"),
    ...other(t.finding.previous, earlier),
    ...other(t.finding.next, later),
  ];
}

/** An indicator without figures, or without those of the period that was asked for. */
export function noFiguresCard(
  t: Text,
  indicator: IndicatorDefinition,
  asked: string | undefined,
  latest: string | undefined,
): Card {
  const title = clean(indicator.title);
  const none =
    asked === undefined || latest === undefined
      ? t.finding.noFiguresOf(title)
      : t.finding.noFiguresOfIn(title, periodWords(t, asked));
  const buttons: Button[] =
    latest === undefined
      ? []
      : [
          {
            label: showPeriod(t, latest),
            command: "indicator/show",
            input: { indicator: indicator.code, period: latest },
          },
        ];
  const hint = latest === undefined ? [] : [` ${t.finding.latest(periodWords(t, latest))}`];
  return {
    title: [title],
    body: [text(none, ...hint), text(t.finding.definition(clean(indicator.definition)))],
    buttons,
  };
}
