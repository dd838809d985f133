import type { IMention, IRichTextBlock, ITextBlock, ITextRun } from "@microsoft/teams.cards";
import type { PictureOf } from "../../conversation/file/pictures.ts";
import { defined } from "../../domain/defined.ts";
import type { Inline } from "../../view/card.ts";
import { showAt, showDay } from "../../view/format.ts";
import { honestLabel, refUrl, safeUrl } from "../../view/link.ts";
import { plainLine } from "../../view/plain.ts";
import type { Text } from "../../view/text.ts";
import { cutSafely } from "./cut.ts";
import { inert, inertLine, literal } from "./literal.ts";

/** What the renderer must know of where a card will stand. */
export interface RenderContext {
  t: Text;
  /** Where links begin; without a slash at the end. */
  baseUrl: string;
  /** The account (Entra object id) of a person in this tenant, by e-mail; undefined when not known. */
  mention?: ((email: string) => string | undefined) | undefined;
  /** The card is such a question itself: to press its button is the answer, and nothing is asked before that again. */
  isQuestion?: boolean | undefined;
  /** The question a command asks before it runs, when it asks one. */
  question?: ((command: string) => string | undefined) | undefined;
  /** The reference of the card, where a press in it may renew it. */
  about?: string | undefined;
  /** The address of a chart's picture. */
  picture?: PictureOf | undefined;
  /** Several people are here, and we hear only what begins with our name. */
  isShared?: boolean | undefined;
}

/** How a line looks. */
export type Look = Pick<ITextRun, "weight" | "isSubtle" | "size" | "color">;

export interface Line {
  elements: (IRichTextBlock | ITextBlock)[];
  mentions: IMention[];
}

const ACCOUNT = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * A line of a card, every new line an element of its own. Runs of text know no markup, so that what people wrote stays
 * what they wrote; only a line that mentions somebody is markup, because runs know no mentions.
 */
export function lineOf(context: RenderContext, text: Inline[], look: Look = {}): Line {
  const mentions = text.flatMap((part) => mentionOf(context, part) ?? []);
  if (mentions.length > 0) {
    const line = text.map((part) => markdown(context, part)).reduce(joined, "");
    const element: ITextBlock = { type: "TextBlock", text: line, wrap: true, ...look };
    return { elements: line.trim() === "" ? [] : [element], mentions };
  }
  const lines: ITextRun[][] = [[]];
  for (const run of text.map((part) => runOf(context, part, look))) {
    const [first = "", ...rest] = run.text.split("\n");
    lines.at(-1)?.push({ ...run, text: first });
    for (const next of rest) lines.push([{ ...run, text: next }]);
  }
  const elements = lines
    .map((runs) => runs.filter((run) => run.text !== ""))
    .filter((runs) => runs.some((run) => run.text.trim() !== ""))
    .map((inlines, at): IRichTextBlock => {
      return defined({ type: "RichTextBlock", inlines, spacing: at > 0 ? "Small" : undefined });
    });
  return { elements, mentions: [] };
}

/** A line as plain words on one line, for headings, labels and what is read aloud. */
export function wordsOf(context: RenderContext, text: Inline[]): string {
  const words = text.map((part) => (typeof part === "object" && "link" in part ? part.text : part));
  return inertLine(plainLine(context.t, words));
}

/** The account of a person who can be mentioned here. */
function mentionOf({ mention }: RenderContext, part: Inline): IMention | undefined {
  if (typeof part !== "object" || !("person" in part)) return undefined;
  const id = mention?.(part.person);
  if (id === undefined || !ACCOUNT.test(id)) return undefined;
  const name = nameOf(part.name);
  return { type: "mention", text: `<at>${name}</at>`, mentioned: { id, name } };
}

/** A name in a mention holds nothing that would end it. */
const nameOf = (name: string): string => cutSafely(name.replace(/[<>&"]/g, ""), 100, inertLine) || "–";

function words(
  { t, isShared }: RenderContext,
  part: Exclude<Inline, string | { link: string } | { ref: string }>,
): string {
  if ("strong" in part) return part.strong;
  if ("typed" in part) return isShared ? `@Leerlus ${part.typed}` : part.typed;
  if ("person" in part) return part.name;
  if ("day" in part) return showDay(t, part.day);
  return showAt(t, part);
}

const isStrong = (part: Inline): boolean => typeof part === "object" && ("strong" in part || "typed" in part);

/** Where a part leads, and the words that honestly say so. */
function linkIn({ baseUrl }: RenderContext, part: Inline): { url: string; text: string } | undefined {
  if (typeof part === "string") return undefined;
  if ("ref" in part) return { url: refUrl(baseUrl, part.ref), text: part.ref };
  if (!("link" in part)) return undefined;
  const url = safeUrl(baseUrl, part.link);
  if (url === undefined) return undefined;
  const text = honestLabel(url, part.text).replace(/\s+/g, " ").trim();
  return { url, text: text === "" ? url : text };
}

function textOf(context: RenderContext, part: Inline): string {
  if (typeof part === "string") return part;
  if ("link" in part) return part.text;
  return "ref" in part ? part.ref : words(context, part);
}

function runOf(context: RenderContext, part: Inline, look: Look): ITextRun {
  const link = linkIn(context, part);
  if (link) {
    return {
      type: "TextRun",
      text: literal(link.text),
      ...look,
      color: "Accent",
      underline: true,
      selectAction: { type: "Action.OpenUrl", url: link.url },
    };
  }
  const weight = isStrong(part) ? ({ weight: "Bolder" } as const) : {};
  return { type: "TextRun", text: literal(textOf(context, part)), ...look, ...weight };
}

/** What ends one part and begins the next is not to become markup together. */
const joined = (before: string, next: string): string =>
  /(?:^|\s)$/.test(before) || /^(?:\s|$)/.test(next) ? `${before}${next}` : `${before}\u200B${next}`;

function markdown(context: RenderContext, part: Inline): string {
  const mention = mentionOf(context, part);
  if (mention) return `<at>${mention.mentioned?.name ?? ""}</at>`;
  const link = linkIn(context, part);
  // Behind an exclamation mark it would be an image.
  if (link) return `\u200B[${labelOf(link.text)}](${addressOf(link.url)})`;
  const text = inert(textOf(context, part)).replace(/\n/g, " ");
  if (!isStrong(part)) return text;
  const inside = text.trim();
  if (inside === "") return text;
  // A star that stands alone means nothing elsewhere; between these it would.
  return text.replace(inside, () => `**${inside.replaceAll("*", "\u2217")}**`);
}

const BRACKETS: Record<string, string> = { "[": "⁅", "]": "⁆" };
const labelOf = (text: string): string => inertLine(text).replace(/[[\]]/g, (mark) => BRACKETS[mark] ?? mark);
/** What would end the address is written as its code. */
const addressOf = (url: string): string =>
  url.replace(
    /[()\\<>"'*_~`{}|\s]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
