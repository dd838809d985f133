import type { PictureOf } from "../../conversation/file/pictures.ts";
import type { Inline } from "../../view/card.ts";
import { showAt, showDay } from "../../view/format.ts";
import { honestLabel, refUrl, safeUrl } from "../../view/link.ts";
import { plainLine } from "../../view/plain.ts";
import type { Text } from "../../view/text.ts";
import { COMMANDS } from "../install/app-permissions.ts";
import { escaped, literal, plain } from "./clean.ts";
import { LIMIT } from "./slack-limits.ts";

/** What the renderer must know of where a card will stand. */
export interface RenderContext {
  t: Text;
  /** Where links begin; without a slash at the end. */
  baseUrl: string;
  /** The Slack user of a person in this workspace, by e-mail; undefined when not known. */
  mention?: ((email: string) => string | undefined) | undefined;
  /** The file of a chart's picture in this workspace. */
  picture?: PictureOf | undefined;
  /** Lists may stand as tables: in messages alone, for a window takes none. */
  tables?: boolean | undefined;
  /** The question a command asks before it runs, when it asks one: Slack then asks it at the button. */
  question?: ((command: string) => string | undefined) | undefined;
}

const USER = /^[UW][A-Z0-9]{2,}$/;

/** A line as `mrkdwn`: everything that people wrote is escaped and stays literal. */
export function mrkdwn(context: RenderContext, line: Inline[]): string {
  let text = "";
  for (const part of line) {
    const next = inline(context, part);
    // Bold begins and ends only beside something that is not a letter; a space without width is enough.
    const joined = /[\p{L}\p{N}]$/u.test(text) && next.startsWith("*");
    const joins = /[^\s]\*$/.test(text) && /^[\p{L}\p{N}]/u.test(next);
    text += joined || joins ? `\u200B${next}` : next;
  }
  return text;
}

/** A line as `plain_text`: escaped as well, links and mentions by their words. */
export function plainText(context: RenderContext, line: Inline[]): string {
  const words = line.map((part) => (typeof part === "object" && "link" in part ? part.text : part));
  return plain(plainLine(context.t, words)).replace(/\s*\n\s*/g, " ");
}

/**
 * Days and times are written out: `<!date^…>` would show them in the language of the Slack client, which is never
 * Dutch, and in the reader's zone, while a meeting is announced by the clock on the wall.
 */
function inline(context: RenderContext, part: Inline): string {
  const { t, baseUrl } = context;
  if (typeof part === "string") return literal(part);
  if ("strong" in part) return strong(part.strong);
  if ("typed" in part) return strong(slashed(part.typed));
  if ("person" in part) {
    const user = mentioned(context, part.person);
    return user === undefined ? literal(part.name) : `<@${user}>`;
  }
  if ("day" in part) return showDay(t, part.day);
  if ("at" in part) return showAt(t, part);
  if ("ref" in part) return linked(refUrl(baseUrl, part.ref), part.ref);
  const url = safeUrl(baseUrl, part.link);
  return url === undefined ? literal(part.text) : linked(url, honestLabel(url, part.text));
}

/** The Slack user of a person; undefined when it is not known. */
export function mentioned({ mention }: RenderContext, person: string): string | undefined {
  const user = mention?.(person);
  return user !== undefined && USER.test(user) ? user : undefined;
}

/** As it is typed in Slack: with the slash command of its noun, or that of all of Leerlus. */
export const slashed = (line: string): string =>
  COMMANDS.some((name) => name === line.split(" ", 1)[0]) ? `/${line}` : `/leerlus ${line}`;

/** Bold, on one line; the spaces around it stay outside, where Slack wants them. */
export function strong(text: string): string {
  const words = literal(text)
    .replace(/\*/g, "\u2217")
    .replace(/\s+/g, (gap) => (gap.includes("\n") ? " " : gap));
  const inside = words.trim();
  if (inside === "") return words;
  return words.replace(inside, () => `*${inside}*`);
}

/** Leaves room in the smallest text that holds links. */
const LONGEST_LINK = LIMIT.field - 100;

function linked(url: string, text: string): string {
  const address = escaped(url.replaceAll("|", "%7C").replaceAll("<", "%3C").replaceAll(">", "%3E"));
  const label = literal(text).replaceAll("|", "\u2223").replace(/\s+/g, " ").trim();
  const link = `<${address}|${label === "" ? address : label}>`;
  // In a block that it does not fit in it would be divided.
  return link.length > LONGEST_LINK ? label : link;
}
