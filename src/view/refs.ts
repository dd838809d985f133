import type { Block, Card, Inline } from "./card.ts";

const inlineRefs = (text: Inline[]): string[] =>
  text.flatMap((part) => (typeof part === "object" && "ref" in part ? [part.ref] : []));

function blockRefs(block: Block): string[] {
  switch (block.type) {
    case "text":
    case "notice":
      return inlineRefs(block.text);
    case "heading":
    case "chart":
      return [];
    case "facts":
      return block.facts.flatMap((fact) => inlineRefs(fact.value));
    case "list":
      return block.items.flatMap((item) => [...inlineRefs(item.text), ...inlineRefs(item.detail ?? [])]);
  }
}

/** Every reference a card shows, each once: what must change for the card to be out of date. */
export function refsIn(card: Card): string[] {
  const all = [...(card.ref ? [card.ref] : []), ...inlineRefs(card.title), ...card.body.flatMap(blockRefs)];
  return [...new Set(all)];
}
