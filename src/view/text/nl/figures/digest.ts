import { plural, pluralOr } from "../../../plural.ts";
import { loop } from "./digest-loop.ts";
import { own } from "./digest-own.ts";
import { correction, since } from "./digest-since.ts";

const indicatoren = (n: number) => plural(n, "indicator", "indicatoren");

/** “1 van de 3 indicatoren met cijfers haalt de streefwaarde niet.” */
function targetsMissed(off: number, all: number): string {
  if (off === 0) return `${indicatoren(all)} met cijfers. Er is geen streefwaarde gemist.`;
  if (all === 1) return "De enige indicator met cijfers haalt de streefwaarde niet.";
  if (off === all) return `Geen van de ${all} indicatoren met cijfers haalt de streefwaarde.`;
  return `${off} van de ${all} indicatoren met cijfers ${off === 1 ? "haalt" : "halen"} de streefwaarde niet.`;
}

/** Het kwartaalbericht: het concept, het bericht in de ruimtes en de pagina. */
export const digest = {
  summary: {
    draft: "Bekijk het concept van een kwartaalbericht",
    approve: "Keur een kwartaalbericht goed: het wordt dan geplaatst",
    introduce: "Schrijf de inleiding van een kwartaalbericht",
    later: "Laat een kwartaalbericht nog even liggen",
    list: "Bekijk de kwartaalberichten",
  },
  title: (quarter: string) => `Kwartaalbericht ${quarter}`,
  draftTitle: (quarter: string) => `Concept kwartaalbericht ${quarter}`,
  asOf: "Stand van ",
  approvedOn: "Goedgekeurd op ",
  by: " door ",
  superseded: "Dit concept is vervangen door een nieuwer bericht. Kijk daar, en keur het daar goed.",
  draftNotice:
    "Dit is een concept. Alleen coördinatoren zien het. Na goedkeuring wordt het één keer geplaatst.",
  runningNotice: "Dit kwartaal loopt nog. Goedkeuren kan pas als het voorbij is.",
  blank:
    "Over dit kwartaal staat niets in Leerlus. Misschien werkte u toen nog zonder. U hoeft dit concept niet goed te keuren.",
  ask: (until: string) =>
    `Klopt dit? Keur het dan goed. Kiest u “Later”, dan vraag ik het de volgende werkdag om 9.00 uur weer. Doet u niets, dan vraag ik het elke week, tot het volgende concept er is (${until}).`,
  page: "Bekijk alles op één pagina, ook om af te drukken",
  fullPage: "Lees het hele kwartaalbericht",
  button: {
    approve: "Goedkeuren",
    introduce: "Inleiding wijzigen",
    later: "Later",
    show: "Bekijk het concept",
  },

  introduction: "Inleiding",
  noIntroduction: "Er is nog geen inleiding.",
  keyNumbers: "Kerncijfers",
  label: {
    meetings: "Overleggen",
    agreements: "Afspraken",
    actions: "Acties",
    figures: "Cijfers",
    next: "Wat komt",
  },
  noMeetings: "Er waren geen overleggen en geen besluiten.",
  held: (n: number) => `${pluralOr("geen", n, "overleg", "overleggen")} gehouden`,
  cancelledCount: (n: number) => `${n} afgezegd`,
  unclosed: "niet afgesloten",
  unclosedCount: (n: number) => `${n} niet afgesloten`,
  decisions: (n: number) => pluralOr("geen", n, "besluit", "besluiten"),
  newAgreements: (n: number) => (n === 0 ? "geen nieuwe" : `${n} nieuw`),
  achieved: (n: number) => `${n === 0 ? "geen" : n} bereikt`,
  noAgreementsCount: "Er zijn geen afspraken gemaakt of bereikt.",
  noActionsCount: "Er zijn geen acties.",
  done: (n: number) => `${n === 0 ? "geen" : n} gereed`,
  open: (n: number) => `${n === 0 ? "geen" : n} open`,
  lateCount: (n: number) => `${n} te laat`,
  silentCount: (n: number) => `over ${n} niets gehoord`,
  /** @param parts indicatoren zonder totaalcijfer */
  figuresCount: (off: number, all: number, parts: number) => {
    const some = `Er ${parts === 1 ? "is" : "zijn"} ${indicatoren(parts)} zonder totaalcijfer.`;
    if (all === 0) return parts === 0 ? "Er zijn geen cijfers." : some;
    const whole = targetsMissed(off, all);
    return parts === 0 ? whole : `${whole} ${some}`;
  },
  /** The first meeting follows. */
  nextMeetings: (n: number) => (n === 1 ? "Er is 1 overleg: " : `Er zijn ${n} overleggen. Het eerste is `),
  noNextMeetings: "Er zijn nog geen overleggen gepland.",
  nextActions: (n: number) =>
    n === 0
      ? " Er hoeven geen acties klaar te zijn."
      : n === 1
        ? " Er moet 1 actie klaar zijn."
        : ` Er moeten ${n} acties klaar zijn.`,

  number: "Aantal",
  what: "Onderwerp",
  rows: {
    held: "Overleggen gehouden",
    cancelled: "Overleggen afgezegd",
    decisions: "Besluiten",
    newAgreements: "Nieuwe afspraken",
    achieved: "Afspraken bereikt",
    done: "Acties gereed",
    open: "Acties open",
    late: "Acties te laat",
    silent: "Acties waarover wij niets hoorden",
    figures: "Indicatoren met cijfers",
    parts: "Indicatoren zonder totaalcijfer",
    offTarget: "Streefwaarden niet gehaald",
  },

  offTarget: "Streefwaarde niet gehaald",
  noneOffTarget: "Er is geen streefwaarde gemist.",
  noFigures: "Van dit kwartaal zijn er geen cijfers.",
  onlyPartFigures: "Van dit kwartaal zijn er nog geen totaalcijfers.",
  moreIndicators: (n: number) => `En nog ${indicatoren(n)}: zie het hele kwartaalbericht.`,
  moved: "Wat er veranderde",
  nothingMoved: "Dit kwartaal zijn er geen afspraken, besluiten of afgeronde acties.",
  movedAgreement: { isNew: "Nieuwe afspraak: ", changed: "Afspraak" },
  movedDecision: "Besluit: ",
  movedAction: "Gereed: ",
  more: (n: number) => `En nog ${n}: zie het hele kwartaalbericht.`,

  section: {
    meetings: "Overleggen",
    decisions: "Besluiten",
    agreements: "Ontwikkelafspraken",
    actions: "Acties",
    indicators: "Cijfers en verhalen",
    since: since.heading,
    presence: "Aanwezigheid",
    learning: "Thema’s en lessen",
    revisions: "Herzieningen",
    reports: "Vastgestelde verslagen",
    next: "Wat er komt",
  },
  none: {
    meetings: "Dit kwartaal waren er geen overleggen.",
    decisions: "Dit kwartaal zijn er geen besluiten vastgelegd.",
    agreements: "Dit kwartaal zijn er geen afspraken gemaakt of gewijzigd.",
    finished: "Dit kwartaal is er geen actie afgerond.",
    late: "Er zijn geen acties te laat.",
    silent: "Over alle andere open acties hoorden wij iets.",
    moved: "Over andere open acties is dit kwartaal niets gemeld.",
    indicators: "Van dit kwartaal zijn er nog geen cijfers, verhalen of duidingen.",
    presence: "Dit kwartaal is er geen overleg gehouden.",
    themes: "Dit kwartaal is er geen thema voorgesteld of gekozen.",
    lessons: "Dit kwartaal is er geen les vastgelegd.",
    revisions: "Er liep dit kwartaal geen herziening.",
    reports: "Dit kwartaal is er geen verslag vastgesteld.",
    stories: "Er is nog geen verhaal bij dit cijfer.",
    interpretations: "Er is nog geen duiding bij dit cijfer.",
    comingMeetings: "Voor dat kwartaal staan er nog geen overleggen gepland.",
    dueActions: "In dat kwartaal hoeven er geen acties klaar te zijn.",
    reviews: "Er hoeven voor die tijd geen afspraken te worden geëvalueerd.",
  },
  loop,
  since,
  correction,
  own,
  question: {
    heading: "Vraag aan u",
    revision: "Besluit uw gemeente of regio over ",
    review: "Wat wilt u meegeven over ",
    before: " vóór ",
    indicator: (title: string) => `Wat is er in uw gemeente nodig bij “${title}”?`,
    nothing: "Welk onderwerp moet volgend kwartaal op de agenda?",
  },
  actions: {
    finished: "Gereed of vervallen",
    late: "Te laat",
    silent: "Niets over gehoord",
    moved: "Loopt, met nieuws",
  },
  silentHint: "Over deze acties is in het kwartaal niets gemeld.",
  alsoSilent: "niets gemeld",
  late: "te laat",
  until: "uiterlijk ",
  isNew: "nieuw",
  review: "evaluatie op ",
  stories: "Verhaal",
  interpretations: "Duiding",
  saidBy: (organisation: string, period: string) => `${organisation}, ${period}`,
  noInterpretationNeeded: "Geen duiding nodig.",
  untold: (titles: string) => `Nog geen cijfers: ${titles}.`,
  coming: {
    meetings: (quarter: string) => `Overleggen in het ${quarter}`,
    actions: (quarter: string) => `Acties die in het ${quarter} klaar moeten zijn`,
    reviews: (quarter: string) => `Afspraken om te evalueren vóór het eind van het ${quarter}`,
  },

  noFigure: "nog geen cijfer",
  corrected: "gecorrigeerd",
  publicSource: (source: string) => `Bron: ${source} (openbaar).`,

  settledTitle: (quarter: string) => `Kwartaalbericht ${quarter} is goedgekeurd`,
  settled: (name: string, at: string) => `${name} keurde het goed op ${at}. Er hoeft niets meer te gebeuren.`,
  placed: "Geplaatst in",
  placedIn: (room: string, channels: number) => `${room} (${plural(channels, "kanaal", "kanalen")})`,
  notPlaced: (room: string) =>
    `Niet geplaatst in ${room}: daar hoort geen kanaal bij. De pagina kunt u wel delen.`,
  noRoom: (key: string) => `Niet geplaatst in “${key}”: die ruimte is er niet.`,
  approvedBefore: (quarter: string, name: string, at: string) =>
    `Het kwartaalbericht ${quarter} is al goedgekeurd: ${name} deed dat op ${at}. Het is één keer geplaatst.`,
  notShown: (quarter: string, link: string) =>
    `U hebt het concept van ${quarter} nog niet gezien. Bekijk het eerst met “digest voorbeeld ${quarter}” of op ${link}, en keur het daarna goed.`,
  changed: (quarter: string, parts: string, link: string) =>
    `Niet goedgekeurd: het concept van ${quarter} is gewijzigd sinds u het zag (${parts}). Bekijk het vernieuwde concept met “digest voorbeeld ${quarter}” of op ${link}, en keur het daarna goed.`,
  parts: {
    meetings: "overleggen",
    decisions: "besluiten",
    agreements: "afspraken",
    actions: "acties",
    indicators: "cijfers, verhalen of duidingen",
    loop: "aanwezigheid, thema’s, herzieningen of verslagen",
    since: "wat er veranderde of is gecorrigeerd",
    next: "wat er komt",
    introduction: "de inleiding",
  },
  notAQuarter: (text: string) =>
    `“${text}” is geen kwartaal. Schrijf bijvoorbeeld 2026-Q3. Het kwartaalbericht gaat over een heel kwartaal.`,
  notOver: (quarter: string) =>
    `${quarter} is nog niet voorbij. Bekijken kan met “digest voorbeeld ${quarter}”; goedkeuren kan vanaf de eerste dag van het volgende kwartaal.`,
  notBegun: (quarter: string) => `${quarter} is nog niet begonnen. Kies een kwartaal dat al begonnen is.`,
  laterTitle: "Later",
  later: (at: string) => `Goed. Ik vraag het u weer op ${at}.`,
  listTitle: "Kwartaalberichten",
  listEmpty:
    "Er is nog geen kwartaalbericht. Op de vijfde werkdag van elk kwartaal krijgt de coördinator een concept.",
  listDraft: "concept, wacht op goedkeuring",
  dropped: {
    old: "er is al een nieuwer kwartaal",
    approved: "al goedgekeurd",
  },
  statusLabel: "Kwartaalbericht",
  statusWaiting: (quarter: string) => `concept ${quarter} wacht op goedkeuring sinds `,

  numbersOf: (quarter: string) => `Het ${quarter} in getallen`,
  pageMissing:
    "Dit kwartaalbericht is er niet, of het is nog niet goedgekeurd. Met “digest” ziet u welke er zijn.",
  editions: "Edities",
  edition: { executive: "Bestuurlijk, op één scherm", full: "Ambtelijk, alles" },
  frozen:
    "Dit bericht staat zoals het is goedgekeurd. Wat daarna is gewijzigd, staat in het volgende; een cijfer dat is gecorrigeerd, ook hierboven.",
  privacy:
    "Aantallen van 0 tot en met 7 zijn afgeschermd en de andere zijn afgerond, zodat geen kind te herkennen is.",
};
