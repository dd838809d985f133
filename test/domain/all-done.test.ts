import { expect, it } from "vitest";
import { allDone } from "../../src/domain/all-done.ts";

it("gives what each of them came to, in their order", async () => {
  const late = new Promise<number>((resolve) => setTimeout(() => resolve(1), 5));
  expect(await allDone([late, Promise.resolve("two"), 3] as const)).toEqual([1, "two", 3]);
});

it("fails when all have ended, and not before", async () => {
  let ended = false;
  const late = new Promise<void>((resolve) => setTimeout(resolve, 20)).then(() => {
    ended = true;
  });
  await expect(allDone([Promise.reject(new Error("no")), late])).rejects.toThrow("no");
  expect(ended).toBe(true);
});

it("asks a query that waits to be awaited only once", async () => {
  let asked = 0;
  const query = {
    // biome-ignore lint/suspicious/noThenProperty: this is what a query of Drizzle is
    then: (resolve: (found: string) => void) => {
      asked += 1;
      resolve("found");
    },
  };
  expect(await allDone([query])).toEqual(["found"]);
  expect(asked).toBe(1);
});
