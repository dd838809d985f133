import { tidyName } from "../../domain/figures/area.ts";
import { understandHeader } from "../../domain/figures/header.ts";
import { columnNames } from "../../domain/figures/header-row.ts";
import type { ImportReport, Question } from "../../domain/figures/import-report.ts";
import type { Mapping } from "../../domain/figures/mapping.ts";
import { fingerprint } from "../../domain/fingerprint.ts";
import { findInFileName, findPersonalData, outcomeOf } from "../../domain/personal-data/personal-data.ts";
import type { Context } from "../../engine/context.ts";
import { knownTo as peopleKnownTo } from "../../engine/input/known-people.ts";
import { Refusal } from "../../engine/refusal.ts";
import { addedUpIn, bundle } from "../bring-figures.ts";
import type { FiguresRead, ReadTable } from "../figures-read.ts";
import type { Known } from "../known.ts";
import { LIMITS } from "../limits.ts";
import { readFigures } from "../read-figures.ts";
import type { Progress } from "../reading/progress.ts";
import type { Counts } from "../store-figures.ts";
import { splitCells } from "./csv-head.ts";
import type { OpenTable } from "./table.ts";

/** What tells files apart that mean the same by their columns from others. */
export const headerKey = (header: readonly string[]): string => fingerprint(header.map(tidyName).join("\n"));

/**
 * Reads a table by what was answered about it, now or earlier.
 * @param told what was answered
 * @throws Refusal when it is not a table, not in UTF-8 or beyond a limit
 */
export async function readTable(
  known: Known,
  table: OpenTable,
  told: Mapping | undefined,
  progress: Progress = () => undefined,
): Promise<FiguresRead | { question: Question }> {
  const { mirror } = table;
  const providers = new Set(known.providers.map(({ slug }) => slug));
  const understood = understandHeader(table.header, known.catalogue, told, { mirror, providers });
  const { columns, unmapped, mapping, guessed } = understood;
  if (!columns.some((one, at) => one !== undefined && table.header[at] !== "") && !looksLikeTable(table)) {
    throw new Refusal("invalid", known.t.indicator.notATable);
  }
  if (unmapped.length > 0 || guessed.length > 0) return { question: { mapping, unmapped, guessed } };
  const intake = await readFigures(table, understood, mirror ? withoutTotals(known) : known, progress);
  if ("unmapped" in intake) return { question: intake };
  const bundles = bundle(intake, known);
  const { list, count } = intake.rejections;
  return {
    figures: intake.figures.columns,
    bundles,
    rejections: { list, count },
    skippedEmpty: intake.skippedEmpty,
    emptyRows: intake.emptyRows,
    leftOut: intake.mirror.leftOut,
    addedUp: addedUpIn(bundles),
    header: headerKey(table.header),
    mapping,
  };
}

/** The last row of a mirror report adds up what stands above it, places outside the cooperation included. */
function withoutTotals(known: Known): Known {
  const totals = ["totaal", "total", "onbekend", "buitenland"].map((word) => [word, "ignore"] as const);
  return { ...known, names: new Map<string, string | null>([...totals, ...known.names]) };
}

/**
 * @param noPerson somebody said that the file is not about a child
 * @throws Refusal `personal-data` when the name of a file looks like it is about one person
 */
export function checkFilename(filename: string, ctx: Context, noPerson = false): void {
  const outcome = outcomeOf(findInFileName(filename, peopleKnownTo(ctx)));
  if (outcome === "stop" || (outcome === "ask" && !noPerson))
    throw new Refusal("personal-data", ctx.t.indicator.stopped.filename, [], {}, [], outcome);
}

/** @throws Refusal when a header has too many columns, one twice, or somebody's data */
export function checkHeader({ header }: { header: readonly string[] }, { t, people, noPerson }: Known): void {
  if (header.length > LIMITS.columns) throw new Refusal("too-large", t.indicator.manyColumns(LIMITS.columns));
  const names = header.filter((name) => name !== "");
  if (names.some((name) => name.length > LIMITS.headerLength))
    throw new Refusal("invalid", t.indicator.longColumn(LIMITS.headerLength));
  const twice = names.find((name, at) => names.findIndex((one) => tidyName(one) === tidyName(name)) !== at);
  if (twice !== undefined) throw new Refusal("invalid", t.indicator.columnTwice(twice.slice(0, 80)));
  const outcome = outcomeOf(names.flatMap((name) => findPersonalData(name, people)));
  if (outcome === "stop" || (outcome === "ask" && !noPerson))
    throw new Refusal("personal-data", t.indicator.stopped[outcome], [], {}, [], outcome);
}

/** Rows that have as many cells as the header: a letter or a programme has not. */
const looksLikeTable = ({ header, delimiter, sample, workbook }: Omit<OpenTable, "rows">) =>
  workbook ||
  (header.length > 1 &&
    sample.length > 0 &&
    sample.every((line) => {
      const cells = splitCells(line, delimiter);
      return (
        line.trim() === "" || (cells.length >= header.length && columnNames(cells).length <= header.length)
      );
    }));

/** What a table brings, or would bring, in the words of the contract. */
export function reportOf(
  { rejections, skippedEmpty, emptyRows }: ReadTable,
  { added, revised, unchanged, warnings }: Counts & Pick<ImportReport, "warnings">,
): ImportReport {
  return {
    accepted: added + revised + unchanged,
    new: added,
    revised,
    unchanged,
    skippedEmpty,
    rejected: rejections.list,
    rejectedCount: rejections.count,
    emptyRows,
    warnings,
  };
}
