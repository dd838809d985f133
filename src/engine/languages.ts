import { loadDirectory } from "../../db/queries/cooperation/directory.ts";
import type { Language } from "../domain/organisation/language.ts";
import type { Engine } from "./engine.ts";

/** The languages that people of a cooperation chose for themselves. */
export async function languagesIn(engine: Engine, cooperation: string): Promise<Language[]> {
  const { people } = await loadDirectory(engine.database.db, cooperation);
  return [...new Set(people.flatMap(({ active, language }) => (active && language ? [language] : [])))];
}
