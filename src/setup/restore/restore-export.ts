import path from "node:path";
import { Temporal } from "temporal-polyfill";
import {
  listCooperations,
  readDemoClock,
  setDemoClock,
} from "../../../db/queries/cooperation/cooperation.ts";
import { lockSetup } from "../../../db/queries/cooperation/setup.ts";
import { countDumped, loadCooperation } from "../../../db/queries/dump/dump.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import type { Engine } from "../../engine/engine.ts";
import { Refusal } from "../../engine/refusal.ts";
import { showDay } from "../../view/format.ts";
import { type Text, textIn } from "../../view/text.ts";
import type { SetupOptions, SetupResult } from "../setup-from-file.ts";
import { jsonLines } from "./json-lines.ts";
import { type ExportedFile, TABLES } from "./manifest.ts";
import { mustFit } from "./must-fit.ts";
import { type Export, readExports } from "./read-export.ts";

type Db = Engine["database"]["db"];

/**
 * `leerlus setup DIRECTORY`: takes back what `leerlus export` wrote, in a database in which nothing stands. All of it is
 * there afterwards, or nothing.
 */
export async function restoreExport(
  engine: Engine,
  directory: string,
  { apply, language }: SetupOptions,
): Promise<SetupResult> {
  const t = textIn(language);
  let exports: Export[] = [];
  try {
    exports = await readExports(t, directory);
    await engine.database.db.transaction(async (db) => {
      for (const { manifest } of exports) await lockSetup(scopeOf(db, manifest.cooperation));
      await mustBeEmpty(t, db);
      await mustBeItsTime(t, engine, db, exports);
      for (const one of exports) await mustFit(t, db, one);
      for (const one of exports) await load(t, db, one);
      if (!apply) throw LOOKED;
    });
    return takenBack(t, exports, t.restore.done);
  } catch (error) {
    if (error === LOOKED) return takenBack(t, exports, t.restore.notDone);
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, lines: [error.message, t.restore.nothing], changed: false };
  }
}

const takenBack = (t: Text, exports: Export[], end: string): SetupResult => ({
  ok: true,
  lines: [...exports.map((one) => found(t, one)), end],
  changed: true,
});

/** Whoever only looks learns whether it would go well, and nothing of it is kept. */
const LOOKED = new Error("only looked");

async function mustBeEmpty(t: Text, db: Db): Promise<void> {
  const there = await listCooperations(db);
  if (there.length === 0) return;
  throw new Refusal("conflict", t.restore.notEmpty(there.map(({ name }) => name)));
}

/** With the world's time everything that a demo planned would be due at once; with a demo's, real people's would not be. */
async function mustBeItsTime(t: Text, engine: Engine, db: Db, exports: Export[]): Promise<void> {
  const moments = exports.flatMap(({ manifest }) => manifest.demoClock ?? []);
  if (moments.length > 0 && !engine.demo) throw new Refusal("conflict", t.restore.isDemo);
  const isReal = moments.length < exports.length;
  if (isReal && (moments.length > 0 || (await readDemoClock(db)) !== undefined)) {
    throw new Refusal("conflict", t.restore.isReal);
  }
}

const tablesOf = ({ manifest }: Export): ExportedFile[] =>
  manifest.files.filter(({ file }) => path.dirname(file) === TABLES);

const nameOf = ({ file }: ExportedFile): string => path.basename(file, ".jsonl");

async function load(t: Text, db: Db, one: Export): Promise<void> {
  const { cooperation, demoClock } = one.manifest;
  const tables = tablesOf(one);
  const rows = new Map(
    tables.map((table) => [nameOf(table), jsonLines(path.join(one.directory, table.file))]),
  );
  let loaded: ReadonlyMap<string, number>;
  try {
    loaded = await loadCooperation(db, rows);
  } catch (error) {
    throw isUnfit(error) ? new Refusal("invalid", t.restore.unfit(one.directory)) : error;
  }
  // Rows of another cooperation would be loaded, and be none of its own.
  const own = await countDumped(scopeOf(db, cooperation));
  const isWhole = tables.every((table) =>
    [loaded, own].every((counts) => counts.get(nameOf(table)) === table.rows),
  );
  if (!isWhole) throw new Refusal("invalid", t.restore.unfit(one.directory));
  if (demoClock !== null) await setDemoClock(db, Temporal.Instant.from(demoClock));
}

/** No text or JSON, or what its column (SQLSTATE class 22), a key (23) or a type (42804) does not allow. */
function isUnfit(error: unknown): boolean {
  if (error instanceof SyntaxError) return true;
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && /^(22|23|42804|ERR_ENCODING)/.test(String(cause.code))) return true;
  }
  return false;
}

function found(t: Text, one: Export): string {
  const { name, madeAt, leerlus } = one.manifest;
  const rows = tablesOf(one).reduce((sum, table) => sum + table.rows, 0);
  return t.restore.found(name, rows, showDay(t, madeAt.slice(0, 10)), leerlus);
}
