import type { types } from "@slack/bolt";
import { fitWithin } from "../../conversation/fit-within.ts";
import type { Card } from "../../view/card.ts";
import { refUrl } from "../../view/link.ts";
import { plainCard } from "../../view/plain.ts";
import { type Group, groupsOf, joined, type Layout, mrkdwnObject, section } from "./blocks.ts";
import { buttonRows, numbered } from "./buttons.ts";
import { plain } from "./clean.ts";
import { cut } from "./cut.ts";
import { LIMIT, MESSAGE_SUM, weightOf } from "./slack-limits.ts";
import { cardTable } from "./table.ts";
import { mrkdwn, plainText, type RenderContext } from "./text.ts";

/** How much blocks may take together. */
export interface Room {
  blocks: number;
  sum: number;
}

/** Rows of 25 buttons below a card: that many are no choice any more. */
const MOST_ROWS = 2;
const MESSAGE: Room = { blocks: LIMIT.messageBlocks, sum: MESSAGE_SUM };

export interface RenderedMessage {
  blocks: types.KnownBlock[];
  /** For notifications and those who hear the screen: the card as plain text, escaped. */
  text: string;
  /** Something did not fit; the message says so and where it is. */
  isCut: boolean;
}

/** A card as a message of Slack, within every limit. */
export function renderMessage(context: RenderContext, card: Card): RenderedMessage {
  const { blocks, isCut } = renderBlocks(context, card, MESSAGE);
  return { blocks: numbered(blocks), text: fallbackText(context, card), isCut };
}

/**
 * A card as blocks within a given room, for a view that holds more than this card; `numbered` makes their ids unique.
 * A table that does not fit is a list; then buttons go behind menus; then the end of the body is left out, and that is said.
 */
export function renderBlocks(
  context: RenderContext,
  card: Card,
  room: Room,
): { blocks: types.KnownBlock[]; isCut: boolean } {
  const fits = (blocks: readonly unknown[]) => blocks.length <= room.blocks && weightOf(blocks) <= room.sum;
  const head = titleBlocks(context, card);
  const rows = buttonRows(context, card.buttons ?? []);
  const tail = rows.blocks.slice(0, MOST_ROWS);
  const isTailCut = rows.lost > 0 || tail.length < rows.blocks.length;
  let groups: Group[] = [];
  const table = context.tables ? cardTable(context, card) : undefined;
  const layouts: Layout[] = [
    ...(table ? [{ compact: false, table }] : []),
    { compact: false },
    { compact: true },
  ];
  for (const layout of layouts) {
    groups = card.body.flatMap((block) => groupsOf(context, block, layout));
    const blocks = [...head, ...joined(groups), ...tail];
    if (!isTailCut && fits(blocks) && !groups.some((group) => group.isCut)) return { blocks, isCut: false };
  }
  const withNote = (count: number) => {
    const left = groups.slice(count).reduce((sum, { items }) => sum + items, 0);
    return [...head, ...joined(groups.slice(0, count)), cutNote(context, card, left), ...tail];
  };
  return { blocks: withNote(fitWithin(groups, (count) => fits(withNote(count)))), isCut: true };
}

function titleBlocks(context: RenderContext, card: Card): types.KnownBlock[] {
  const title = plainText(context, card.title).trim();
  if (title === "") return [];
  const header: types.HeaderBlock = {
    type: "header",
    text: { type: "plain_text", text: cut(title, LIMIT.header) },
  };
  if (title.length <= LIMIT.header) return [header];
  return [header, section(cut(mrkdwn(context, card.title), LIMIT.section))];
}

/** Says that this is not all, and where the rest is. */
function cutNote(context: RenderContext, card: Card, items: number): types.ContextBlock {
  const { chat } = context.t;
  const page = card.ref ? refUrl(context.baseUrl, card.ref) : `${context.baseUrl}/`;
  const link = mrkdwn(context, [{ link: page, text: chat.rest }]);
  const words = items > 0 ? `${chat.cut} ${chat.cutItems(items)}` : chat.cut;
  return { type: "context", elements: [mrkdwnObject(`:scissors: ${words} ${link}`)] };
}

/** The text beside the blocks. */
export function fallbackText(context: RenderContext, card: Card): string {
  const text = plain(plainCard(context.t, card)).trim() || "–";
  return cut(text, LIMIT.fallback, context.t.chat.cutText);
}
