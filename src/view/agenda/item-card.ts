import { dayOf } from "../../domain/calendar/day.ts";
import type { Directory } from "../../domain/organisation/organisation.ts";
import type { Block, Button, Card, Inline } from "../card.ts";
import { closedNotice, shareButtons } from "../closed.ts";
import type { Text } from "../text.ts";
import { bringerOf, type ShownPoint, stepWords } from "./agenda-cards.ts";
import { itemTitle } from "./item-title.ts";

/** What was just done with an item; says so above its facts. */
export const ITEM_NEWS = ["added", "handled", "parkedNow", "forwardedNow", "putBack"] as const;
export type ItemNews = (typeof ITEM_NEWS)[number];

/** One agenda item with where it stands and the way it came. */
export function itemCard(
  t: Text,
  directory: Directory,
  point: ShownPoint,
  { news, buttons = [] }: { news?: ItemNews | undefined; buttons?: Button[] } = {},
): Card {
  const kind = t.choice.kind[point.kind];
  const said: Block[] = news ? [{ type: "text", text: [t.agenda[news]] }] : [];
  const waits: Block[] =
    point.state === "waiting" ? [{ type: "notice", tone: "info", text: [t.agenda.waitsNotice(kind)] }] : [];
  return {
    title: [{ ref: point.ref }, " ", { strong: itemTitle(t, point) }],
    ref: point.ref,
    body: [
      ...said,
      ...waits,
      ...closedNotice(t, point),
      { type: "facts", facts: factsOf(t, directory, point) },
      { type: "heading", text: t.agenda.whence },
      {
        type: "list",
        ordered: true,
        items: point.journey.map((step) => ({
          text: stepWords(t, step, point),
          detail: [{ day: dayOf(step.at) }],
        })),
        empty: t.agenda.noJourney,
      },
    ],
    buttons: [...buttons, ...shareButtons(t, point)],
  };
}

function factsOf(t: Text, directory: Directory, point: ShownPoint): { label: string; value: Inline[] }[] {
  const words = t.agenda;
  return [
    ...(point.meeting ? [{ label: words.meeting, value: [{ ref: point.meeting }] }] : []),
    { label: words.purpose, value: [t.choice.purpose[point.purpose]] },
    { label: words.minutes, value: [t.format.minutes(point.minutes)] },
    { label: words.bringer, value: bringerOf(t, directory, point) },
    { label: words.state, value: [t.choice.itemState[point.state]] },
    ...(point.carried > 0 ? [{ label: words.carriedPoints, value: [words.times(point.carried)] }] : []),
    ...(point.outcome === null ? [] : [{ label: words.outcome, value: [point.outcome] }]),
    ...(point.link ? [{ label: t.format.more, value: [{ link: point.link, text: t.format.moreLink }] }] : []),
  ];
}
