import type { nl } from "../nl.ts";

const or = (words: string[]) => words.map((word) => `“${word}”`).join(" or ");
const near = (words: string[]) => (words.length > 0 ? ` Did you mean ${or(words)}?` : "");

export const indicator: (typeof nl)["indicator"] = {
  listSummary: "See the indicators",
  importSummary: "Deliver figures: how that is done",
  listTitle: "Indicators",
  none: "There are no indicators yet. They stand in the cooperation's file (indicators).",
  importTitle: "Delivering figures",
  importBody:
    "The coordinator gives a file of figures (CSV or Excel) with the program “leerlus import FILE”, or sends it to the API. With “--dry-run” you first see what would happen.",
  importColumns:
    "Read without explanation: a file with the columns indicator, period, region, municipality, provider, value, provisional and note (in any order; some may be left out), and a file of StatLine as it is.",
  importRules:
    "If anything is wrong nothing is kept, and you read on which line and in which column. The same file again changes nothing. With a correction the earlier value is kept.",
  rhythm: { month: "by month", quarter: "by quarter", half: "by half year", year: "by year" },
  direction: { up: "higher is better", down: "lower is better", none: "no wanted direction" },
  target: (period, value, unit) => `target ${period}: ${value} ${unit}`,
  source: (source) => `source: ${source}`,

  empty: "This file is empty: it has no lines with figures.",
  notATable:
    "This is not a table. Give a CSV file with names of columns on its first line, or an Excel file (.xlsx).",
  utf16: "This file was saved as UTF-16 (“Unicode text”). Save it as “CSV UTF-8” and send it again.",
  encoding: (line, column) =>
    `Line ${line}, column “${column}”: these letters cannot be read, since the file is not UTF-8. Save it as “CSV UTF-8” and send it again.`,
  encodingAt: (line, place) =>
    `Line ${line}, character ${place}: these letters cannot be read, since the file is not UTF-8. Save it as “CSV UTF-8” and send it again.`,
  tooLarge: (mb) => `This file is larger than ${mb} MB. Divide it, by year for example.`,
  workbookTooLarge:
    "This Excel file is too large, or becomes so when it is unpacked. Save it as CSV, or divide it.",
  sheets: (count) =>
    `This Excel file has ${count} sheets with data. Save only the sheet with the figures, in a file of its own.`,
  tooMany: (most) => `There are more than ${most} figures in this file. Divide it, by year for example.`,
  manyColumns: (most) => `There are more than ${most} columns.`,
  manyNotes: (most) => `There are more than ${most} notes.`,
  columnTwice: (name) => `The column “${name}” stands there twice. Give each column a name of its own.`,
  noMapping: 'The mapping cannot be read. Send JSON as in the answer: {"columns": {"column": "period"}}.',
  mappingNeeded: (unmapped) =>
    unmapped.length > 0
      ? `Say first what this means: ${or(unmapped)}.`
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
    personal: "This looks like data about a person. Take it out; nothing was kept.",
    filename: "The name of the file looks as if it holds data about a person. Give it another name.",
  },

  rows: (count) => `${count} lines read`,
  place: (line, column) => `line ${line}, column ${column}`,
  more: (count) => `… and ${count} more`,
  counts: {
    new: (count) => `${count} new`,
    revised: (count) => `${count} corrected`,
    unchanged: (count) => `${count} unchanged`,
    skippedEmpty: (count) => `${count} empty skipped`,
  },
  emptyRows: (names) => `Without any figure: ${names.join(", ")}`,
  onlyTried: "Nothing was kept yet (--dry-run).",
  stored: "Kept.",
};

function sign(delimiter: string): string {
  return delimiter === "\t" ? "a tab" : `“${delimiter}”`;
}
