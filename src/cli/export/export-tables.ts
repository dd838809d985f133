import { dumpRows, inSnapshot } from "../../../db/queries/dump/dump.ts";
import { dumpTables } from "../../../db/queries/dump/tables.ts";
import type { Engine } from "../../engine/engine.ts";
import { type ExportedFile, TABLES } from "../../setup/restore/manifest.ts";
import type { Io } from "../verb.ts";
import { writeLines } from "./exported-file.ts";

/** The rows of a cooperation as the database has them at one moment, one file a table. */
export async function exportTables(
  db: Engine["database"]["db"],
  cooperation: string,
  io: Io,
): Promise<ExportedFile[]> {
  return await inSnapshot(db, async (tx) => {
    const files: ExportedFile[] = [];
    for (const table of await dumpTables(tx)) {
      const name = `${TABLES}/${table.name}.jsonl`;
      files.push(await writeLines(io, cooperation, name, dumpRows(tx, table, cooperation)));
    }
    const rows = files.reduce((sum, file) => sum + file.rows, 0);
    io.say(`${cooperation}/${TABLES}: ${rows}`);
    return files;
  });
}
