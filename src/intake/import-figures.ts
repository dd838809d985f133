import { createHash } from "node:crypto";
import { insertAudit } from "../../db/queries/audit.ts";
import { lockFigures } from "../../db/queries/figure.ts";
import { findMapping, insertImport, nextImport, putMapping } from "../../db/queries/figure-import.ts";
import { tidyName } from "../domain/figures/area.ts";
import { checkCell } from "../domain/figures/check-cell.ts";
import { understandHeader } from "../domain/figures/header.ts";
import { type Mapping, mappingFrom } from "../domain/figures/mapping.ts";
import { coordinator } from "../engine/command.ts";
import type { Actor, Context, Via } from "../engine/context.ts";
import type { Engine } from "../engine/engine.ts";
import { makeContext } from "../engine/make-context.ts";
import { Refusal } from "../engine/refusal.ts";
import { announceImport, importSubject } from "./announce-import.ts";
import { bundle } from "./bring-figures.ts";
import { knownTo } from "./known.ts";
import { LIMITS } from "./limits.ts";
import { type OpenTable, openTable, splitCells } from "./open-table.ts";
import { type Progress, type Question, readFigures } from "./read-figures.ts";
import type { Rejection } from "./rejections.ts";
import { type Stored, storeFigures } from "./store-figures.ts";

export interface ImportRequest {
  actor: Actor;
  via: Via;
  filename: string;
  file: AsyncIterable<Uint8Array>;
  /** Only say what would happen. */
  dryRun: boolean;
  /** What was answered about the file, as it was sent. */
  mapping?: unknown;
  progress?: Progress;
}

/** CONTRACT §3: what a file brings, or would bring. */
export interface ImportReport {
  /** Figures that can be taken: new, revised and unchanged together. */
  accepted: number;
  new: number;
  revised: number;
  unchanged: number;
  skippedEmpty: number;
  /** The first ones; `rejectedCount` is of all. */
  rejected: Rejection[];
  rejectedCount: number;
  emptyRows: string[];
}

export type ImportAnswer = { report: ImportReport } | { question: Question };

/**
 * Imports a file of figures, all or nothing: one rejection and nothing is kept. The same file again changes nothing. The
 * file is read outside any transaction, so that a slow sender holds up nobody.
 * @throws Refusal `not-allowed`, `invalid`, `too-large` or `personal-data`
 */
export async function importFigures(engine: Engine, request: ImportRequest): Promise<ImportAnswer> {
  const parts = request.file[Symbol.asyncIterator]();
  try {
    return await importParts(engine, { ...request, file: { [Symbol.asyncIterator]: () => parts } });
  } finally {
    // Most refusals come long before the end of the file, which must not stay open.
    await parts.return?.();
  }
}

async function importParts(engine: Engine, request: ImportRequest): Promise<ImportAnswer> {
  const { actor, dryRun } = request;
  const { db } = engine.database;
  const ctx = await db.transaction((tx) => contextOf(engine, tx, request));
  const { t, cooperation } = ctx;
  if (!coordinator(actor)) throw new Refusal("not-allowed", t.refusal.notAllowed);
  if (checkCell(request.filename) !== undefined)
    throw new Refusal("personal-data", t.indicator.stopped.filename);
  const given = request.mapping === undefined ? undefined : mappingFrom(request.mapping);
  if (request.mapping !== undefined && !given) throw new Refusal("invalid", t.indicator.noMapping);
  const table = await openTable(request.file, t);
  checkHeader(table, ctx);
  const header = createHash("sha256").update(table.header.map(tidyName).join("\n")).digest("base64url");
  const answers = given ?? (await findMapping(db, cooperation.slug, header));
  const known = knownTo(ctx, answers?.names);
  const understood = understandHeader(table.header, known.catalogue, answers);
  const { columns, unmapped, mapping, certain } = understood;
  if (columns.every((one) => one === undefined) && !looksLikeTable(table)) {
    throw new Refusal("invalid", t.indicator.notATable);
  }
  if (unmapped.length > 0 || !certain) return { question: { mapping, unmapped } };
  const intake = await readFigures(table, understood, known, request.progress ?? (() => undefined));
  if ("unmapped" in intake) return { question: intake };
  const bundles = bundle(intake, known);
  const { rejections, skippedEmpty, emptyRows } = intake;
  const keep = !dryRun && rejections.count === 0;
  const counts = await db.transaction(async (tx) => {
    if (!keep) return await storeFigures(tx, cooperation.slug, { intake, bundles, known }, undefined);
    await lockFigures(tx, cooperation.slug);
    const number = await nextImport(tx, cooperation.slug);
    const counts = await storeFigures(tx, cooperation.slug, { intake, bundles, known }, number);
    const inside = await contextOf(engine, tx, request);
    if (given) await remember(inside, actor, header, mapping);
    if (counts.changed.length > 0) {
      await record(inside, request, number, { ...counts, skippedEmpty });
      await announceImport(engine, inside, number);
    }
    return counts;
  });
  const { added, revised, unchanged } = counts;
  const report = {
    ...{ accepted: added + revised + unchanged, new: added, revised, unchanged, skippedEmpty },
    ...{ rejected: rejections.list, rejectedCount: rejections.count, emptyRows },
  };
  return { report };
}

const contextOf = (engine: Engine, db: Context["db"], { actor, via }: ImportRequest): Promise<Context> =>
  makeContext(engine, db, actor.cooperation, { via, language: actor.language });

function checkHeader({ header }: { header: string[] }, { t }: Context): void {
  if (header.length > LIMITS.columns) throw new Refusal("too-large", t.indicator.manyColumns(LIMITS.columns));
  const twice = header.find((name, at) => header.findIndex((one) => tidyName(one) === tidyName(name)) !== at);
  if (twice !== undefined) throw new Refusal("invalid", t.indicator.columnTwice(twice.slice(0, 80)));
  if (header.some((name) => checkCell(name) !== undefined)) {
    throw new Refusal("personal-data", t.indicator.stopped.personal);
  }
}

/** Rows that have as many cells as the header: a letter or a programme has not. */
const looksLikeTable = ({ header, delimiter, sample }: Omit<OpenTable, "rows">) =>
  sample.length > 0 &&
  sample.every((line) => line === "" || splitCells(line, delimiter).length === header.length);

async function remember(ctx: Context, { email }: Actor, header: string, mapping: Mapping): Promise<void> {
  await putMapping(ctx.db, ctx.cooperation.slug, { header, mapping, by: email, at: ctx.now() });
}

async function record(
  ctx: Context,
  { actor, via, filename }: ImportRequest,
  id: number,
  counts: Stored & { skippedEmpty: number },
): Promise<void> {
  const { slug } = ctx.cooperation;
  const row = { at: ctx.now(), by: actor.email, via };
  await insertImport(ctx.db, slug, { id, ...row, filename: filename.slice(0, 200), ...counts });
  await insertAudit(ctx.db, slug, { ...row, what: "indicator/import", subject: importSubject(id) });
}
