import { describe, expect, it } from "vitest";
import { plainObject } from "../../../src/slack/render/buttons.ts";
import { modalView } from "../../../src/slack/render/modal.ts";
import { renderMessage } from "../../../src/slack/render/render.ts";
import { LIMIT } from "../../../src/slack/render/slack-limits.ts";
import type { Card, Inline } from "../../../src/view/card.ts";
import { messageViolations, viewViolations } from "../fake/limits.ts";
import { context } from "../render-context.ts";
import { unescaped } from "./unescaped.ts";

/** What may be divided by a cut: entities, bold words, characters of two units, lines that run from right to left. */
const WORDS = ["*R&D* ", "a<b👍&👍c* ", "שלום&עולם "];
/** Texts that are cut at each place of those words. */
const around = (max: number): string[] =>
  WORDS.flatMap((word) =>
    ["", "*"].flatMap((start) =>
      Array.from({ length: word.length * 2 }, (_, n) => {
        const before = `${start}${"x".repeat(Math.max(0, max - n))}`;
        return before + word.repeat(Math.ceil((max * 2) / word.length));
      }),
    ),
  );

/** Every isolate that begins in a text ends in it: else what follows is turned around. */
function open(value: unknown): string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(open);
  if (typeof value !== "string") return [];
  return value.split("\u2068").length === value.split("\u2069").length ? [] : [value];
}

const message = (card: Card) => {
  const { blocks, text } = renderMessage(context, card);
  return { blocks, text };
};
const item = (text: Inline[]): Card => ({
  title: ["T"],
  body: [{ type: "list", empty: "", items: [{ text }] }],
});

const PLACES: [string, number, (text: string) => unknown][] = [
  ["a button", LIMIT.buttonText, (text) => plainObject(text, LIMIT.buttonText)],
  ["the title of a form", LIMIT.viewTitle, (text) => plainObject(text, LIMIT.viewTitle)],
  ["the question of a button", LIMIT.confirmText, (text) => plainObject(text, LIMIT.confirmText)],
  ["a title", LIMIT.header, (text) => message({ title: [text], body: [] })],
  ["a thing in a list", LIMIT.section, (text) => message(item([text]))],
  [
    "a notification",
    LIMIT.fallback,
    (text) => message({ title: ["T"], body: [{ type: "text", text: [text] }] }),
  ],
  ["a block", LIMIT.section, (text) => message({ title: ["T"], body: [{ type: "text", text: [text] }] })],
];

describe.each(PLACES)("a text that is too long for %s", (_, max, shownIn) => {
  it("is divided between what was escaped, and nothing of it stays open", () => {
    for (const text of around(max)) {
      const shown = shownIn(text);
      expect(unescaped({ shown })).toEqual([]);
      expect(open(shown)).toEqual([]);
    }
  });
});

describe("a text of several blocks", () => {
  it("does not begin a block with a quotation that nobody wrote", () => {
    const words = `${"x ".repeat(1490)}${"> ".repeat(200)}`;
    const { blocks } = message({ title: ["T"], body: [{ type: "text", text: [words] }] });
    const texts = JSON.parse(JSON.stringify(blocks)).map(
      (block: { text: { text: string } }) => block.text.text,
    );
    expect(texts).toHaveLength(3);
    for (const text of texts) expect(text).not.toMatch(/^&gt;/);
  });

  it("shows a link by its words when its address does not fit in a block", () => {
    const link = { link: `https://x.example/?${"a&".repeat(900)}`, text: "meer lezen" };
    const shown = message({ title: ["T"], body: [{ type: "text", text: ["Zie ", link] }] });
    expect(messageViolations(shown)).toEqual([]);
    expect(unescaped(shown)).toEqual([]);
    expect(JSON.stringify(shown.blocks)).toContain("Zie meer lezen");
  });
});

it("a form with words that are too long is one that Slack takes", () => {
  for (const title of around(LIMIT.viewTitle)) {
    const form = { command: "a/b", title, problems: [title.repeat(3)], fields: [] };
    const view = modalView(context, form, { command: "a/b", nonce: "n" });
    expect(viewViolations(view)).toEqual([]);
    expect(unescaped(view)).toEqual([]);
    expect(open(view)).toEqual([]);
  }
});
