import type { Point } from "../../domain/agenda/agenda.ts";
import type { MeetingKind } from "../../domain/meeting/meeting.ts";
import { type Directory, personName } from "../../domain/organisation/organisation.ts";
import type { Block, Card, Inline } from "../card.ts";
import type { Text } from "../text.ts";
import { agendaButtons } from "./agenda-buttons.ts";
import type { ItemNews } from "./item-card.ts";
import { itemTitle } from "./item-title.ts";

/** What a post about an item keeps of what happened to it. */
interface Event {
  news: ItemNews;
  by: string;
  from?: string | undefined;
  to?: string | undefined;
  /** It waits for a meeting of this kind. */
  kind?: MeetingKind | undefined;
  outcome?: string | undefined;
}

/** What happened to an item, by whom, and where it went: an event, which does not change any more. */
export function itemEventCard(
  t: Text,
  directory: Directory,
  point: Pick<Point, "ref" | "title" | "source" | "subject">,
  { news, by, from, to, kind, outcome }: Event,
): Card {
  const { event } = t.agenda;
  const person = { person: by, name: personName(directory, by) };
  const whence: Inline[] = from ? [event.from[news], { ref: from }] : [];
  const whither: Inline[] = to ? [news === "added" ? event.raisedFor : event.to, { ref: to }] : [];
  const said: Inline[] = [person, event[news], ...whence, ...whither, "."];
  if (kind) said.push(` ${t.agenda.waitsNotice(t.choice.kind[kind])}`);
  const result: Block[] = outcome ? [{ type: "text", text: [`${t.agenda.outcome}: ${outcome}`] }] : [];
  const agenda = to ?? from;
  return {
    title: [{ ref: point.ref }, " ", { strong: itemTitle(t, point) }],
    ref: point.ref,
    body: [{ type: "text", text: said }, ...result],
    buttons: [agendaButtons.item(t, point.ref), ...(agenda ? [agendaButtons.show(t, agenda)] : [])],
  };
}
