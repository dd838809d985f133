import type { Block, Card, Inline } from "../../../view/card.ts";

/** A card whose references are words: what they name is not there yet. */
export const withoutLinks = ({ title, body }: Card): Card => ({
  title: words(title),
  body: body.map(inBlock),
});

const words = (parts: Inline[]): Inline[] =>
  parts.map((part) => (typeof part === "object" && "ref" in part ? part.ref : part));

function inBlock(block: Block): Block {
  if (block.type === "text" || block.type === "notice") return { ...block, text: words(block.text) };
  if (block.type !== "list") return block;
  const items = block.items.map(({ text, detail }) => ({
    text: words(text),
    detail: detail ? words(detail) : undefined,
  }));
  return { ...block, items };
}
