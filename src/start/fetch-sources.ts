import { isSourceWanted } from "../../db/queries/figures/source.ts";
import type { Engine } from "../engine/engine.ts";

/** Fetches the sources that are wanted; what reads them is loaded when the first is. */
export async function fetchSources(engine: Engine, base: string, stopped: AbortSignal): Promise<void> {
  if (!(await isSourceWanted(engine.database.db, engine.clock.real()))) return;
  const { fetchDueSources } = await import("../intake/source/fetch-due-sources.ts");
  await fetchDueSources(engine, { base, stopped });
}
