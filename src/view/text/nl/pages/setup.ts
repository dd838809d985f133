import { plural } from "../../../plural.ts";

/** The pages on which a coordinator sets up the cooperation. */
export const setup = {
  title: "Samenwerking inrichten",
  lead: "Wat u hier wijzigt, komt eerst in een concept: er verandert niets voordat u dat toepast. Een reeks overleggen plant u meteen, buiten het concept.",
  noFile: "Deze samenwerking is niet uit een bestand gemaakt. Vraag de beheerder om “leerlus setup”.",
  link: "Richt de samenwerking in",
  organisations: {
    title: "Organisaties toevoegen of wijzigen",
    lead: "Plak een lijst uit een rekenblad, of kies een bestand. Een organisatie die er niet in staat, verandert niet.",
    hint: "Elke regel een organisatie: naam; soort (regio, gemeente, aanbieder of anders); bij een gemeente de regio; de code. Een gemeente heeft een CBS-code, zoals GM0202. Andere codes maakt Leerlus zelf.",
    count: (n: number) => plural(n, "organisatie", "organisaties"),
  },
  people: {
    title: "Mensen toevoegen of wijzigen",
    lead: "Plak een lijst uit een rekenblad, of kies een bestand. Wie er niet in staat, blijft zoals die is.",
    hint: "Elke regel een persoon: naam; e-mail; organisatie; rol (lid, gast, bestuurder, coördinator of beheerder). Zonder rol wordt iemand nieuw lid. Wie al meedoet, houdt de eigen rol.",
  },
  settings: {
    title: "Naam, kalender en quorum",
    lead: "Wat voor de hele samenwerking geldt. Er verandert niets voordat u het concept toepast.",
    name: "naam van de samenwerking",
    language: "taal",
    liberationDay: "5 mei",
    liberation: {
      always: "elk jaar vrij",
      lustrum: "vrij in 2030, 2035 en zo verder",
      never: "nooit vrij",
    },
    schoolRegions: "schoolvakanties van",
    schoolRegion: { noord: "regio Noord", midden: "regio Midden", zuid: "regio Zuid" },
    quorum: {
      providers: (kind: string) => `aanbieders die er moeten zijn bij een ${kind}`,
      regions: (kind: string) => `regio’s die er moeten zijn bij een ${kind}`,
    },
  },
  rooms: {
    title: "Ruimtes: namen, en een eigen ruimte voor een organisatie",
    lead: "Waar een ruimte in Slack, Teams of e-mail staat, kiest u daar zelf, met “leerlus kanaal”.",
    nameOf: (key: string) => `naam van de ruimte ${key}`,
    add: "maak een eigen ruimte voor",
    called: (kind: string, name: string) =>
      kind === "region" && !/^regio\b/i.test(name) ? `Regio ${name}` : name,
  },
  series: {
    title: "Een reeks overleggen plannen",
    lead: "U ziet eerst alle data, met feestdagen en schoolvakanties. Er wordt niets gepland voordat u dat vraagt.",
    look: "Bekijk de data",
    preview: "Dit zijn de data",
    plan: "Plan deze reeks",
  },
  /** Behind the step of a new cooperation that comes next. */
  goOn: "← ga hier verder",
  list: "De lijst",
  orFile: "Of een bestand (CSV of tekst)",
  look: "Bekijk wat dit wordt",
  lookAgain: "Bekijk opnieuw",
  keep: "Zet in het concept",
  kept: "Het staat in het concept. Bekijk wat er verandert en pas het toe.",
  tooLarge: "Deze lijst is groter dan 1 MB. Neem een deel tegelijk.",
  fault: (line: number, column: string, message: string) => `Regel ${line}, ${column}: ${message}`,
  wrong: "Hierboven staat op welke regel iets niet klopt. Verbeter het hier en bekijk het opnieuw.",
  preview: "Dit wordt het",
  previewCaption: "Wat elke regel verandert",
  brings: (added: number, changed: number, same: number) =>
    `Nieuw: ${added}. Gewijzigd: ${changed}. Blijft gelijk: ${same}.`,
  what: "Wat verandert",
  whats: { added: "nieuw", changed: "gewijzigd", same: "blijft gelijk" },
  draft: "Concept",
  draftBy: (name: string, when: string) => `Laatst gewijzigd door ${name}, ${when}.`,
  noDraft: "Er is geen concept. Kies hierboven wat u wilt toevoegen.",
  overtaken:
    "Iemand heeft intussen een ander bestand toegepast. Dit concept kan niet meer worden toegepast. Gooi het concept weg en begin opnieuw.",
  apply: "Pas het concept toe",
  discard: "Gooi het concept weg",
  applied: "Het concept is toegepast.",
  discarded: "Het concept is weggegooid. Er is niets veranderd.",
  another:
    "Er is niets gedaan: iemand anders heeft het concept intussen gewijzigd, toegepast of weggegooid. Kijk hoe het nu staat.",
  file: "Het bestand van de samenwerking",
  fileOfDraft: "Dit is het bestand zoals het wordt met het concept.",
  fileApplied: "Dit is het bestand zoals het nu geldt.",
  download: "Bewaar het bestand (YAML)",
};
