import { expect, it } from "vitest";
import { youthCareRule } from "../../src/domain/disclosure/disclosure-rule.ts";
import { elementAt } from "../../src/domain/element-at.ts";
import { type Asked, decisionOf } from "../../src/figures/gate/published-decision.ts";
import { usedIn } from "../../src/figures/gate/published-tables.ts";
import { decided } from "../../src/figures/gate/published-thread.ts";
import { leafKeys, shapeOf } from "../domain/disclosure/draw-tables.ts";

/** Regions and providers with a count each, of which every ninth is secret; `more` is added to a delivered total. */
function askedOf(regions: number, providers: number, more = 0): Asked {
  const shape = shapeOf([regions, providers], false);
  const figureOf = (at: string, value: number) => {
    const [area = "", provider = ""] = at.split("|");
    return { area, provider, value, provisional: false, note: null, corrections: [] };
  };
  const figures = leafKeys(shape).map((key, n) => figureOf(key, n % 9 === 0 ? 3 : 20 + ((n * 7) % 90)));
  const all = figures.reduce((sum, { value }) => sum + value, 0);
  const counts = {
    indicator: "instroom",
    period: "2026-Q1",
    figures: [...figures, figureOf("|", all + more)],
  };
  const [area, provider] = [elementAt(shape.dimensions, 0), elementAt(shape.dimensions, 1)];
  return {
    laid: { counts, wholes: undefined, used: usedIn([counts]), dimensions: [area, provider] },
    decide: {
      family: { code: "instroom", counts: "instroom", wholes: undefined },
      past: [],
      rule: youthCareRule,
      dryRun: false,
    },
  };
}

it("a large table is decided as a small one is, and others go on meanwhile", async () => {
  const asked = askedOf(10, 60);
  // From here on the solver is there without waiting: whoever decides here keeps all others waiting.
  const expected = await decisionOf(asked);
  const order: string[] = [];
  setTimeout(() => order.push("somebody else"), 0);
  const [first, second] = await Promise.all(
    [1, 2].map(async () => {
      const decision = await decided(asked);
      order.push("decided");
      return decision;
    }),
  );
  expect(order).toEqual(["somebody else", "decided", "decided"]);
  expect([first, second]).toEqual([expected, expected]);
  expect(expected.packed?.sight.counts.includes(null)).toBe(true);
});

it("what does not add up in a large table is told as in a small one", async () => {
  for (const size of [5, 60]) {
    const whole = { indicator: "instroom", period: "2026-Q1", area: "", provider: "", fault: "sum" };
    expect(await decided(askedOf(10, size, -1))).toEqual({ blocked: "contradiction", misfits: [whole] });
  }
});

it("what cannot be decided is an error, and the next table is decided", async () => {
  const asked = askedOf(10, 60);
  // Nothing that is handed to a thread may hold one.
  const broken = { ...asked, unsendable: () => undefined };
  await expect(decided(broken)).rejects.toThrow("could not be cloned");
  expect(await decided(asked)).toMatchObject({ packed: { sight: expect.anything() } });
});
