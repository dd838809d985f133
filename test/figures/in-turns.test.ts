import { expect, it } from "vitest";
import { inTurns } from "../../src/figures/in-turns.ts";

it("others have their turn while things are made that take long, and what is made stays in order", async () => {
  const order: unknown[] = [];
  setImmediate(() => order.push("somebody else"));
  const made = await inTurns([1, 2, 3], (thing) => {
    for (const end = performance.now() + 10; performance.now() < end; );
    order.push(thing);
    return thing * 2;
  });
  expect(made).toEqual([2, 4, 6]);
  expect(order).toEqual([1, "somebody else", 2, 3]);
});
