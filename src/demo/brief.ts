import type { Block, Card, ListItem } from "../view/card.ts";
import type { Text } from "../view/text.ts";

/** The card with only the facts of these labels, and without what stands under a heading. */
export function briefCard(card: Card, labels: readonly string[]): Card {
  const until = card.body.findIndex((block) => block.type === "heading");
  const body = (until < 0 ? card.body : card.body.slice(0, until)).flatMap((block): Block[] => {
    if (block.type !== "facts") return [block];
    const facts = block.facts.filter((fact) => labels.includes(fact.label));
    return facts.length > 0 ? [{ type: "facts", facts }] : [];
  });
  return { ...card, body };
}

/** The card without its lists: those who see it have just read them. */
export const withoutLists = (card: Card): Card => ({
  ...card,
  body: card.body.filter((block) => block.type !== "list"),
});

/** The card of an agenda without its standing items. */
export function withoutStanding(t: Text, card: Card): Card {
  const isStanding = ({ detail = [] }: ListItem) => detail.includes(t.agenda.standing);
  const body = card.body.flatMap((block): Block[] => {
    if (block.type !== "list" || !block.items.some(isStanding)) return [block];
    const items = block.items.filter((item) => !isStanding(item));
    const rest: Block = { type: "text", text: ["(en de vaste punten)"] };
    return items.length > 0 ? [{ type: "list", items, empty: "" }, rest] : [rest];
  });
  return { ...card, body };
}

/** The card with what did not come about in one line, in place of a heading for each. */
export function emptyInOneLine(card: Card): Card {
  const empty: string[] = [];
  const body = card.body.filter((block, index) => {
    const list = block.type === "heading" ? card.body[index + 1] : block;
    if (list?.type !== "list" || list.items.length > 0) return true;
    if (block.type === "list") empty.push(block.empty);
    return false;
  });
  return empty.length > 0
    ? { ...card, body: [...body, { type: "text", text: [empty.join(" ")] }] }
    : { ...card, body };
}
