import { insertAudit } from "../../db/queries/audit.ts";
import type { ImportAnswer } from "../domain/figures/import-report.ts";
import { type Mapping, mappingFrom } from "../domain/figures/mapping.ts";
import { coordinator } from "../engine/command.ts";
import type { Actor, Context, Via } from "../engine/context.ts";
import type { Engine } from "../engine/engine.ts";
import { makeContext } from "../engine/make-context.ts";
import { Refusal } from "../engine/refusal.ts";
import { importSubject } from "./announce-import.ts";
import { compareFigures, keepFigures } from "./keep-figures.ts";
import type { Progress } from "./reading/progress.ts";
import { readFile } from "./reading/read-file.ts";
import { checkFilename, reportOf } from "./table/read-table.ts";

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
    // Most refusals come long before the end of the file, which must not stay open; its sender may be slow to let go.
    void parts.return?.().catch(() => undefined);
  }
}

async function importParts(engine: Engine, request: ImportRequest): Promise<ImportAnswer> {
  const { actor, via, filename, dryRun } = request;
  const { db } = engine.database;
  const contextIn = (tx: Context["db"]): Promise<Context> =>
    makeContext(engine, tx, actor.cooperation, { via, language: actor.language });
  const ctx = { ...(await db.transaction(contextIn)), db };
  const { t, cooperation } = ctx;
  if (!coordinator(actor)) throw new Refusal("not-allowed", t.refusal.notAllowed);
  const given = request.mapping === undefined ? undefined : mappingFrom(request.mapping);
  if (request.mapping !== undefined && !given) throw new Refusal("invalid", t.indicator.noMapping);
  const noPerson = given?.noPerson === true;
  checkFilename(filename, ctx, noPerson);
  const table = await readFile(ctx, { file: request.file, answers: given, progress: request.progress });
  if ("question" in table) return table;
  const keep = !dryRun && table.rejections.count === 0;
  const counts = await db.transaction(async (tx) => {
    const inside = await contextIn(tx);
    if (!keep) return await compareFigures(inside, table);
    const kept = await keepFigures(inside, actor, table, { filename, remembers: saysColumns(given) });
    if (kept.changed.length > 0) {
      const about = { what: "indicator/import", subject: importSubject(kept.number), noPerson };
      await insertAudit({ db: tx, cooperation }, { at: inside.now(), by: actor.email, via, ...about });
    }
    return kept;
  });
  return { report: reportOf(table, counts) };
}

const saysColumns = (given: Mapping | undefined): boolean => Object.keys(given?.columns ?? {}).length > 0;
