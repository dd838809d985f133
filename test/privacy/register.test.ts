import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { COLUMN_KINDS } from "../../src/domain/privacy/known-table.ts";
import { KNOWN_TABLES, TABLE_NAMES } from "../../src/domain/privacy/known-tables.ts";
import { assessment, register } from "./register.ts";

const doc = (name: string) =>
  readFileSync(path.join(import.meta.dirname, "../../docs", name), "utf8").replaceAll("\r\n", "\n");

it("the register and the draft assessment are what the list of columns makes them", () => {
  expect(doc("verwerkingsregister.md"), "make it anew: npm run register").toBe(register());
  expect(doc("dpia.md"), "make it anew: npm run register").toBe(assessment());
});

it("the register has every column", () => {
  const text = doc("verwerkingsregister.md");
  for (const name of TABLE_NAMES) {
    const row = text.split("\n").find((line) => line.includes(`(\`${name}\`)`));
    for (const column of COLUMN_KINDS.flatMap((kind) => KNOWN_TABLES[name][kind])) {
      expect([name, row?.includes(`\`${column}\``)], column).toEqual([name, true]);
    }
  }
});
