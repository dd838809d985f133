import { describe, expect, it } from "vitest";
import { whyUnavailable } from "../../db/queries/unavailable.ts";
import { makeGroup } from "../../src/delivery/group.ts";

const settled = (asked: Promise<unknown>[]) =>
  Promise.all(asked.map((one) => one.catch((error: Error) => error.message)));

describe("a group", () => {
  it("does at once what is asked for at the same time, and gives each its own result", async () => {
    const goes: number[][] = [];
    const double = makeGroup(async (items: readonly number[]) => {
      goes.push([...items]);
      return items.map((item) => item * 2);
    });
    expect(await Promise.all([1, 2, 3].map(double))).toEqual([2, 4, 6]);
    expect(goes).toEqual([[1, 2, 3]]);
  });

  it("does together what came while it was busy, in order, and waits for nobody", async () => {
    const goes: string[][] = [];
    const first = Promise.withResolvers<void>();
    const name = makeGroup(async (items: readonly string[]) => {
      goes.push([...items]);
      if (goes.length === 1) await first.promise;
      return items;
    });
    const asked = [name("a")];
    while (goes.length === 0) await new Promise((later) => setImmediate(later));
    asked.push(name("b"), name("c"));
    first.resolve();
    expect(await Promise.all(asked)).toEqual(["a", "b", "c"]);
    expect(goes).toEqual([["a"], ["b", "c"]]);
  });

  it("lets one that fails fail alone", async () => {
    const check = makeGroup(async (items: readonly number[]) => {
      if (items.includes(2)) throw new Error("two is poison");
      return items;
    });
    expect(await settled([1, 2, 3].map(check))).toEqual([1, "two is poison", 3]);
    expect(await check(4)).toBe(4);
  });

  it("does not try one by one while the database is away", async () => {
    let goes = 0;
    const ask = makeGroup(async (): Promise<number[]> => {
      goes += 1;
      throw Object.assign(new Error("gone"), { code: "ECONNREFUSED" });
    });
    expect(await settled([1, 2, 3].map(ask))).toEqual(["gone", "gone", "gone"]);
    expect(goes).toBe(1);
  });

  it("does again what somebody else holds, while the others go on", async () => {
    const held = new Set([1]);
    const done = makeGroup(async (items: readonly number[]) =>
      items.map((item) => (held.has(item) ? "locked" : item)),
    );
    const first = done(1);
    expect(await Promise.all([done(2), done(3)])).toEqual([2, 3]);
    expect(await done(4)).toBe(4);
    held.clear();
    expect(await first).toBe(1);
  });

  it("gives up what stays locked, as the database would", async () => {
    const done = makeGroup(async (items: readonly number[]) => items.map(() => "locked" as const), 20);
    const error: unknown = await done(1).catch((thrown: unknown) => thrown);
    expect(whyUnavailable(error)).toBe("busy");
  });
});
