import type { Day } from "../../domain/calendar/day.ts";
import type { DecidingLevel } from "../../domain/revision/mandate.ts";
import type { Advice, EndState } from "../../domain/revision/revision.ts";
import { eventCard } from "../action/action-event-card.ts";
import type { Block, Card, Inline, ListItem } from "../card.ts";
import { indicatorTitle, nameOf, namesOf, type RevisionReader, revisionTitle } from "./revision-reader.ts";

interface About {
  ref: string;
  title: string;
}

/** “HV-2026-1 Minder locaties: reactie van Achterhoek — Anna Wessels: eens”. */
export const reactionCard = (
  reader: RevisionReader,
  { ref, title, by, organisation, text }: About & { by: string; organisation: string; text: string },
): Card => {
  const what = [reader.t.revision.event.reacted, { strong: nameOf(reader, organisation) }];
  return eventCard(reader, { subject: revisionTitle(ref, title), what, by, note: text });
};

export const adviceCard = (
  reader: RevisionReader,
  { ref, title, by, advice, text }: About & { by: string; advice: Advice; text: string },
): Card => {
  const { t } = reader;
  const what: Inline[] = [`${t.revision.event.advised}: `, { strong: t.choice.advice[advice] }];
  return eventCard(reader, { subject: revisionTitle(ref, title), what, by, note: text });
};

/** A “no” brings a proposal back to the table. */
export const refusedCard = (
  reader: RevisionReader,
  {
    ref,
    title,
    by,
    organisation,
    level,
    text,
  }: About & { by: string; organisation: string; level: DecidingLevel | null; text: string | null },
): Card => {
  const { event } = reader.t.revision;
  const words = level === null ? event.refused : event.notRatified;
  const what: Inline[] = [words, { strong: nameOf(reader, organisation) }, `, ${event.back}`];
  return eventCard(reader, { subject: revisionTitle(ref, title), what, by, note: text });
};

/** The reaction round is over, and who did not react. */
export function atTableCard(
  reader: RevisionReader,
  { ref, title, reactions, missing }: About & { reactions: number; missing: readonly string[] },
): Card {
  const { revision: words } = reader.t;
  const absent: Block[] =
    missing.length === 0
      ? []
      : [{ type: "text", text: [words.notReacted, ...namesOf(reader, missing), "."] }];
  return {
    title: [...revisionTitle(ref, title), `: ${words.event.toTable}`],
    body: [{ type: "text", text: [words.event.toTableText(reactions)] }, ...absent],
    buttons: [{ label: words.button.show, command: "revision/show", input: { revision: ref } }],
  };
}

interface Ended extends About {
  by: string;
  state: EndState;
  text: string | null;
  /** The day from which it holds. */
  from: Day;
  agreements: readonly string[];
  /** Codes. */
  indicators: readonly string[];
}

/** What became of a proposal; of one that stands what it changes. */
export function outcomeCard(reader: RevisionReader, ended: Ended): Card {
  const { t } = reader;
  const { ref, title, by, state, text } = ended;
  const what: Inline[] = [{ strong: t.choice.revisionState[state] }];
  const card = eventCard(reader, { subject: revisionTitle(ref, title), what, by, note: text });
  return state === "stands" ? { ...card, body: [...card.body, ...changes(reader, ended)] } : card;
}

function changes(reader: RevisionReader, { from, agreements, indicators }: Ended): Block[] {
  const { event } = reader.t.revision;
  const items: ListItem[] = [
    ...agreements.map((ref): ListItem => ({ text: [event.agreement, { ref }] })),
    ...indicators.map((code): ListItem => ({ text: [`${event.indicator}${indicatorTitle(reader, code)}`] })),
  ];
  return [
    { type: "text", text: [event.holdsFrom, { day: from }, "."] },
    { type: "heading", text: event.changes },
    { type: "list", items, empty: event.changesNothing },
  ];
}
