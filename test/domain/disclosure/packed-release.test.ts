import fc from "fast-check";
import { expect, test } from "vitest";
import { decideDisclosure } from "../../../src/domain/disclosure/disclosure.ts";
import { packRelease, sightOf, unpackRelease } from "../../../src/domain/disclosure/packed-release.ts";
import { anyTable } from "./draw-tables.ts";
import { tableOf } from "./expect-safe.ts";

test("a release that was kept is the same release, and what is seen of it has no true count", async () => {
  await fc.assert(
    fc.asyncProperty(anyTable, fc.boolean(), async ({ shape, counts }, share) => {
      const wholes = new Map([...counts].map(([key, count]) => [key, count + 9]));
      const table = (all: Map<string, number>) => tableOf(shape, { counts: all });
      const publication = { counts: table(counts), ...(share ? { wholes: table(wholes) } : {}) };
      const release = await decideDisclosure(publication);
      const packed = JSON.parse(JSON.stringify(packRelease(release)));
      expect(unpackRelease(packed)).toEqual({ ...release, exposed: [] });
      for (const [key, value] of sightOf(packed.sight, "counts")) {
        const decided = release.counts.get(key);
        expect(value).toBe(decided && "value" in decided ? decided.value : null);
      }
    }),
    { seed: 20_260_105, numRuns: 25 },
  );
});
