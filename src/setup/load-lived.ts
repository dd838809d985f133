import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { Temporal } from "temporal-polyfill";
import { listCooperations, setDemoClock } from "../../db/queries/cooperation.ts";
import { loadCooperation } from "../../db/queries/dump/dump.ts";
import { lockSetup } from "../../db/queries/setup.ts";
import type { Engine } from "../engine/engine.ts";

/** Where the half year stands that the script of the demo was played for: `npm run demo:lived` makes it. */
export const LIVED = path.join(import.meta.dirname, "../../db/seed/lived");
/** A file of it holds the rows of one table, each a line of JSON. */
export const LINES = ".jsonl";
/** The moment until which it was played, at which the lived demo begins. */
export const LIVED_START = "2026-07-06T08:00:00+02:00";

/**
 * Loads the demo with half a year behind it, when there is no cooperation yet: all of it or nothing.
 * @returns whether it was loaded
 */
export async function loadLived(db: Engine["database"]["db"]): Promise<boolean> {
  const dump = await readLived();
  return await db.transaction(async (tx) => {
    await lockSetup(tx, "g7");
    if ((await listCooperations(tx)).length > 0) return false;
    await loadCooperation(tx, dump);
    await setDemoClock(tx, Temporal.Instant.from(LIVED_START));
    return true;
  });
}

/** The lines of each table. */
export async function readLived(): Promise<Map<string, string[]>> {
  const names = (await readdir(LIVED)).filter((name) => name.endsWith(LINES)).sort();
  const files = names.map(async (name): Promise<[string, string[]]> => {
    const text = await readFile(path.join(LIVED, name), "utf8");
    return [path.basename(name, LINES), text.split("\n").filter(Boolean)];
  });
  return new Map(await Promise.all(files));
}
