import type { CardElement, IContainer, IMention } from "@microsoft/teams.cards";
import type { Block, Chart, Inline, ListItem } from "../../view/card.ts";
import { chartLine, plainChart, restLine } from "../../view/plain.ts";
import { actionOf, actionRows } from "./card-actions.ts";
import { LIMIT } from "./card-limits.ts";
import { cut, cutSafely, split } from "./cut.ts";
import { inertLine } from "./literal.ts";
import { type Look, lineOf, type RenderContext, wordsOf } from "./text.ts";

/** What stays together when a card is cut. */
export interface Group {
  elements: CardElement[];
  mentions: IMention[];
  /** How many things of a list stand in it. */
  items: number;
}

/** One block of a card in groups of elements. */
export function groupsOf(context: RenderContext, block: Block, compact: boolean): Group[] {
  switch (block.type) {
    case "text":
      return textGroups(context, block.text);
    case "heading":
      return [group([heading(block.text, "Medium")])];
    case "facts":
      return block.facts.flatMap(({ label, value }, at) => factGroup(context, label, value, at > 0));
    case "notice":
      return [notice(context, block.tone, block.text)];
    case "chart":
      return chartGroups(context, block.chart);
    case "list":
      if (block.items.length === 0) return textGroups(context, [block.empty]);
      return [
        ...block.items.map((item, index) =>
          itemGroup(context, item, block.ordered ? `${index + 1}. ` : "• ", compact),
        ),
        ...textGroups(context, restLine(context.t, block)),
      ];
  }
}

const group = (elements: CardElement[], mentions: IMention[] = [], items = 0): Group => ({
  elements,
  mentions,
  items,
});

/** A heading; those who hear the screen go from one to the next. */
export function heading(text: string, size: "Large" | "Medium"): CardElement {
  const words = cutSafely(text, LIMIT.title, inertLine) || "–";
  return { type: "TextBlock", text: words, style: "heading", size, weight: "Bolder", wrap: true };
}

/** A very long text becomes several, so that a cut leaves out no more than it must. */
function textGroups(context: RenderContext, text: Inline[], look?: Look): Group[] {
  const parts = text.flatMap((part): Inline[][] =>
    typeof part === "string" ? split(part, LIMIT.text).map((one) => [one]) : [[part]],
  );
  const isLong = text.some((part) => typeof part === "string" && part.length > LIMIT.text);
  const lines = isLong ? parts : [text];
  return lines.flatMap((line) => {
    const { elements, mentions } = lineOf(context, line, look);
    return elements.length > 0 ? [group(elements, mentions)] : [];
  });
}

function factGroup(context: RenderContext, label: string, value: Inline[], isClose: boolean): Group[] {
  const { elements, mentions } = lineOf(context, [{ strong: `${label}: ` }, ...value]);
  const [first, ...rest] = elements;
  if (!first) return [];
  return [group([isClose ? { ...first, spacing: "Small" } : first, ...rest], mentions)];
}

/** The picture with its figures below it; without a picture what it tells, and its figures. */
function chartGroups(context: RenderContext, chart: Chart): Group[] {
  const url = context.picture?.(chart);
  if (url === undefined) return textGroups(context, [plainChart(chart)]);
  const image: CardElement = {
    type: "Image",
    url,
    altText: cutSafely(chart.alt, LIMIT.text, inertLine),
    size: "Stretch",
    msteams: { allowExpand: true },
  };
  const { elements } = lineOf(context, [cut(chartLine(chart), LIMIT.text)], {
    isSubtle: true,
    size: "Small",
  });
  return [group([image, ...elements])];
}

function notice(context: RenderContext, tone: "info" | "warning", text: Inline[]): Group {
  const { warning, info } = context.t.web;
  const sign = tone === "warning" ? `⚠️ ${warning}: ` : `ℹ️ ${info}: `;
  const { elements, mentions } = lineOf(context, [{ strong: sign }, ...text]);
  const style = tone === "warning" ? "warning" : "emphasis";
  return group([container(elements, { style })], mentions);
}

function itemGroup(context: RenderContext, item: ListItem, mark: string, compact: boolean): Group {
  const main = lineOf(context, [mark, ...item.text]);
  const detail = item.detail
    ? lineOf(context, item.detail, { isSubtle: true })
    : { elements: [], mentions: [] };
  const about = wordsOf(context, item.text);
  const actions = (item.buttons ?? []).map((button) => actionOf(context, button, { compact, about }));
  const elements = [
    ...main.elements,
    ...detail.elements.map((element) => ({ ...element, spacing: "Small" as const })),
    ...actionRows(actions),
  ];
  return group([container(elements, { spacing: "Small" })], [...main.mentions, ...detail.mentions], 1);
}

const container = (items: CardElement[], look: Pick<IContainer, "style" | "spacing">): IContainer => ({
  type: "Container",
  items,
  ...look,
});
