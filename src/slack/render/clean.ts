import { clean } from "../../view/clean.ts";

/**
 * `&`, `<` and `>` as entities: the only escaping Slack has, and what keeps `<!channel>` from being one.
 * https://docs.slack.dev/messaging/formatting-message-text/#escaping
 */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Cleaned and escaped: for `plain_text`, labels and the fallback text. */
export function plain(text: string): string {
  return escaped(clean(text));
}

const LOOK_ALIKE: Record<string, string> = { "*": "\u2217", _: "\u02CD", "~": "\u223C", "`": "\u02CB" };
/** Slack takes these for markup only where a word begins or ends: `jan_de_boer` and `3 * 4` stay as they are. */
const MARKUP = /(?<![\p{L}\p{N}])[*_~`](?!\s)|(?<!\s)[*_~`](?![\p{L}\p{N}])/gu;

/**
 * What somebody wrote, as they wrote it, in a `mrkdwn` text. Slack has no escape for markup, so a character that would
 * be taken for it is shown by one that looks the same; otherwise a stray `*` or backtick would swallow what follows.
 */
export function literal(text: string): string {
  const shown = escaped(clean(text).replace(MARKUP, (mark) => LOOK_ALIKE[mark] ?? mark));
  // At the beginning of a line an escaped > is a quotation all the same.
  return shown.replace(/^(?=&gt;)/gm, "\u200B");
}

const SHAPES: Record<string, string> = { "<": "‹", ">": "›", "&": "＆" };

/** Cleaned, for where it is not documented whether Slack reads markup: without any, and without an entity to be shown. */
export const inertText = (text: string): string =>
  clean(text).replace(/[<>&]/g, (mark) => SHAPES[mark] ?? mark);
