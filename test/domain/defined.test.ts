import { expect, it } from "vitest";
import { defined } from "../../src/domain/defined.ts";

interface Shown {
  label: string;
  detail?: string;
  count?: number | null;
}

it("an object has no key whose value is undefined, and every other as it was", () => {
  const shown = defined<Shown>({ label: "", detail: undefined, count: null });
  expect(Object.keys(shown)).toEqual(["label", "count"]);
  expect(shown).toStrictEqual({ label: "", count: null });
});
