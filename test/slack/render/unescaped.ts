import { isBag, type Violation } from "../fake/limits-book.ts";

const URL_OF_RULE = "https://docs.slack.dev/messaging/formatting-message-text/#escaping";

/** What Leerlus itself writes between < and >: a mention of one user or channel, a link, a date. */
const TOKEN =
  /<(?:@[UW][A-Z0-9]+|#C[A-Z0-9]+|https?:\/\/[^<>|\s]+\|[^<>|]+|!date\^\d+\^[^<>|^]+(?:\^[^<>|]+)?\|[^<>|]+)>/g;
const ENTITY = /&(?:amp|lt|gt);/g;
/** What hides or turns around what is shown, and lines that are not lines. */
const HIDDEN =
  /(?![\n\t\u2068\u2069\u200B])(?:\p{Cc}|\p{Bidi_Control}|[\u2060-\u2064\uFEFF\u2028\u2029])|\p{Cs}/u;

/** Keys whose text Slack reads or shows; what is edited in a field and what comes back to us is neither. */
const SHOWN = new Set(["text", "alt_text", "accessibility_label", "caption"]);

const LITERAL = new Set(["raw_text", "text", "link", "data_table"]);

function literalIn(value: string, path: string): Violation[] {
  const found = HIDDEN.exec(value)?.[0];
  return found === undefined
    ? []
    : [
        {
          rule: "nothing is hidden in text",
          url: URL_OF_RULE,
          path,
          found: JSON.stringify(value.slice(0, 80)),
        },
      ];
}

/**
 * Where a payload holds a character that Slack would take for markup: `<`, `>` or `&` outside a link, a mention of one
 * person or an entity; `<!channel>` and its kin always. It needs not to know what users wrote.
 */
export function unescaped(payload: unknown, path = ""): Violation[] {
  if (Array.isArray(payload)) return payload.flatMap((part, at) => unescaped(part, `${path}[${at}]`));
  if (!isBag(payload)) return [];
  return Object.entries(payload).flatMap(([key, value]): Violation[] => {
    const here = path === "" ? key : `${path}.${key}`;
    if (typeof value !== "string" || !SHOWN.has(key)) return unescaped(value, here);
    // In a cell of a table and in rich text nothing is markup: an entity would be shown as it is.
    if (LITERAL.has(String(payload.type))) return literalIn(value, here);
    // The text beside the blocks is read as markup too.
    const isMarkup = payload.type === "mrkdwn" || payload.type === undefined;
    const rest = (isMarkup ? value.replace(TOKEN, "") : value).replace(ENTITY, "");
    const found = /[<>&]/.exec(rest)?.[0] ?? HIDDEN.exec(value)?.[0];
    if (found === undefined) return [];
    const shown = JSON.stringify(rest.slice(0, 80));
    return [{ rule: "user text is escaped", url: URL_OF_RULE, path: here, found: shown }];
  });
}
