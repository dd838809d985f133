import type { Digest, DigestIndicator, DigestWords } from "../../domain/digest/digest.ts";
import { type Directory, organisationOf } from "../../domain/organisation/organisation.ts";
import type { Block, Inline, ListItem } from "../card.ts";
import { trendChart } from "../chart/chart-block.ts";
import { changeSentence, figureWords, targetSentence } from "../figures/figure-words.ts";
import { showPeriod } from "../format.ts";
import type { Text } from "../text.ts";

export interface IndicatorParts {
  /** Also charts with their tables, every story and every interpretation: on a page. */
  whole: boolean;
}

/** What an indicator tells, in one line. */
function indicatorLine(t: Text, { finding, onlyParts }: DigestIndicator): Inline[] {
  const { figure, period } = finding;
  if (!figure && onlyParts) return [`${showPeriod(t, period)}: ${t.finding.onlyParts}.`];
  if (!figure) return [t.digest.noFigure];
  const change = changeSentence(t, finding);
  const target = targetSentence(t, finding);
  return [
    `${showPeriod(t, period)}: `,
    ...figureWords(t, finding),
    ...(figure.revision > 0 ? [`, ${t.digest.corrected}`] : []),
    ".",
    ...(change === undefined ? [] : [` ${change}`]),
    ...(target === undefined ? [] : [` ${target}`]),
  ];
}

/** “Onvrijwillige doorplaatsingen, 1e kwartaal 2026: 45 doorplaatsingen.” */
export function indicatorItem(t: Text, one: DigestIndicator): Inline[] {
  const hasPeriod = one.finding.figure !== undefined || one.onlyParts === true;
  return [{ strong: one.finding.indicator.title }, hasPeriod ? ", " : ": ", ...indicatorLine(t, one)];
}

/** The indicators of a quarter with what people said of them. */
export function indicatorBlocks(
  t: Text,
  directory: Directory,
  { indicators, untold }: Pick<Digest, "indicators" | "untold">,
  { whole }: IndicatorParts,
): Block[] {
  const none: Block[] = indicators.length === 0 ? [{ type: "text", text: [t.digest.none.indicators] }] : [];
  const rest: Block[] =
    untold.length === 0
      ? []
      : [{ type: "text", text: [t.digest.untold(untold.map(({ title }) => title).join(", "))] }];
  if (whole) return [...none, ...indicators.flatMap((one) => wholeIndicator(t, directory, one)), ...rest];
  const items = indicators.map(
    (one): ListItem => ({
      text: indicatorItem(t, one),
      ...wordsBelow(t, one),
    }),
  );
  const list: Block[] = items.length === 0 ? none : [{ type: "list", items, empty: "" }];
  return [...list, ...rest];
}

/** The newest interpretation, else the newest story. Its reference lets the card be drawn anew when it is taken back. */
function wordsBelow(t: Text, { stories, interpretations }: DigestIndicator): Pick<ListItem, "detail"> {
  const { digest } = t;
  const [read, told] = [interpretations[0], stories[0]];
  if (read) return { detail: [{ ref: read.ref }, ` ${digest.interpretations}: ${saidIn(t, read)}`] };
  return told ? { detail: [{ ref: told.ref }, ` ${digest.stories}: ${saidIn(t, told)}`] } : {};
}

const saidIn = (t: Text, { text }: DigestWords): string => text ?? t.digest.noInterpretationNeeded;

function wholeIndicator(t: Text, directory: Directory, one: DigestIndicator): Block[] {
  const { digest } = t;
  const { indicator } = one.finding;
  const said = (words: readonly DigestWords[], label: string, empty: string): Block[] => [
    { type: "text", text: [{ strong: label }] },
    {
      type: "list",
      items: words.map(({ ref, organisation, period, ...said }) => ({
        text: [saidIn(t, { ref, organisation, period, ...said })],
        detail: [
          { ref },
          " · ",
          digest.saidBy(organisationOf(directory, organisation)?.name ?? organisation, showPeriod(t, period)),
        ],
      })),
      empty,
    },
  ];
  const nameOf = (key: string) => organisationOf(directory, key)?.name ?? key;
  const chart = trendChart(t, one.finding, nameOf);
  const source = indicator.public ? digest.publicSource : t.finding.source;
  return [
    { type: "heading", text: indicator.title },
    { type: "text", text: indicatorLine(t, one) },
    ...(chart ? [chart] : []),
    ...said(one.stories, digest.stories, digest.none.stories),
    ...said(one.interpretations, digest.interpretations, digest.none.interpretations),
    { type: "text", text: [source(indicator.source)] },
  ];
}
