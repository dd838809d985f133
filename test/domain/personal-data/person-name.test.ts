import { describe, expect, it } from "vitest";
import { findPersonalData, knownPeople } from "../../../src/domain/personal-data/personal-data.ts";

const known = knownPeople(
  {
    people: [{ name: "Anna Wessels", email: "anna@example.org" }] as never,
    organisations: [{ name: "De Wilgenhof (voorbeeld)" }, { name: "Rijk van Nijmegen" }] as never,
  },
  "G7 Essentiële functies",
);
const kindsIn = (text: string) => findPersonalData(text, known).map(({ kind }) => kind);

describe("a name next to a word for a child or a case", () => {
  it.each([
    "Bespreek kind Sanne",
    "Plek voor jeugdige Kevin in Tiel",
    "cliënt: Jan de Vries",
    "client Emma",
    "leerling J. de Vries komt niet",
    "broertje Mo blijft thuis",
    "zoon van mevrouw Jansen",
    "een jeugdige genaamd Kevin",
    "de casus van Sanne",
    "de casus Jansen",
    "Casus: Sanne de Vries",
    "het dossier van Sanne",
    "gezin El Amrani",
    "familie Van Dijk",
    "kinderen Tim en Sanne",
    "cliënt JANSEN",
    "kind “Zoë”",
    "case of Emma Jones",
    "the Smith case",
    "the Sanne-case",
    "Sanne's zoon",
    "Overleg over Sanne, dochter van de buren",
    "Overleg over Sanne (kind)",
    "Sanne Jansen, cliënt",
    "Sanne (cliënt)",
    "Lisa, een kind uit Ede",
    "Het kind, Sanne, wil naar huis",
    "de zaak Bakker",
    "Tim is cliënt bij ons",
    "Tim is een kind uit Arnhem",
    "de casus van Anna",
    "kind\u200b Sanne",
  ])("is in %s", (text) => expect(kindsIn(text)).toEqual(["name"]));

  it.each([
    ["a subject", "Casus: Wachtlijst verblijf"],
    ["a subject in a title", "Kind en Gezin: hoe verder"],
    ["a reference", "Casus A-41 en casus P-90"],
    ["a provider", "kind van De Wilgenhof"],
    ["a region", "jeugdige Rijk van Nijmegen"],
    ["a month", "Casus Maart"],
    ["an abbreviation", "cliënt GGZ of Wlz"],
    ["Leerlus itself", "client Leerlus"],
    ["the start of a sentence", "Ieder kind telt. Samen verder"],
    ["a new line", "Een kind\nSanne regelt de zaal"],
    ["a member with the full name", "casus van Anna Wessels"],
    ["a mention", "casus van @Anna"],
    ["a member elsewhere", "Anna vraagt wat elk kind nodig heeft"],
    ["business", "business case Wonen"],
    ["kind regards", "Kind regards, Anna"],
    ["children in general", "Kinderen in Arnhem en Nijmegen"],
    ["a policy", "dossier Arbeidsmarkt"],
    ["a comma and who does it", "Bel eerst het kind, Piet doet dat"],
  ])("is not %s", (_, text) => expect(kindsIn(text)).toEqual([]));
});
