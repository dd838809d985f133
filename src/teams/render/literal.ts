import { clean } from "../../view/clean.ts";

/** Seen by nobody, and enough to part what would mean something together. */
const APART = "\u200B";

/**
 * What must not stand together in any text of a card: a template's or function's beginning, a mention, the joint of a
 * link, an entity. `{{DATE(…)}}` works in every text: https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features
 */
const JOINTS = /(?<=\{)(?=\{)|(?<=\})(?=\})|(?<=\$)(?=\{)|(?<=<)(?=\/?[a-z!?])|(?<=\])(?=[([:])/giu;

/** What somebody wrote, for a `TextRun`, which knows no markup. */
export function literal(text: string): string {
  return clean(text).replace(JOINTS, APART);
}

/** Shown by one that looks the same: not every client takes a backslash for an escape. */
const LOOK_ALIKE: Record<string, string> = {
  "*": "\u2217",
  _: "\u02CD",
  "~": "\u223C",
  "`": "\u02CB",
  "\\": "\u29F5",
  "|": "\u2223",
};
/** `jan_de_boer` and `3 * 4` stay as they are; a star means something inside a word too. */
const MARKUP = /(?<![\p{L}\p{N}])[_~](?!\s)|(?<!\s)[_~](?![\p{L}\p{N}])|\*(?!\s)|(?<!\s)\*|[`\\|]/gu;
/** What makes a heading, list, quotation or line at the beginning of a line. */
const LINE_START = /^(?=[ \t]*(?:[-+*>#=]|\d{1,9}[.)]))/gmu;
/** What a reader of links would take for an address. */
const ADDRESSES =
  /(?<=:)(?=\/\/)|(?<=\S)(?=@)|(?<=[\p{L}\p{N}]\.)(?=\p{L}{2,})|(?<=\b(?:mailto|tel|xmpp):)|(?<=&)(?=#?\w)/giu;

/**
 * What somebody wrote, for a text that a client may read as markup: the heading of a card, a label, a choice, the text
 * in place of a card.
 */
export function inert(text: string): string {
  return literal(text)
    .replace(MARKUP, (mark) => LOOK_ALIKE[mark] ?? mark)
    .replace(ADDRESSES, APART)
    .replace(LINE_START, APART);
}

/** The same on one line. */
export function inertLine(text: string): string {
  return inert(text.replace(/\s+/g, " ").trim());
}

const SHAPES: Record<string, string> = { "<": "‹", ">": "›", "&": "＆" };

/** For `speak`, which may be read as SSML: without anything that begins an element or entity. */
export function spoken(text: string): string {
  return inert(text).replace(/[<>&]/g, (mark) => SHAPES[mark] ?? mark);
}
