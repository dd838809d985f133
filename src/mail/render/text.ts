import type { Block, Card, Inline, ListItem } from "../../view/card.ts";
import { clean } from "../../view/clean.ts";
import { safeUrl } from "../../view/link.ts";
import { plainCard } from "../../view/plain.ts";
import { linksOf, type RenderContext } from "./context.ts";

/** A card as the text part of an e-mail: what can be pressed stands as an address below what it is about. */
export function renderText(context: RenderContext, card: Card, foot: readonly Inline[][]): string {
  const { t } = context;
  const whole: Card = {
    title: [...card.title, "\n"],
    body: [
      ...card.body.map((block) => withLinks(context, block)),
      ...linkLines(context, card),
      { type: "text", text: ["\n-- "] },
      ...foot.map((text): Block => ({ type: "text", text: absolute(context, text) })),
    ],
  };
  return `${clean(plainCard(t, whole)).replace(/\n{3,}/g, "\n\n")}\n`;
}

function linkLines(context: RenderContext, { buttons }: Card): Block[] {
  const links = linksOf(context, buttons);
  return links.length === 0
    ? []
    : [
        { type: "text", text: ["\n"] },
        ...links.map(({ label, href }): Block => ({ type: "text", text: [`${label}: ${href}`] })),
      ];
}

/** The same block, whose links can be followed from anywhere. */
function withLinks(context: RenderContext, block: Block): Block {
  switch (block.type) {
    case "text":
    case "notice":
      return { ...block, text: absolute(context, block.text) };
    case "facts":
      return {
        ...block,
        facts: block.facts.map(({ label, value }) => ({ label, value: absolute(context, value) })),
      };
    case "list":
      return { ...block, items: block.items.map((item) => itemWithLinks(context, item)) };
    case "heading":
    case "chart":
      return block;
  }
}

function itemWithLinks(context: RenderContext, { text, detail = [], buttons }: ListItem): ListItem {
  const links = linksOf(context, buttons).map(({ label, href }) => `${label}: ${href}`);
  const lines = [...(detail.length > 0 ? [absolute(context, detail)] : []), ...links.map((line) => [line])];
  const below = lines.flatMap((line, at): Inline[] => (at === 0 ? line : ["\n   ", ...line]));
  return { text: absolute(context, text), detail: below.length > 0 ? below : undefined };
}

const absolute = ({ baseUrl }: RenderContext, line: readonly Inline[]): Inline[] =>
  line.map((part) => {
    if (typeof part !== "object" || !("link" in part)) return part;
    const url = safeUrl(baseUrl, part.link);
    return url === undefined ? part.text : { link: url, text: part.text };
  });
