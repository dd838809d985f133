const ORDINALS = ["eerste", "tweede", "derde", "vierde"];
const nth = (n: number) => ORDINALS[n - 1] ?? `${n}e`;

/** Wat een indicator in een periode vertelt, en de samenvatting van een periode. */
export const finding = {
  showSummary: "Bekijk het cijfer van een indicator",
  summarySummary: "Bekijk alle cijfers van een periode",

  /** Achter een voorzetsel: “in het derde kwartaal van 2026”. */
  period: {
    year: (year: string) => year,
    half: (n: number, year: string) => `het ${nth(n)} halfjaar van ${year}`,
    quarter: (n: number, year: string) => `het ${nth(n)} kwartaal van ${year}`,
  },
  previousPeriod: {
    month: "de vorige maand",
    quarter: "het vorige kwartaal",
    half: "het vorige halfjaar",
    year: "het vorige jaar",
  },
  title: (indicator: string, period: string) => `${indicator} in ${period}`,
  titleOf: (indicator: string, place: string, period: string) => `${indicator} in ${period}: ${place}`,

  figure: "Cijfer",
  provisional: "voorlopig",
  withheld: "afgeschermd, om kinderen te beschermen",
  withheldNotice:
    "Afgeschermd: te kleine aantallen, en cijfers waaruit die te berekenen zijn, laten we niet zien. Zo is geen kind te herkennen.",
  noFigure: (period: string) => `Voor de hele samenwerking is er nog geen cijfer over ${period}.`,
  noFigureOf: (place: string, period: string) => `Van ${place} is er geen cijfer over ${period}.`,
  askTown: "Dit cijfer is er wel per gemeente. Noem er een, bijvoorbeeld:",
  example: (code: string, period: string, town: string) =>
    `indicator toon ${code}; ${period}; gemeente ${town}`,
  noFiguresOf: (indicator: string) => `Er zijn nog geen cijfers van ${indicator}.`,
  noFiguresOfIn: (indicator: string, period: string) =>
    `Over ${period} zijn er geen cijfers van ${indicator}.`,
  provisionalNotice: "Dit is een voorlopig cijfer. Het kan nog veranderen.",

  change: "Verandering",
  /** “5 meer dan in het vorige kwartaal”. */
  than: {
    more: (by: string, before: string) => `${by} meer dan in ${before}`,
    less: (by: string, before: string) => `${by} minder dan in ${before}`,
    higher: (by: string, before: string) => `${by} hoger dan in ${before}`,
    lower: (by: string, before: string) => `${by} lager dan in ${before}`,
    same: (before: string) => `gelijk aan ${before}`,
  },
  points: (number: string) => `${number} procentpunt`,
  wanted: "dat gaat de goede kant op",
  unwanted: "dat is slechter dan gewenst",
  /** Of a provisional figure beside a definitive one: “voorlopig 185 meer dan in het vorige kwartaal”. */
  provisionally: (than: string) => `voorlopig ${than}`,
  mayChange: "Dit kan nog veranderen.",
  /** Of a definitive figure beside a provisional one. */
  thanProvisional: (than: string, before: string) => `${than}; het cijfer over ${before} is nog voorlopig`,
  noChange: {
    none: (before: string) => `er is geen cijfer over ${before} om mee te vergelijken`,
    withheld: (before: string) => `het cijfer over ${before} is afgeschermd, dus vergelijken kan niet`,
    definition: (before: string) => `sinds ${before} wordt er iets anders geteld, dus vergelijken kan niet`,
  },

  target: "Streefwaarde",
  met: (value: string) => `${value}, gehaald`,
  notMet: (value: string) => `${value}, niet gehaald`,
  longer: (value: string, period: string) =>
    `${value} voor heel ${period}; voor deze periode apart is er geen afgesproken`,
  longerPeriod: (value: string, period: string) =>
    `${value} voor ${period}; voor deze periode apart is er geen afgesproken`,
  noTarget: "niet afgesproken",
  /** In a sentence of its own. */
  targetIs: (value: string) => `De streefwaarde is ${value}.`,
  targetMet: (value: string) => `De streefwaarde is ${value}. Die is gehaald.`,
  targetMissed: (value: string) => `De streefwaarde is ${value}. Die is niet gehaald.`,

  corrected: "Een of meer cijfers van deze periode zijn gecorrigeerd.",
  was: (before: string) => `Eerder stond hier: ${before}.`,
  correctedOn: "Gecorrigeerd op ",

  regions: "De regio's vergeleken",
  refused: {
    "no-denominator":
      "Een vergelijking of rangorde van de regio's is met dit cijfer niet mogelijk. Het is een aandeel per gemeente, en het aantal kinderen waarvan het een aandeel is (de noemer) is niet bekend. Zonder noemer geven percentages van gemeenten samen geen juist percentage van een regio.",
    "not-by-region": "Deze indicator wordt niet per regio bijgehouden.",
    "no-figures": "Van de regio's zijn er in deze periode geen cijfers.",
  },
  allRegionsWithheld: "De cijfers van alle regio's zijn afgeschermd.",

  partsOf: (place: string) => `De gemeenten van ${place}`,

  beside: "Verhalen en duidingen",
  nothingBeside: "Er staat nog geen verhaal of duiding bij dit cijfer.",
  story: "Verhaal",
  interpretation: "Duiding",
  noneNeeded: "Geen duiding nodig.",
  from: (organisation: string) => `van ${organisation}, `,

  source: (source: string) => `Bron: ${source}.`,
  cbs: (table: string) => `CBS, tabel ${table}, CC BY 4.0`,
  importedOn: "Ingelezen op ",
  rounded: (to: number) => `Aantallen zijn afgerond op veelvouden van ${to}.`,
  definition: (text: string) => `Wat telt mee: ${text}`,

  interpret: "Duiding geven",
  tell: "Verhaal vertellen",

  summaryTitle: (period: string) => `De cijfers over ${period}`,
  noFiguresAtAll:
    "Er zijn nog geen cijfers. Zodra de coördinator een bestand met cijfers inleest, staat hier de samenvatting.",
  noFiguresIn: (period: string) => `Over ${period} zijn er nog geen cijfers.`,
  latest: (period: string) => `De nieuwste cijfers gaan over ${period}.`,
  withoutFigures: (names: string) => `Nog geen cijfers: ${names}.`,
  offTarget: (count: number, of: number) =>
    of === 1
      ? "De streefwaarde is niet gehaald."
      : count === 1
        ? `1 van de ${of} streefwaarden is niet gehaald.`
        : `${count} van de ${of} streefwaarden zijn niet gehaald.`,
  allMet: (of: number) =>
    of === 1 ? "De streefwaarde is gehaald." : `Alle ${of} streefwaarden zijn gehaald.`,
  ofCountry: "Dit is het cijfer van heel Nederland.",
  byTown: "De cijfers van heel Nederland zijn er ook per gemeente.",
  moreHint: "Meer over een cijfer? Typ bijvoorbeeld: ",
  showLine: (code: string, period: string) => `indicator toon ${code} ${period}`,
  onlyParts: "er is nog geen totaalcijfer",
  ofPeriod: (period: string) => `Dit gaat over ${period}.`,
  ofRegions: (figures: string) => `Per regio: ${figures}.`,
  showOne: "Meer",
  updatedOn: "Bijgewerkt na nieuwe cijfers op ",
  alsoChanged: (periods: string) => `Er kwamen ook cijfers over ${periods}.`,
  earlierPeriods: (count: number) => (count === 1 ? "1 eerder kwartaal" : `${count} eerdere kwartalen`),
  beforeMeeting: "Ter voorbereiding van ",
  postedIn: (room: string) => `Deze samenvatting staat nu in ${room}.`,
  renewedIn: (room: string) => `Deze samenvatting stond al in ${room}. Wat veranderd is, is daar bijgewerkt.`,
  onlyCoordinator:
    "Alleen de coördinator plaatst de samenvatting in een ruimte. Zonder ruimte ziet u haar zelf.",
  previous: (period: string) => `Eerder: ${period}`,
  next: (period: string) => `Later: ${period}`,

  unknownPlace: (text: string, near: string[]) =>
    near.length > 0
      ? `Het gebied “${text}” is niet bekend. Bedoelt u ${near.join(" of ")}?`
      : `Het gebied “${text}” is niet bekend. Noem een regio, een gemeente of een CBS-code.`,
  severalPlaces: (text: string, names: string[]) =>
    `“${text}” kan meer gebieden zijn: ${names.join(", ")}. Noem de CBS-code.`,
  oneArea: "Kies een regio of een gemeente, niet allebei.",

  dropped: {
    nothing: (period: string) => `geen cijfers over ${period}: niets geplaatst`,
    withheld: (period: string) => `alle cijfers over ${period} zijn afgeschermd: niets geplaatst`,
    noRecent: (meeting: string) => `geen recente cijfers voor ${meeting}: niets geplaatst`,
    gone: (meeting: string) => `${meeting} gaat niet door of is al geweest: niets geplaatst`,
  },
};
