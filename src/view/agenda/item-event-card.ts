import type { Point } from "../../domain/agenda/agenda.ts";
import { MEETING_KINDS } from "../../domain/meeting/meeting.ts";
import { type Directory, personName } from "../../domain/organisation/organisation.ts";
import type { Block, Card, Inline } from "../card.ts";
import type { Text } from "../text.ts";
import { agendaButtons } from "./agenda-buttons.ts";
import { ITEM_NEWS } from "./item-card.ts";
import { itemTitle } from "./item-title.ts";

/**
 * What happened to an item, by whom, and where it went: an event, which does not change any more.
 * @param about `news` and `by`, and what is known of `from`, `to`, `kind` (it waits for one) and `outcome`
 * @returns undefined when it does not say who did what
 */
export function itemEventCard(
  t: Text,
  directory: Directory,
  point: Pick<Point, "ref" | "title" | "source" | "subject">,
  about: Record<string, unknown>,
): Card | undefined {
  const word = (key: string) => (typeof about[key] === "string" ? about[key] : undefined);
  const [by, from, to, outcome] = ["by", "from", "to", "outcome"].map(word);
  const news = ITEM_NEWS.find((known) => known === about.news);
  if (!news || !by) return undefined;
  const { event } = t.agenda;
  const kind = MEETING_KINDS.find((known) => known === about.kind);
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
