import path from "node:path";
import { knownMigrations } from "../../../db/queries/dump/migration.ts";
import { dumpTables } from "../../../db/queries/dump/tables.ts";
import { recordOf } from "../../domain/record.ts";
import type { Engine } from "../../engine/engine.ts";
import { Refusal } from "../../engine/refusal.ts";
import type { Text } from "../../view/text.ts";
import { jsonLines } from "./json-lines.ts";
import { TABLES } from "./manifest.ts";
import type { Export } from "./read-export.ts";

/**
 * Nothing of an export may get lost: this version knows its last migration, and has every table and column of it.
 * @throws Refusal
 */
export async function mustFit(
  t: Text,
  db: Engine["database"]["db"],
  { directory, manifest }: Export,
): Promise<void> {
  if (!knownMigrations().includes(manifest.migration)) {
    throw new Refusal("invalid", t.restore.newer(directory, manifest.leerlus));
  }
  const known = new Map((await dumpTables(db)).map(({ name, columns }) => [name, columns]));
  for (const { file, rows } of manifest.files) {
    if (path.dirname(file) !== TABLES || rows === 0) continue;
    const table = path.basename(file, ".jsonl");
    const columns = known.get(table);
    const lost = columns
      ? (await columnsIn(path.join(directory, file))).filter((column) => !columns.includes(column))
      : [table];
    if (lost.length > 0) {
      throw new Refusal("invalid", t.restore.older(directory, manifest.leerlus, lost.join(", ")));
    }
  }
}

/** Those of its first row: the database wrote all of them in every row. */
async function columnsIn(file: string): Promise<string[]> {
  for await (const line of jsonLines(file)) return Object.keys(rowOf(line));
  return [];
}

function rowOf(line: string): Record<string, unknown> {
  try {
    return recordOf(JSON.parse(line));
  } catch {
    return {};
  }
}
