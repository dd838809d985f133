import type { types } from "@slack/bolt";
import type { Block, Chart, Inline, ListItem } from "../../view/card.ts";
import { chartLine, plainChart, restLine } from "../../view/plain.ts";
import { buttonElement, buttonRows, menuElement } from "./buttons.ts";
import { literal, plain } from "./clean.ts";
import { cut, split } from "./cut.ts";
import { LIMIT } from "./slack-limits.ts";
import type { CardTable } from "./table.ts";
import { mrkdwn, plainText, type RenderContext, strong } from "./text.ts";

/** What stays together when a card is cut. */
export interface Group {
  /** A line of a list: following lines of the same list are joined into one block. */
  line?: string;
  blocks: types.KnownBlock[];
  /** How many things of a list stand in it. */
  items: number;
  /** Something of it did not fit in any block. */
  isCut?: boolean;
}

export const mrkdwnObject = (text: string): types.MrkdwnElement => ({ type: "mrkdwn", text, verbatim: true });

/** A block of text; Slack is not to make links or mentions of words in it. */
export const section = (text: string): types.SectionBlock => ({ type: "section", text: mrkdwnObject(text) });

const group = (...blocks: types.KnownBlock[]): Group => ({ blocks, items: 0 });

/** Text in as many blocks as it needs; none when it is empty. */
const sections = (text: string): Group[] => split(text, LIMIT.section).map((part) => group(section(part)));

/** How a card is laid out. */
export interface Layout {
  /** The buttons of a list's item stand behind a menu, so that an item takes one block. */
  compact: boolean;
  table?: CardTable | undefined;
}

/** One block of a card in groups of Slack's blocks. */
export function groupsOf(context: RenderContext, block: Block, { compact, table }: Layout): Group[] {
  if (table?.of === block) return tableGroups(context, block, table.block);
  switch (block.type) {
    case "text":
      return sections(mrkdwn(context, block.text));
    case "heading":
      return sections(strong(block.text));
    case "facts":
      return factGroups(context, block.facts);
    case "notice": {
      const { warning, info } = context.t.web;
      const sign = block.tone === "warning" ? `:warning: *${warning}:*` : `:information_source: *${info}:*`;
      return sections(`${sign} ${mrkdwn(context, block.text)}`);
    }
    case "chart":
      return chartGroups(context, block.chart);
    case "list":
      if (block.items.length === 0) return sections(literal(block.empty));
      return [
        ...block.items.map((item, index) =>
          itemGroup(context, item, block.ordered ? `${index + 1}. ` : "• ", compact),
        ),
        ...restLine(context.t, block).flatMap((line) => sections(literal(line))),
      ];
  }
}

/** The table, with what stands above and below it in text as well. */
function tableGroups(context: RenderContext, block: Block, table: types.DataTableBlock): Group[] {
  const rows = group(table);
  if (block.type === "list")
    return [rows, ...restLine(context.t, block).flatMap((line) => sections(literal(line)))];
  if (block.type !== "chart") return [rows];
  const id = context.picture?.(block.chart);
  return id === undefined
    ? [...sections(literal(block.chart.alt)), rows]
    : [group(picture(id, block.chart), table)];
}

const picture = (id: string, { alt }: Chart): types.ImageBlock => ({
  type: "image",
  slack_file: { id },
  alt_text: cut(plain(alt), LIMIT.altText),
});

/** The picture with its figures below it; without a picture what it tells, and its figures. */
function chartGroups(context: RenderContext, chart: Chart): Group[] {
  const id = context.picture?.(chart);
  if (id === undefined) return sections(literal(plainChart(chart)));
  const figures = cut(literal(chartLine(chart)), LIMIT.altText, context.t.chat.cutText);
  return [group(picture(id, chart), { type: "context", elements: [mrkdwnObject(figures)] })];
}

/** Label and value beside each other, ten in a block; a value that is too long for that stands alone. */
function factGroups(context: RenderContext, facts: { label: string; value: Inline[] }[]): Group[] {
  const groups: Group[] = [];
  let row: types.MrkdwnElement[] = [];
  const endRow = () => {
    if (row.length > 0) groups.push(group({ type: "section", fields: row }));
    row = [];
  };
  for (const { label, value } of facts) {
    const text = `${strong(label)}\n${mrkdwn(context, value)}`.trim();
    if (text === "") continue;
    if (text.length > LIMIT.field) {
      endRow();
      groups.push(...sections(text));
      continue;
    }
    row.push(mrkdwnObject(text));
    if (row.length === LIMIT.fields) endRow();
  }
  endRow();
  return groups;
}

function itemGroup(context: RenderContext, item: ListItem, mark: string, compact: boolean): Group {
  const detail = item.detail ? mrkdwn(context, item.detail).trim() : "";
  const text = `${mark}${mrkdwn(context, item.text)}${detail ? `\n     ${detail}` : ""}`;
  const line = cut(text, LIMIT.section, context.t.chat.cutText);
  const isCut = line !== text;
  const { buttons = [] } = item;
  if (buttons.length === 0) return { line, blocks: [section(line)], items: 1, isCut };
  const about = plainText(context, item.text);
  const [only] = buttons;
  const menu = compact || buttons.length > LIMIT.overflow ? menuElement(context, buttons) : undefined;
  const accessory = buttons.length === 1 && only ? buttonElement(context, only, about) : menu;
  if (accessory) return { blocks: [{ ...section(line), accessory }], items: 1, isCut };
  const rows = buttonRows(context, buttons, about);
  return { blocks: [section(line), ...rows.blocks], items: 1, isCut: isCut || rows.lost > 0 };
}

/** The blocks of groups in their order, with the lines of a list joined. */
export function joined(groups: readonly Group[]): types.KnownBlock[] {
  const blocks: types.KnownBlock[] = [];
  let lines = "";
  const endLines = () => {
    if (lines !== "") blocks.push(section(lines));
    lines = "";
  };
  for (const { line, blocks: own } of groups) {
    if (line === undefined) {
      endLines();
      blocks.push(...own);
    } else if (lines.length + line.length + 1 > LIMIT.section) {
      endLines();
      lines = line;
    } else {
      lines = lines === "" ? line : `${lines}\n${line}`;
    }
  }
  endLines();
  return blocks;
}
