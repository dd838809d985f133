const or = (words: string[]) => words.map((word) => `“${word}”`).join(" of ");
const near = (words: string[]) => (words.length > 0 ? ` Bedoelt u ${or(words)}?` : "");

/** Indicatoren en bestanden met cijfers: wat er is, en wat er in een bestand niet klopt. */
export const indicator = {
  listSummary: "Bekijk de indicatoren",
  importSummary: "Lever cijfers aan: hoe dat gaat",
  listTitle: "Indicatoren",
  none: "Er zijn nog geen indicatoren. Ze staan in het bestand van de samenwerking (indicators).",
  importTitle: "Cijfers aanleveren",
  importBody:
    "De coördinator geeft een bestand met cijfers (CSV of Excel) met het programma “leerlus import BESTAND”, of stuurt het naar de API. Met “--dry-run” ziet u eerst wat er zou gebeuren.",
  importColumns:
    "Zonder uitleg leesbaar: een bestand met de kolommen indicator, period, region, municipality, provider, value, provisional en note (in elke volgorde; weglaten mag), en een bestand van StatLine zoals het is.",
  importRules:
    "Klopt er iets niet, dan wordt er niets bewaard en leest u op welke regel en in welke kolom. Hetzelfde bestand nog eens verandert niets. Bij een correctie blijft de eerdere waarde bewaard.",
  rhythm: { month: "per maand", quarter: "per kwartaal", half: "per half jaar", year: "per jaar" },
  direction: { up: "hoger is beter", down: "lager is beter", none: "geen gewenste richting" },
  target: (period: string, value: string, unit: string) => `streefwaarde ${period}: ${value} ${unit}`,
  source: (source: string) => `bron: ${source}`,

  empty: "Dit bestand is leeg: er staan geen regels met cijfers in.",
  notATable:
    "Dit is geen tabel. Geef een CSV-bestand met kolomnamen op de eerste regel, of een Excel-bestand (.xlsx).",
  utf16:
    "Dit bestand is bewaard als UTF-16 (“Unicode-tekst”). Bewaar het als “CSV UTF-8” en stuur het opnieuw.",
  encoding: (line: number, column: string) =>
    `Regel ${line}, kolom “${column}”: deze letters zijn niet te lezen, want het bestand is geen UTF-8. Bewaar het als “CSV UTF-8” en stuur het opnieuw.`,
  encodingAt: (line: number, place: number) =>
    `Regel ${line}, teken ${place}: deze letters zijn niet te lezen, want het bestand is geen UTF-8. Bewaar het als “CSV UTF-8” en stuur het opnieuw.`,
  tooLarge: (mb: number) => `Dit bestand is groter dan ${mb} MB. Deel het op, bijvoorbeeld per jaar.`,
  workbookTooLarge:
    "Dit Excel-bestand is te groot, of wordt bij het uitpakken te groot. Bewaar het als CSV, of deel het op.",
  sheets: (count: number) =>
    `Dit Excel-bestand heeft ${count} bladen met gegevens. Bewaar alleen het blad met de cijfers in een eigen bestand.`,
  tooMany: (most: number) =>
    `Er staan meer dan ${most} cijfers in dit bestand. Deel het op, bijvoorbeeld per jaar.`,
  manyColumns: (most: number) => `Er zijn meer dan ${most} kolommen.`,
  manyNotes: (most: number) => `Er zijn meer dan ${most} toelichtingen.`,
  columnTwice: (name: string) => `De kolom “${name}” staat er twee keer. Geef elke kolom een eigen naam.`,
  noMapping:
    'De mapping is niet te lezen. Stuur JSON zoals in het antwoord stond: {"columns": {"kolom": "period"}}.',
  mappingNeeded: (unmapped: string[]) =>
    unmapped.length > 0
      ? `Zeg eerst wat dit betekent: ${or(unmapped)}.`
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
    personal: "Hier lijken gegevens van een persoon te staan. Haal ze weg; er is niets bewaard.",
    filename:
      "In de naam van het bestand lijken gegevens van een persoon te staan. Geef het een andere naam.",
  },

  rows: (count: number) => `${count} regels gelezen`,
  place: (line: number, column: string) => `regel ${line}, kolom ${column}`,
  more: (count: number) => `… en nog ${count}`,
  counts: {
    new: (count: number) => `${count} nieuw`,
    revised: (count: number) => `${count} gecorrigeerd`,
    unchanged: (count: number) => `${count} ongewijzigd`,
    skippedEmpty: (count: number) => `${count} leeg overgeslagen`,
  },
  emptyRows: (names: string[]) => `Zonder enig cijfer: ${names.join(", ")}`,
  onlyTried: "Er is nog niets bewaard (--dry-run).",
  stored: "Bewaard.",
};

function sign(delimiter: string): string {
  return delimiter === "\t" ? "een tab" : `“${delimiter}”`;
}
