import { recordOf } from "../../domain/record.ts";
import { withoutMarkup } from "./without-markup.ts";

const QUOTED = /<(?:quoted|attachment)\b[^<>]*>(?:\s*<\/(?:quoted|attachment)>)?/gi;
const BLOCK = /<(\/?)blockquote\b[^<>]*>/gi;

/**
 * What somebody wrote themselves, without what they answer to: Teams marks a reply with `<quoted messageId="…"/>`, an
 * older one with the whole message in a `<blockquote>`, which may hold another, or with the `<attachment>` it is in.
 * https://learn.microsoft.com/microsoftteams/platform/teams-sdk/essentials/sending-messages/quoted-replies
 */
export function withoutQuotes(said: string): string {
  let own = "";
  let depth = 0;
  let from = 0;
  for (const { index, 0: tag, 1: slash } of said.matchAll(BLOCK)) {
    if (depth === 0) own += `${said.slice(from, index)} `;
    depth = slash === "/" ? Math.max(depth - 1, 0) : depth + 1;
    from = index + tag.length;
  }
  // A quotation without an end hides nothing of what was written.
  own += said.slice(from);
  return own.replace(QUOTED, " ");
}

/**
 * The words of a message as text, without what it answers to. Where Teams has put the older form of a reply into plain
 * text, the HTML beside it tells which words were quoted.
 */
export function ownWords(text: string, attachments: unknown): string {
  const own = withoutQuotes(text);
  const quoted = quotedIn(attachments);
  const start = own.trimStart();
  return quoted !== "" && flat(start).startsWith(`${quoted} `) ? afterWords(start, quoted) : own;
}

/** The quoted words in the HTML of a message; empty when it quotes nothing. */
function quotedIn(attachments: unknown): string {
  for (const one of Array.isArray(attachments) ? attachments : []) {
    const { contentType, content } = recordOf(one);
    if (contentType !== "text/html" || typeof content !== "string") continue;
    const end = content.toLowerCase().lastIndexOf("</blockquote>");
    const begin = content.toLowerCase().indexOf("<blockquote");
    if (begin >= 0 && end > begin)
      return flat(withoutMarkup(content.slice(begin, end).replace(/<[^<>]*>/g, " ")));
  }
  return "";
}

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What follows these words, however their spaces were written. */
function afterWords(text: string, words: string): string {
  let at = 0;
  for (const letter of words.replace(/\s/g, "")) {
    while (/\s/.test(text[at] ?? "x")) at += 1;
    if (!text.startsWith(letter, at)) return text;
    at += letter.length;
  }
  return text.slice(at);
}
