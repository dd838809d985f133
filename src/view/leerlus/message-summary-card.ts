import type { Card, Inline, ListItem } from "../card.ts";
import type { Text } from "../text.ts";

/** What a message in a chat can hold. */
const MOST = 20;

/**
 * One message of many: of each what it says first, with its buttons. What asks about several things has a line for each.
 * @param cards of the messages that waited, oldest first
 */
export function messageSummaryCard(t: Text, cards: readonly Card[]): Card {
  const items = cards.flatMap(itemsOf);
  const shown = items.slice(0, MOST);
  return {
    title: [t.leerlus.messages.summaryTitle],
    body: [
      { type: "text", text: [t.leerlus.messages.summaryLead] },
      { type: "list", items: shown, empty: "", rest: items.length - shown.length },
    ],
    buttons: [{ label: t.leerlus.messages.chooseAgain, command: "leerlus/messages", input: {} }],
  };
}

function itemsOf(card: Card): ListItem[] {
  const { title, buttons } = card;
  const lines = card.body.flatMap((block) => (block.type === "list" ? block.items : []));
  const detail = firstWords(card);
  const own: ListItem = {
    text: title,
    ...(detail ? { detail } : {}),
    ...(buttons ? { buttons } : {}),
  };
  return [own, ...lines];
}

function firstWords({ body }: Card): Inline[] | undefined {
  const said = body.find((block) => block.type === "text" || block.type === "notice");
  return said && (said.type === "text" || said.type === "notice") ? said.text : undefined;
}
