import { expect, it } from "vitest";
import { decideDisclosure } from "../../src/domain/disclosure/disclosure.ts";
import { youthCareRule } from "../../src/domain/disclosure/disclosure-rule.ts";
import { packRelease } from "../../src/domain/disclosure/packed-release.ts";
import { decide } from "../../src/figures/gate/decide.ts";
import { leafKeys, shapeOf } from "../domain/disclosure/draw-tables.ts";
import { tableOf } from "../domain/disclosure/expect-safe.ts";

const rule = youthCareRule;

/** Regions and providers with a count each, of which every ninth is secret. */
function publicationOf(regions: number, providers: number) {
  const shape = shapeOf([regions, providers], false);
  const counts = new Map(leafKeys(shape).map((key, n) => [key, n % 9 === 0 ? 3 : 20 + ((n * 7) % 90)]));
  return { counts: tableOf(shape, { counts }) };
}

it("a large table is decided as a small one is, and others go on meanwhile", async () => {
  const publication = publicationOf(10, 60);
  expect(publication.counts.cells.size).toBeGreaterThan(500);
  // From here on the solver is there without waiting: whoever decides here keeps all others waiting.
  const expected = packRelease(await decideDisclosure(publication, [], rule));
  const order: string[] = [];
  setTimeout(() => order.push("somebody else"), 0);
  const [first, second] = await Promise.all(
    [1, 2].map(async () => {
      const packed = await decide({ publication, earlier: [], rule });
      order.push("decided");
      return packed;
    }),
  );
  expect(order).toEqual(["somebody else", "decided", "decided"]);
  expect([first, second]).toEqual([expected, expected]);
  expect(expected.sight.counts.includes(null)).toBe(true);
});

it("what cannot be decided is an error, and the next table is decided", async () => {
  const publication = publicationOf(10, 60);
  // Nothing that is handed to a thread may hold one.
  const broken = { ...publication, unsendable: () => undefined };
  await expect(decide({ publication: broken, earlier: [], rule })).rejects.toThrow("could not be cloned");
  expect(await decide({ publication, earlier: [], rule })).toMatchObject({ sight: expect.anything() });
});
