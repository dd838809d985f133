import { describe, expect, test } from "vitest";
import {
  changeBetween,
  isOffTarget,
  longerTarget,
  targetFor,
  wantedChange,
} from "../../../src/domain/figures/target.ts";

const shown = (value: number | null, provisional = false) => ({ value, provisional });

describe("what is aimed at", () => {
  test("is what the catalogue has for the period itself", () => {
    const target = { "2026": 160, "2026-Q3": 35 };
    expect(targetFor({ measure: "count", target }, "2026-Q3")).toBe(35);
    expect(targetFor({ measure: "count", target }, "2026")).toBe(160);
  });

  test("in a year is not what is aimed at in a quarter, for counts and amounts", () => {
    const target = { "2026": 160 };
    expect(targetFor({ measure: "count", target }, "2026-Q3")).toBeUndefined();
    expect(targetFor({ measure: "amount", target }, "2026-Q3")).toBeUndefined();
    expect(longerTarget(target, "2026-Q3")).toEqual({ period: "2026", value: 160 });
  });

  test("in a year holds for a quarter of it, for shares and scores", () => {
    const target = { "2025": 60, "2026": 90 };
    expect(targetFor({ measure: "share", target }, "2026-Q3")).toBe(90);
    expect(targetFor({ measure: "score", target }, "2026-09")).toBe(90);
    expect(targetFor({ measure: "share", target }, "2027-Q1")).toBeUndefined();
  });

  test("comes from the smallest period around it", () => {
    const target = { "2026": 90, "2026-H1": 80, "2026-Q1": 70 };
    expect(targetFor({ measure: "share", target }, "2026-Q2")).toBe(80);
    expect(targetFor({ measure: "share", target }, "2026-02")).toBe(70);
    expect(targetFor({ measure: "share", target }, "2026-08")).toBe(90);
  });

  test("for all together is not what one part is to reach, unless it is a share or a score", () => {
    expect(targetFor({ measure: "count", target: { "2026": 160 } }, "2026", true)).toBeUndefined();
    expect(targetFor({ measure: "share", target: { "2026": 90 } }, "2026", true)).toBe(90);
  });

  test("of zero is a target", () => {
    expect(targetFor({ measure: "count", target: { "2026": 0 } }, "2026")).toBe(0);
    expect(isOffTarget({ direction: "down" }, 10, 0)).toBe(true);
  });
});

describe("a figure is off target", () => {
  test("on the wrong side only: reaching it is enough", () => {
    expect(isOffTarget({ direction: "up" }, 89.9, 90)).toBe(true);
    expect(isOffTarget({ direction: "up" }, 90, 90)).toBe(false);
    expect(isOffTarget({ direction: "down" }, 165, 160)).toBe(true);
    expect(isOffTarget({ direction: "down" }, 160, 160)).toBe(false);
  });

  test("or nobody can say: without a target, a direction or a figure that is shown", () => {
    expect(isOffTarget({ direction: "up" }, 5, undefined)).toBeUndefined();
    expect(isOffTarget({ direction: "none" }, 5, 10)).toBeUndefined();
    expect(isOffTarget({ direction: "up" }, null, 10)).toBeUndefined();
    expect(isOffTarget({ direction: "up" }, undefined, 10)).toBeUndefined();
  });
});

describe("the change since an earlier figure", () => {
  test("is their difference, as people work it out", () => {
    expect(changeBetween(shown(10.1), shown(10.4))).toBe(0.3);
    expect(changeBetween(shown(40), shown(35))).toBe(-5);
    expect(changeBetween(shown(40, true), shown(40, true))).toBe(0);
  });

  test("is not given between a provisional and a definitive figure", () => {
    expect(changeBetween(shown(40), shown(35, true))).toBeUndefined();
    expect(changeBetween(shown(40, true), shown(35))).toBeUndefined();
  });

  test("is not given when one is withheld or not there, or the definition changed", () => {
    expect(changeBetween(shown(null), shown(35))).toBeUndefined();
    expect(changeBetween(shown(35), shown(null))).toBeUndefined();
    expect(changeBetween(undefined, shown(35))).toBeUndefined();
    expect(changeBetween(undefined, undefined)).toBeUndefined();
    expect(changeBetween(shown(40), shown(35), false)).toBeUndefined();
  });

  test("is wanted or not by the direction of the indicator", () => {
    expect(wantedChange({ direction: "down" }, -5)).toBe(true);
    expect(wantedChange({ direction: "down" }, 5)).toBe(false);
    expect(wantedChange({ direction: "up" }, 5)).toBe(true);
    expect(wantedChange({ direction: "up" }, 0)).toBeUndefined();
    expect(wantedChange({ direction: "none" }, 5)).toBeUndefined();
  });
});
