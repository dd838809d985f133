import { plural } from "../../../plural.ts";
import { loop } from "./digest-loop.ts";
import { own } from "./digest-own.ts";
import { correction, since } from "./digest-since.ts";

const overleggen = (n: number) => plural(n, "overleg", "overleggen");
const indicatoren = (n: number) => plural(n, "indicator", "indicatoren");

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
  held: (n: number) => `${overleggen(n)} gehouden`,
  cancelledCount: (n: number) => `${n} afgezegd`,
  unclosed: "niet afgesloten",
  unclosedCount: (n: number) => `${n} niet afgesloten`,
  decisions: (n: number) => plural(n, "besluit", "besluiten"),
  newAgreements: (n: number) => `${n} nieuw`,
  achieved: (n: number) => `${n} bereikt`,
  noAgreementsCount: "geen nieuwe, geen bereikt",
  done: (n: number) => `${n} gereed`,
  open: (n: number) => `${n} open`,
  lateCount: (n: number) => `${n} te laat`,
  silentCount: (n: number) => `${n} stil`,
  /** @param parts indicatoren met alleen cijfers van delen van de samenwerking */
  figuresCount: (off: number, all: number, parts: number) => {
    const some = `${indicatoren(parts)} met alleen cijfers van delen van de samenwerking`;
    if (all === 0) return parts === 0 ? "geen cijfers" : some;
    const whole =
      off === 0
        ? `${indicatoren(all)} met cijfers, geen buiten de streefwaarde`
        : `${off} van ${indicatoren(all)} buiten de streefwaarde`;
    return parts === 0 ? whole : `${whole}; ${some}`;
  },
  nextMeetings: (n: number) => (n === 0 ? "nog geen overleggen" : overleggen(n)),
  nextActions: (n: number) =>
    `; ${n === 0 ? "geen actie loopt" : plural(n, "actie loopt", "acties lopen")} af`,

  first: ", eerst ",

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
    silent: "Acties zonder bericht",
    figures: "Indicatoren met cijfers",
    parts: "Indicatoren met alleen cijfers van delen van de samenwerking",
    offTarget: "Indicatoren buiten de streefwaarde",
  },

  offTarget: "Buiten de streefwaarde",
  noneOffTarget: "Geen indicator ligt buiten de streefwaarde.",
  noFigures: "Van dit kwartaal zijn er geen cijfers.",
  onlyPartFigures: "Van dit kwartaal zijn er alleen cijfers van delen van de samenwerking.",
  moreIndicators: (n: number) => `en nog ${indicatoren(n)}: zie het hele kwartaalbericht`,
  moved: "Wat bewoog",
  nothingMoved: "Dit kwartaal zijn er geen afspraken, besluiten of afgeronde acties.",
  movedAgreement: { isNew: "Nieuwe afspraak: ", changed: "Afspraak" },
  movedDecision: "Besluit: ",
  movedAction: "Gereed: ",
  more: (n: number) => `en nog ${n}: zie het hele kwartaalbericht`,

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
    late: "Geen actie is te laat.",
    silent: "Geen andere open actie is stil gebleven.",
    moved: "Over geen andere open actie is dit kwartaal iets gemeld.",
    indicators: "Van dit kwartaal zijn er nog geen cijfers, verhalen of duidingen.",
    presence: "Dit kwartaal is er geen overleg gehouden.",
    themes: "Dit kwartaal is er geen thema voorgesteld of gekozen.",
    lessons: "Dit kwartaal is er geen les vastgelegd.",
    revisions: "Er liep dit kwartaal geen herziening.",
    reports: "Dit kwartaal is er geen verslag vastgesteld.",
    stories: "Er is nog geen verhaal bij dit cijfer.",
    interpretations: "Er is nog geen duiding bij dit cijfer.",
    comingMeetings: "Voor dat kwartaal staan er nog geen overleggen gepland.",
    dueActions: "In dat kwartaal loopt geen actie af.",
    reviews: "Geen afspraak hoeft voor die tijd te worden geëvalueerd.",
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
    silent: "Stil",
    moved: "In beweging",
  },
  silentHint: "Over deze acties is in het kwartaal niets gemeld.",
  alsoSilent: "niets gemeld",
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
    actions: (quarter: string) => `Acties die in het ${quarter} aflopen`,
    reviews: (quarter: string) => `Afspraken om te evalueren voor het eind van het ${quarter}`,
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
