import type { Block, Inline } from "./card.ts";
import { clean } from "./clean.ts";
import { showDay, showInstant, showTime } from "./format.ts";
import { refUrl, safeUrl } from "./link.ts";
import { restLine } from "./plain.ts";
import type { Text } from "./text.ts";

/** What a renderer of Markdown needs to know. */
export interface MarkdownContext {
  t: Text;
  /** Where links begin. */
  baseUrl: string;
}

/** What begins a heading, a list, a quotation, a rule or a table only where a line begins. */
const AT_START = /^(?:[#+=:-]|\d+(?=[.)]))/;
const ANYWHERE = /[\\`*_[\]<>&~|$!]/g;
const SCHEME = /:\/\//g;

const escaped = (text: string): string =>
  clean(text).replace(/\s+/g, " ").replace(ANYWHERE, "\\$&").replace(SCHEME, ":\\/\\/");

const asLine = (text: string): string =>
  text.trim().replace(AT_START, (mark) => (/^\d/.test(mark) ? `${mark}\\` : `\\${mark}`));

/**
 * What somebody wrote, as a line in which nothing is markup: it reads as it was typed, whatever reads the Markdown.
 */
export const markdownText = (text: string): string => asLine(escaped(text));

/** A line of text in Markdown. */
export const markdownLine = (context: MarkdownContext, line: readonly Inline[]): string =>
  asLine(line.map((part) => inline(context, part)).join(""));

function inline({ t, baseUrl }: MarkdownContext, part: Inline): string {
  if (typeof part === "string") return escaped(part);
  if ("strong" in part) return `**${escaped(part.strong.trim())}**`;
  if ("typed" in part) return `**${escaped(part.typed.trim())}**`;
  if ("person" in part) return escaped(part.name);
  if ("day" in part) return escaped(showDay(t, part.day));
  if ("at" in part) return escaped(part.show === "time" ? showTime(t, part.at) : showInstant(t, part.at));
  if ("ref" in part) return link(part.ref, refUrl(baseUrl, part.ref));
  const url = safeUrl(baseUrl, part.link);
  return url === undefined ? escaped(part.text) : link(part.text, url);
}

/** A safe address has no spaces; brackets in it would end the link. */
const link = (text: string, url: string): string =>
  `[${escaped(text)}](${url.replaceAll("(", "%28").replaceAll(")", "%29")})`;

/** The blocks of a card in Markdown; their headings are of the level. */
export function markdownBlocks(context: MarkdownContext, blocks: readonly Block[], level: number): string {
  return blocks.map((block) => markdownBlock(context, block, level)).join("\n\n");
}

export const markdownHeading = (text: string, level: number): string =>
  `${"#".repeat(level)} ${markdownText(text)}`;

function markdownBlock(context: MarkdownContext, block: Block, level: number): string {
  switch (block.type) {
    case "text":
      return markdownLine(context, block.text);
    case "notice":
      return `**${markdownLine(context, block.text)}**`;
    case "heading":
      return markdownHeading(block.text, level);
    case "facts":
      return block.facts
        .map(({ label, value }) => `- ${markdownText(label)}: ${markdownLine(context, value)}`)
        .join("\n");
    case "chart":
      return markdownText(block.chart.alt);
    case "list": {
      if (block.items.length === 0) return markdownText(block.empty);
      const items = block.items.map((item, at) => {
        const mark = block.ordered ? `${at + 1}.` : "-";
        const detail = item.detail
          ? `  \n${" ".repeat(mark.length + 1)}${markdownLine(context, item.detail)}`
          : "";
        return `${mark} ${markdownLine(context, item.text)}${detail}`;
      });
      return [...items, ...restLine(context.t, block)].join("\n");
    }
  }
}
