import { plural } from "../../plural.ts";

/** Proposals to change the contract: the steps they take, and who still has to say something. */
export const revision = {
  summary: {
    add: "Dien een voorstel in om de overeenkomst te herzien",
    list: "Bekijk de herzieningsvoorstellen",
    show: "Bekijk één herzieningsvoorstel: de planning, wie reageerde en wie nog ontbreekt",
    react: "Reageer op een herzieningsvoorstel namens uw organisatie",
    advise: "Leg het advies van de overlegtafel vast",
    consent: "Leg vast of een zorgaanbieder instemt",
    ratify: "Leg vast wat een regio of gemeente besloot",
    withdraw: "Trek een herzieningsvoorstel in",
  },
  withdrawSure: "Het voorstel gaat dan niet door. Dit is niet terug te draaien. Weet u het zeker?",

  label: {
    state: "Stand",
    subject: "Gaat over",
    from: "Gaat in",
    parties: "Partijen",
    reason: "Waarom",
    costs: "Kosten",
    indicators: "Indicatoren",
    agreements: "Ontwikkelafspraken",
    by: "Ingediend door",
    origin: "Komt uit",
    round: "Ronde",
    withdrawn: "Ingetrokken omdat",
  },
  everybody: (regions: number, providers: number) =>
    `${plural(regions, "regio", "regio’s")} en ${plural(providers, "zorgaanbieder", "zorgaanbieders")}`,
  nth: (round: number) => `ronde ${round}`,

  plan: "Planning",
  noPlan: "Er is geen planning.",
  by: "uiterlijk ",
  done: "klaar",
  open: "nog te doen",
  passed: "de datum is voorbij",
  starts: "per ",

  reactions: "Reacties",
  noReactions: "Er is nog niet gereageerd.",
  notReacted: "Nog geen reactie van: ",
  advice: "Advies van de overlegtafel",
  noAdvice: "Er is nog geen advies.",
  consents: "Instemming van de zorgaanbieders",
  noConsents: "Er heeft nog geen zorgaanbieder besloten.",
  notConsented: "Nog geen instemming van: ",
  ratifications: "Bekrachtiging door de regio’s",
  noRegions: "Er doet geen regio mee.",
  count: (have: number, of: number) => `${have} van ${of}`,
  ratified: "bekrachtigd",
  halfRatified: "half bekrachtigd",
  notRatified: "nog niet bekrachtigd",
  decides: {
    region: "de regio besluit zelf",
    college: "het college van elke gemeente besluit",
    council: "de raad van elke gemeente besluit",
  },
  missing: "Ontbreekt: ",
  refused: "Stemde tegen: ",
  earlierRounds: "Wat in een eerdere ronde is besloten, telt niet meer mee.",
  late: "Wie dreigt te laat te zijn",
  tooLate: {
    region: ": te laat als de regio niet besluit vóór ",
    college: ": te laat als het college niet besluit vóór ",
    council: ": te laat als de raad niet bijeenkomt vóór ",
  },

  button: {
    react: "Reageer",
    show: "Bekijk het voorstel",
    advise: "Advies vastleggen",
    consent: "Instemming vastleggen",
    ratify: "Bekrachtiging vastleggen",
    withdraw: "Trek in",
    fall: "Laat het vervallen",
  },
  ask: {
    proposed: "Wat vindt uw organisatie hiervan? Reageer met de knop.",
    reacting: "Wat vindt uw organisatie hiervan? Reageer met de knop.",
    "at-table": "Het voorstel ligt bij de overlegtafel. Reageren kan nog.",
    advised: "De overlegtafel adviseert dit over te nemen. De zorgaanbieders stemmen nu in.",
    consenting: "De zorgaanbieders stemmen nu in.",
    ratifying: "Alle zorgaanbieders stemmen in. De regio’s bekrachtigen nu.",
    stands: "Alle regio’s hebben bekrachtigd. De herziening staat vast.",
    fallen: "Dit voorstel is vervallen.",
    withdrawn: "Dit voorstel is ingetrokken.",
  },
  askRejected: "De overlegtafel adviseert dit af te wijzen. De coördinator beslist of het voorstel vervalt.",

  event: {
    reacted: "reactie van ",
    advised: "advies van de overlegtafel",
    back: "terug naar de overlegtafel",
    refused: "geen instemming van ",
    notRatified: "niet bekrachtigd door ",
    toTable: "de reactieronde is klaar",
    toTableText: (reactions: number) =>
      reactions === 0
        ? "Er is niet gereageerd. Het voorstel gaat naar de overlegtafel."
        : `Er ${reactions === 1 ? "kwam 1 reactie" : `kwamen ${reactions} reacties`}. Het voorstel gaat naar de overlegtafel.`,
    changes: "Dit verandert",
    changesNothing: "Er zijn geen ontwikkelafspraken of indicatoren aan dit voorstel verbonden.",
    agreement: "ontwikkelafspraak ",
    indicator: "indicator ",
    holdsFrom: "Dit geldt vanaf ",
  },

  listTitle: (n: number) => `Herzieningsvoorstellen: ${n}`,
  listEmpty: "Er zijn nog geen herzieningsvoorstellen. Een partij dient er een in met “herziening nieuw”.",

  reminder: {
    title: "Herziening: dit wacht op u",
    reactions: "Reageer",
    consents: "Besluit of uw organisatie instemt",
    ratifications: "Bekrachtig",
    for: "namens ",
    before: "uiterlijk ",
  },
  lateTitle: "Dreigt te laat te zijn: ",
  lateAsk: "Vraag deze organisaties nu wanneer zij besluiten.",

  refusal: {
    year: (first: number, last: number) =>
      `Een herziening gaat in op 1 januari van een volgend jaar. Kies een jaar van ${first} tot en met ${last}.`,
    noRegion: "Er moet ten minste één regio meedoen: regio’s bekrachtigen een herziening.",
    notAParty: (name: string) =>
      `${name} is geen regio of zorgaanbieder die meedoet. Noem regio’s en zorgaanbieders; gemeenten doen mee met hun regio.`,
    guestParty: (ref: string) => `Uw organisatie is geen partij bij ${ref}. Alleen partijen reageren.`,
    forWhom: "Namens welke partij is deze reactie?",
    onlyOwn: "U reageert alleen namens uw eigen organisatie.",
    noMoreReactions: (ref: string, state: string) =>
      `${ref} is ${state}. Reageren kan tot de overlegtafel heeft geadviseerd.`,
    sameReaction: (name: string) => `Deze reactie van ${name} staat er al. Er is niets gewijzigd.`,
    ended: (ref: string, state: string) => `${ref} is ${state}. Er is niets gewijzigd.`,
    nobodyReacted: (ref: string) =>
      `Op ${ref} is nog niet gereageerd. De overlegtafel adviseert na de reactieronde. Vraag de partijen eerst om een reactie.`,
    tooLateToAdvise: (ref: string) => `De zorgaanbieders besluiten al over ${ref}. Er is al een advies.`,
    onlyTable: "Alleen de coördinator of de voorzitter van de overlegtafel legt het advies vast.",
    sameAdvice: (ref: string, advice: string) =>
      `De overlegtafel adviseerde over ${ref} al: ${advice}. Er is niets gewijzigd.`,
    notAProvider: (name: string) =>
      `${name} is geen zorgaanbieder die partij is. Regio’s en gemeenten bekrachtigen met “herziening bekrachtig”.`,
    notAdvised: (ref: string) =>
      `Over ${ref} is nog niet geadviseerd om het over te nemen. Zorgaanbieders stemmen in na dat advies.`,
    consentsDone: (ref: string) => `Alle zorgaanbieders stemmen al in met ${ref}. Er is niets gewijzigd.`,
    notYours: (name: string) => `Alleen een lid van ${name} of de coördinator legt dit vast.`,
    sameDecision: (name: string) => `Dit besluit van ${name} staat er al. Er is niets gewijzigd.`,
    notOnYet: "Deze dag moet nog komen. Leg een besluit vast als het genomen is.",
    missingConsents: (ref: string, names: string) =>
      `Regio’s bekrachtigen ${ref} pas als alle zorgaanbieders instemmen. Nog geen instemming van: ${names}.`,
    noDecider: (name: string) =>
      `${name} is geen regio of gemeente. Zorgaanbieders stemmen in met “herziening instemming”.`,
    otherRegion: (name: string, ref: string) =>
      `${name} hoort niet bij een regio die partij is bij ${ref}, en kan het niet bekrachtigen.`,
    regionHasNoCollege: (name: string) =>
      `${name} is een regio en heeft geen college of raad. Noem de gemeente die besloot.`,
    municipalityHasCollege: (name: string) =>
      `${name} is een gemeente: daar besluit het college of de raad. Kies een van die twee.`,
    tooLow: (name: string, needed: string) =>
      `Voor ${name} geldt een ander mandaat. Nodig is een besluit van: ${needed}.`,
    overruled: (name: string, level: string) =>
      `Bij ${name} besloot al een hoger orgaan: ${level}. Dat besluit blijft staan.`,
    onlyProposer: "Alleen de coördinator of wie het voorstel indiende, trekt het in.",
  },
};
