import { standingSteps } from "../../domain/agenda/agenda.ts";
import { dayOf } from "../../domain/calendar/day.ts";
import type { Block, Card, Inline, ListItem } from "../card.ts";
import type { Text } from "../text.ts";
import { type ShownPoint, stepWords } from "./agenda-cards.ts";
import { itemTitle } from "./item-title.ts";

/** What a message in a chat can hold of each list. */
const SHOWN = 25;

/**
 * Every item that somebody brought, with what became of it.
 * @param points newest first
 * @param mayAdd whether they may bring another
 */
export function myItemsCard(t: Text, points: readonly ShownPoint[], mayAdd: boolean): Card {
  const underWay = points.filter(({ state }) => state !== "handled");
  const handled = points.filter(({ state }) => state === "handled");
  const body: Block[] =
    points.length === 0
      ? [{ type: "list", items: [], empty: t.agenda.mineEmpty }]
      : [
          { type: "heading", text: t.agenda.mineUnderWay },
          listOf(t, underWay, t.agenda.mineNoneUnderWay),
          { type: "heading", text: t.agenda.mineHandled },
          listOf(t, handled, t.agenda.mineNoneHandled),
        ];
  const add = { label: t.agenda.addButton, command: "agenda/add", input: {}, opensForm: true };
  return { title: [t.agenda.mineTitle], body, buttons: mayAdd ? [add] : undefined };
}

function listOf(t: Text, points: readonly ShownPoint[], empty: string): Block {
  const items = points.slice(0, SHOWN).map((point) => lineOf(t, point));
  return { type: "list", items, empty, rest: points.length - items.length };
}

const lineOf = (t: Text, point: ShownPoint): ListItem => ({
  text: [{ ref: point.ref }, " ", itemTitle(t, point)],
  detail: becameOf(t, point),
});

/** “doorgezet naar MO-2026-Q1, dinsdag 20 januari 2026; wacht op …; het besluit.” */
function becameOf(t: Text, point: ShownPoint): Inline[] {
  const last = standingSteps(point.journey).at(-1);
  const parts: Inline[][] = [
    ...(last ? [[...stepWords(t, last, point), ", ", { day: dayOf(last.at) }]] : []),
    ...(point.state === "waiting" ? [[t.agenda.waitsFor(t.choice.kind[point.kind])]] : []),
    ...(point.outcome === null ? [] : [[point.outcome]]),
  ];
  return parts.flatMap((part, at): Inline[] => (at > 0 ? ["; ", ...part] : part));
}
