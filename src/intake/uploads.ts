import type { Temporal } from "temporal-polyfill";
import {
  findUpload,
  findUploadOf,
  insertUpload,
  type StoredUpload,
  type Upload,
} from "../../db/queries/figures/upload.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { schedule } from "../../db/queries/time/moment.ts";
import type { ImportAnswer } from "../domain/figures/import-report.ts";
import type { Mapping } from "../domain/figures/mapping.ts";
import type { TableHead } from "../domain/figures/table-head.ts";
import { fingerprint } from "../domain/fingerprint.ts";
import { canonicalJson } from "../engine/canonical-json.ts";
import { coordinator } from "../engine/command.ts";
import type { Actor, Context, Via } from "../engine/context.ts";
import type { Engine } from "../engine/engine.ts";
import { makeContext } from "../engine/make-context.ts";
import { Refusal } from "../engine/refusal.ts";
import type { ReadTable } from "./figures-read.ts";
import { compareFigures } from "./keep-figures.ts";
import { LIMITS } from "./limits.ts";
import { packRows } from "./packed-rows.ts";
import { chooseHeld } from "./reading/held-table.ts";
import type { Progress } from "./reading/progress.ts";
import { holdFile, readFile } from "./reading/read-file.ts";
import { limited, megabytes } from "./table/open-table.ts";
import { checkFilename, reportOf } from "./table/read-table.ts";

export type { Upload } from "../../db/queries/figures/upload.ts";

export interface UploadRequest {
  actor: Actor;
  via: Via;
  filename: string;
  /** What it was sent as, unique to the request: sent again it is the same upload. */
  source: string;
  file: AsyncIterable<Uint8Array>;
  /** Its figures that pass the test of citizen service numbers are nobody's. */
  noPerson?: boolean;
  progress?: Progress;
}

/**
 * Takes a file from a chat or the browser, tells what it would bring, and keeps it until somebody confirms it or a day
 * has passed. A file with cells that look personal is not kept, nor one with rows that are none.
 * @throws Refusal `not-allowed`, `invalid`, `too-large` or `personal-data`
 */
export async function takeUpload(engine: Engine, request: UploadRequest): Promise<Upload> {
  const { actor, via, filename, source } = request;
  const { db } = engine.database;
  const contextIn = (tx: Context["db"]): Promise<Context> =>
    makeContext(engine, tx, actor.cooperation, { via, language: actor.language });
  const ctx = { ...(await db.transaction(contextIn)), db };
  const { t, cooperation } = ctx;
  if (!coordinator(actor)) throw new Refusal("not-allowed", whoMay(ctx));
  const before = await findUploadOf({ db, cooperation }, source);
  if (before) return before;
  checkFilename(filename, ctx, request.noPerson);
  const tooLarge = t.indicator.upload.tooLarge(megabytes(LIMITS.uploadBytes));
  const mapping: Mapping | null = request.noPerson ? { columns: {}, noPerson: true } : null;
  const file = limited(request.file, LIMITS.uploadBytes, tooLarge);
  const table = await holdChecked(ctx, { file, mapping, progress: request.progress });
  return await db.transaction(async (tx) => {
    const inside = await contextIn(tx);
    const about = { source, by: actor.email, filename };
    return await keepUpload(inside, table, { ...about, forgetAt: inside.now().add({ hours: KEPT_HOURS }) });
  });
}

/** A table that was looked at and waits: what is kept of it. */
export interface CheckedTable {
  head: TableHead;
  /** Gzipped; null when some of them are no rows, so that it cannot be kept. */
  packed: Buffer | null;
  mapping: Mapping | null;
  answer: ImportAnswer;
}

/**
 * Looks at every cell of a file and tells what it would bring.
 * @throws Refusal `personal-data` when a cell looks personal, and as `holdFile`
 */
export async function holdChecked(
  ctx: Context,
  given: { file: AsyncIterable<Uint8Array>; mapping: Mapping | null; progress?: Progress | undefined },
): Promise<CheckedTable> {
  const { file, mapping, progress } = given;
  const { t } = ctx;
  const held = await holdFile(ctx, { file, answers: mapping ?? undefined });
  const { head, personal, isWhole } = held;
  const rows = Buffer.from(held.rows.buffer, held.rows.byteOffset, held.rows.byteLength);
  if (personal.length > 0) {
    const issues = personal.slice(0, MOST_TOLD).map(({ line, column, message }) => ({
      field: "",
      message: `${t.indicator.place(line, column)}: ${message}`,
    }));
    const outcome = personal.every(({ message }) => message === t.indicator.stopped.ask) ? "ask" : "stop";
    const message = t.indicator.upload.personal(personal.length);
    throw new Refusal("personal-data", message, issues, {}, [], outcome);
  }
  const answer = await examine(ctx, { head, rows, mapping }, progress);
  return { head, mapping, answer, packed: isWhole ? await packRows(rows) : null };
}

/**
 * Keeps a table that was looked at until somebody confirms it, in the caller's transaction; once for what it was sent as.
 * @param about.by an address, or who else brought it
 */
export async function keepUpload(
  ctx: Context,
  { packed, ...table }: CheckedTable,
  about: { source: string; by: string; filename: string; forgetAt: Temporal.Instant },
): Promise<Upload> {
  const { source, by, filename, forgetAt } = about;
  const row = { source, by, at: ctx.now(), filename: filename.slice(0, 200), catalogue: catalogueOf(ctx) };
  const kept = await insertUpload(ctx, { ...row, ...table, rows: packed });
  if (!kept) {
    const known = await findUploadOf(ctx, source);
    if (!known) throw new Error("an upload of this source is neither new nor known");
    return known;
  }
  const forgetting = {
    job: "forget-upload",
    subject: `upload ${kept.id}`,
    occurrence: "1",
    payload: { upload: kept.id },
    dueAt: forgetAt,
  };
  await schedule(ctx, [forgetting]);
  return kept;
}

/** An upload as its page shows it; undefined when it is gone. */
export async function readUpload(engine: Engine, actor: Actor, id: number): Promise<Upload | undefined> {
  return await findUpload(scopeOf(engine.database.db, actor.cooperation), id);
}

/** What somebody who may not bring in figures is told; undefined: they may. */
export async function whyNot(engine: Engine, actor: Actor): Promise<string | undefined> {
  if (coordinator(actor)) return undefined;
  return await engine.database.db.transaction(async (tx) => {
    return whoMay(await makeContext(engine, tx, actor.cooperation, { via: "web", language: actor.language }));
  });
}

const MOST_TOLD = 20;
const KEPT_HOURS = 24;

/** Who brings in figures, by name: what to do for whoever may not. */
export function whoMay({ directory, t }: Pick<Context, "directory" | "t">): string {
  const names = directory.people
    .filter(({ role, active }) => active && role === "coordinator")
    .map(({ name }) => name);
  return t.indicator.upload.whoMay(names);
}

/** What a table that is held would bring, read by what was answered about it. */
export async function examine(ctx: Context, held: Held, progress?: Progress): Promise<ImportAnswer> {
  const read = await readHeld(ctx, held, progress);
  if ("question" in read) return read;
  const compared = await compareFigures(ctx, read);
  const { leftOut, addedUp } = read;
  return { report: reportOf(read, compared), corrections: compared.corrections, leftOut, addedUp };
}

type Held = { head: TableHead; rows: Buffer } & Pick<StoredUpload, "mapping">;

export const readHeld = (
  ctx: Context,
  { head, rows, mapping }: Held,
  progress?: Progress,
): Promise<ReadTable | Extract<ImportAnswer, { question: unknown }>> => {
  const chosen = chooseHeld(head, mapping);
  if ("question" in chosen) return Promise.resolve(chosen);
  const file = wholeOf(rows.subarray(chosen.from, chosen.to));
  return readFile(ctx, { file, head: chosen.head, answers: mapping ?? undefined, progress });
};

async function* wholeOf(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Fingerprint of what a file is understood by: another catalogue, or other regions, may understand it otherwise. */
export function catalogueOf({ cooperation, directory }: Context): string {
  const { organisations } = directory;
  const known = [cooperation.settings.indicators ?? [], organisations];
  return fingerprint(canonicalJson(known));
}
