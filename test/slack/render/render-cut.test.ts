import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPress } from "../../../src/slack/render/button-codec.ts";
import { numbered } from "../../../src/slack/render/buttons.ts";
import { renderBlocks } from "../../../src/slack/render/render.ts";
import { weightOf } from "../../../src/slack/render/slack-limits.ts";
import type { Button, Card } from "../../../src/view/card.ts";
import { sumOf } from "../fake/limits.ts";
import { context, HOSTILE } from "../render-context.ts";
import { action, idsIn, listCard, render, report, STATES, wrong } from "./rendered.ts";

describe("a card that is too long for a message", () => {
  const many = (n: number) => Array.from({ length: n }, (_, at) => action(at + 1));

  it("has a row of buttons for each of a few actions", () => {
    const { blocks, isCut } = render(listCard(many(10)));
    expect(blocks.filter((block) => block.type === "actions")).toHaveLength(10);
    expect(isCut).toBe(false);
  });

  it("has the buttons of many actions behind a menu, with the same effect", () => {
    const { blocks, isCut } = render(listCard(many(40)));
    expect(isCut).toBe(false);
    expect(blocks).toHaveLength(41);
    const menu = blocks[1]?.type === "section" ? blocks[1].accessory : undefined;
    if (menu?.type !== "overflow") throw new Error("no menu");
    expect(menu.action_id).toBe("run:menu");
    expect(menu.options.map(({ value }) => readPress(value ?? "")?.input)).toEqual(
      STATES.map((state) => ({ action: "A-1", state })),
    );
    expect(readPress(menu.options[0]?.value ?? "")).toMatchObject({
      ...{ command: "action/status", nonce: "abcdefghijklmnopqrstuv", opensForm: false },
    });
  });

  it("has more than five buttons of an item in a list to choose from", () => {
    const buttons = [...report(1), ...report(2)];
    const { blocks } = render(listCard([action(1, buttons)]));
    expect(blocks[1]).toMatchObject({ accessory: { type: "static_select" } });
  });

  it("keeps a button that asks something out of a menu", () => {
    const asks = (n: number) => [
      ...report(n).slice(0, 1),
      { ...(report(n)[1] as Button), confirm: "Zeker?" },
    ];
    const card = listCard(many(40).map((item, at) => ({ ...item, buttons: asks(at) })));
    expect(wrong(card)).toEqual([]);
    expect(JSON.stringify(render(card).blocks)).toContain("Zeker?");
  });

  it("says how much it leaves out and where the rest is, and keeps its own buttons", () => {
    const more: Button = { label: "Alles", command: "action/mine", input: {} };
    const card = { ...listCard(many(120), [more]), ref: "IO-2026-01" };
    const { blocks, isCut } = render(card);
    expect(isCut).toBe(true);
    expect(blocks.length).toBeLessThanOrEqual(50);
    const shown = blocks.filter((block) => block.type === "section").length;
    expect(blocks.at(-2)).toMatchObject({
      type: "context",
      elements: [{ text: expect.stringContaining(`${120 - shown} dingen staan hier niet.`) }],
    });
    expect(JSON.stringify(blocks.at(-2))).toContain("<https://leerlus.example.org/IO-2026-01|");
    expect(blocks.at(-1)).toMatchObject({ type: "actions" });
    expect(wrong(card)).toEqual([]);
  });

  it("stays below what Slack takes of text in all", () => {
    const body = Array.from({ length: 20 }, () => ({ type: "text" as const, text: ["woord ".repeat(300)] }));
    const card: Card = { title: ["t"], body };
    const { blocks, isCut } = render(card);
    expect(isCut).toBe(true);
    expect(sumOf(blocks)).toBeGreaterThan(9000);
    expect(weightOf(blocks)).toBeLessThanOrEqual(13_200);
    expect(wrong(card)).toEqual([]);
  });

  it("says in its fallback text that it was cut", () => {
    const { text } = render({ title: ["t"], body: [{ type: "text", text: ["woord ".repeat(2000)] }] });
    expect(text.length).toBeLessThanOrEqual(4000);
    expect(text).toMatch(/… \(ingekort\)$/);
  });

  it("has room for two cards in one view", () => {
    const some = renderBlocks(context, listCard(many(3)), { blocks: 100, sum: 200_000 }).blocks;
    const ids = idsIn(numbered([...some, ...some]));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("whatever people wrote", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom(HOSTILE, HOSTILE.repeat(9), ""),
  );
  const inline = fc.oneof(
    text,
    fc.record({ strong: text }),
    fc.record({ person: fc.constantFrom("anna@example.org", "piet@example.org"), name: text }),
    fc.record({ ref: fc.constantFrom("A-41", "OA-2026-3") }),
    fc.record({ link: fc.oneof(fc.webUrl(), text), text }),
  );
  const line = fc.array(inline, { maxLength: 4 });
  const button = fc.record({
    label: text,
    command: fc.constantFrom("action/status", "agenda/hand-over"),
    input: fc.dictionary(fc.constantFrom("a", "b"), fc.oneof(text, fc.integer())),
    nonce: fc.constant("abcdefghijklmnopqrstuv"),
  });
  const buttons = fc.array(button, { maxLength: 7 });
  const block = fc.oneof(
    fc.record({ type: fc.constant("text" as const), text: line }),
    fc.record({ type: fc.constant("heading" as const), text }),
    fc.record({
      type: fc.constant("facts" as const),
      facts: fc.array(fc.record({ label: text, value: line }), { maxLength: 12 }),
    }),
    fc.record({
      type: fc.constant("notice" as const),
      tone: fc.constantFrom("info" as const, "warning" as const),
      text: line,
    }),
    fc.record({
      type: fc.constant("list" as const),
      items: fc.array(fc.record({ text: line, detail: line, buttons }), { maxLength: 40 }),
      empty: text,
    }),
  );

  it("makes a message that Slack takes, with nothing unescaped", () => {
    fc.assert(
      fc.property(line, fc.array(block, { maxLength: 8 }), buttons, (title, body, below) => {
        const card: Card = { title, body, buttons: below };
        const { blocks } = render(card);
        expect(wrong(card).filter(({ path }) => blocks.length > 0 || path !== "blocks")).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
