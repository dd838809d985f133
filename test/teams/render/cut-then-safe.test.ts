import { describe, expect, it } from "vitest";
import { activityOf } from "../../../src/teams/render/activity.ts";
import { LIMIT } from "../../../src/teams/render/card-limits.ts";
import { choicesOf } from "../../../src/teams/render/choices.ts";
import { formCard, formTitle } from "../../../src/teams/render/form-card.ts";
import { renderCard } from "../../../src/teams/render/render-card.ts";
import type { Card } from "../../../src/view/card.ts";
import { quiet } from "../render-context.ts";
import { isBag } from "./card-rules.ts";
import { injected } from "./injected.ts";

/** They mean nothing in the middle of a word, and would mean something at its end; with characters of two units. */
const WORDS = ["jan_de~boer_en_👩‍👩‍👧‍👦_", "R&amp;D_a@b.nl_{{x}}", "_שלום"];
/** Texts that are cut at each place of those words. */
const around = (max: number): string[] =>
  WORDS.flatMap((word) =>
    Array.from(
      { length: word.length * 2 },
      (_, n) => `${"x".repeat(Math.max(0, max - n))}${word.repeat(Math.ceil((max * 3) / word.length))}`,
    ),
  );

const made = (card: Card) => renderCard(quiet, card);
const button = { label: "Gereed", command: "action/done", input: {} };
/** The longest text that is shown in it. */
function longestIn(value: unknown): number {
  if (!isBag(value) && !Array.isArray(value)) return 0;
  return Math.max(
    0,
    ...Object.entries(value).map(([key, part]) =>
      typeof part === "string" && /^(text|title|label|tooltip)$/.test(key) ? part.length : longestIn(part),
    ),
  );
}
/** Every isolate that begins ends again: else what follows is turned around. */
const isClosed = (text: string) => text.split("\u2068").length === text.split("\u2069").length;

const PLACES: [string, number, (text: string) => unknown][] = [
  [
    "what a notification says",
    LIMIT.summary,
    (text) => ({ text: activityOf(made({ title: [text], body: [] })).summary }),
  ],
  [
    "a heading",
    LIMIT.title,
    (text) => made({ title: ["x"], body: [{ type: "heading", text }] }).card.body[1],
  ],
  [
    "a button",
    LIMIT.actionTitle,
    (text) => made({ title: ["x"], body: [], buttons: [{ ...button, label: text }] }).card.actions,
  ],
  [
    "the question of a button",
    LIMIT.hint,
    (text) => made({ title: ["x"], body: [], buttons: [{ ...button, confirm: text }] }).card.actions,
  ],
  [
    "what tells the buttons of a list apart",
    LIMIT.tooltip,
    (text) => {
      const items = [{ text: [text], buttons: [button] }];
      const [, item] = made({ title: ["x"], body: [{ type: "list", empty: "", items }] }).card.body;
      return isBag(item) && Array.isArray(item.items) ? item.items.at(-1) : undefined;
    },
  ],
  ["a choice", LIMIT.choice, (text) => choicesOf([{ value: "x", label: text }])],
  ["the title of a form", LIMIT.actionTitle, (title) => ({ title: formTitle({ title }) })],
  [
    "a form",
    LIMIT.hint,
    (text) => {
      const field = {
        name: "x",
        label: "title",
        shown: text,
        kind: "text",
        required: true,
        multiple: false,
        problem: text,
      };
      const form = { command: "a/b", title: text, problems: [text], fields: [field] };
      return formCard(quiet, form as Parameters<typeof formCard>[1], { nonce: "n" });
    },
  ],
];

describe.each(PLACES)("a text that is too long for %s", (_, max, shownIn) => {
  it("is cut before it is made safe: what stands at its end is not markup, and is no half", () => {
    for (const text of around(max)) {
      const shown = shownIn(text);
      expect(injected(shown)).toEqual([]);
      expect(JSON.stringify(shown)).not.toMatch(/\\ud[89a-f]/i);
      expect(isClosed(JSON.stringify(shown))).toBe(true);
      expect(longestIn(shown)).toBeLessThanOrEqual(max);
    }
  });
});

it("the title of a form keeps its limit when its first letter becomes two capitals", () => {
  expect(formTitle({ title: `ß${"x".repeat(LIMIT.actionTitle - 1)}` })).toHaveLength(LIMIT.actionTitle);
});
