import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const text = readFileSync("docs/bio.md", "utf8");
const rows = [...text.matchAll(/^\| (\d\.\d+) ([^|]+)\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)];
/** How many controls each chapter of ISO 27002:2022 has. */
const CHAPTERS: [chapter: number, controls: number][] = [
  [5, 37],
  [6, 8],
  [7, 14],
  [8, 34],
];
const ALL = CHAPTERS.flatMap(([chapter, controls]) =>
  Array.from({ length: controls }, (_, n) => `${chapter}.${n + 1}`),
);

describe("docs/bio.md", () => {
  it("has each of the 93 controls, in the table or among what is the operator's, and not in both", () => {
    const inTable = rows.map(([, number = ""]) => number);
    const [, left = ""] = text.split("## Wat alleen van u is");
    const alone = new Set([...left.matchAll(/\b[5-8]\.\d+\b/g)].map(([number]) => number));
    expect(ALL).toHaveLength(93);
    expect(new Set(inTable).size).toBe(inTable.length);
    expect([...inTable, ...alone].sort()).toEqual([...ALL].sort());
  });

  it("names files that are there", () => {
    const named = rows.flatMap(([, , , , where = ""]) =>
      [...where.matchAll(/`([^`]+)`/g)].map(([, file = ""]) => file),
    );
    expect(named.length).toBeGreaterThan(80);
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
  });

  it("says of each control in the table what shows it", () => {
    expect(rows.filter(([, , , , where = ""]) => !where.includes("`")).map(([, number]) => number)).toEqual(
      [],
    );
  });
});
