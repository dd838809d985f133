import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { findPersonalData, knownPeople, outcomeOf } from "../../../src/domain/personal-data/personal-data.ts";

const root = path.join(import.meta.dirname, "../../..");
const read = (name: string) => readFileSync(path.join(root, name), "utf8");

/**
 * What was written for it, before and after the rules were made to fit. `fresh`, `fresh-2`, `fresh-4` and `fresh-5` were read after
 * they had been counted once; of `fresh-3` nobody looks at single sentences, it is only counted.
 */
export type Half = "tuned" | "held-out" | "fresh" | "fresh-2" | "fresh-3" | "fresh-4" | "fresh-5";

export interface Sentence {
  isChild: boolean;
  kind: string;
  text: string;
  half: Half;
}

/** Reads a list: `# kind` and then its sentences; every second one was not looked at while the rules were made. */
function sentencesIn(name: string, isChild: boolean, half?: Half): Sentence[] {
  let kind = "";
  let count = 0;
  return read(`test/fixtures/personal-data/${name}.txt`)
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line): Sentence[] => {
      if (line.startsWith("# ")) {
        kind = line.slice(2);
        return [];
      }
      count += 1;
      return [{ isChild, kind, text: line, half: half ?? (count % 2 === 1 ? "tuned" : "held-out") }];
    });
}

export const corpus = (): Sentence[] => [
  ...sentencesIn("children", true),
  ...sentencesIn("harmless", false),
  ...sentencesIn("later-children", true, "tuned"),
  ...sentencesIn("later-harmless", false, "tuned"),
  ...sentencesIn("fresh-children", true, "fresh"),
  ...sentencesIn("fresh-harmless", false, "fresh"),
  ...sentencesIn("fresh-2-children", true, "fresh-2"),
  ...sentencesIn("fresh-2-harmless", false, "fresh-2"),
  ...sentencesIn("fresh-3-children", true, "fresh-3"),
  ...sentencesIn("fresh-3-harmless", false, "fresh-3"),
  ...sentencesIn("fresh-4-children", true, "fresh-4"),
  ...sentencesIn("fresh-4-harmless", false, "fresh-4"),
  ...sentencesIn("fresh-5-children", true, "fresh-5"),
  ...sentencesIn("fresh-5-harmless", false, "fresh-5"),
];

const seed = parse(read("db/seed/g7.yaml"));
const KINDS = { regions: "region", municipalities: "municipality", providers: "provider", others: "other" };
const organisations = Object.entries<string>(KINDS).flatMap(([key, kind]) =>
  (seed.organisations[key] ?? []).map(({ name }: { name: string }) => ({ name, kind })),
);
/** The people and organisations of the demo. */
export const known = knownPeople({ people: seed.people, organisations: organisations as never }, seed.name);

export const outcome = (text: string) => outcomeOf(findPersonalData(text, known)) ?? "free";
