/** Verhalen en duidingen bij indicatoren. */
export const story = {
  storySummary: "Vertel een verhaal bij een indicator",
  interpretSummary: "Geef een duiding bij een indicator",
  withdrawSummary: "Trek een verhaal of duiding in",
  withdrawSure: "Wat u vertelde wordt weggehaald en is niet terug te halen. Weet u het zeker?",

  storyTitle: "Verhaal bij ",
  interpretationTitle: "Duiding bij ",
  noneTitle: "Geen duiding nodig bij ",
  none: "Er is gezegd dat hier geen duiding nodig is. Een duiding kan nog altijd, en vervangt dit.",
  withdrawn: "Dit is ingetrokken. De tekst is weggehaald.",
  indicator: "Indicator",
  period: "Periode",
  by: "Verteld door",
  meeting: "Overleg",
  number: "Nummer",
  interpretButton: "Duiding",
  noneButton: "Geen duiding nodig",
  withdrawButton: "Trek in",

  textOrNone: "Schrijf de duiding, of zeg “geen duiding nodig”.",
  textAndNone: "Schrijf een duiding of zeg dat er geen nodig is, niet allebei.",
  otherRhythm: (title: string, rhythm: string, example: string) =>
    `${title} wordt bijgehouden ${rhythm}. Schrijf een periode zoals ${example}.`,
  notBegun: (period: string) => `${period} moet nog beginnen. Kies een periode die er al is geweest.`,
  leadersOnly:
    "Dat er geen duiding nodig is, zegt de voorzitter of de notulist van het monitoringsoverleg, of de coördinator. Een duiding geven mag u wel.",
  alreadyInterpreted: (title: string, period: string, refs: string) =>
    `Bij ${title} over ${period} staat al een duiding (${refs}). Die blijft staan. Klopt zij niet? Trek haar dan eerst in.`,
  notYours: (ref: string) => `${ref} trekt in wie het vertelde, of de coördinator.`,
  alreadyWithdrawn: (ref: string) => `${ref} is al ingetrokken.`,
  inReport: (ref: string, meeting: string) =>
    `${ref} staat in de uitkomsten van ${meeting}, dat is gesloten. Vraag de coördinator om het in te trekken, of voeg een nieuwe duiding toe.`,

  interpretations: "Duidingen",
  stories: "Verhalen",
  notClosed: (meeting: string, points: string) =>
    `${meeting} kan nog niet sluiten. Bij deze indicatoren staat nog geen duiding: ${points}. Typ “indicator duiding” met de indicator, de periode en de tekst, of zeg erbij “; geen duiding nodig”. Een punt dat nu niet lukt kunt u parkeren of doorzetten.`,
  offTarget: (title: string, period: string) => `${title} (${period}): de streefwaarde is niet gehaald`,
  corrected: (title: string, period: string) => `${title} (${period}): er is een cijfer gecorrigeerd`,
  both: (title: string, period: string) =>
    `${title} (${period}): de streefwaarde is niet gehaald, en er is een cijfer gecorrigeerd`,

  missingSummary: "Bekijk welke cijfers ontbreken",
  missingTitle: "Cijfers die ontbreken",
  missingButton: "Wat ontbreekt er?",
  nothingMissing: "Er ontbreekt niets: alle verwachte cijfers zijn er.",
  nothingMissingIn: (period: string) => `Over ${period} ontbreekt niets: alle verwachte cijfers zijn er.`,
  noneOfYours: "Van uw organisatie ontbreekt niets.",
  notOver: (period: string) => `${period} is nog niet voorbij. Er ontbreekt dus nog niets.`,
  expectedTitle: (period: string) => `Cijfers die worden verwacht: ${period}`,
  expectedBy: (day: string) => `verwacht uiterlijk ${day}`,
  nothingExpected: (period: string) => `Over ${period} hoeft u geen cijfers aan te leveren.`,
  deliverers: {
    provider: "van de aanbieders",
    region: "van de regio's",
    secretariat: "van het secretariaat",
  },
  neverDelivered: "nog nooit aangeleverd",
  bySecretariat: "secretariaat",
  missingOf: {
    provider: (count: number, all: number) => `${count} van de ${all} aanbieders`,
    region: (count: number, all: number) => `${count} van de ${all} regio's`,
  },
  due: (day: string) => `kan nog tot en met ${day}`,
  wasDue: (day: string) => `moest er zijn op ${day}`,
  howToDeliver: "Geef het bestand met de cijfers aan de coördinator van uw samenwerking. Die brengt het in.",
  howToBringIn: "Hebt u de cijfers gekregen? Lees het bestand in met “indicator import”.",
  howToButton: "Hoe lever ik aan?",
  askedTitle: (organisation: string, period: string) => `Cijfers gevraagd van ${organisation}: ${period}`,
  asked: (deadline: string) =>
    `Deze cijfers van u zijn er nog niet. Ze hadden er op ${deadline} moeten zijn:`,
  listTitle: (period: string) => `Cijfers die ontbreken: ${period}`,
  listBody: (deadline: string) => `Deze cijfers hadden er op ${deadline} moeten zijn.`,
  listAsked: "Elke organisatie kreeg één bericht met haar eigen lijst.",
  unreached: (names: string) =>
    `Niet gevraagd, want zonder eigen ruimte en zonder contactpersoon die meedoet: ${names}.`,
  neverTitle: "Cijfers die nog nooit zijn aangeleverd",
  never:
    "Van deze indicatoren kwamen nog nooit cijfers binnen. Daarom vraagt Leerlus er niemand om. Dat verandert zodra de eerste cijfers er zijn. Dit bericht komt één keer.",
  noLongerKept: (period: string) => `${period}: er zijn geen indicatoren meer met deze termijn`,
};
