import {
  findUpload,
  findUploadOf,
  insertUpload,
  type StoredUpload,
  type Upload,
} from "../../db/queries/figures/upload.ts";
import { schedule } from "../../db/queries/moment.ts";
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
  const before = await findUploadOf(db, cooperation.slug, source);
  if (before) return before;
  checkFilename(filename, ctx, request.noPerson);
  const tooLarge = t.indicator.upload.tooLarge(megabytes(LIMITS.uploadBytes));
  const mapping: Mapping | null = request.noPerson ? { columns: {}, noPerson: true } : null;
  const file = limited(request.file, LIMITS.uploadBytes, tooLarge);
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
  const answer = await examine(ctx, { head, rows, mapping }, request.progress);
  const packed = isWhole ? await packRows(rows) : null;
  return await db.transaction(async (tx) => {
    const inside = await contextIn(tx);
    const about = { source, by: actor.email, at: inside.now(), filename: filename.slice(0, 200) };
    const row = { ...about, head, mapping, answer, catalogue: catalogueOf(inside) };
    const kept = await insertUpload(tx, cooperation.slug, { ...row, rows: packed });
    if (!kept) {
      const known = await findUploadOf(tx, cooperation.slug, source);
      if (!known) throw new Error("an upload of this source is neither new nor known");
      return known;
    }
    const dueAt = inside.now().add({ hours: KEPT_HOURS });
    const forgetting = {
      job: "forget-upload",
      subject: `upload ${kept.id}`,
      occurrence: "1",
      payload: { upload: kept.id },
      dueAt,
    };
    await schedule(tx, cooperation.slug, [forgetting]);
    return kept;
  });
}

/** An upload as its page shows it; undefined when it is gone. */
export async function readUpload(engine: Engine, actor: Actor, id: number): Promise<Upload | undefined> {
  return await findUpload(engine.database.db, actor.cooperation, id);
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
  return "question" in read ? read : { report: reportOf(read, await compareFigures(ctx, read)) };
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
