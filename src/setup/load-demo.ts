import path from "node:path";
import { Temporal } from "temporal-polyfill";
import { listCooperations, setDemoClock } from "../../db/queries/cooperation/cooperation.ts";
import type { Engine } from "../engine/engine.ts";
import type { DemoStart } from "../start/settings/settings.ts";
import { loadLived } from "./load-lived.ts";
import { setupFromFile } from "./setup-from-file.ts";

const SEED = path.join(import.meta.dirname, "../../db/seed/g7.yaml");
/** CONTRACT §5: the moment at which the demo begins. */
export const DEMO_START = "2026-01-05T08:00:00+01:00";

/**
 * Loads the demo of the G7 when there is no cooperation yet, with its clock at the beginning.
 * @returns whether it was loaded
 */
export async function loadDemo(engine: Engine, start: DemoStart = "fresh"): Promise<boolean> {
  const { db } = engine.database;
  if ((await listCooperations(db)).length > 0) return false;
  if (start === "lived") return await loadLived(db);
  if (engine.demo) await setDemoClock(db, Temporal.Instant.from(DEMO_START), true);
  const { ok, lines, changed } = await setupFromFile(engine, SEED, { apply: true, language: "nl" });
  if (!ok) throw new Error(`the demo cannot be loaded: ${lines.join(" ")}`);
  return changed;
}
