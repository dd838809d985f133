import { describe, expect, it } from "vitest";
import { editDistance } from "../../../src/engine/input/edit-distance.ts";
import { nearest } from "../../../src/engine/input/nearest.ts";

describe("the distance between two words", () => {
  it.each([
    ["anna", "anna", 0],
    ["", "anna", 4],
    ["anna", "", 4],
    ["anan", "anna", 1],
    ["niuew", "nieuw", 1],
    ["hodler", "holder", 1],
    ["kitten", "sitting", 3],
    ["ca", "abc", 3],
  ])("from “%s” to “%s” is %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

describe("the nearest words", () => {
  it("come, best first, and none when nothing is near", () => {
    expect(nearest("actei", ["agenda", "actie"])).toEqual(["actie"]);
    expect(nearest("niuews", ["nieuw", "nieuws"])).toEqual(["nieuws", "nieuw"]);
    expect(nearest("anan", ["Anna Wessels", "Bram van Dam"])).toEqual(["Anna Wessels"]);
    expect(nearest("xyzzy", ["actie", "agenda"])).toEqual([]);
  });

  it("are found at once for 200,000 characters", () => {
    const began = performance.now();
    const known = Array.from({ length: 200 }, (_, i) => `naam ${i} ${"z".repeat(200)}`);
    expect(nearest("q".repeat(200_000), known)).toEqual([]);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
