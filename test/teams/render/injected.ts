import { isBag, type Violation } from "./card-rules.ts";

/** Texts that a client may read as markup: CommonMark in part, mentions, functions. Runs know the functions only. */
const MARKED = new Set(["text", "title", "label", "errorMessage", "fallbackText", "tooltip", "placeholder"]);
/** What hides or turns around what is shown. */
const HIDDEN =
  /(?![\n\t\u2068\u2069\u200B])(?:\p{Cc}|\p{Bidi_Control}|[\u2060-\u2064\uFEFF\u2028\u2029])|\p{Cs}/u;
/** Works in every text: https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features */
const FUNCTIONS = /\{\{|\}\}|\$\{/;

const LINK = /\]\(|\]\[|\]:|<[a-z][a-z+.-]*:|<[^\s<>@\u200B]+@/i;
const IMAGE = /!\[[^\]]*\]\(/;
const TAG = /<\/?[a-z!?]/i;
const ADDRESS =
  /:\/\/|(?<![\p{L}\p{N}\u200B])www\.(?!\u200B)|[\p{L}\p{N}]@[\p{L}\p{N}]|[\p{L}\p{N}]\.\p{L}{2}|\b(?:mailto|tel):[^\s\u200B]/iu;
const EMPHASIS = /\*\S|\S\*|`|(?<![\p{L}\p{N}])[_~]\S|\S[_~](?![\p{L}\p{N}])/u;
const LINE = /^[ \t]*(?:[-+*>#]|\d{1,9}[.)])[ \t]/mu;
const ENTITY = /&#?\w+;/;
const KINDS = { LINK, IMAGE, TAG, ADDRESS, EMPHASIS, LINE, ENTITY };

/**
 * Where a card holds something that a client would not show as it was written. It needs not to know what users wrote:
 * links and mentions of our own stand in runs and in `msteams.entities`, and are taken out first.
 */
export function injected(value: unknown, path = "card"): Violation[] {
  if (Array.isArray(value)) return value.flatMap((part, at) => injected(part, `${path}[${at}]`));
  if (!isBag(value)) return [];
  return Object.entries(value).flatMap(([key, part]): Violation[] => {
    const here = `${path}.${key}`;
    // What comes back to us is not shown; what is being edited is shown as it is.
    if (key === "data" || key === "value" || key === "entities") return [];
    if (typeof part !== "string") return injected(part, here);
    if (["type", "$schema", "url", "id", "verb", "dataset"].includes(key)) return [];
    return wrongIn(part, key, value.type === "TextRun").map((rule) => ({
      rule,
      path: here,
      found: part.slice(0, 120),
    }));
  });
}

function wrongIn(text: string, key: string, isRun: boolean): string[] {
  const always = [
    ...(FUNCTIONS.test(text) ? ["FUNCTION"] : []),
    ...(HIDDEN.test(text) ? ["HIDDEN"] : []),
    ...(/<\/?at/i.test(withoutOurs(text)) ? ["MENTION"] : []),
    ...(key === "speak" && /[<>&]/.test(text) ? ["SSML"] : []),
  ];
  if (isRun || !(MARKED.has(key) || key === "speak")) return always;
  const rest = withoutOurs(text);
  return [...always, ...Object.entries(KINDS).flatMap(([kind, is]) => (is.test(rest) ? [kind] : []))];
}

/** Without what only our renderer writes: a mention, a link, bold words in a line with a mention. */
const withoutOurs = (text: string): string =>
  text.includes("<at>")
    ? text
        .replace(/<at>[^<>]*<\/at>/g, "")
        .replace(/\[[^[\]]*\]\(https?:\/\/[^\s()<>]*\)/g, "")
        .replace(/\*\*([^*]*)\*\*/g, "$1")
    : text;
