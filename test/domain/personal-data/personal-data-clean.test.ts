import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { FIRST_HALF } from "../../../src/demo/script/first-half.ts";
import { OTHER_MEETINGS } from "../../../src/demo/script/other-meetings.ts";
import { REVISION } from "../../../src/demo/script/revision.ts";
import { MOVED, SCENES, SILENT_ACTION } from "../../../src/demo/script/scenes.ts";
import { SECOND_HALF } from "../../../src/demo/script/second-half.ts";
import { SECOND_YEAR } from "../../../src/demo/script/second-year.ts";
import { SIBLINGS } from "../../../src/demo/script/siblings.ts";
import { findPersonalData, knownPeople } from "../../../src/domain/personal-data/personal-data.ts";

const read = (name: string) => readFileSync(path.join(import.meta.dirname, "../../..", name), "utf8");

const textsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const seed = parse(read("db/seed/g7.yaml"));
const organisations = textsIn([seed.organisations, seed.rooms]).map((name) => ({ name }));
const known = knownPeople({ people: seed.people, organisations: organisations as never }, seed.name);

const years = [FIRST_HALF, SECOND_HALF, SECOND_YEAR, OTHER_MEETINGS];
const script = textsIn([...years, REVISION, SIBLINGS, SCENES, SILENT_ACTION, MOVED]);
const docs = [
  "docs/handboek-lid.md",
  "docs/handboek-coordinator.md",
  "CHANGELOG.md",
  "docs/cooperation-file.md",
].flatMap((name) => read(name).split("\n"));
const catalogue = textsIn([seed.standingItems, seed.indicators, seed.agreements, seed.themes, seed.meetings]);

describe("the guard lets through", () => {
  it.each([
    ["every text of the demo year", script, 100],
    ["every line of the handbook and the documentation", docs, 100],
    ["every text of the cooperation file of the demo", catalogue, 8],
  ])("%s", (_, texts, least) => {
    expect(texts.length).toBeGreaterThan(least);
    expect(texts.filter((text) => findPersonalData(text, known).length > 0)).toEqual([]);
  });
});
