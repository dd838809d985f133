import { createHash } from "node:crypto";
import { findMapping } from "../../db/queries/figure-import.ts";
import { tidyName } from "../domain/figures/area.ts";
import { understandHeader } from "../domain/figures/header.ts";
import type { ImportReport, Question } from "../domain/figures/import-report.ts";
import type { Mapping } from "../domain/figures/mapping.ts";
import { findInFileName, findPersonalData, outcomeOf } from "../domain/personal-data.ts";
import type { Context } from "../engine/context.ts";
import { knownTo as peopleKnownTo } from "../engine/personal-guard.ts";
import { Refusal } from "../engine/refusal.ts";
import { type Bundle, bundle } from "./bring-figures.ts";
import type { Known } from "./known.ts";
import { knownTo } from "./known.ts";
import { LIMITS } from "./limits.ts";
import { type OpenTable, splitCells } from "./open-table.ts";
import { type Progress, readFigures } from "./read-figures.ts";
import type { Counts } from "./store-figures.ts";
import type { TableIntake } from "./table-intake.ts";

/** A table that was read to its end: its figures, ready to be compared with what is kept. */
export interface ReadTable {
  intake: TableIntake;
  bundles: Bundle[];
  known: Known;
  /** Fingerprint of the header. */
  header: string;
  /** What was read by. */
  mapping: Mapping;
}

/**
 * Reads a table by what was answered about it, now or earlier.
 * @param answers what was answered now
 * @throws Refusal when it is not a table, not in UTF-8 or beyond a limit
 */
export async function readTable(
  ctx: Context,
  table: OpenTable,
  answers: Mapping | undefined,
  progress: Progress = () => undefined,
): Promise<ReadTable | { question: Question }> {
  const { t, cooperation } = ctx;
  const header = createHash("sha256").update(table.header.map(tidyName).join("\n")).digest("base64url");
  const saysColumns = Object.keys(answers?.columns ?? {}).length > 0;
  const before = saysColumns ? undefined : await findMapping(ctx.db, cooperation.slug, header);
  const told = before && answers ? { ...answers, ...before } : (before ?? answers);
  const known = knownTo(ctx, told);
  const understood = understandHeader(table.header, known.catalogue, told);
  const { columns, unmapped, mapping, guessed } = understood;
  if (columns.every((one) => one === undefined) && !looksLikeTable(table)) {
    throw new Refusal("invalid", t.indicator.notATable);
  }
  if (unmapped.length > 0 || guessed.length > 0) return { question: { mapping, unmapped, guessed } };
  const intake = await readFigures(table, understood, known, progress);
  if ("unmapped" in intake) return { question: intake };
  return { intake, bundles: bundle(intake, known), known, header, mapping };
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
export function checkHeader({ header }: { header: string[] }, ctx: Context, noPerson = false): void {
  const { t } = ctx;
  if (header.length > LIMITS.columns) throw new Refusal("too-large", t.indicator.manyColumns(LIMITS.columns));
  const twice = header.find((name, at) => header.findIndex((one) => tidyName(one) === tidyName(name)) !== at);
  if (twice !== undefined) throw new Refusal("invalid", t.indicator.columnTwice(twice.slice(0, 80)));
  const outcome = outcomeOf(header.flatMap((name) => findPersonalData(name, peopleKnownTo(ctx))));
  if (outcome === "stop" || (outcome === "ask" && !noPerson))
    throw new Refusal("personal-data", t.indicator.stopped[outcome], [], {}, [], outcome);
}

/** Rows that have as many cells as the header: a letter or a programme has not. */
const looksLikeTable = ({ header, delimiter, sample, workbook }: Omit<OpenTable, "rows">) =>
  workbook ||
  (sample.length > 0 &&
    sample.every((line) => line === "" || splitCells(line, delimiter).length === header.length));

/** What a table brings, or would bring, in the words of the contract. */
export function reportOf(
  { intake: { rejections, skippedEmpty, emptyRows } }: ReadTable,
  { added, revised, unchanged, warnings }: Counts & Pick<ImportReport, "warnings">,
): ImportReport {
  return {
    ...{ accepted: added + revised + unchanged, new: added, revised, unchanged, skippedEmpty },
    ...{ rejected: rejections.list, rejectedCount: rejections.count, emptyRows },
    warnings,
  };
}
