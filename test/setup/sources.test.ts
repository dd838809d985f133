import { describe, expect, it } from "vitest";
import { parseCooperation } from "../../src/setup/parse-cooperation.ts";
import { changed, SMALL_FILE } from "./small-file.ts";

const SOURCES = `${SMALL_FILE}sources:
  - key: trajecten
    table: 85098NED
    every: month
    measures: { "Jongeren met jeugdhulp": doorplaatsingen }
    dimensions: { Geslacht: T001038 }
  - { key: alles, table: 85097ned, every: never, areas: all, since: 2015 }
`;

const parse = (text: string, language: "nl" | "en" = "nl") =>
  parseCooperation(text, { language, directory: import.meta.dirname });
const said = (text: string, language: "nl" | "en" = "nl"): string[] => {
  const parsed = parse(text, language);
  return "problems" in parsed ? parsed.problems.map(({ message }) => message) : [];
};

describe("sources in a cooperation file", () => {
  it("stand with their table and how often they are looked at; none are needed", () => {
    const parsed = parse(SOURCES);
    expect("file" in parsed && parsed.file.settings.sources).toEqual([
      {
        key: "trajecten",
        table: "85098NED",
        every: "month",
        measures: { "Jongeren met jeugdhulp": "doorplaatsingen" },
        dimensions: { Geslacht: "T001038" },
        areas: "own",
        since: null,
      },
      {
        key: "alles",
        table: "85097ned",
        every: "never",
        measures: {},
        dimensions: {},
        areas: "all",
        since: 2015,
      },
    ]);
    const without = parse(SMALL_FILE);
    expect("file" in without && without.file.settings.sources).toEqual([]);
  });

  it.each<[string, string, string]>([
    ["85098NED", "../Catalogs", "Dit is geen nummer van een tabel van het CBS."],
    ["85098NED", "85098NED/Observations", "Dit is geen nummer van een tabel van het CBS."],
    ["every: month", "every: hour", "“hour” kan hier niet."],
    ["every: month", "evry: month", "Het veld “evry” bestaat hier niet. Bedoelt u every?"],
    [
      'jeugdhulp": doorplaatsingen',
      'jeugdhulp": doorplatsingen',
      "Er is geen indicator “doorplatsingen” in dit bestand.",
    ],
    ["Geslacht:", '"Geslacht eq 1 or Geslacht":', "Schrijf hier de naam van een onderverdeling"],
    ["key: alles", "key: trajecten", "“trajecten” staat ook al op regel"],
    ["areas: all", "areas: ours", "“ours” kan hier niet."],
  ])("are told when %s became %s", (from, to, message) => {
    const told = said(changed(from, to, SOURCES));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(message);
  });

  it("are told in English too", () => {
    expect(said(changed("85098NED", "x", SOURCES), "en")[0]).toContain("This is no number of a table");
    expect(said(changed(": doorplaatsingen }", ": niets }", SOURCES), "en")[0]).toContain(
      "There is no indicator “niets”",
    );
  });
});
