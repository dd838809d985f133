import type { Button, Card } from "./card.ts";

/** An answer with the button that takes back what was done, below all others. */
export const withUndo = (card: Card, undo: Button | undefined): Card =>
  undo ? { ...card, buttons: [...(card.buttons ?? []), undo] } : card;
