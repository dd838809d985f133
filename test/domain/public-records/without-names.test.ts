import { describe, expect, it } from "vitest";
import type { Directory } from "../../../src/domain/organisation/organisation.ts";
import { maskNames } from "../../../src/domain/public-records/without-names.ts";

const person = (name: string, role: "member" | "guest" = "member") => ({
  ...{ email: `${name.toLowerCase().replaceAll(" ", ".")}@example.org`, name, organisation: "noord" },
  ...{ role, language: null, active: true, reach: null },
});
const directory: Directory = {
  organisations: [
    {
      ...{ slug: "noord", kind: "region", name: "Regio Noord", region: null },
      ...{ cbsCode: null, contact: null, active: true },
    },
    {
      ...{ slug: "victoria", kind: "provider", name: "Victoria Zorg", region: null },
      ...{ cbsCode: null, contact: null, active: true },
    },
  ],
  people: [
    person("Fatima Yilmaz"),
    person("Karel Gast", "guest"),
    person("Ria"),
    person("Zoë Coördinator"),
  ] as Directory["people"],
};
const names = maskNames(
  directory,
  (role, organisation) => `${role === "guest" ? "gast" : "deelnemer"} van ${organisation}`,
);

describe("names in what is made public", () => {
  it.each([
    ["Fatima belt de ouders", ["Fatima"]],
    ["Fatima's voorstel is aangenomen", ["Fatima's"]],
    ["Fatima’s voorstel", ["Fatima’s"]],
    ["Karels plan en dat van Yilmaz", ["Karels", "Yilmaz"]],
    ["Fatima", ["Fatima"]],
    ["Victoria Zorg doet mee", []],
    ["Gast van Regio Noord vroeg het", []],
    ["Meneer Gast vroeg het", ["Gast"]],
  ])("“%s” waits for somebody to look at %j", (text, words) => {
    expect(names.suspects(text)).toEqual(words);
    const blotted = names.blotted(text, "[naam]");
    for (const word of words) expect(blotted).not.toContain(word);
  });

  it.each(["Zoë Coördinator", "zoe coordinator", "Zoe\u0308 Coo\u0308rdinator"])(
    "are replaced with their accents or without: %s",
    (name) => {
      expect(names.text(`Dit schreef ${name}.`)).toBe("Dit schreef deelnemer van Regio Noord.");
    },
  );

  it("are replaced as a whole, also when an organisation has them within a word", () => {
    expect(names.text("Ria belde Victoria Zorg")).toBe("deelnemer van Regio Noord belde Victoria Zorg");
  });
});
