import { renderMessage } from "../../../src/slack/render/render.ts";
import type { Button, Card, ListItem } from "../../../src/view/card.ts";
import { messageViolations, updateViolations, type Violation } from "../fake/limits.ts";
import { context } from "../render-context.ts";
import { unescaped } from "./unescaped.ts";

export const STATES = ["on-track", "at-risk", "blocked", "done"];

export const report = (n: number): Button[] =>
  STATES.map((state) => ({
    label: state,
    command: "action/status",
    input: { action: `A-${n}`, state },
    nonce: "abcdefghijklmnopqrstuv",
  }));

export const action = (n: number, buttons = report(n)): ListItem => ({
  text: [{ ref: `A-${n}` }, " Stuur de cijfers van het kwartaal aan de regio’s"],
  detail: [{ person: "piet@example.org", name: "Piet" }, " · ", { day: "2026-12-15" }],
  buttons,
});

export const listCard = (items: ListItem[], buttons: Button[] = []): Card => ({
  title: ["Uw acties"],
  body: [{ type: "list", items, empty: "U hebt geen acties." }],
  buttons,
});

export const render = (card: Card) => renderMessage(context, card);

/** What Slack would refuse of a card as a message, new or changed, and what is not escaped in it. */
export function wrong(card: Card): Violation[] {
  return [false, true].flatMap((tables) => {
    const { blocks, text } = renderMessage({ ...context, tables }, card);
    const message = { text, blocks };
    const changed = { ...message, ts: "1700000000.000001" };
    return [...messageViolations(message), ...updateViolations(changed), ...unescaped(message)];
  });
}

/** Every `action_id` in blocks, in order. */
export const idsIn = (blocks: unknown): string[] =>
  [...JSON.stringify(blocks).matchAll(/"action_id":"([^"]*)"/g)].map(([, id = ""]) => id);
