import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type CooperationFile, cooperationShape } from "../../src/setup/cooperation-file.ts";
import { cooperationYaml } from "../../src/setup/cooperation-yaml.ts";
import { parseCooperation } from "../../src/setup/parse-cooperation.ts";
import { keysOfShape } from "../../src/setup/shape/keys-of-shape.ts";
import { changed, SMALL_FILE } from "./small-file.ts";

const SEED = path.join(import.meta.dirname, "../../db/seed");
function read(text: string): CooperationFile {
  const parsed = parseCooperation(text, { language: "nl", directory: SEED });
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.file;
}
/** The small file with every field that a file may have. */
const WHOLE_FILE = `${SMALL_FILE}disclosure: { secretUpTo: 4, roundTo: 10 }
mandates:
  - { region: noord, level: council }
retention: { privateMessages: 18 months, roomMessages: never, audit: 7 years, accessLog: 6 months }
archive: { list: "Selectielijst 2020", kinds: { report: { keep: never, category: "1.1" }, contract: { keep: 7 years } } }
publication:
  kinds: [digest, report]
  categories: { report: council-papers }
  site: https://www.example.nl/g7/
  publisher: { name: Gemeente Arnhem, tooi: "https://identifier.overheid.nl/tooi/id/gemeente/gm0202" }
accessLog: true
signIn:
  - { organisation: noord, issuer: "https://login.example.nl", domains: [example.nl] }
  - { organisation: zuid, issuer: "https://login.example.org/zuid" }
sources:
  - key: trajecten
    table: 85098NED
    every: month
    measures: { M001000: doorplaatsingen }
    dimensions: { Geslacht: T001038 }
    areas: all
    since: 2015
`;

const seed = (name: string) => readFileSync(path.join(SEED, name), "utf8");

describe("a cooperation as a file", () => {
  it.each([
    ["the small one", SMALL_FILE],
    ["one with every field", WHOLE_FILE],
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

  it("has every field that a file may have", () => {
    const known = keysOfShape(cooperationShape, []);
    expect(Object.keys(parse(WHOLE_FILE)).sort()).toEqual(known.toSorted());
    expect(Object.keys(parse(cooperationYaml(read(WHOLE_FILE)))).sort()).toEqual(known.toSorted());
  });

  it("is written as people write it", () => {
    const text = cooperationYaml(read(SMALL_FILE));
    expect(text).toContain("  - email: anna@example.org\n    name: Anna Wessels\n    organisation: noord\n");
    expect(text).toContain("weekday: wed");
    expect(text).not.toContain("null");
  });
});
