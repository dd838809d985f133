import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { CooperationFile } from "../../src/setup/cooperation-file.ts";
import { cooperationYaml } from "../../src/setup/cooperation-yaml.ts";
import { parseCooperation } from "../../src/setup/parse-cooperation.ts";
import { changed, SMALL_FILE } from "./small-file.ts";

const SEED = path.join(import.meta.dirname, "../../db/seed");
function read(text: string): CooperationFile {
  const parsed = parseCooperation(text, { language: "nl", directory: SEED });
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.file;
}
const seed = (name: string) => readFileSync(path.join(SEED, name), "utf8");

describe("a cooperation as a file", () => {
  it.each([
    ["the small one", SMALL_FILE],
    ["the G7", seed("g7.yaml")],
    ["the one of another shape", seed("voorbeeldregio.yaml")],
    [
      "one with words that YAML could take for something else",
      changed(
        "name: Kleine samenwerking",
        'name: "no: [ja] #1 \'{x}\' \\"&y\\" *z !w 09:30 — é"',
        changed("location: Arnhem", 'location: "true"'),
      ),
    ],
  ])("reads back as the same: %s", (_, text) => {
    const file = read(text);
    expect(read(cooperationYaml(file))).toEqual(file);
  });

  it("is written as people write it", () => {
    const text = cooperationYaml(read(SMALL_FILE));
    expect(text).toContain("  - email: anna@example.org\n    name: Anna Wessels\n    organisation: noord\n");
    expect(text).toContain("weekday: wed");
    expect(text).not.toContain("null");
  });
});
