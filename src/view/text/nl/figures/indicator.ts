const or = (words: string[]) => words.map((word) => `“${word}”`).join(" of ");
const near = (words: string[]) => (words.length > 0 ? ` Bedoelt u ${or(words)}?` : "");

/** Indicatoren en bestanden met cijfers: wat er is, en wat er in een bestand niet klopt. */
export const indicator = {
  listSummary: "Bekijk de indicatoren",
  importSummary: "Lever cijfers aan: hoe dat gaat",
  explainSummary: "Wat staat er in deze kolommen?",
  confirmSummary: "Bewaar de cijfers van een bestand dat is bekeken",
  discardSummary: "Bewaar een bestand toch niet",
  listTitle: "Indicatoren",
  none: "Er zijn nog geen indicatoren. Ze staan in het bestand van de samenwerking (indicators).",
  importTitle: "Cijfers aanleveren",
  importBody:
    "De coördinator geeft een bestand met cijfers (CSV of Excel): deel het hier in de chat met Leerlus, of kies het op de pagina hieronder. U ziet eerst wat het zou veranderen; pas na “Bewaar” wordt het bewaard.",
  importLink: "Kies een bestand",
  importLarge:
    "Is het bestand groter dan 16 MB? Gebruik dan het programma “leerlus import BESTAND”, of stuur het naar de API.",
  importColumns:
    "Zonder uitleg leesbaar: een bestand met de kolommen indicator, period, region, municipality, provider, value, provisional en note (in elke volgorde; weglaten mag), en een bestand van StatLine zoals het is.",
  importRules:
    "Klopt er iets niet, dan wordt er niets bewaard en leest u op welke regel en in welke kolom. Hetzelfde bestand nog eens verandert niets. Bij een correctie blijft de eerdere waarde bewaard.",
  rhythm: { month: "per maand", quarter: "per kwartaal", half: "per half jaar", year: "per jaar" },
  direction: { up: "hoger is beter", down: "lager is beter", none: "geen gewenste richting" },
  target: (period: string, value: string) => `streefwaarde ${period}: ${value}`,
  source: (source: string) => `bron: ${source}`,

  empty: "Dit bestand is leeg: er staan geen regels met cijfers in.",
  notATable:
    "Dit is geen tabel. Geef een CSV-bestand met kolomnamen op de eerste regel, of een Excel-bestand (.xlsx).",
  damaged:
    "Dit Excel-bestand is beschadigd of onvolledig. Open het in Excel, bewaar het opnieuw en stuur het nog eens.",
  statLineLayout:
    "Deze tabel van StatLine heeft de perioden boven de kolommen. Kies bij StatLine onder “Downloaden” niet “CSV volgens tabelindeling”, maar “CSV met statistische symbolen”, en stuur dat bestand.",
  tooSlow:
    "Het lezen van dit bestand duurt te lang; er is niets bewaard. Bewaar het als CSV, of deel het op.",
  tooMuch:
    "Het lezen van dit bestand vraagt te veel geheugen; er is niets bewaard. Bewaar het als CSV, of deel het op.",
  encoding: (line: number, column: string) =>
    `Regel ${line}, kolom “${column}”: deze letters zijn niet te lezen, want het bestand is geen UTF-8. Bewaar het als “CSV UTF-8” en stuur het opnieuw.`,
  encodingAt: (line: number, place: number) =>
    `Regel ${line}, teken ${place}: deze letters zijn niet te lezen, want het bestand is geen UTF-8. Bewaar het als “CSV UTF-8” en stuur het opnieuw.`,
  tooLarge: (mb: number) => `Dit bestand is groter dan ${mb} MB. Deel het op, bijvoorbeeld per jaar.`,
  workbookTooLarge:
    "Dit Excel-bestand is te groot, of wordt bij het uitpakken te groot. Bewaar het als CSV, of deel het op.",
  chooseSheet: (names: string[]) =>
    `Dit Excel-bestand heeft ${names.length} bladen met gegevens: ${names
      .slice(0, 10)
      .map((name) => `“${name.slice(0, 60)}”`)
      .join(", ")}. Kies er één.`,
  tooMany: (most: number) =>
    `Er staan meer dan ${most} cijfers in dit bestand. Deel het op, bijvoorbeeld per jaar.`,
  manyColumns: (most: number) => `Er zijn meer dan ${most} kolommen.`,
  manyNotes: (most: number) => `Er zijn meer dan ${most} toelichtingen.`,
  manySlices: (most: number) =>
    `Er staan meer dan ${most} verschillende perioden, of indicatoren met hun periode, in dit bestand. Deel het op, bijvoorbeeld per indicator.`,
  longColumn: (most: number) =>
    `De naam van een kolom is langer dan ${most} tekens. Staan de kolomnamen wel op één regel boven de cijfers?`,
  columnTwice: (name: string) => `De kolom “${name}” staat er twee keer. Geef elke kolom een eigen naam.`,
  noMapping:
    'De mapping is niet te lezen. Stuur JSON zoals in het antwoord stond: {"columns": {"kolom": "period"}}.',
  mappingNeeded: (unmapped: string[]) =>
    unmapped.length > 0
      ? `Zeg eerst wat dit betekent: ${unmapped.map((word) => `“${word}”`).join(", ")}.`
      : "Kijk of de kolommen zo goed zijn begrepen, en bevestig dat.",
  rejected: (count: number) =>
    count === 1
      ? "Eén plek in het bestand klopt niet. Er is niets bewaard."
      : `${count} plekken in het bestand kloppen niet. Er is niets bewaard.`,

  quote:
    "Hier staat een aanhalingsteken dat niet wordt gesloten, of tekst achter een gesloten aanhalingsteken.",
  ragged: (cells: number, columns: number) =>
    `Deze regel heeft ${cells} ${cells === 1 ? "cel" : "cellen"}; de eerste regel heeft er ${columns}.`,
  mixed: (other: string, own: string) =>
    `Deze regel is gescheiden met ${sign(other)}; de eerste regel met ${sign(own)}. Gebruik overal hetzelfde teken.`,
  bothSigns: (line: number) =>
    `Hier staat een ander decimaalteken dan op regel ${line}. Gebruik overal een komma of overal een punt.`,
  dash: "Een streepje kan “nul” of “niet gepubliceerd” betekenen. Schrijf 0, of laat de cel leeg.",
  errorCell: (text: string) =>
    `Hier staat een fout (${text}) in plaats van een waarde. Verbeter de cel, of laat haar leeg als er geen cijfer is.`,
  otherUnit: (sign: string, unit: string) =>
    `Hier staat ${sign} bij het getal, maar dit cijfer wordt geteld in ${unit}. Kijk of het in de juiste kolom staat, of haal het teken weg.`,
  mergedFigure: (ref: string) =>
    `Dit cijfer staat in samengevoegde cellen (${ref}). Voor welke regel het geldt, is niet zeker. Hef het samenvoegen op en vul elke regel in.`,
  nameless: "Deze cel staat in een kolom zonder naam. Maak de cel leeg, of geef de kolom een naam.",
  /** Wat er in een blad niet met zekerheid te lezen is. */
  sheetFaults: {
    outside: (cell: string) =>
      `Cel ${cell} staat naast de tabel: boven die kolom staat geen kolomnaam. Maak de cel leeg, of geef de kolom een naam.`,
    "hidden-row": (row: string) =>
      `Regel ${row} is verborgen, bijvoorbeeld door een filter. Maak de regel zichtbaar, of verwijder haar.`,
    "hidden-column": (column: string) =>
      `Kolom ${column} is verborgen. Maak de kolom zichtbaar, of verwijder haar.`,
    merged: (ref: string) =>
      `De cellen ${ref} zijn samengevoegd. Wat waar geldt, is niet zeker. Hef het samenvoegen op en vul elke cel in.`,
    format: (cell: string) =>
      `Wat cel ${cell} laat zien, is niet met zekerheid te lezen door haar opmaak. Geef de cel de opmaak “Getal” en stuur het bestand opnieuw.`,
    formula: (cell: string) =>
      `Van de formule in cel ${cell} is geen uitkomst bewaard. Open het bestand in Excel, bewaar het en stuur het opnieuw.`,
  },
  notAFigure: (text: string) => `“${text}” is geen getal.`,
  notACount: (value: string) => `${value} is geen aantal: een aantal is een heel getal van 0 of meer.`,
  notAShare: (value: string) => `${value} is geen percentage van 0 tot en met 100.`,
  notAPeriod: (text: string) =>
    `“${text}” is geen periode. Schrijf bijvoorbeeld 2026, 2026-H1, 2026-Q3 of 2026-09.`,
  noPeriod: "Hier ontbreekt de periode.",
  otherRhythm: (code: string, rhythm: string, period: string) =>
    `${code} wordt ${rhythm} bijgehouden; ${period} is een andere periode.`,
  notYesNo: (text: string) => `“${text}” zegt niet of het cijfer voorlopig is. Schrijf ja of nee.`,
  noIndicator: "Hier ontbreekt de indicator.",
  unknownIndicator: (text: string, words: string[]) => `De indicator “${text}” is niet bekend.${near(words)}`,
  unknownProvider: (text: string, words: string[]) => `De aanbieder “${text}” is niet bekend.${near(words)}`,
  unknownArea: (text: string, words: string[]) => `“${text}” is geen bekend gebied.${near(words)}`,
  notInRegion: (town: string, region: string) => `${town} ligt niet in ${region}.`,
  notByProvider: (code: string) => `${code} wordt niet per aanbieder bijgehouden.`,
  notByMunicipality: (code: string) => `${code} wordt niet per gemeente bijgehouden.`,
  formerOutside: (town: string, year: string, into: string[]) =>
    `${town} bestaat sinds ${year} niet meer (nu ${into.join(", ")}) en hoort niet bij een regio van deze samenwerking.`,
  outsideRegions: (town: string) => `${town} hoort niet bij een regio van deze samenwerking.`,
  sharesDoNotAdd: (code: string) =>
    `${code} is een aandeel of cijfer en wordt per regio bijgehouden. Uit gemeenten kan een regio niet worden berekend zonder teller en noemer.`,
  partAndWhole: (region: string) =>
    `Voor ${region} staan hier gemeenten, en elders in het bestand de regio zelf.`,
  incomplete: (region: string, missing: string[]) =>
    `Voor ${region} ontbreken gemeenten: ${missing.join(", ")}. Zonder hen klopt de optelling niet.`,
  twice: (line: number) => `Dit cijfer staat er ook op regel ${line}.`,
  longNote: (most: number) => `De toelichting is langer dan ${most} tekens.`,
  stopped: {
    stop: "Hier lijken gegevens van een persoon te staan. Haal ze weg; er is niets bewaard.",
    ask: "Dit kan over een kind gaan, of een burgerservicenummer zijn. Haal het dan weg; er is niets bewaard. Gaat het niet over een kind? Zeg dat dan (noPerson in de mapping, of het vakje bij het bestand).",
    filename:
      "In de naam van het bestand lijken gegevens van een persoon te staan. Geef het een andere naam.",
  },

  rows: (count: number) => `${count} regels gelezen`,
  place: (line: number, column: string) => `regel ${line}, kolom ${column}`,
  counts: {
    new: (count: number) => `${count} nieuw`,
    revised: (count: number) => `${count} gecorrigeerd`,
    unchanged: (count: number) => `${count} ongewijzigd`,
    skippedEmpty: (count: number) => `${count} leeg overgeslagen`,
  },
  emptyRows: (names: string[]) => `Zonder enig cijfer: ${names.join(", ")}`,
  /** Wat niet bij elkaar past: alleen plaatsen, nooit getallen. */
  misfit: {
    whole: "de hele samenwerking",
    title: "Wat niet bij elkaar past",
    sum: (title: string, period: string, place: string) =>
      `${title}, ${period}: het totaal van ${place} is niet de som van zijn delen.`,
    part: (title: string, period: string, place: string) =>
      `${title}, ${period}: het aantal van ${place} is groter dan het aantal waarvan het een deel is.`,
    figure: (title: string, period: string, place: string) =>
      `${title}, ${period}: het cijfer van ${place} past niet bij de andere.`,
    notice:
      "Sommige cijfers passen niet bij elkaar. Zolang dat zo is, laat Leerlus van die indicator over die periode niets zien.",
    next: "Stuur ook deze totalen, met het juiste getal. Dan zijn de cijfers weer te zien.",
  },
  onlyTried: "Er is nog niets bewaard (--dry-run).",
  stored: "Bewaard.",

  upload: {
    title: (filename: string) => `Cijfers uit ${filename}`,
    field: "Bestand",
    whoMay: (names: string[]) =>
      names.length > 0
        ? `Alleen de coördinator leest cijfers in. Stuur het bestand naar ${or2(names)}.`
        : "Alleen de coördinator leest cijfers in, en er is er nog geen. Vraag het de beheerder.",
    tooLarge: (mb: number) =>
      `Dit bestand is groter dan ${mb} MB. Deel het op, of gebruik het programma “leerlus import BESTAND” of de API: die nemen 200 MB.`,
    personal: (count: number) =>
      `${count === 1 ? "Op één plek" : `Op ${count} plekken`} lijken gegevens van een persoon te staan. Het bestand is niet bewaard. Haal ze weg en geef het opnieuw.`,
    would: {
      new: "Nieuw",
      revised: "Gecorrigeerd",
      unchanged: "Ongewijzigd",
      skippedEmpty: "Leeg, overgeslagen",
    },
    check: "Er is nog niets bewaard. Kijk of dit klopt.",
    nothing: "Dit bestand verandert niets: alle cijfers zijn er al.",
    corrections: "Bij een correctie blijft het eerdere cijfer bewaard, met wie het bracht en wanneer.",
    wrongTitle: "Wat er niet klopt",
    understood: "Zo zijn de kolommen begrepen",
    ask: "Er is nog niets bewaard.",
    explain: "Leg uit",
    confirm: "Bewaar",
    discard: "Niet bewaren",
    notKept:
      "Dit bestand is niet bewaard, want er zijn regels die niet te lezen zijn. Verbeter het en geef het opnieuw.",
    keptUntil: "Wij bewaren dit bestand één dag. Daarna verwijderen wij het.",
    done: (filename: string) => `Bewaard: cijfers uit ${filename}`,
    discarded: (filename: string) => `${filename} is niet bewaard.`,
    gone: "Dit bestand is er niet meer: wij bewaren het één dag, of er is een nieuwer. Geef het opnieuw.",
    taken: (who: string) => `Dit bestand is al bewaard, door ${who}.`,
    changed:
      "Dit bestand is intussen door iemand anders uitgelegd. Kijk eerst wat er nu staat, op de pagina van het bestand.",
    catalogue:
      "De indicatoren of organisaties zijn veranderd nadat u dit bestand bekeek. Er is niets bewaard. Geef het bestand opnieuw.",
    stillWrong: "In dit bestand klopt nog niet alles. Er is niets bewaard. Verbeter het en geef het opnieuw.",
    unanswered: "Zeg eerst wat de kolommen betekenen.",
    notAnAnswer: "Kies een van de mogelijkheden, of schrijf een periode zoals 2026-Q3.",
    askColumn: (name: string) => `Wat staat in “${name}”?`,
    askSheet: "Welk blad heeft de cijfers?",
    askIndicator: "Over welke indicator gaat het hele bestand?",
    askProvider: "Van welke aanbieder zijn de cijfers?",
    askPeriod: "Over welke periode gaat het hele bestand? (bijvoorbeeld 2026-Q3)",
    askValue: "In welke kolom staan de cijfers?",
    askName: (name: string) => `Welke is “${name}”?`,
    askDecimal: (columns: string) => `Wat is in ${columns} het decimaalteken?`,
    decimalComma: "de komma: 1,234 is ruim een, 1.234 is ruim duizend",
    decimalPoint: "de punt: 1.234 is ruim een, 1,234 is ruim duizend",
    roles: {
      indicator: "de indicator",
      period: "de periode",
      region: "een regio",
      municipality: "een gemeente",
      area: "een gebied: gemeente, regio, provincie of Nederland",
      provider: "een aanbieder",
      value: "het cijfer",
      provisional: "of het voorlopig is",
      note: "een toelichting",
      ignore: "niets voor Leerlus: overslaan",
    },
    kinds: { municipality: "gemeente", region: "regio", province: "provincie", country: "land" },
    area: (name: string, kind: string) => `${name} (${kind})`,
    pageTitle: "Cijfers inlezen",
    pageFile: "Bestand met cijfers (CSV of Excel, tot 16 MB)",
    pageNoPerson:
      "Dit bestand gaat niet over een kind: de getallen zijn gewone cijfers, geen burgerservicenummers",
    pageTry: "Bekijk wat het verandert",
    pageBusy: "Het bestand wordt verstuurd en gelezen…",
    pageSent: (percent: number) => `${percent}% verstuurd`,
    pageReading: "Het bestand wordt gelezen…",
    pageNoFile: "Kies eerst een bestand.",
    pageOther: "Ander bestand",
    pageAgain: "Geef het verbeterde bestand",
    pageFigures: "Bekijk de cijfers",
    pageMend:
      "Klopt er toch iets niet? Geef dan het goede bestand: dat corrigeert deze cijfers. Wat er stond, blijft in de geschiedenis bewaard.",
    busy: (filename: string) => `${filename} wordt gelezen. Het antwoord volgt hier.`,
    link: "Bekijk dit bestand in de browser",
    notFetched: "Leerlus kan dit bestand niet ophalen. Deel het opnieuw, of kies het in de browser.",
  },
};

const or2 = (words: string[]): string => new Intl.ListFormat("nl", { type: "disjunction" }).format(words);

function sign(delimiter: string): string {
  return delimiter === "\t" ? "een tab" : `“${delimiter}”`;
}
