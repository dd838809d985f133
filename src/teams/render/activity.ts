import type { IAdaptiveCard } from "@microsoft/teams.cards";
import { LIMIT } from "./card-limits.ts";
import { cutSafely } from "./cut.ts";
import { inertLine } from "./literal.ts";
import type { Rendered } from "./render-card.ts";

export const CARD_TYPE = "application/vnd.microsoft.card.adaptive";

export interface CardAttachment {
  contentType: typeof CARD_TYPE;
  content: IAdaptiveCard;
}

export interface MessageActivity {
  type: "message";
  attachments: CardAttachment[];
  /** What a notification shows; beside a card `text` would be shown as well. */
  summary: string;
}

export const cardAttachment = (content: IAdaptiveCard): CardAttachment => ({
  contentType: CARD_TYPE,
  content,
});

/** A rendered card as a message. */
export function activityOf({ card, words }: Pick<Rendered, "card" | "words">): MessageActivity {
  const summary = cutSafely(words.replace(/\s*\n\s*/g, " · "), LIMIT.summary, inertLine);
  return { type: "message", attachments: [cardAttachment(card)], summary };
}
