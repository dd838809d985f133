import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { Temporal } from "temporal-polyfill";
import { listCooperations, setDemoClock } from "../../db/queries/cooperation/cooperation.ts";
import { lockSetup } from "../../db/queries/cooperation/setup.ts";
import { loadCooperation } from "../../db/queries/dump/dump.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import type { Engine } from "../engine/engine.ts";

/** Where the half year stands that the script of the demo was played for: `npm run demo:lived` makes it. */
export const LIVED = path.join(import.meta.dirname, "../../db/seed/lived");
/** Each of its lines is the name of a table and a row of it: `["actions",{…}]`. */
const ROWS = path.join(LIVED, "rows.jsonl");
/** The moment until which it was played, at which the lived demo begins. */
export const LIVED_START = "2026-07-06T08:00:00+02:00";

/**
 * Loads the demo with half a year behind it, when there is no cooperation yet: all of it or nothing.
 * @returns whether it was loaded
 */
export async function loadLived(db: Engine["database"]["db"]): Promise<boolean> {
  const dump = await readLived();
  return await db.transaction(async (tx) => {
    await lockSetup(scopeOf(tx, "g7"));
    if ((await listCooperations(tx)).length > 0) return false;
    await loadCooperation(tx, dump);
    await setDemoClock(tx, Temporal.Instant.from(LIVED_START));
    return true;
  });
}

/** The rows of each table, each as the JSON that the database wrote. */
export async function readLived(): Promise<Map<string, string[]>> {
  const dump = new Map<string, string[]>();
  for (const line of (await readFile(ROWS, "utf8")).split("\n").filter(Boolean)) {
    const comma = line.indexOf(",");
    const table: unknown = JSON.parse(line.slice(1, comma));
    const rows = dump.get(String(table)) ?? [];
    rows.push(line.slice(comma + 1, -1));
    dump.set(String(table), rows);
  }
  return dump;
}

/** Keeps the rows of each table in the place of what was kept. */
export async function writeLived(dump: ReadonlyMap<string, string[]>): Promise<void> {
  await mkdir(LIVED, { recursive: true });
  const tables = [...dump].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = tables.flatMap(([table, rows]) => rows.map((row) => `[${JSON.stringify(table)},${row}]\n`));
  await writeFile(ROWS, lines.join(""));
}
