import type { Block, Card, Chart, Inline } from "./card.ts";
import { showAt, showDay } from "./format.ts";
import type { Text } from "./text.ts";

/** The text of a line, without any markup; links keep their address. */
export function plainLine(t: Text, text: Inline[]): string {
  return text.map((part) => plainInline(t, part)).join("");
}

function plainInline(t: Text, part: Inline): string {
  if (typeof part === "string") return part;
  if ("strong" in part) return part.strong;
  if ("typed" in part) return part.typed;
  if ("person" in part) return part.name;
  if ("day" in part) return showDay(t, part.day);
  if ("at" in part) return showAt(t, part);
  if ("ref" in part) return part.ref;
  return part.link === part.text ? part.text : `${part.text} (${part.link})`;
}

function plainBlock(t: Text, block: Block): string {
  switch (block.type) {
    case "text":
    case "notice":
      return plainLine(t, block.text);
    case "heading":
      return `\n${block.text}`;
    case "facts":
      return block.facts.map((fact) => `${fact.label}: ${plainLine(t, fact.value)}`).join("\n");
    case "chart":
      return plainChart(block.chart);
    case "list":
      if (block.items.length === 0) return block.empty;
      return [
        ...block.items.map((item, index) => {
          const mark = block.ordered ? `${index + 1}.` : "-";
          const detail = item.detail ? `\n   ${plainLine(t, item.detail)}` : "";
          return `${mark} ${plainLine(t, item.text)}${detail}`;
        }),
        ...restLine(t, block),
      ].join("\n");
  }
}

/** How many more there are than a list shows. */
export const restLine = (t: Text, { rest = 0 }: { rest?: number | undefined }): string[] =>
  rest > 0 ? [t.format.rest(rest)] : [];

/** What a chart tells, and what it shows as lines. */
export function plainChart({ alt, table }: Chart): string {
  return [alt, ...[table.head, ...table.rows].map((cells) => `  ${cells.join(" | ")}`)].join("\n");
}

/** The figures of a chart on one line, for where a picture stands beside it. */
export function chartLine({ table }: Chart): string {
  return table.rows.map(([label, value]) => `${label}: ${value}`).join(" · ");
}

/** A card as plain text: for screens without cards, notifications, transcripts and the API. */
export function plainCard(t: Text, card: Card): string {
  return [plainLine(t, card.title), ...card.body.map((block) => plainBlock(t, block))].join("\n").trim();
}
