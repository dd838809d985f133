import type { types } from "@slack/bolt";
import type { Inline } from "../../view/card.ts";
import { clean } from "../../view/clean.ts";
import { honestLabel, refUrl, safeUrl } from "../../view/link.ts";
import { plainLine } from "../../view/plain.ts";
import { mentioned, type RenderContext, slashed } from "./text.ts";

type Cell = types.DataTableBlock["rows"][number][number];
type Part = types.RichTextElement;

/** Said in a cell in which nothing stands: Slack takes no empty one. */
const NOTHING = "–";

const oneLine = (text: string): string => clean(text).replace(/\s+/g, " ");
const isBare = (part: Inline): boolean => typeof part === "string" || "day" in part || "at" in part;

/** A cell of a table. Its text is no markup to Slack, so that it stands there as it was written. */
export function tableCell(context: RenderContext, line: readonly Inline[]): Cell {
  if (line.every(isBare)) {
    const text = oneLine(plainLine(context.t, [...line])).trim();
    return { type: "raw_text", text: text === "" ? NOTHING : text };
  }
  const parts = line.flatMap((part) => richPart(context, part) ?? []);
  const isBlank = parts.every((part) => part.type === "text" && part.text.trim() === "");
  const elements = isBlank ? [{ type: "text" as const, text: NOTHING }] : parts;
  return { type: "rich_text", elements: [{ type: "rich_text_section", elements }] };
}

function richPart(context: RenderContext, part: Inline): Part | undefined {
  if (typeof part === "object") {
    if ("person" in part) {
      const user = mentioned(context, part.person);
      return user === undefined ? said(part.name) : { type: "user", user_id: user };
    }
    if ("strong" in part) return said(part.strong, true);
    if ("typed" in part) return said(slashed(part.typed), true);
    if ("ref" in part)
      return { type: "link", url: refUrl(context.baseUrl, part.ref), text: oneLine(part.ref) };
    if ("link" in part) return linked(context, part);
  }
  return said(plainLine(context.t, [part]));
}

function said(words: string, bold = false): Part | undefined {
  const text = oneLine(words);
  return text === "" ? undefined : bold ? { type: "text", text, style: { bold } } : { type: "text", text };
}

function linked(context: RenderContext, { link, text }: { link: string; text: string }): Part | undefined {
  const url = safeUrl(context.baseUrl, link);
  if (url === undefined) return said(text);
  const label = oneLine(honestLabel(url, text)).trim();
  return { type: "link", url, text: label === "" ? url : label };
}
