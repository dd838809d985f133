import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("is the same where people look for it and where REUSE does", () => {
  expect(readFileSync("LICENSE", "utf8")).toBe(readFileSync("LICENSES/EUPL-1.2.txt", "utf8"));
});
