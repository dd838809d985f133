import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  findInCell,
  findInFileName,
  findPersonalData,
  knownPeople,
} from "../../../src/domain/personal-data/personal-data.ts";

const kindsIn = (text: string) => findPersonalData(text).map(({ kind }) => kind);

describe("a birth date", () => {
  it.each([
    "geboren op 12 maart 2012",
    "geb. 12-3-2012",
    "geb: 12/03/12",
    "Geboortedatum: 2012-03-12",
    "geboortedatum 12032012",
    "geboren te Arnhem op de 3e mei 2011",
    "12-03-2012 geboren",
    "(12 maart 2012, geboren in Tiel)",
    "DOB 12/3/2012",
    "born on March 12, 2012",
    "date of birth: 12 March 2012",
    "geboren op ١٢-٠٣-٢٠١٢",
    "is jarig op 12 mei",
  ])("is in %s", (text) => expect(kindsIn(text)).toEqual(["birthDate"]));

  it.each([
    "een kind van 8 jaar",
    "kinderen geboren voor 1 januari 2010",
    "wie geboren is na 31-12-2008",
    "geboren in 2012",
    "geboren en getogen. Overleg op 12 maart 2026",
    "uiterlijk 12 maart 2026",
    "het 10-jarig bestaan op 12 mei",
    "aangeboren, 12 maart 2026",
    "pasgeboren 12-03-2026",
  ])("is not in %s", (text) => expect(kindsIn(text)).toEqual([]));
});

describe("a phone number", () => {
  it.each([
    "0612345678",
    "06-12345678",
    "06 12 34 56 78",
    "(06) 1234 5678",
    "0314-123456",
    "(0314) 12 34 56",
    "010 123 45 67",
    "+31 6 12345678",
    "+31 (0)6 1234 5678",
    "0031 6 12345678",
    "+49 30 1234567",
    "tel. 123456",
    "mobiel: ٠٦١٢٣٤٥٦٧٨",
    "06\u200b1234\u00a05678",
  ])("is in %s", (text) => expect(kindsIn(`Bel ${text} even`)).toEqual(["phone"]));

  it.each([
    "de Kindertelefoon, 0800-0432",
    "bel 112",
    "01-02-2026 12:00",
    "groei van +12.500.000",
    "een telefoon voor 120 gezinnen",
    "in 2026-2027",
  ])("is not in %s", (text) => expect(kindsIn(text)).toEqual([]));
});

describe("an e-mail address", () => {
  it.each([
    "jan@voorbeeld.nl",
    "(Jan.de-Vries+x@mail.voorbeeld.nl)",
    "jan [at] voorbeeld.nl",
    "jan＠voorbeeld.nl",
  ])("is in %s", (text) => expect(kindsIn(`Mail ${text}.`)).toEqual(["email"]));
  it.each(["@anna", "om 9@10", "a@b", "@voorbeeld.nl"])("is not in %s", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
  it("of a member of the cooperation may stand in a text, in whatever letters", () => {
    const people = [{ email: "anna@example.org", name: "Anna Wessels" }] as never;
    const known = knownPeople({ people, organisations: [] });
    expect(findPersonalData("Vraag Anna@Example.org ernaar", known)).toEqual([]);
    expect(findPersonalData("Vraag bert@example.org ernaar", known)).toEqual([
      { kind: "email", outcome: "ask" },
    ]);
  });
});

describe("a text of any length", () => {
  it("is looked through once: 100 kB of what is almost something ends", () => {
    const hard = [
      "1 ",
      "1",
      "@",
      "a@",
      "a.",
      "geb. ",
      "06-",
      "kind van de ",
      "Kind ",
      "'s ",
      "0 0",
      "+1",
      "\u0301",
      "\u0301\u0316",
      "jan ",
    ];
    for (const part of hard) {
      const text = part.repeat(Math.ceil(100_000 / part.length));
      expect(Array.isArray(findPersonalData(text))).toBe(true);
    }
  });

  it("of any characters is never too strange", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        expect(Array.isArray(findPersonalData(text))).toBe(true);
      }),
    );
  });
});

describe("the name of a file", () => {
  it.each([
    ["rapport_123456782.pdf", "citizenNumber"],
    ["kind_Sanne_Jansen.docx", "name"],
    ["CasusSanneJansen.xlsx", "name"],
    ["geboren_12-03-2012.csv", "birthDate"],
    ["jan@voorbeeld.nl.csv", "email"],
    ["bel-0612345678.txt", "phone"],
  ])("%s tells too much", (name, kind) => {
    expect(findInFileName(name).map((finding) => finding.kind)).toContain(kind);
  });
  it.each([
    "85098NED.csv",
    "jeugdzorg-2026-Q3.xlsx",
    "kinderen_in_verblijf_2026.csv",
    "export 20260114.csv",
    "",
  ])("%s does not", (name) => expect(findInFileName(name)).toEqual([]));
});

describe("a cell of a table", () => {
  it.each([
    ["12-03-2012", "Geboortedatum", "birthDate"],
    ["Sanne Jansen", "Naam kind", "name"],
    ["Sanne", "Cliënt", "name"],
    [123456782, "", "citizenNumber"],
    ["0612345678", "contact", "phone"],
  ])("%s under %s tells too much", (cell, header, kind) => {
    expect(findInCell(cell, header).map((finding) => finding.kind)).toEqual([kind]);
  });
  it.each([
    ["12-03-2026", "Datum"],
    ["Achterhoek", "Regio"],
    [14.7, "Jeugdzorg totaal"],
    [1520, "Kinderen"],
    ["2022JJ00", "Perioden"],
    ["14,7", "Jongeren met jeugdhulp"],
    ["", "Geboortedatum"],
  ])("%s under %s does not", (cell, header) => expect(findInCell(cell, header)).toEqual([]));
});
