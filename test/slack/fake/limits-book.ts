/** Something in a payload that Slack's documentation does not allow. */
export interface Violation {
  rule: string;
  /** Where Slack says so. */
  url: string;
  path: string;
  found: string;
}

export type Bag = Record<string, unknown>;

export const isBag = (value: unknown): value is Bag =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const ACTIONS = "https://docs.slack.dev/reference/block-kit/block-elements";
const BLOCKS = "https://docs.slack.dev/reference/block-kit/blocks";

/** Keeps what is found wrong with one payload. */
export type Book = ReturnType<typeof openBook>;

export function openBook() {
  const violations: Violation[] = [];
  const actions = new Set<string>();
  const blocks = new Set<string>();
  const note = (rule: string, url: string, path: string, found: string): undefined => {
    violations.push({ rule, url, path, found });
  };
  const need = (ok: boolean, rule: string, url: string, path: string, found: string): undefined => {
    if (!ok) note(rule, url, path, found);
  };
  const once = (seen: Set<string>, id: unknown, rule: string, url: string, path: string): undefined => {
    if (typeof id !== "string") return;
    need(!seen.has(id), rule, url, path, id);
    seen.add(id);
  };
  return {
    violations,
    note,
    need,
    /** A string between two lengths, in UTF-16 units. */
    length: (
      value: unknown,
      min: number,
      max: number,
      rule: string,
      url: string,
      path: string,
    ): undefined => {
      if (typeof value !== "string") return note(rule, url, path, `not a text but ${typeof value}`);
      need(value.length >= min, `${rule}: at least ${min} characters`, url, path, String(value.length));
      need(value.length <= max, `${rule}: at most ${max} characters`, url, path, String(value.length));
    },
    format: (value: unknown, pattern: RegExp, rule: string, url: string, path: string): undefined => {
      if (value !== undefined) need(pattern.test(String(value)), rule, url, path, String(value));
    },
    style: (value: unknown, url: string, path: string): undefined => {
      need(
        value === undefined || value === "primary" || value === "danger",
        "style",
        url,
        path,
        String(value),
      );
    },
    /** Slack asks for ids that are unique in a block; in a whole payload is what Leerlus promises itself. */
    action: (id: unknown, path: string) => once(actions, id, "action_id is unique", ACTIONS, path),
    block: (id: unknown, path: string) => once(blocks, id, "block_id is unique", BLOCKS, path),
  };
}
