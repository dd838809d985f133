import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aggregate } from "../../../src/domain/figures/aggregate.ts";
import { type Brought, mergeSlice } from "../../../src/domain/figures/slice.ts";

const one = (area: number, value: number, more: Partial<Brought> = {}): Brought => ({
  ...{ area, provider: 0, value, mark: 0, note: undefined },
  ...more,
});

describe("what a file makes of the figures that are kept", () => {
  const { slice: kept } = mergeSlice(
    undefined,
    [one(1, 10, { note: "geschat" }), one(2, 20, { mark: 1 })],
    1,
  );

  it("the same figures change nothing", () => {
    const again = mergeSlice(kept, [one(1, 10), one(2, 20, { mark: 1 })], 2);
    expect(again).toEqual({ slice: undefined, added: 0, unchanged: 2, earlier: [] });
  });

  it("another value keeps the earlier one with its note and its import", () => {
    const { slice, earlier } = mergeSlice(kept, [one(1, 12)], 2);
    expect(earlier).toEqual([{ area: 1, provider: 0, value: 10, mark: 0, note: "geschat", import: 1 }]);
    expect(slice).toMatchObject({ figures: [12, 20], imports: [2, 1], notes: { "1:0": "geschat" } });
  });

  it("the same value is a correction when it becomes definitive", () => {
    expect(mergeSlice(kept, [one(2, 20)], 2).earlier).toMatchObject([{ value: 20, mark: 1 }]);
  });

  it("whatever comes, the last value of each place is kept, and coming again it changes nothing", () => {
    const figures = fc.uniqueArray(
      fc.record({
        area: fc.nat(5),
        provider: fc.nat(2),
        value: fc.nat(3),
        mark: fc.nat(1),
        note: fc.constant(undefined),
      }),
      { selector: ({ area, provider }) => `${area}:${provider}` },
    );
    fc.assert(
      fc.property(figures, figures, (first, second) => {
        const before = mergeSlice(undefined, first, 1).slice;
        const { slice, added, unchanged, earlier } = mergeSlice(before, second, 2);
        expect(added + unchanged + earlier.length).toBe(second.length);
        const now = slice ?? before;
        for (const { area, provider, value, mark } of second) {
          const at =
            now?.areas.findIndex((key, index) => key === area && now.providers[index] === provider) ?? -1;
          expect([now?.figures[at], now?.marks[at]]).toEqual([value, mark]);
        }
        expect(mergeSlice(now, second, 3).slice).toBeUndefined();
      }),
    );
  });
});

describe("a region from its municipalities", () => {
  const towns = [
    { municipality: "GM1", value: 10 },
    { municipality: "GM2", value: 30 },
  ];
  it("counts and amounts add up", () =>
    expect(aggregate("count", ["GM1", "GM2"], towns)).toEqual({ value: 40 }));
  it("not when one is missing", () =>
    expect(aggregate("amount", ["GM1", "GM2", "GM3"], towns)).toEqual({
      refused: "incomplete",
      missing: ["GM3"],
    }));
  it("shares and scores never without their denominator", () => {
    for (const measure of ["share", "score"] as const)
      expect(aggregate(measure, ["GM1", "GM2"], towns)).toEqual({ refused: "no-denominator" });
  });
});
