import type { types } from "@slack/bolt";
import type { Block, Card, Inline } from "../../view/card.ts";
import { clean } from "../../view/clean.ts";
import { plainLine } from "../../view/plain.ts";
import { cut } from "./cut.ts";
import { LIMIT } from "./slack-limits.ts";
import { tableCell } from "./table-cell.ts";
import type { RenderContext } from "./text.ts";

/** The one block of a card that stands as a table of Slack. */
export interface CardTable {
  of: Block;
  block: types.DataTableBlock;
}

/** More rows stand behind arrows. */
const PAGE = 10;

export const isTable = ({ type }: { type: string }): boolean => type === "data_table";

/**
 * What of a card stands as a table: where it has one thing that can, within Slack's limits. A card with several is told
 * in text as a whole, because of one message Slack takes one table.
 * https://docs.slack.dev/reference/block-kit/blocks/data-table-block
 */
export function cardTable(context: RenderContext, card: Card): CardTable | undefined {
  const [only, ...more] = card.body.flatMap((of) => {
    const found = tabular(of);
    return found ? [{ of, ...found }] : [];
  });
  if (!only || more.length > 0) return undefined;
  const { of, head, rows } = only;
  const width = head.length;
  const isSquare = rows.every((row) => row.length === width);
  if (!isSquare || width > LIMIT.tableColumns || rows.length > LIMIT.tableRows) return undefined;
  const shown = rows.map((row) => row.map((cell) => tableCell(context, cell)));
  const title = of.type === "chart" ? [of.chart.title] : card.title;
  const block: types.DataTableBlock = {
    type: "data_table",
    caption: cut(clean(plainLine(context.t, title)).replace(/\s+/g, " ").trim() || "–", LIMIT.tableCaption),
    rows: [head.map((text) => tableCell(context, [text])), ...shown],
    page_size: Math.min(rows.length, PAGE),
  };
  return sizeOf(block.rows) <= LIMIT.tableText ? { of, block } : undefined;
}

/** A list whose items have something in every column and nothing to press, and what a chart shows. */
function tabular(block: Block): { head: string[]; rows: Inline[][][] } | undefined {
  if (block.type === "chart") {
    const { head, rows } = block.chart.table;
    return rows.length > 0 ? { head, rows: rows.map((row) => row.map((text) => [text])) } : undefined;
  }
  if (block.type !== "list" || !block.columns || block.items.length === 0) return undefined;
  const rows = block.items.flatMap(({ cells, buttons = [] }) =>
    cells && buttons.length === 0 ? [cells] : [],
  );
  return rows.length === block.items.length ? { head: block.columns, rows } : undefined;
}

/** Every text and address in it: which of them Slack counts is not documented. */
function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, part) => sum + sizeOf(part), 0);
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, part]) => {
    if (typeof part !== "string") return sum + sizeOf(part);
    return key === "text" || key === "url" || key === "user_id" ? sum + part.length : sum;
  }, 0);
}
