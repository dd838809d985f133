import {
  type Cooperation,
  listCooperations,
  readDemoClock,
} from "../../../db/queries/cooperation/cooperation.ts";
import { knownMigrations } from "../../../db/queries/dump/migration.ts";
import type { Engine } from "../../engine/engine.ts";
import {
  type ExportedFile,
  FORMAT,
  FORMAT_VERSION,
  MANIFEST,
  type Manifest,
} from "../../setup/restore/manifest.ts";
import { packageVersion } from "../package-version.ts";
import { type Io, NO_COOPERATION, type Verb } from "../verb.ts";
import { exportLists } from "./export-lists.ts";
import { exportTables } from "./export-tables.ts";
import { noteExport } from "./note-export.ts";

/**
 * `leerlus export DIR`: of each cooperation a directory with every list as its reader may see it, and below `tables`
 * everything that `leerlus setup DIR` takes back. The manifest is written last: an export that was broken off has none.
 */
export const exportAll: Verb = async (engine, _args, io) => {
  const all = await listCooperations(engine.database.db);
  if (all.length === 0) {
    io.note(NO_COOPERATION);
    return 1;
  }
  for (const { slug } of all) await io.write(`${slug}/${MANIFEST}`, "");
  for (const cooperation of all) await exportOne(engine, cooperation, io);
  io.note(
    "The files below “tables” hold what is withheld from readers too. Keep them as you keep the database.",
  );
  return 0;
};

async function exportOne(engine: Engine, cooperation: Cooperation, io: Io): Promise<void> {
  const { slug } = cooperation;
  const reading = await noteExport(engine, slug, "export");
  const files = await exportLists(reading, slug, io);
  files.push(...(await exportTables(engine.database.db, slug, io)));
  const manifest = await manifestOf(engine, cooperation, files);
  await io.write(`${slug}/${MANIFEST}`, `${JSON.stringify(manifest, null, 2)}\n`);
}

async function manifestOf(
  engine: Engine,
  { slug, name }: Cooperation,
  files: ExportedFile[],
): Promise<Manifest> {
  const clock = await readDemoClock(engine.database.db);
  return {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    leerlus: packageVersion(),
    migration: knownMigrations().at(-1) ?? "",
    cooperation: slug,
    name,
    madeAt: String(engine.clock.real().round("second")),
    demoClock: clock ? String(clock) : null,
    files,
  };
}
