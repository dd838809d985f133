import { describe, expect, it } from "vitest";
import { once } from "../../db/queries/once.ts";
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
