import type { Card, Inline, ListItem } from "../card.ts";
import type { Text } from "../text.ts";

/** So many lines one summary has at most, or those of a single message with more: a chat cannot hold much more. */
const MOST = 20;

/**
 * What waited, in as many summaries as it takes to say all of it.
 * @param waited oldest first
 * @returns what each summary tells of, in the same order: at least one message each
 */
export function perSummary<Waited extends { card: Card }>(waited: readonly Waited[]): Waited[][] {
  const summaries: Waited[][] = [];
  let lines = 0;
  for (const one of waited) {
    const more = itemsOf(one.card).length;
    const last = summaries.at(-1);
    if (last && lines + more <= MOST) {
      last.push(one);
      lines += more;
    } else {
      summaries.push([one]);
      lines = more;
    }
  }
  return summaries;
}

/**
 * One message of many: of each what it says first, with its buttons. What asks about several things has a line for each.
 * @param cards of the messages that waited, oldest first
 */
export function messageSummaryCard(t: Text, cards: readonly Card[]): Card {
  return {
    title: [t.messages.summaryTitle],
    body: [
      { type: "text", text: [t.messages.summaryLead] },
      { type: "list", items: cards.flatMap(itemsOf), empty: "" },
    ],
    buttons: [{ label: t.messages.chooseAgain, command: "leerlus/messages", input: {} }],
  };
}

function itemsOf(card: Card): ListItem[] {
  const { title, buttons } = card;
  const lines = card.body.flatMap((block) => (block.type === "list" ? block.items : []));
  const detail = firstWords(card);
  const own: ListItem = {
    text: title,
    detail,
    buttons,
  };
  return [own, ...lines];
}

function firstWords({ body }: Card): Inline[] | undefined {
  const said = body.find((block) => block.type === "text" || block.type === "notice");
  return said && (said.type === "text" || said.type === "notice") ? said.text : undefined;
}
