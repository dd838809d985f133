import { describe, expect, it } from "vitest";
import { once, onceEach, remember } from "../../db/queries/reads/once.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { openTestApp } from "../harness.ts";

describe("a question that is asked once while cards are drawn", () => {
  it("is asked once by what it is about, and each time anywhere else", async () => {
    const app = await openTestApp();
    const asked: string[] = [];
    const titleOf = once(async (_scope, ref: string) => {
      asked.push(ref);
      return `title of ${ref}`;
    });
    const scope = scopeOf(app.database.db, "g7");
    await titleOf(scope, "A-1");
    await titleOf(scope, "A-1");
    expect(asked).toEqual(["A-1", "A-1"]);
    const drawing = { ...scope, reads: new Map() };
    const found = await Promise.all([
      titleOf(drawing, "A-2"),
      titleOf(drawing, "A-2"),
      titleOf(drawing, "A-3"),
    ]);
    expect(found).toEqual(["title of A-2", "title of A-2", "title of A-3"]);
    expect(asked.slice(2)).toEqual(["A-2", "A-3"]);
    await titleOf({ ...scope, reads: new Map() }, "A-2");
    expect(asked.slice(4)).toEqual(["A-2"]);
    await app.close();
  });
});

describe("a question about several things while cards are drawn", () => {
  const asked: string[][] = [];
  const titlesOf = onceEach(async (_scope, refs) => {
    asked.push([...refs]);
    return new Map(refs.filter((ref) => ref !== "A-9").map((ref) => [ref, `title of ${ref}`]));
  });

  it("asks about each of them once, and tells again what does not exist", async () => {
    const app = await openTestApp();
    const scope = scopeOf(app.database.db, "g7");
    const drawing = { ...scope, reads: new Map() };
    expect([...(await titlesOf(drawing, ["A-2", "A-1", "A-9"]))]).toEqual([
      ["A-2", "title of A-2"],
      ["A-1", "title of A-1"],
    ]);
    expect([...(await titlesOf(drawing, ["A-9", "A-3", "A-1"])).keys()]).toEqual(["A-3", "A-1"]);
    expect(asked).toEqual([["A-2", "A-1", "A-9"], ["A-3"]]);
    await titlesOf(scope, ["A-1"]);
    expect(asked.slice(2)).toEqual([["A-1"]]);
    await app.close();
  });

  it("is not asked what is known already", async () => {
    const app = await openTestApp();
    const locked = once(async () => {
      throw new Error("asked");
    });
    const drawing = { ...scopeOf(app.database.db, "g7"), reads: new Map() };
    remember(drawing, locked, { about: [], found: undefined as never });
    await expect(locked(drawing)).resolves.toBeUndefined();
    await app.close();
  });
});
