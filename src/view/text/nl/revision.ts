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
    proposal: "Maak het concept van een collegevoorstel over een herziening",
    process: "Leg vast wat er met een reactie gebeurt",
    withdraw: "Trek een herzieningsvoorstel in",
  },
  withdrawSure: "Het voorstel gaat dan niet door. Dit is niet terug te draaien. Weet u het zeker?",

  label: {
    state: "Stand",
    subject: "Gaat over",
    from: "Gaat in",
    parties: "Partijen",
    costs: "Kosten",
    indicators: "Indicatoren",
    agreements: "Ontwikkelafspraken",
    by: "Ingediend door",
    origin: "Komt uit",
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
    process: "Verwerk een reactie",
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

  memorandum: {
    title: "Reactienota",
    lead: "Wat partijen van het voorstel vinden, en wat er met elke reactie gebeurt.",
    handled: "Wat we ermee doen: ",
    open: "Wat we hiermee doen, is nog niet vastgelegd.",
    missing: "Wie niet reageerde",
    allReacted: "Alle partijen hebben gereageerd.",
  },

  proposal: {
    cardTitle: "Concept-collegevoorstel",
    cardText: "Wat Leerlus weet, staat er al in. Vul aan wat alleen de gemeente weet.",
    page: "lezen en afdrukken",
    word: "bestand voor Word",
    pageMissing:
      "Er is geen concept-voorstel voor deze organisatie. Kijk met “herziening besluit” welke er zijn.",
    title: (name: string) => `Concept-voorstel: ${name}`,
    isDraft: "Dit is een concept: vul het aan waar dat staat.",
    heading: {
      decision: "Te nemen besluit",
      introduction: "Inleiding",
      result: "Beoogd resultaat",
      arguments: "Argumenten en kanttekeningen",
      finance: "Financiën",
      role: "Rol van de gemeente",
      board: "Aandachtspunten voor het bestuur",
      sustainability: "Duurzaamheid",
      next: "Vervolg",
    },
    decides: {
      region: (name: string) => `De regio ${name} besluit te bekrachtigen: herzieningsvoorstel `,
      college: (name: string) =>
        `Het college van burgemeester en wethouders van ${name} besluit te bekrachtigen: herzieningsvoorstel `,
      council: (name: string) => `De gemeenteraad van ${name} besluit te bekrachtigen: herzieningsvoorstel `,
    },
    from: ", met ingang van ",
    about: (subject: string) => `Het voorstel gaat over ${subject}.`,
    parties: "Partijen zijn ",
    cameFrom: "Het voorstel kwam voort uit ",
    moves: "De herziening werkt door in:",
    noCosts: "Over de verdeling van de kosten is niets afgesproken.",
    adviceOf: "Advies van de overlegtafel",
    reactionsOf: "Reacties van partijen",
    refusedBy: "Waarom partijen eerder niet instemden",
    ofRegion: (region: string) => `De gemeente hoort bij de jeugdregio ${region}.`,
    mandate: (words: string) => `Het mandaat in deze regio: ${words}.`,
    deadline: {
      region: "De regio besluit uiterlijk op ",
      college: "Het college besluit uiterlijk op ",
      council: "De raad besluit uiterlijk op ",
    },
    whole: "De herziening staat vast als alle regio’s die partij zijn, hebben bekrachtigd.",
    planning: "Planning",
    communication: "Communicatie",
    told: "De samenwerking maakt de uitkomst bekend aan alle partijen. Vul aan: wie vertelt het in de gemeente, en wanneer?",
    evaluation: "Evaluatie",
    evaluated:
      "Het monitoringsoverleg volgt elk kwartaal de indicatoren en de ontwikkelafspraken. Vul aan: wanneer kijkt de gemeente zelf terug?",
    fill: {
      result: "Vul aan: wat merken kinderen en gezinnen in de gemeente hiervan?",
      arguments: "Vul aan: welke argumenten en kanttekeningen heeft de gemeente zelf?",
      finance: "Vul aan: wat betekent dit voor de begroting van de gemeente?",
      board: "Vul aan: wat moet het bestuur nog meer weten?",
      sustainability: "Vul aan: wat betekent dit voor duurzaamheid, zoals reizen en gebouwen?",
    },
  },

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
    noReactionOf: (name: string, ref: string) => `Van ${name} is er geen reactie op ${ref}.`,
    sameHandling: (name: string) => `Dit stond al bij de reactie van ${name}. Er is niets gewijzigd.`,
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
    decidesNothing: (name: string, ref: string) =>
      `${name} besluit niet over ${ref}. Een concept is er voor wie bekrachtigt: kijk met “herziening besluit ${ref}”.`,
    onlyProposer: "Alleen de coördinator of wie het voorstel indiende, trekt het in.",
  },
};
