import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderMessage } from "../../src/slack/render/render.ts";
import { openTestApp, type TestApp } from "../harness.ts";
import { context as inSlack } from "../slack/render-context.ts";
import { CARD_RULES, everyCard, type NamedCard, wrongAmong } from "./card-rules.ts";

let app: TestApp;
let cards: NamedCard[];
beforeAll(async () => {
  app = await openTestApp();
  cards = await everyCard(app);
}, 300_000);
afterAll(() => app.close());

describe("every card", () => {
  it("is among them", () => {
    expect(cards.length).toBeGreaterThan(150);
    const kinds = new Set(cards.flatMap(([, { body }]) => body.map(({ type }) => type)));
    expect([...kinds].toSorted()).toEqual(["chart", "facts", "heading", "list", "notice", "text"]);
  });

  it.each(CARD_RULES)("is %s", async (_, check) => {
    expect(await wrongAmong(cards, check)).toEqual([]);
  });

  it("stands somewhere as a table of Slack: actions, presence and figures", () => {
    const tabled = cards.flatMap(([name, card]) => {
      const { blocks } = renderMessage({ ...inSlack, tables: true }, card);
      return blocks.some(({ type }) => type === "data_table") ? [name] : [];
    });
    expect(tabled).toEqual(
      expect.arrayContaining(["action/list", "meeting/presence-list", "indicator/show"]),
    );
  });
});
