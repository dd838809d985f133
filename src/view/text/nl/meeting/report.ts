import { plural, pluralOr } from "../../../plural.ts";

/** Het verslag van een overleg en wat erop volgt: bezwaar, vaststellen, corrigeren, bijpraten. */
export const report = {
  summary: {
    show: "Bekijk het verslag van een overleg",
    object: "Maak bezwaar tegen een conceptverslag",
    adopt: "Stel een verslag vast",
    correct: "Corrigeer een verslag, zichtbaar voor iedereen",
    catchUp: "Laat u bijpraten over een overleg dat u miste",
  },
  title: "Verslag van ",
  draftTitle: "Conceptverslag van ",
  state: {
    draft: "concept",
    objected: "concept, met bezwaar",
    adopted: "vastgesteld",
    corrected: "vastgesteld, daarna gecorrigeerd",
  },
  label: {
    state: "Stand",
    version: "Versie",
    adoptsOn: "Wordt vastgesteld op",
    adoptedOn: "Vastgesteld op",
    adoptedBy: "Vastgesteld door",
    contains: "In dit verslag",
    outcome: "Uitkomst",
    results: "Vastgelegd",
    became: "Wat ermee gebeurde",
    bringer: "Ingebracht door",
    purpose: "Doel",
  },
  waits: "Er is bezwaar gemaakt. Het verslag wacht op de voorzitter of de coördinator.",
  mayObject: (day: string) => `Klopt er iets niet? Maak dan bezwaar vóór ${day}.`,
  counts: (decisions: number, actions: number, agreements: number) =>
    [
      pluralOr("geen", decisions, "besluit", "besluiten"),
      pluralOr("geen", actions, "actie", "acties"),
      pluralOr("geen", agreements, "ontwikkelafspraak", "ontwikkelafspraken"),
    ].join(", "),
  page: "Lees het hele verslag, ook om af te drukken",
  markdown: "Als Markdown",
  json: "Als JSON, voor het archief",
  asOf: "Dit verslag zegt wat gold toen het overleg werd gesloten. Wat er later mee gebeurde, staat er niet in.",
  forms: "Dit verslag in andere vormen",
  draftNotice: (day: string) =>
    `Dit is een concept. Het wordt vastgesteld op ${day}, als niemand bezwaar maakt.`,
  correctedNotice: (n: number) =>
    n === 1
      ? "Dit verslag is 1 keer gecorrigeerd. De correctie staat hieronder."
      : `Dit verslag is ${n} keer gecorrigeerd. De correcties staan hieronder.`,
  button: {
    object: "Maak bezwaar",
    adopt: "Stel vast",
    correct: "Corrigeer",
    show: "Bekijk het verslag",
  },

  /** Before what a learning circle learnt. */
  lesson: "Les:",
  section: {
    presence: "Aanwezigheid",
    corrections: "Correcties",
    objections: "Bezwaren",
    points: "Agendapunten",
    decisions: "Besluiten",
    actions: "Acties",
    agreements: "Ontwikkelafspraken",
    themes: "Thema's en lessen",
    revisions: "Herzieningsvoorstellen",
    statements: "Duidingen en verhalen",
    left: "Wat niet is afgerond",
  },
  none: {
    presence: "Er is niet vastgelegd wie er waren, en niemand had zich aangemeld.",
    corrections: "Er is niets gecorrigeerd.",
    objections: "Er is geen bezwaar gemaakt.",
    points: "Er stond geen enkel punt op de agenda.",
    decisions: "Er zijn geen besluiten genomen.",
    actions: "Er zijn geen acties afgesproken.",
    agreements: "Er zijn geen ontwikkelafspraken gemaakt.",
    themes: "Er zijn geen thema's voorgesteld en geen lessen vastgelegd.",
    revisions: "Er is geen herziening voorgesteld.",
    statements: "Er zijn geen duidingen of verhalen vastgelegd.",
    left: "Alle punten zijn afgerond: er is niets doorgeschoven, doorgezet of geparkeerd.",
  },
  presence: {
    recorded: "Zo is het vastgelegd.",
    answered: "Wie er waren, is niet vastgelegd. Dit antwoordden de organisaties vooraf.",
    there: "aanwezig",
    away: "niet aanwezig",
    noAnswer: "geen antwoord vooraf",
    standin: "vervanger: ",
    countThere: (n: number) => `${plural(n, "organisatie was", "organisaties waren")} aanwezig.`,
    countCame: (n: number) => `${plural(n, "organisatie zou", "organisaties zouden")} komen.`,
  },
  fate: {
    handled: "behandeld",
    forwarded: "doorgezet naar ",
    carried: "doorgeschoven naar ",
    parked: "geparkeerd",
    silent: "niet besproken",
  },
  waitsFor: (kind: string) => `wacht op het volgende overleg van deze soort: ${kind}`,
  carried: (n: number) => ` (${n} keer doorgeschoven)`,
  noOutcome: "Bij dit punt is geen uitkomst vastgelegd.",
  journey: "Waar komt dit vandaan?",
  noJourney: "Dit punt stond niet eerder op een agenda.",
  review: "evaluatie op ",
  until: "uiterlijk ",
  with: "met ",
  objection: (number: number) => `Bezwaar ${number}`,
  correction: (version: number) => `Versie ${version}`,

  made: {
    object: "Uw bezwaar is vastgelegd. De voorzitter en de coördinator horen ervan.",
    adopt: "Het verslag is vastgesteld.",
    correct: "De correctie staat nu bij het verslag.",
  },
  objected: {
    title: "Bezwaar tegen het verslag van ",
    said: " maakt bezwaar:",
    ask: "Corrigeer het verslag als dat nodig is, en stel het daarna vast. Zonder u wordt het niet vastgesteld.",
    settled: "Het verslag is intussen vastgesteld.",
  },
  adopted: {
    title: "Verslag vastgesteld: ",
    byTime: "Niemand maakte bezwaar. Het verslag van dit overleg staat vast.",
    by: " heeft het verslag van dit overleg vastgesteld.",
    after: (objections: number) =>
      objections === 1
        ? " Er was 1 bezwaar. Dat staat bij het verslag."
        : ` Er waren ${objections} bezwaren. Die staan bij het verslag.`,
    wrong: "Klopt er toch iets niet? Vraag de voorzitter of de coördinator om een correctie.",
  },
  corrected: {
    title: "Verslag gecorrigeerd: ",
    said: (version: number) => ` heeft het verslag gecorrigeerd (versie ${version}):`,
  },
  notClosed: {
    planned: (ref: string) => `${ref} is nog niet gehouden. Het verslag komt er als het overleg is gesloten.`,
    running: (ref: string) => `${ref} is nog bezig. Het verslag komt er als het overleg is gesloten.`,
    cancelled: (ref: string) => `${ref} is afgezegd. Er komt geen verslag van.`,
  },
  refusal: {
    objectAdopted: (ref: string) =>
      `Het verslag van ${ref} is al vastgesteld. Bezwaar maken kan niet meer. Vraag de voorzitter of de coördinator om een correctie.`,
    sameObjection: (ref: string) => `Dit bezwaar staat al bij het verslag van ${ref}. Er is niets gewijzigd.`,
    adoptedAlready: (ref: string, day: string) =>
      `Het verslag van ${ref} is al vastgesteld, op ${day}. Er is niets gewijzigd.`,
    onlySettlers:
      "Een verslag vaststellen of corrigeren kan alleen de voorzitter van het overleg of de coördinator. Klopt er iets niet? Maak dan bezwaar, of vraag hun om een correctie.",
    sameCorrection: (ref: string) =>
      `Deze correctie staat al bij het verslag van ${ref}. Er is niets gewijzigd.`,
  },
  sureAdopt: "Het verslag wordt vastgesteld. Daarna kan niemand meer bezwaar maken. Weet u het zeker?",
  dropped: {
    objected: (ref: string) => `Tegen het verslag van ${ref} is bezwaar gemaakt.`,
    settled: (ref: string) => `Het verslag van ${ref} is al vastgesteld.`,
    nobody: (ref: string) => `Van niemand is bekend dat die bij ${ref} was.`,
    moved: (ref: string) => `${ref} is intussen ergens anders.`,
  },
  pageMissing:
    "Dit overleg is er niet, het is nog niet gesloten, of het is niet voor u. Een verslag is er zodra het overleg is gesloten.",

  became: {
    title: "Wat er van uw punten werd in ",
    one: "Wat er van uw punt werd",
    by: " heeft dit gedaan.",
    forwarded: "Uw punt is doorgezet naar ",
    waits: (kind: string) => `Uw punt wacht op het volgende overleg van deze soort: ${kind}.`,
    parked: "Uw punt is geparkeerd. Het kan later weer op een agenda komen.",
  },
  catchUp: {
    title: "Bijgepraat: ",
    none: "U hebt geen overleg gemist dat is gesloten. Wilt u toch iets teruglezen? Typ bijvoorbeeld:",
    example: "overleg bijpraten IO-2026-01",
    decisions: "Besluiten",
    noDecisions: "Er zijn geen besluiten genomen.",
    actions: "Uw acties uit dit overleg",
    noActions: "Er is geen actie voor u uit dit overleg.",
    open: "Nog open",
    noOpen: "Er is niets open gebleven.",
  },
};
