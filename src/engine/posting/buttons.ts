import { randomUUID } from "node:crypto";
import { fingerprint, SHORT } from "../../domain/fingerprint.ts";
import type { Block, Button, Card } from "../../view/card.ts";
import type { Command } from "../command.ts";

/**
 * Gives every button of a card its nonce, by which a repeated press is known. For a posted card the seed is the post
 * and its revision, so that the nonces need not be stored and a renewed card can be pressed again; for an answer to one
 * person it is random.
 */
export function withNonces(card: Card, seed: string = randomUUID()): Card {
  let count = 0;
  const stamp = (buttons: Button[]): Button[] =>
    buttons.map((button) => {
      count += 1;
      return {
        ...button,
        nonce: fingerprint(`${seed}/${count}`, SHORT),
      };
    });
  const body = card.body.map((block): Block => {
    if (block.type !== "list") return block;
    const items = block.items.map((item) =>
      item.buttons ? { ...item, buttons: stamp(item.buttons) } : item,
    );
    return { ...block, items };
  });
  return { ...card, body, buttons: card.buttons ? stamp(card.buttons) : undefined };
}

/** A button outside any card, with its nonce. */
export function withNonce(button: Button): Button {
  return { ...button, nonce: fingerprint(randomUUID(), SHORT) };
}

/** A card whose buttons have their nonces: an answer of a command has its own, so that sent twice it can be pressed once. */
export function stamped(card: Card): Card {
  const { body, buttons = [] } = card;
  const items = body.flatMap((block) => (block.type === "list" ? block.items : []));
  const all = [...buttons, ...items.flatMap((item) => item.buttons ?? [])];
  return all.some(({ nonce }) => nonce !== undefined) ? card : withNonces(card);
}

/**
 * The key by which a press is known when it comes again: the button's nonce. Where the last press counts it is the
 * request's own: whoever goes from yes to no and back to yes presses a button twice, perhaps on a card that reads the
 * same all the while.
 */
export function keyOfPress(
  { lastCounts }: Command,
  nonce: string | undefined,
  request: string | undefined,
): string | undefined {
  return lastCounts ? request : (nonce ?? request);
}
