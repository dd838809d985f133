import type { VNode } from "preact";
import type { Block, Card, Inline, ListItem } from "../../view/card.ts";
import { showAt, showDay } from "../../view/format.ts";
import { refPath } from "../../view/link.ts";
import { restLine } from "../../view/plain.ts";
import { buttonsView } from "./buttons.ts";
import type { CardContext } from "./card-context.ts";
import { chartView } from "./chart-view.ts";
import { html, type Markup } from "./html.ts";
import { isolated } from "./isolated.ts";
import { refLink } from "./ref-link.ts";

export type Level = 1 | 2 | 3 | 4 | 5;
const BELOW: Record<Level, Level> = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 5 };

/** The level of the headings inside a part with a heading of this level. */
export const levelBelow = (level: Level): Level => BELOW[level];

/** A heading of a level; card titles and the headings inside them must follow the page's outline. */
export function heading(level: Level, text: Markup, id?: string): VNode {
  return html`<${`h${level}`} id=${id} class=${`utrecht-heading-${level} ll-heading`}>${text}</>`;
}

/** A card: its title as a heading of the level, its blocks, its buttons. */
export function cardView(context: CardContext, card: Card, level: Level = 2, titleId?: string): VNode[] {
  return [
    heading(level, lineView(context, card.title), titleId),
    ...cardBody(context, card.body, levelBelow(level)),
    html`${card.buttons && buttonsView(context, card.buttons)}`,
  ];
}

/** The blocks of a card; their headings are of the level. */
export const cardBody = (context: CardContext, body: readonly Block[], level: Level): VNode[] =>
  body.map((block) => blockView(context, block, level));

function blockView(context: CardContext, block: Block, level: Level): VNode {
  switch (block.type) {
    case "text":
      return html`<p class="utrecht-paragraph ll-text">${lineView(context, block.text)}</p>`;
    case "heading":
      return heading(level, isolated(block.text));
    case "facts":
      return html`<dl class="ll-facts">${block.facts.map(
        (fact) => html`<div><dt>${isolated(fact.label)}</dt><dd>${lineView(context, fact.value)}</dd></div>`,
      )}</dl>`;
    case "list":
      return html`${listView(context, block.items, block.ordered ?? false, block.empty)}
        ${restLine(context.t, block).map((line) => html`<p class="utrecht-paragraph">${line}</p>`)}`;
    case "chart":
      return chartView(context, block.chart);
    case "notice": {
      const { web } = context.t;
      return html`<div class=${`utrecht-alert utrecht-alert--${block.tone} ll-notice`}>
        <p class="utrecht-paragraph"><strong>${block.tone === "warning" ? web.warning : web.info}:</strong>${" "}${lineView(context, block.text)}</p>
      </div>`;
    }
  }
}

function listView(context: CardContext, items: ListItem[], ordered: boolean, empty: string): VNode {
  if (items.length === 0) return html`<p class="utrecht-paragraph ll-empty">${empty}</p>`;
  const tag = ordered ? "ol" : "ul";
  const hasButtons = items.some((item) => item.buttons?.some(({ command }) => context.may(command)));
  return html`<${tag} class=${`ll-list${hasButtons ? " ll-list--rows" : ""}`}>${items.map((item) => {
    const nonce = item.buttons?.[0]?.nonce;
    const id = nonce ? `over-${nonce}` : undefined;
    return html`<li>
      <div class="ll-item">
        <p id=${id} class="ll-item__text">${lineView(context, item.text)}</p>
        ${item.detail && html`<p class="ll-item__detail">${lineView(context, item.detail)}</p>`}
      </div>
      ${item.buttons?.length ? buttonsView(context, item.buttons, id) : null}
    </li>`;
  })}</>`;
}

/** One line of text. */
export function lineView(context: CardContext, line: Inline[]): Markup {
  return line.map((part) => inlineView(context, part));
}

function inlineView(context: CardContext, part: Inline): Markup {
  const { t, room, addressOf } = context;
  if (typeof part === "string") return isolated(part);
  if ("strong" in part) return html`<strong>${isolated(part.strong)}</strong>`;
  if ("typed" in part) return html`<strong>${isolated(part.typed)}</strong>`;
  if ("person" in part) return html`<span class="ll-person">${isolated(part.name)}</span>`;
  if ("day" in part) return html`<time datetime=${part.day}>${showDay(t, part.day)}</time>`;
  if ("at" in part) return html`<time datetime=${part.at}>${showAt(t, part)}</time>`;
  if ("ref" in part) {
    if (addressOf) return ownLink(addressOf(refPath(part.ref)), part.ref);
    const query = room ? `?ruimte=${encodeURIComponent(room)}` : "";
    return refLink(part.ref, query);
  }
  // Only the web and our own pages: a card may carry what people wrote.
  if (!/^(https?:\/\/|\/(?![/\\]))/i.test(part.link)) return isolated(part.text);
  if (addressOf && part.link.startsWith("/")) return ownLink(addressOf(part.link), part.text);
  return html`<a class="utrecht-link" href=${part.link}>${isolated(part.text)}</a>`;
}

/** A link to a page of ours, where there is one. */
const ownLink = (address: string | undefined, text: string): Markup =>
  address === undefined
    ? isolated(text)
    : html`<a class="utrecht-link" href=${address}>${isolated(text)}</a>`;
