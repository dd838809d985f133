import type { Card, Inline } from "../card.ts";
import { holderInline } from "../holder-names.ts";
import type { Reader } from "./action-cards.ts";

/** A longer note gets a line of its own. */
const SHORT_NOTE = 140;

export interface Event {
  /** What it happened to; a reference with its title, or other words. */
  subject: Inline[];
  /** What happened, in a few words. */
  what: Inline[];
  /** E-mail of who did it. */
  by: string;
  note?: string | null;
}

/** “A-1 Stuur de cijfers: op schema — Anna Wessels: verstuurd”: what happened, which later changes leave as it is. */
export function eventCard({ directory }: Reader, { subject, what, by, note }: Event): Card {
  const isShort = note != null && note.length <= SHORT_NOTE && !note.includes("\n");
  return {
    title: [...subject, ": ", ...what, " — ", holderInline(directory, by), ...(isShort ? [`: ${note}`] : [])],
    body: note != null && !isShort ? [{ type: "text", text: [note] }] : [],
  };
}
