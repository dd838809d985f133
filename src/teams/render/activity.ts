import type { IAdaptiveCard } from "@microsoft/teams.cards";
import { LIMIT } from "./card-limits.ts";
import { cut } from "./cut.ts";
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
export function activityOf({ card, text }: Pick<Rendered, "card" | "text">): MessageActivity {
  const summary = cut(text.replace(/\s*\n\s*/g, " · "), LIMIT.summary);
  return { type: "message", attachments: [cardAttachment(card)], summary };
}
