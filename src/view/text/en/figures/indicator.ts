import type { nl } from "../../nl.ts";

const or = (words: string[]) => words.map((word) => `“${word}”`).join(" or ");
const near = (words: string[]) => (words.length > 0 ? ` Did you mean ${or(words)}?` : "");

export const indicator: (typeof nl)["indicator"] = {
  listSummary: "See the indicators",
  explainSummary: "What is in these columns?",
  confirmSummary: "Keep the figures of a file that was looked at",
  discardSummary: "Do not keep a file after all",
  importSummary: "Deliver figures: how that is done",
  listTitle: "Indicators",
  none: "There are no indicators yet. They stand in the cooperation's file (indicators).",
  importTitle: "Delivering figures",
  importBody:
    "The coordinator gives a file of figures (CSV or Excel): share it here in the chat with Leerlus, or choose it on the page below. You first see what it would change; it is kept only after “Keep”.",
  importLink: "Choose a file",
  importLarge: "Is the file larger than 16 MB? Use the program “leerlus import FILE”, or send it to the API.",
  importColumns:
    "Read without explanation: a file with the columns indicator, period, region, municipality, provider, value, provisional and note (in any order; some may be left out), and a file of StatLine as it is.",
  importRules:
    "If anything is wrong nothing is kept, and you read on which line and in which column. The same file again changes nothing. With a correction the earlier value is kept.",
  rhythm: { month: "by month", quarter: "by quarter", half: "by half year", year: "by year" },
  direction: { up: "higher is better", down: "lower is better", none: "no wanted direction" },
  target: (period, value) => `target ${period}: ${value}`,
  source: (source) => `source: ${source}`,

  empty: "This file is empty: it has no lines with figures.",
  notATable:
    "This is not a table. Give a CSV file with names of columns on its first line, or an Excel file (.xlsx).",
  damaged: "This Excel file is damaged or incomplete. Open it in Excel, save it again and send it once more.",
  statLineLayout:
    "This StatLine table has the periods above the columns. At StatLine under “Download” do not choose “CSV as table layout” (“CSV volgens tabelindeling”) but “CSV with statistical symbols” (“CSV met statistische symbolen”), and send that file.",
  tooSlow: "Reading this file takes too long; nothing was kept. Save it as CSV, or split it.",
  tooMuch: "Reading this file needs too much memory; nothing was kept. Save it as CSV, or split it.",
  encoding: (line, column) =>
    `Line ${line}, column “${column}”: these letters cannot be read, since the file is not UTF-8. Save it as “CSV UTF-8” and send it again.`,
  encodingAt: (line, place) =>
    `Line ${line}, character ${place}: these letters cannot be read, since the file is not UTF-8. Save it as “CSV UTF-8” and send it again.`,
  tooLarge: (mb) => `This file is larger than ${mb} MB. Divide it, by year for example.`,
  workbookTooLarge:
    "This Excel file is too large, or becomes so when it is unpacked. Save it as CSV, or divide it.",
  chooseSheet: (names) =>
    `This Excel file has ${names.length} sheets with data: ${names
      .slice(0, 10)
      .map((name) => `“${name.slice(0, 60)}”`)
      .join(", ")}. Choose one.`,
  tooMany: (most) => `There are more than ${most} figures in this file. Divide it, by year for example.`,
  manyColumns: (most) => `There are more than ${most} columns.`,
  manyNotes: (most) => `There are more than ${most} notes.`,
  manySlices: (most) =>
    `There are more than ${most} different periods, or indicators with their period, in this file. Split it, for instance by indicator.`,
  longColumn: (most) =>
    `The name of a column is longer than ${most} characters. Do the names of the columns stand on one line above the figures?`,
  columnTwice: (name) => `The column “${name}” stands there twice. Give each column a name of its own.`,
  noMapping: 'The mapping cannot be read. Send JSON as in the answer: {"columns": {"column": "period"}}.',
  mappingNeeded: (unmapped) =>
    unmapped.length > 0
      ? `Say first what this means: ${unmapped.map((word) => `“${word}”`).join(", ")}.`
      : "See whether the columns were understood rightly, and confirm it.",
  rejected: (count) =>
    count === 1
      ? "One place in the file is not right. Nothing was kept."
      : `${count} places in the file are not right. Nothing was kept.`,

  quote: "Here is a quotation mark that is not closed, or text behind a closed one.",
  ragged: (cells, columns) =>
    `This line has ${cells} ${cells === 1 ? "cell" : "cells"}; the first line has ${columns}.`,
  mixed: (other, own) =>
    `This line is parted by ${sign(other)}; the first line by ${sign(own)}. Use the same sign everywhere.`,
  bothSigns: (line) =>
    `The decimal sign here differs from that on line ${line}. Use a comma everywhere or a point everywhere.`,
  dash: "A dash may mean “zero” or “not published”. Write 0, or leave the cell empty.",
  errorCell: (text) =>
    `There is an error (${text}) here instead of a value. Mend the cell, or leave it empty if there is no figure.`,
  otherUnit: (sign, unit) =>
    `There is a ${sign} beside this number, but this figure is counted in ${unit}. Look whether it stands in the right column, or take the sign away.`,
  mergedFigure: (ref) =>
    `This figure stands in merged cells (${ref}). Which line it is about is not certain. Undo the merging and fill in each line.`,
  nameless: "This cell stands in a column without a name. Empty the cell, or name the column.",
  sheetFaults: {
    outside: (cell) =>
      `Cell ${cell} stands beside the table: there is no name above its column. Empty the cell, or name the column.`,
    "hidden-row": (row) => `Line ${row} is hidden, for instance by a filter. Show it, or remove it.`,
    "hidden-column": (column) => `Column ${column} is hidden. Show it, or remove it.`,
    merged: (ref) =>
      `The cells ${ref} are merged. What holds where is not certain. Undo the merging and fill in each cell.`,
    format: (cell) =>
      `What cell ${cell} shows cannot be read with certainty because of its format. Give the cell the format “Number” and send the file again.`,
    formula: (cell) =>
      `No result of the formula in cell ${cell} was saved. Open the file in Excel, save it and send it again.`,
  },
  notAFigure: (text) => `“${text}” is not a number.`,
  notACount: (value) => `${value} is not a count: a count is a whole number, 0 or more.`,
  notAShare: (value) => `${value} is not a percentage from 0 to 100.`,
  notAPeriod: (text) => `“${text}” is not a period. Write for example 2026, 2026-H1, 2026-Q3 or 2026-09.`,
  noPeriod: "The period is missing here.",
  otherRhythm: (code, rhythm, period) => `${code} is kept ${rhythm}; ${period} is another kind of period.`,
  notYesNo: (text) => `“${text}” does not say whether the figure is provisional. Write yes or no.`,
  noIndicator: "The indicator is missing here.",
  unknownIndicator: (text, words) => `The indicator “${text}” is not known.${near(words)}`,
  unknownProvider: (text, words) => `The provider “${text}” is not known.${near(words)}`,
  unknownArea: (text, words) => `“${text}” is not a known area.${near(words)}`,
  notInRegion: (town, region) => `${town} is not in ${region}.`,
  notByProvider: (code) => `${code} is not kept by provider.`,
  notByMunicipality: (code) => `${code} is not kept by municipality.`,
  formerOutside: (town, year, into) =>
    `${town} is no more since ${year} (now ${into.join(", ")}) and belongs to no region of this cooperation.`,
  outsideRegions: (town) => `${town} belongs to no region of this cooperation.`,
  sharesDoNotAdd: (code) =>
    `${code} is a share or a score and is kept by region. A region cannot be worked out from its municipalities without numerator and denominator.`,
  partAndWhole: (region) =>
    `For ${region} there are municipalities here, and the region itself elsewhere in the file.`,
  incomplete: (region, missing) =>
    `For ${region} municipalities are missing: ${missing.join(", ")}. Without them the sum is not right.`,
  twice: (line) => `This figure also stands on line ${line}.`,
  longNote: (most) => `The note is longer than ${most} characters.`,
  stopped: {
    stop: "This looks like data about a person. Take it out; nothing was kept.",
    ask: "This may be about a child, or be a citizen service number. Then take it out; nothing was kept. Is it not about a child? Then say so (noPerson in the mapping, or the box beside the file).",
    filename: "The name of the file looks as if it holds data about a person. Give it another name.",
  },

  rows: (count) => `${count} lines read`,
  place: (line, column) => `line ${line}, column ${column}`,
  counts: {
    new: (count) => `${count} new`,
    revised: (count) => `${count} corrected`,
    unchanged: (count) => `${count} unchanged`,
    skippedEmpty: (count) => `${count} empty skipped`,
  },
  emptyRows: (names) => `Without any figure: ${names.join(", ")}`,
  misfit: {
    whole: "the whole cooperation",
    title: "What does not fit",
    sum: (title, period, place) => `${title}, ${period}: the total of ${place} is not the sum of its parts.`,
    part: (title, period, place) =>
      `${title}, ${period}: the count of ${place} is larger than the count that it is a part of.`,
    figure: (title, period, place) => `${title}, ${period}: the figure of ${place} does not fit the others.`,
    notice:
      "Some figures do not fit each other. While that is so, Leerlus shows nothing of that indicator for that period.",
    next: "Send these totals too, with the right number. Then the figures are shown again.",
  },
  onlyTried: "Nothing was kept yet (--dry-run).",
  stored: "Kept.",

  upload: {
    title: (filename) => `Figures from ${filename}`,
    field: "File",
    whoMay: (names) =>
      names.length > 0
        ? `Only the coordinator brings in figures. Send the file to ${or2(names)}.`
        : "Only the coordinator brings in figures, and there is none yet. Ask the administrator.",
    tooLarge: (mb) =>
      `This file is larger than ${mb} MB. Split it, or use the program “leerlus import FILE” or the API: they take 200 MB.`,
    personal: (count) =>
      `In ${count === 1 ? "one place" : `${count} places`} there seems to be data about a person. The file was not kept. Take them out and give it again.`,
    would: { new: "New", revised: "Corrected", unchanged: "Unchanged", skippedEmpty: "Empty, skipped" },
    check: "Nothing was kept yet. See whether this is right.",
    nothing: "This file changes nothing: all its figures are there already.",
    corrections: "When a figure is corrected the earlier one is kept, with who brought it and when.",
    wrongTitle: "What is wrong",
    understood: "How the columns were understood",
    ask: "Nothing was kept yet.",
    explain: "Explain",
    confirm: "Keep",
    discard: "Do not keep",
    notKept:
      "This file was not kept, because it has lines that cannot be read. Correct it and give it again.",
    keptUntil: "We keep this file for one day. Then we delete it.",
    done: (filename) => `Kept: figures from ${filename}`,
    discarded: (filename) => `${filename} was not kept.`,
    gone: "This file is gone: we keep it for one day, or there is a newer one. Give it again.",
    taken: (who) => `This file was kept already, by ${who}.`,
    changed:
      "Somebody else has explained this file in the meantime. First see what it says now, on the page of the file.",
    catalogue:
      "The indicators or organisations have changed since you looked at this file. Nothing was kept. Give the file again.",
    stillWrong: "Not everything in this file is right yet. Nothing was kept. Correct it and give it again.",
    unanswered: "First say what the columns mean.",
    notAnAnswer: "Choose one of the possibilities, or write a period such as 2026-Q3.",
    askColumn: (name) => `What is in “${name}”?`,
    askSheet: "Which sheet has the figures?",
    askIndicator: "Which indicator is the whole file about?",
    askProvider: "Of which provider are the figures?",
    askPeriod: "Which period is the whole file about? (for example 2026-Q3)",
    askValue: "Which column has the figures?",
    askName: (name) => `Which one is “${name}”?`,
    askDecimal: (columns) => `What is the decimal sign in ${columns}?`,
    decimalComma: "the comma: 1,234 is a bit more than one, 1.234 over a thousand",
    decimalPoint: "the point: 1.234 is a bit more than one, 1,234 over a thousand",
    roles: {
      indicator: "the indicator",
      period: "the period",
      region: "a region",
      municipality: "a municipality",
      area: "an area: municipality, region, province or the Netherlands",
      provider: "a provider",
      value: "the figure",
      provisional: "whether it is provisional",
      note: "a note",
      ignore: "nothing for Leerlus: skip",
    },
    kinds: { municipality: "municipality", region: "region", province: "province", country: "country" },
    area: (name, kind) => `${name} (${kind})`,
    pageTitle: "Bring in figures",
    pageFile: "File of figures (CSV or Excel, up to 16 MB)",
    pageNoPerson:
      "This file is not about a child: its figures are ordinary figures, no citizen service numbers",
    pageTry: "See what it changes",
    pageBusy: "The file is being sent and read…",
    pageSent: (percent) => `${percent}% sent`,
    pageReading: "The file is being read…",
    pageNoFile: "First choose a file.",
    pageOther: "Another file",
    pageAgain: "Give the corrected file",
    pageFigures: "Look at the figures",
    pageMend:
      "Is something wrong after all? Then give the right file: it corrects these figures. What stood there stays in the history.",
    busy: (filename) => `${filename} is being read. The answer follows here.`,
    link: "See this file in the browser",
    notFetched: "Leerlus cannot fetch this file. Share it again, or choose it in the browser.",
  },
};

const or2 = (words: string[]): string => new Intl.ListFormat("en", { type: "disjunction" }).format(words);

function sign(delimiter: string): string {
  return delimiter === "\t" ? "a tab" : `“${delimiter}”`;
}
