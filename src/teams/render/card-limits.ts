/**
 * What Teams takes at most. A card may be 28 KB, and a message, which holds little besides, about 40 KB; what is sent
 * stays below, because it is not documented how they count.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages
 */
export const LIMIT = {
  /** Bytes of UTF-8 of a card as JSON. */
  card: 27_000,
  /** Actions in one row; what is more would not be shown. */
  actions: 6,
  /** Rows of actions below a card: more are no choice any more. */
  actionRows: 3,
  title: 300,
  actionTitle: 60,
  tooltip: 150,
  /** Where a text is cut into several. */
  text: 4000,
  /** Bytes of the text in place of the card, and of what is read aloud. */
  fallback: 3000,
  speak: 1200,
  summary: 300,
  /** Options that a field carries itself; of more it searches. */
  options: 100,
  choice: 150,
  label: 200,
  hint: 500,
  /** People for whom a card renews itself: https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model */
  refreshUsers: 60,
} as const;

const encoder = new TextEncoder();

/** How much something takes on its way. */
export const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;
