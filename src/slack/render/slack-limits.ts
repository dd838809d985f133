/** Slack's documented limits, in characters or pieces; https://docs.slack.dev/reference/block-kit */
export const LIMIT = {
  messageBlocks: 50,
  viewBlocks: 100,
  header: 150,
  section: 3000,
  fields: 10,
  field: 2000,
  actions: 25,
  buttonText: 75,
  buttonValue: 2000,
  options: 100,
  optionText: 75,
  /** 150 in the reference, 75 in Slack's own types: the smaller one is safe. */
  optionValue: 75,
  /** Besides the one with the heads. The reference says 200 since the summer of 2026, and 100 before. */
  tableRows: 100,
  tableColumns: 20,
  /** Of all cells of a message together: 20,000 now, 10,000 before. */
  tableText: 10_000,
  /** Not documented. */
  tableCaption: 200,
  overflow: 5,
  placeholder: 150,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  altText: 2000,
  hint: 2000,
  label: 2000,
  inputValue: 3000,
  viewTitle: 24,
  viewMetadata: 3000,
  /** Of `chat.update`; `chat.postMessage` takes more. */
  fallback: 4000,
} as const;

/**
 * All the text of a message together. Not documented: with 13,297 characters in markdown blocks alone a message is
 * refused, and a divider beside them costs about 125 (https://github.com/slackapi/bolt-js/issues/2509).
 */
export const MESSAGE_SUM = 13_200;
const PER_BLOCK = 125;

/** What blocks weigh against `MESSAGE_SUM`: every text in them, and something for each block. */
export function weightOf(blocks: readonly unknown[]): number {
  return blocks.length * PER_BLOCK + textIn(blocks);
}

function textIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, part) => sum + textIn(part), 0);
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, part]) => sum + (key === "text" && typeof part === "string" ? part.length : textIn(part)),
    0,
  );
}
