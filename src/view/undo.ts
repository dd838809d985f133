import type { Button, Card } from "./card.ts";
import type { Text } from "./text.ts";

const UNDO = "leerlus/undo";

/** What takes back the change with this number. */
export const undoButton = (t: Text, change: number): Button => ({
  label: t.undo.button,
  command: UNDO,
  input: { change: String(change) },
});

export const isUndo = ({ command }: Pick<Button, "command">): boolean => command === UNDO;

/** An answer with the button that takes back what was done, below all others. */
export const withUndo = (card: Card, undo: Button | undefined): Card =>
  undo ? { ...card, buttons: [...(card.buttons ?? []), undo] } : card;
